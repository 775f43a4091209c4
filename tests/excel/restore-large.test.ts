/** What is read of a large workbook before it is restored comes in answers that Excel on the web gives. */
import { restoreSheets } from '../../src/excel/restore-sheets';
import { digestOf } from '../../src/plan/change/parts/kept-cells';
import { emptyKept } from '../../src/plan/change/restoration';
import { addSheet, newWorkbook, setCell, type Cell } from '../../src/workbench/model/workbook';
import { WEB_LIMITS } from '../../src/workbench/wire/host';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';

/** A workbook with a column of cells that are all alike, which a change left there. */
function columnOf(name: string, rowCount: number, content: Cell, left: string) {
  const workbook = newWorkbook();
  workbook.calculation = 'manual';
  addSheet(workbook, 'Plan');
  const sheet = workbook.sheets.find((each) => each.name === name) ?? addSheet(workbook, name);
  for (let row = 0; row < rowCount; row += 1) setCell(sheet, row, 0, content);
  const area = { rowIndex: 0, columnIndex: 0, rowCount, columnCount: 1 };
  const cells = [
    { area, held: null, formats: 'General', left: Array.from({ length: rowCount }, () => left) },
  ];
  return { open: openInOfficeJs(workbook, { limits: WEB_LIMITS }), cells };
}

const DONE = { ok: true, value: { left: [], unformatted: [] } };

test('a column of formulas whose length was not kept is blank again', async () => {
  const formula = `="${'x'.repeat(900)}"`;
  const { open, cells } = columnOf('Plan', 8_000, { value: '', formula }, digestOf({ formula }));
  expect(await restoreSheets({ sheets: [{ ...emptyKept('Plan'), cells }] }, { changed: 'stop' })).toEqual(
    DONE,
  );
  expect(open.workbook.sheets[0]?.rows.get(0)?.cells.get(0)?.formula).toBeUndefined();
  expect(open.stats.largestResponse).toBeLessThan(WEB_LIMITS.response);
}, 60_000);

test('“Plan setup” goes, however much it keeps', async () => {
  const text = 'x'.repeat(30_000);
  const { open, cells } = columnOf('Plan setup', 100, { value: text }, digestOf(text));
  const kept = { ...emptyKept('Plan setup', 'remove'), cells };
  expect(await restoreSheets({ sheets: [kept] }, { changed: 'stop' })).toEqual(DONE);
  expect(open.workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  expect(open.stats.largestResponse).toBeLessThan(WEB_LIMITS.response);
}, 60_000);
