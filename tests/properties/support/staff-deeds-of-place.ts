/**
 * What staff may do to a flagged tracker without the add-in, continued: cells that move, and what holds the rows together.
 * Not that merged cells are split: no formula can see it, and their rows keep the rating until one of them is filled.
 */
import { insertCells, deleteCells } from '../../../src/workbench/model/shift-cells';
import { copyCells } from '../../../src/workbench/model/copy-cells';
import { EditRefused } from '../../../src/workbench/model/edit';
import { addTable } from '../../../src/workbench/model/tables';
import { ensureRow, getCell, setCell, type Sheet } from '../../../src/workbench/model/workbook';
import { a1 } from '../../../src/plan/read/sheet/a1';
import { setOnSetup } from '../../support/flagged-workbook';
import { sheetOf } from '../../support/small-plan';
import type { Deed } from './staff-deeds';
import { COLUMN, HEADERS, randomDay, randomRow } from './tracker';

const OURS = HEADERS.length;
const WHOLE_ROW = { columnIndex: 0, columnCount: 16_384, rowCount: 1 };

const rowOf = ({ random, first, end }: Deed): number => first + random.below(end - first);

/** A number that comes without the format of a date, as from a text file. */
const pasted = (column: number) => (deed: Deed) => {
  const sheet = sheetOf(deed.workbook);
  const row = rowOf(deed);
  if (!isCovered(sheet, row, column)) setCell(sheet, row, column, { value: randomDay(deed.random) });
};

const isCovered = ({ merges }: Sheet, row: number, column: number): boolean =>
  merges.some(
    (merge) => merge.columnIndex === column && row > merge.rowIndex && row < merge.rowIndex + merge.rowCount,
  );

/**
 * Cuts cells of one row and pastes them elsewhere: formulas that refer to them follow, and those that referred to what was
 * there before have lost it.
 */
export function cutAndPaste(
  sheet: Sheet,
  from: { readonly rowIndex: number; readonly columnIndex: number },
  to: { readonly rowIndex: number; readonly columnIndex: number },
  columnCount = 1,
): void {
  const isMerged = ({ merges }: Sheet, rowIndex: number): boolean =>
    merges.some((merge) => rowIndex >= merge.rowIndex && rowIndex < merge.rowIndex + merge.rowCount);
  if (isMerged(sheet, from.rowIndex) || isMerged(sheet, to.rowIndex)) throw new EditRefused('part-of-array');
  if (from.rowIndex === to.rowIndex && from.columnIndex === to.columnIndex) return;
  const steps = Array.from({ length: columnCount }, (_, at) => at);
  const places = new Map<string, string>();
  for (const at of steps) places.set(a1(to.rowIndex, to.columnIndex + at), '#REF!');
  for (const at of steps)
    places.set(a1(from.rowIndex, from.columnIndex + at), a1(to.rowIndex, to.columnIndex + at));
  const cells = steps.map((at) => getCell(sheet, from.rowIndex, from.columnIndex + at));
  for (const at of steps) setCell(sheet, from.rowIndex, from.columnIndex + at, { value: null });
  steps.forEach((at) =>
    setCell(sheet, to.rowIndex, to.columnIndex + at, { ...(cells[at] ?? { value: null }) }),
  );
  for (const row of sheet.rows.values())
    for (const cell of row.cells.values())
      if (cell.formula !== undefined)
        cell.formula = cell.formula.replace(
          // A range keeps to its place unless the whole of it is cut.
          /("[^"]*")|(?<![:$A-Z\d])(\$?[A-Z]{1,3}\$?\d+)(?![\d:(])/g,
          (whole: string, text: string | undefined, ref: string) => {
            if (text !== undefined) return whole;
            const now = places.get(ref.replaceAll('$', ''));
            if (now === undefined || now === '#REF!') return now ?? whole;
            return now.replace(/^([A-Z]+)(\d+)$/, (_: string, column: string, row: string) =>
              [ref.startsWith('$') ? '$' : '', column, /\$\d/.test(ref) ? '$' : '', row].join(''),
            );
          },
        );
}

export const DEEDS_OF_PLACE: Readonly<Record<string, (deed: Deed) => void>> = {
  'a number without a format pasted as due': pasted(COLUMN.due),
  'a number without a format pasted as completed': pasted(COLUMN.done),
  'a number without a format pasted as revised': pasted(COLUMN.revised),
  'a due date dragged to another row': (deed) =>
    cutAndPaste(
      sheetOf(deed.workbook),
      { rowIndex: rowOf(deed), columnIndex: COLUMN.due },
      { rowIndex: rowOf(deed), columnIndex: COLUMN.due },
    ),
  'a due date dragged to a cell beside the plan': (deed) =>
    cutAndPaste(
      sheetOf(deed.workbook),
      { rowIndex: rowOf(deed), columnIndex: COLUMN.due },
      { rowIndex: deed.first, columnIndex: deed.right + 3 },
    ),
  'a date completed dragged to the revised date': (deed) => {
    const rowIndex = rowOf(deed);
    cutAndPaste(
      sheetOf(deed.workbook),
      { rowIndex, columnIndex: COLUMN.done },
      { rowIndex, columnIndex: COLUMN.revised },
    );
  },
  'a row of the plan cut and pasted over another': (deed) =>
    cutAndPaste(
      sheetOf(deed.workbook),
      { rowIndex: rowOf(deed), columnIndex: 0 },
      { rowIndex: rowOf(deed), columnIndex: 0 },
      OURS,
    ),
  'a row of the plan cut and pasted below it': (deed) =>
    cutAndPaste(
      sheetOf(deed.workbook),
      { rowIndex: rowOf(deed), columnIndex: 0 },
      { rowIndex: deed.end, columnIndex: 0 },
      OURS,
    ),
  'a whole row moved elsewhere': (deed) => {
    const { workbook } = deed;
    const sheet = sheetOf(workbook);
    const [from, to] = [rowOf(deed), rowOf(deed)];
    insertCells(workbook, sheet, { rowIndex: to, ...WHOLE_ROW }, 'rows');
    const source = from >= to ? from + 1 : from;
    const area = (rowIndex: number) => ({ rowIndex, rowCount: 1, columnIndex: 0, columnCount: deed.right });
    copyCells(workbook, { sheet, area: area(source) }, { sheet, area: area(to) }, 'All', false);
    deleteCells(workbook, sheet, { rowIndex: source, ...WHOLE_ROW }, 'rows');
  },
  'a row pasted down a column': (deed) => {
    const sheet = sheetOf(deed.workbook);
    const row = rowOf(deed);
    const cells = HEADERS.map((_, column) => ({ ...getCell(sheet, row, column) }));
    cells.slice(0, deed.end - deed.first).forEach(({ value = null, style }, at) => {
      if (!isCovered(sheet, deed.first + at, COLUMN.due))
        setCell(sheet, deed.first + at, COLUMN.due, { value, ...(style ? { style } : {}) });
    });
  },
  'a heading with a deadline put in': (deed) => {
    const at = rowOf(deed);
    insertCells(deed.workbook, sheetOf(deed.workbook), { rowIndex: at, ...WHOLE_ROW }, 'rows');
    setCell(sheetOf(deed.workbook), at, 0, { value: 'Immediately:' });
  },
  'the plan made a table': ({ workbook, first, end, right }) => {
    const sheet = sheetOf(workbook);
    addTable(workbook, sheet, {
      rowIndex: first - 1,
      rowCount: end - first + 1,
      columnIndex: 0,
      columnCount: right,
    });
  },
  'the table made a range': ({ workbook }) => {
    sheetOf(workbook).tables = [];
  },
  'rows grouped and hidden': ({ workbook, first, end }) => {
    for (let row = first; row < end; row += 2)
      Object.assign(ensureRow(sheetOf(workbook), row), { outlineLevel: 1, hidden: true });
  },
  'days counted from 1904': ({ workbook }) => {
    workbook.date1904 = !workbook.date1904;
  },
  'our ratings pasted as values': ({ workbook, first, end }) => {
    for (let row = first; row < end; row += 1) {
      const cell = getCell(sheetOf(workbook), row, OURS + 2);
      if (cell) delete cell.formula;
    }
  },
  'a word that means done typed on “Plan setup”': ({ workbook }) =>
    setOnSetup(workbook, 'doneWords', 'Mainstreamed'),
  'a row of the plan typed anew': (deed) => {
    const sheet = sheetOf(deed.workbook);
    const row = rowOf(deed);
    randomRow(deed.random, 78).forEach((value, column) => {
      if (isCovered(sheet, row, column)) return;
      const style = getCell(sheet, row, column)?.style;
      setCell(sheet, row, column, { value: value === '' ? null : value, ...(style ? { style } : {}) });
    });
  },
};
