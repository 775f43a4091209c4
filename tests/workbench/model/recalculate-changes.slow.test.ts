/** Recalculating only what has changed gives the same results, after any edits, as recalculating the whole workbook. */
import fc from 'fast-check';
import { parseArea, type Area } from '../../../src/workbench/model/area';
import { applyEntry, clearCells, EditRefused, mergeCells } from '../../../src/workbench/model/edit';
import { enterAsTyped } from '../../../src/workbench/model/entry';
import { recalculate, recalculateChanged } from '../../../src/workbench/model/recalculate';
import { recalculateWhole } from '../../../src/workbench/model/recalculate-whole';
import { deleteCells, insertCells } from '../../../src/workbench/model/shift-cells';
import { sortRows } from '../../../src/workbench/model/sort-rows';
import { addTable } from '../../../src/workbench/model/tables';
import {
  addSheet,
  getCell,
  newWorkbook,
  setCell,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';

const DAY = Date.UTC(2016, 9, 15, 12);
const area = (name: string): Area => parseArea(name) as Area;

const ROWS = 9;

/** Two sheets: rows with formulas of their own, names over their columns, a table, and figures over all of it. */
function plan(): { workbook: Workbook; sheet: Sheet; summary: Sheet } {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  const summary = addSheet(workbook, 'RAG summary');
  for (let row = 0; row < ROWS; row += 1) {
    type(sheet, row, 0, String(42_000 + row * 100));
    type(sheet, row, 1, ['LSCB', 'CCG', 'NHS*'][row % 3] ?? '');
    type(sheet, row, 2, `=IF($A${row + 1}<AsOf,"Red",IF(ISNUMBER(A${row + 1}),"Green",""))`);
    type(sheet, row, 3, `=IF(C${row + 1}="Red",TODAY()-A${row + 1},"")`);
    type(sheet, row, 5, `=IF(ISFORMULA($C${row + 1}),C${row + 1},"typed")&ISFORMULA(H1)`);
  }
  const name = (of: string, formula: string): void =>
    void workbook.names.push({ name: of, sheet: null, formula, visible: true, comment: '' });
  name('AsOf', "'RAG summary'!$H$1");
  name('Plan_RAG', `Plan!$C$1:$C$${ROWS}`);
  name('Plan_Lead', `Plan!$B$1:$B$${ROWS}`);
  name('Limit', '3');
  type(summary, 0, 7, '42500');
  ['Kind', 'Red', 'Green', ''].forEach((text, row) => type(summary, row + 2, 0, text));
  type(summary, 2, 1, 'Count');
  addTable(workbook, summary, area('A3:B6')).name = 'Kinds';
  for (let row = 3; row < 6; row += 1)
    type(summary, row, 1, '=COUNTIFS(Plan_RAG,[@Kind],Plan_Lead,"<>"&"CCG")');
  type(summary, 8, 0, '=SUM(Kinds[Count])');
  type(summary, 9, 0, '=IF(A9>Limit,"many","few")&COUNTIF(Plan!B:B,"NHS~*")');
  type(summary, 10, 0, '=SUMPRODUCT((Plan!$C$1:$C$60="Red")*1)+SUM(Plan!A1:A60)');
  type(summary, 11, 0, '=INDEX(Plan!A:A,MATCH("Green",Plan!C1:C70,0))');
  type(summary, 12, 0, '=ROW()+ROW(Plan!A4)+COUNT(Plan!A1:B3)');
  type(summary, 13, 0, '=MAXIFS(Plan!A1:A70,Plan!C1:C70,"Red")&MAX(Plan!D1:D70)');
  return { workbook, sheet, summary };
}

function type(sheet: Sheet, rowIndex: number, columnIndex: number, text: string): void {
  applyEntry(sheet, rowIndex, columnIndex, enterAsTyped(text));
}

const valuesOf = ({ sheets }: Workbook): unknown =>
  sheets.map(({ name, rows }) => [
    name,
    [...rows]
      .sort(([a], [b]) => a - b)
      .map(([at, { cells }]) => [
        at,
        [...cells].sort(([a], [b]) => a - b).map(([column, { value, formula }]) => [column, formula, value]),
      ]),
  ]);

type Edit = (of: ReturnType<typeof plan>) => void;

const row = fc.integer({ min: 0, max: ROWS + 2 });
const column = fc.integer({ min: 0, max: 4 });
const text = fc.constantFrom(
  '42000',
  '42900',
  'Red',
  '',
  'NHS*',
  '=A1',
  '=B2&"x"',
  '=COUNTIF(Plan_RAG,"R*")',
  '=AsOf+1',
  '=1/0',
  '=TODAY()',
  "='RAG summary'!A9",
  '=NOSUCH',
  '=SUM(A1:A80)',
  '=ISFORMULA(C3)',
);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(row, column, text).map(
    ([at, to, entry]): Edit =>
      ({ sheet }) =>
        type(sheet, at, to, entry),
  ),
  fc.constantFrom('42100', '42500', '', 'soon').map(
    (entry): Edit =>
      ({ summary }) =>
        type(summary, 0, 7, entry),
  ),
  fc.tuple(row, fc.boolean(), fc.boolean()).map(([at, insert, across]): Edit => ({ workbook, sheet }) => {
    const where = area(across ? `${'ABCD'.charAt(at % 4)}:${'ABCD'.charAt(at % 4)}` : `${at + 1}:${at + 1}`);
    (insert ? insertCells : deleteCells)(workbook, sheet, where, across ? 'columns' : 'rows');
  }),
  fc.tuple(row, fc.boolean()).map(
    ([at, ascending]): Edit =>
      ({ sheet }) =>
        sortRows(sheet, area(`A1:D${at + 2}`), [{ offset: at % 3, ascending }], false),
  ),
  fc.tuple(row, column).map(
    ([at, to]): Edit =>
      ({ sheet }) =>
        clearCells(sheet, { rowIndex: at, columnIndex: to, rowCount: 2, columnCount: 2 }, 'All'),
  ),
  row.map(
    (at): Edit =>
      ({ sheet }) =>
        mergeCells(sheet, { rowIndex: at, columnIndex: 0, rowCount: 1, columnCount: 2 }),
  ),
  fc.tuple(row, row).map(([from, to]): Edit => ({ workbook }) => {
    workbook.names = workbook.names.map((name) =>
      name.name === 'Plan_RAG'
        ? { ...name, formula: `Plan!$C$${Math.min(from, to) + 1}:$C$${Math.max(from, to) + 60}` }
        : name,
    );
  }),
  fc.constant<Edit>(({ workbook }) => {
    workbook.names = workbook.names.filter(({ name }) => name !== 'Plan_Lead');
  }),
  fc.tuple(row, column).map(
    ([at, to]): Edit =>
      ({ sheet }) =>
        setCell(sheet, at, to, { value: 'put in place' }),
  ),
  // What a formula shows, typed over it.
  row.map(
    (at): Edit =>
      ({ sheet }) =>
        setCell(sheet, at, 2, { value: getCell(sheet, at, 2)?.value ?? null }),
  ),
);

describe('recalculating only what has changed', () => {
  it('equals recalculating the whole workbook, after any edits', () => {
    let [inParts, all] = [0, 0];
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), fc.boolean(), (steps, later) => {
        const of = plan();
        let now = DAY;
        recalculate(of.workbook, () => now);
        for (const step of steps) {
          try {
            step(of);
          } catch (problem) {
            if (!(problem instanceof EditRefused)) throw problem;
          }
          all += 1;
          if (later) now += 86_400_000 / 2;
          if (recalculateChanged(of.workbook, () => now)) inParts += 1;
          else recalculate(of.workbook, () => now);
          const whole = structuredClone({ ...of.workbook });
          recalculateWhole(whole, () => now);
          expect(valuesOf(of.workbook)).toEqual(valuesOf(whole));
        }
      }),
      { seed: 20261121, numRuns: 40 },
    );
    // Circular references and deleted names need the whole workbook recalculated; anything else is done in parts.
    expect(inParts).toBeGreaterThan(all / 2);
  });
});
