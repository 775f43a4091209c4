/** Somebody types into rows that were inserted for new actions, at the very moment in which they are taken back. */
import { asTicked } from '../../../src/plan/returns/merge/merge-choices';
import { a1 } from '../../../src/plan/read/sheet/a1';
import type { CellRef } from '../../../src/plan/read/sheet/sheet-snapshot';
import { newRowKey } from '../../../src/plan/returns/merge/place-new-rows';
import {
  addSheet,
  getCell,
  newWorkbook,
  setCell,
  type Workbook,
} from '../../../src/workbench/model/workbook';
import { returned } from '../../plan/returns/merge/support/merged';
import { plain, withCells } from '../../plan/returns/merge/support/small-return';
import { meanwhile } from '../../support/meanwhile';
import { given, openEngine, TODAY } from '../../support/open-engine';
import { sheetWhole } from '../../properties/support/whole-state';

const OPTIONS = { today: TODAY };
const MASTER = withCells(plain(), 2, { Progress: 'Begun.' });
const ROWS = [
  ['1.2', '', 'Audit the letters that midwives send to health visitors.', 'Midwifery', 'May 2017'],
  ['2.2', '', 'Train every chair of a strategy meeting in the new protocol.', 'Social Care', '5 May 2017'],
];

/** A plan with two blank rows inserted, among its rows. */
async function inserted() {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  MASTER.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== '' && value !== null) setCell(sheet, r, c, { value });
    }),
  );
  const { engine, excel } = openEngine(workbook);
  const returns = { files: [returned('a.xlsx', [...MASTER, ...ROWS])], sent: null };
  const shown = await given(engine.reviewReturns(returns, OPTIONS));
  const choices = { ...asTicked(shown.offers), rows: new Set(shown.newRows.map(newRowKey)) };
  const before = sheetWhole(sheet);
  await given(engine.apply(await given(engine.prepareMerge({ returns, choices, shown }, OPTIONS)), OPTIONS));
  const rows = [...Array(MASTER.length + 4).keys()].filter(
    (row) => row > 0 && getCell(sheet, row, 2) === undefined && row < MASTER.length + 2,
  );
  return { workbook, sheet, engine, excel, before, rows };
}

const texts = ({ sheets: [sheet] }: Workbook): readonly unknown[] =>
  [...(sheet?.rows ?? [])].flatMap(([, { cells }]) => [...cells.values()].map(({ value }) => value));

const sorted = (cells: readonly CellRef[]): readonly string[] =>
  cells.map(({ rowIndex, columnIndex }) => a1(rowIndex, columnIndex)).sort();

const WORD = 'Typed meanwhile.';

test.each([[[0]], [[1]], [[0, 1]]])(
  'typed into inserted rows %j at any exchange: an undo loses no word, and the board’s stay in order',
  async (which) => {
    const clean = await inserted();
    expect(clean.rows).toHaveLength(2);
    const made = meanwhile(clean.excel, 0, () => undefined);
    await given(clean.engine.undo({ changed: 'stop' }, OPTIONS));
    expect(sheetWhole(clean.sheet)).toEqual(clean.before);
    const exchanges = made();
    const board = MASTER.map((row) => row[2]);
    for (let exchange = 1; exchange <= exchanges; exchange += 1) {
      const { workbook, sheet, engine, excel, rows } = await inserted();
      let typed = 0;
      meanwhile(excel, exchange, () => {
        // Once the rows are gone the co-author finds none to type into.
        for (const at of which) {
          const row = rows[at] ?? -1;
          if (getCell(sheet, row, 2) !== undefined) continue;
          setCell(sheet, row, 1, { value: WORD });
          setCell(sheet, row, 4, { value: `${WORD} ${at}` });
          typed += 1;
        }
      });
      const done = await engine.undo({ changed: 'stop' }, OPTIONS);
      const found = texts(workbook);
      expect([exchange, found.filter((text) => text === WORD).length]).toEqual([exchange, typed]);
      const order = [...sheet.rows]
        .sort(([a], [b]) => a - b)
        .flatMap(([, { cells }]) => cells.get(2)?.value ?? []);
      expect([exchange, order]).toEqual([exchange, board]);
      for (const at of which)
        if (found.includes(`${WORD} ${at}`)) {
          const own = [...sheet.rows].find(([, { cells }]) => cells.get(4)?.value === `${WORD} ${at}`);
          expect(own?.[1].cells.get(1)?.value).toBe(WORD);
        }
      if (!done.ok) continue;
      const standing = [...sheet.rows].flatMap(([rowIndex, { cells }]) =>
        [...cells].flatMap(([columnIndex, { value }]) =>
          typeof value === 'string' && value.startsWith(WORD)
            ? [{ sheet: 'Plan', rowIndex, columnIndex }]
            : [],
        ),
      );
      expect([exchange, sorted(done.value.left)]).toEqual([exchange, sorted(standing)]);
    }
  },
  120_000,
);
