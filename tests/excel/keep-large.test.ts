/** What undoes the removal of long columns is read in answers that Excel on the web gives. */
import { keepTouched } from '../../src/excel/keep-touched';
import { readSnapshots } from '../../src/excel/read-snapshot';
import { digestOf } from '../../src/plan/change/parts/kept-cells';
import { touchedBy } from '../../src/plan/change/removal/undo-removal';
import { emptyKept } from '../../src/plan/change/restoration';
import { addSheet, newWorkbook, setCell } from '../../src/workbench/model/workbook';
import { WEB_LIMITS } from '../../src/workbench/wire/host';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';

const ROWS = 8_000;

test('a long column of long formulas is kept before it goes', async () => {
  const formula = `="${'x'.repeat(900)}"`;
  const workbook = newWorkbook();
  workbook.calculation = 'manual';
  const sheet = addSheet(workbook, 'Plan');
  for (let row = 0; row < ROWS; row += 1) setCell(sheet, row, 0, { value: '', formula });
  const open = openInOfficeJs(workbook, { limits: WEB_LIMITS });
  const read = await readSnapshots();
  if (!read.ok) throw new Error(read.problem.code);
  const area = { rowIndex: 0, columnIndex: 0, rowCount: ROWS, columnCount: 1 };
  const left = Array.from({ length: ROWS }, () => digestOf({ formula }));
  const cells = [{ area, held: null, formats: 'General', left }];
  const kept = await keepTouched(
    touchedBy({ sheets: [{ ...emptyKept('Plan'), cells }] }, read.value),
    () => undefined,
  );
  expect(kept).toMatchObject({ ok: true, value: { sheets: [{ name: 'Plan' }] } });
  expect(open.stats.largestResponse).toBeLessThan(WEB_LIMITS.response);
}, 60_000);
