/**
 * Whole rows inserted into a sheet. Nothing is inserted unless the rows above and below are those that it was planned
 * between; rows that an interrupted change has inserted already are not inserted twice. An undo deletes only rows in
 * which nobody has written since.
 */
import { insertedSoFar, type EntryAt, type RowInsertion } from '../../../plan/change/parts/insertions';
import type { SheetChange } from '../../../plan/change/change-set';
import type { KeptSheet } from '../../../plan/change/restoration';
import { largest, smallest } from '../../../plan/long-lists';
import type { CellRef } from '../../../plan/read/sheet/sheet-snapshot';
import { a1 } from '../../../plan/read/sheet/a1';
import { inertText } from '../../inert-text';
import { askAnchors } from '../anchors';
import { BYTES_OF_A_RANGE } from '../payload';
import { askGrid } from '../grid';
import { step, type ExcelPart, type ExcelWork, type Place, type Step } from '../part';

const lines = ({ rowIndex, rowCount }: RowInsertion): string => `${rowIndex + 1}:${rowIndex + rowCount}`;

/** Characters of a row, for the size of an answer. */
const CHARACTERS = 4_000;

/** Asks for the cells beside each place; after the check it says which rows are inserted already. */
function askInserted(place: Place, planned: readonly RowInsertion[]) {
  const columns = planned.flatMap(({ above, below }) => [above.columnIndex, below.columnIndex]);
  const [left, right] = [smallest(columns), largest(columns)];
  const total = planned.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const asked = planned.map(({ rowIndex }) => {
    const area = {
      rowIndex: rowIndex - 1,
      rowCount: total + 2,
      columnIndex: left,
      columnCount: right - left + 1,
    };
    return { area, now: askGrid(place, area, CHARACTERS * area.rowCount) };
  });
  const entryAt: EntryAt = (rowIndex, columnIndex) => {
    for (const { area, now } of asked) {
      const found = now()?.[rowIndex - area.rowIndex]?.[columnIndex - area.columnIndex];
      if (found) return found.entry;
    }
    return '';
  };
  const guard = askAnchors(
    place,
    planned.map(({ rowIndex }) => ({ rowIndex, rowCount: total + 1, columnIndex: 0, columnCount: 1 })),
  );
  return { guard, now: () => insertedSoFar(planned, entryAt) };
}

const write: ExcelWork<SheetChange> = (place, { insertRows: planned }) => {
  if (planned.length === 0) return null;
  const { guard, now } = askInserted(place, planned);
  return {
    guard,
    obstacle: () =>
      now() === null ? { code: 'changed-since-read', sheet: place.name, cells: planned.map(lines) } : null,
    kept: () => ({ insertedRows: now()?.left === 0 ? [] : planned }),
    steps: () =>
      planned
        .slice(0, now()?.left ?? 0)
        .reverse()
        .map((row): Step => step('line', (sheet) => void sheet.getRange(lines(row)).insert('Down'))),
  };
};

const restore: ExcelWork<KeptSheet> = (place, { when, insertedRows: kept }) => {
  if (when === 'remove' || kept.length === 0) return null;
  const { guard, now } = askInserted(place, kept);
  let rows: readonly { readonly row: RowInsertion; readonly used: Excel.Range }[] = [];
  const written = (): readonly CellRef[] => rows.flatMap(({ used }) => wordsIn(place.name, used));
  return {
    guard,
    more: () => {
      if (place.isNew()) return;
      rows = (now()?.inserted ?? []).map((row) => {
        const used = place.sheet.getRange(lines(row)).getUsedRangeOrNullObject(true);
        place.ask(CHARACTERS * row.rowCount, () => used.load('rowIndex,columnIndex,values,formulas'));
        return { row, used };
      });
    },
    obstacle: () => (now() === null ? { code: 'moved-since', sheet: place.name } : null),
    edited: written,
    steps: () => {
      const blank = rows.filter(({ used }) => wordsIn(place.name, used).length === 0);
      return blank.length === 0 ? [] : [deletion(blank.map(({ row }) => row))];
    },
  };
};

/**
 * Deletes rows, given from the top down. What somebody typed into one since the check is read in the same exchange, and
 * comes back in a row of its own in the next.
 */
const deletion = (rows: readonly RowInsertion[]): Step =>
  step(
    'line',
    (sheet, _context, later) => {
      const looks = rows.map((row) => {
        const used = sheet.getRange(lines(row)).getUsedRangeOrNullObject(true);
        used.load('rowIndex,columnIndex,values,formulas,numberFormat');
        return { row, used };
      });
      for (const { row } of [...looks].reverse()) sheet.getRange(lines(row)).delete('Up');
      return () => {
        const typed: string[] = [];
        let gone = 0;
        for (const { row, used } of looks) {
          const cells = wordsIn('', used);
          const up = gone;
          if (cells.length === 0) gone += row.rowCount;
          else later(() => putBack(sheet, { row, up }, cells, used));
          for (const cell of cells) typed.push(a1(cell.rowIndex - up, cell.columnIndex));
        }
        return typed;
      };
    },
    rows.reduce((sum, { rowCount }) => sum + BYTES_OF_A_RANGE + CHARACTERS * rowCount, 0),
  );

/** `used` is what stood in the rows, which stand again as many rows further up. */
function putBack(
  sheet: Excel.Worksheet,
  { row, up }: { readonly row: RowInsertion; readonly up: number },
  cells: readonly CellRef[],
  { rowIndex: top, columnIndex: left, formulas, numberFormat }: Excel.Range,
): void {
  sheet.getRange(lines({ ...row, rowIndex: row.rowIndex - up })).insert('Down');
  for (const { rowIndex, columnIndex } of cells) {
    const [r, c] = [rowIndex - top, columnIndex - left];
    const entry: unknown = formulas[r]?.[c];
    const cell = sheet.getRange(a1(rowIndex - up, columnIndex));
    cell.numberFormat = [[numberFormat[r]?.[c]]];
    cell.formulas = [[typeof entry === 'string' ? inertText(entry) : entry]];
  }
}

/** Cells with something in them that no formula of a table put there. */
function wordsIn(sheet: string, range: Excel.Range): readonly CellRef[] {
  if (range.isNullObject) return [];
  const { rowIndex, columnIndex, values, formulas } = range;
  return values.flatMap((row, r) =>
    row.flatMap((value: unknown, c) => {
      const formula: unknown = formulas[r]?.[c];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return value === '' || isFormula
        ? []
        : [{ sheet, rowIndex: rowIndex + r, columnIndex: columnIndex + c }];
    }),
  );
}

export const insertionsInExcel: ExcelPart = { id: 'insertions', write: [write], restore: [restore] };
