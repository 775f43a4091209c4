/** What staff may do to a flagged tracker without the add-in: each edit once, at some place, as Excel does it. */
import { copyCells } from '../../../src/workbench/model/copy-cells';
import { deleteCells, insertCells } from '../../../src/workbench/model/shift-cells';
import { sortRows } from '../../../src/workbench/model/sort-rows';
import {
  getCell,
  setCell,
  type CellValue,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';
import type { seeded } from '../../support/seeded';
import { sheetOf } from '../../support/small-plan';
import { COLUMN, DATE_FORMAT, HEADERS, LONG_DUE, randomDay, randomRow } from './tracker';

export interface Deed {
  readonly workbook: Workbook;
  readonly random: ReturnType<typeof seeded>;
  /** The first row of the plan's body and one past its last. */
  readonly first: number;
  readonly end: number;
  /** One past the last of the add-in's columns. */
  readonly right: number;
}

const OURS = HEADERS.length;

const rowOf = ({ random, first, end }: Deed): number => first + random.below(end - first);
/** Nobody can type into a cell that a merged one covers. */
const isCovered = ({ merges }: Sheet, row: number, column: number): boolean =>
  merges.some(
    ({ rowIndex, rowCount, columnIndex }) =>
      columnIndex === column && row > rowIndex && row < rowIndex + rowCount,
  );

const put = (sheet: Sheet, row: number, column: number, value: CellValue): void => {
  if (isCovered(sheet, row, column)) return;
  const style = getCell(sheet, row, column)?.style;
  setCell(sheet, row, column, { value, ...(style ? { style } : {}) });
};
const putDate = (sheet: Sheet, row: number, column: number, value: number): void => {
  if (!isCovered(sheet, row, column))
    setCell(sheet, row, column, { value, style: { numberFormat: DATE_FORMAT } });
};

const typed = (column: number, value: CellValue) => (deed: Deed) =>
  put(sheetOf(deed.workbook), rowOf(deed), column, value);
const dated = (column: number) => (deed: Deed) =>
  putDate(sheetOf(deed.workbook), rowOf(deed), column, randomDay(deed.random));
const overOurs = (at: number, value: CellValue) => (deed: Deed) => {
  const sheet = sheetOf(deed.workbook);
  const rows = Array.from({ length: deed.end - deed.first }, (_, row) => deed.first + row);
  const filled = rows.filter((row) => {
    const value = getCell(sheet, row, COLUMN.action)?.value ?? null;
    return value !== null && value !== HEADERS[COLUMN.action];
  });
  put(sheet, deed.random.pick(filled), OURS + at, value);
};

const body = (deed: Deed, columnCount: number, rows = deed.end - deed.first) => ({
  rowIndex: deed.first,
  rowCount: rows,
  columnIndex: 0,
  columnCount,
});

const sorted = (columnOf: (deed: Deed) => number, key: number) => (deed: Deed) => {
  const { workbook, random } = deed;
  sortRows(
    sheetOf(workbook),
    body(deed, columnOf(deed)),
    [{ offset: key, ascending: random.next() < 0.5 }],
    false,
  );
};

function copied(deed: Deed, from: number, to: number, columns: number, firstColumn = 0): void {
  const sheet = sheetOf(deed.workbook);
  const at = (rowIndex: number) => ({
    rowIndex,
    rowCount: 1,
    columnIndex: firstColumn,
    columnCount: columns,
  });
  copyCells(deed.workbook, { sheet, area: at(from) }, { sheet, area: at(to) }, 'All', false);
}

const WHOLE_ROW = { columnIndex: 0, columnCount: 16_384 };
const WHOLE_COLUMN = { rowIndex: 0, rowCount: 1_048_576 };

function newRow(deed: Deed, at: number): void {
  const sheet = sheetOf(deed.workbook);
  randomRow(deed.random, 77).forEach((value, column) => {
    if (value === '') return;
    if (typeof value === 'number') putDate(sheet, at, column, value);
    else put(sheet, at, column, value);
  });
}

export const STAFF_DEEDS: Readonly<Record<string, (deed: Deed) => void>> = {
  'a due date typed': dated(COLUMN.due),
  'a due date in words': typed(COLUMN.due, 'end of May 2015'),
  'the year corrected at the end of a long due text': (deed) => {
    const sheet = sheetOf(deed.workbook);
    const rows = Array.from({ length: deed.end - deed.first }, (_, at) => deed.first + at);
    const row = deed.random.pick(rows.filter((at) => getCell(sheet, at, COLUMN.due)?.value === LONG_DUE));
    put(sheet, row, COLUMN.due, LONG_DUE.replace('2017', '2016'));
  },
  'a due date cleared': typed(COLUMN.due, null),
  'a year typed as due': typed(COLUMN.due, 2017),
  'a revised date typed': dated(COLUMN.revised),
  'a revised date cleared': typed(COLUMN.revised, null),
  'a date completed typed': dated(COLUMN.done),
  'a date completed in words': typed(COLUMN.done, 'Partly, rest in May'),
  'a date completed cleared': typed(COLUMN.done, null),
  'the status changed to done': typed(COLUMN.status, 'Completed'),
  'the status changed back': typed(COLUMN.status, 'Not started'),
  'the status withdrawn': typed(COLUMN.status, 'Withdrawn'),
  'progress told': typed(COLUMN.progress, 'Completed in full on 3 May 2016.'),
  'evidence named': typed(COLUMN.evidence, 'Audit report of 3 May 2016'),
  'evidence taken out': typed(COLUMN.evidence, null),
  'the lead changed': typed(COLUMN.lead, null),
  'the action reworded': typed(COLUMN.action, 'Do something else by tomorrow.'),
  'a rating typed over': overOurs(2, 'Green'),
  'our due date typed over': overOurs(0, 40_000),
  'our date achieved typed over': overOurs(1, 40_000),
  'our rule typed over': overOurs(6, 5),
  'what was read typed over': overOurs(7, 'D'),
  'the words that were read cleared': overOurs(8, null),
  'sorted with our columns': sorted(({ right }) => right, COLUMN.due),
  'sorted without our columns': sorted(() => OURS, COLUMN.action),
  'a row put in': (deed) => {
    const at = rowOf(deed);
    insertCells(deed.workbook, sheetOf(deed.workbook), { rowIndex: at, rowCount: 1, ...WHOLE_ROW }, 'rows');
    newRow(deed, at);
  },
  'a row put in and ours filled down': (deed) => {
    const at = Math.max(deed.first + 1, rowOf(deed));
    insertCells(deed.workbook, sheetOf(deed.workbook), { rowIndex: at, rowCount: 1, ...WHOLE_ROW }, 'rows');
    newRow(deed, at);
    copied(deed, at - 1, at, deed.right - OURS, OURS);
  },
  'an update put in below an action': (deed) => {
    const at = rowOf(deed) + 1;
    insertCells(deed.workbook, sheetOf(deed.workbook), { rowIndex: at, rowCount: 1, ...WHOLE_ROW }, 'rows');
    put(sheetOf(deed.workbook), at, COLUMN.progress, 'Completed in full on 3 May 2016.');
    put(sheetOf(deed.workbook), at, COLUMN.evidence, 'Audit report of 3 May 2016');
  },
  'a row taken out': (deed) =>
    deleteCells(
      deed.workbook,
      sheetOf(deed.workbook),
      { rowIndex: rowOf(deed), rowCount: 1, ...WHOLE_ROW },
      'rows',
    ),
  'a row pasted over another': (deed) => copied(deed, rowOf(deed), rowOf(deed), OURS),
  'a whole row pasted over another': (deed) => copied(deed, rowOf(deed), rowOf(deed), deed.right),
  'a new row below': (deed) => newRow(deed, deed.end),
  'a column put in': (deed) =>
    insertCells(
      deed.workbook,
      sheetOf(deed.workbook),
      { ...WHOLE_COLUMN, columnIndex: deed.random.below(OURS), columnCount: 1 },
      'columns',
    ),
  'the column of completed dates taken out': (deed) =>
    deleteCells(
      deed.workbook,
      sheetOf(deed.workbook),
      { ...WHOLE_COLUMN, columnIndex: COLUMN.done, columnCount: 1 },
      'columns',
    ),
  'the column of due dates renamed': (deed) =>
    put(sheetOf(deed.workbook), deed.first - 1, COLUMN.due, deed.random.pick(['Start date', 'End date'])),
  'the column of completed dates renamed': (deed) =>
    put(sheetOf(deed.workbook), deed.first - 1, COLUMN.done, 'Date discussed'),
  'a column of ours renamed': (deed) =>
    put(
      sheetOf(deed.workbook),
      deed.first - 1,
      OURS + deed.random.below(deed.right - OURS),
      'What we call it',
    ),
  'a column of ours taken out': (deed) =>
    deleteCells(
      deed.workbook,
      sheetOf(deed.workbook),
      { ...WHOLE_COLUMN, columnIndex: OURS + deed.random.below(deed.right - OURS), columnCount: 1 },
      'columns',
    ),
  'the sheet renamed': ({ workbook }) => {
    const sheet = sheetOf(workbook);
    sheet.name = 'Action plan 2016';
    for (const name of workbook.names) name.formula = name.formula.replace("'Plan'!", "'Action plan 2016'!");
  },
};
