/**
 * What the board's cells of a row say, shortened: worked out here when a row is read, and by a formula ever after. Both
 * must return the same text for the same cells, which a test checks.
 */
import { columnName } from '../../read/sheet/a1';
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { OWN_ROW } from '../filled-formula';
import { snapshotCell } from '../snapshot-cell';
import type { WatchedColumn, WatchedColumns } from './watched-columns';

type Row = Omit<CellRef, 'columnIndex'>;

export interface RowStamp {
  readonly due: string;
  readonly achieved: string;
  readonly others: string;
}

export function rowStamp(snapshot: SheetSnapshot, rowIndex: number, watched: WatchedColumns): RowStamp {
  const said = (columns: readonly (WatchedColumn | null)[]): string =>
    columns
      .flatMap((column) => (column === null ? [] : [cellStamp(snapshot, { rowIndex }, column)]))
      .join(PARTING);
  return {
    due: said([watched.due, watched.revised]),
    achieved: said([watched.achieved]),
    others: said(watched.others),
  };
}

const PARTING = '|';
/** The stamp of a blank cell. */
const NOTHING = '0';

/** Whether none of the watched cells holds anything. */
export const isBlankStamp = (stamp: RowStamp): boolean =>
  [stamp.due, stamp.achieved, stamp.others].every((text) =>
    text.split(PARTING).every((part) => part === '' || part === NOTHING),
  );

/** Numbers are rounded to whole hundredths, so that Excel and this code print them alike. */
function cellStamp(
  snapshot: SheetSnapshot,
  { rowIndex }: Pick<Row, 'rowIndex'>,
  column: WatchedColumn,
): string {
  const { value, kind } = snapshotCell(snapshot, { rowIndex, columnIndex: column.columnIndex });
  // The formula never returns this, so a row with an error in it always asks to be checked.
  if (kind === 'error') return '#';
  if (typeof value === 'string')
    return value === '' ? NOTHING : `${value.slice(0, column.kept)}${value.length}`;
  return String(Math.floor(Number(value) * 100 + 0.5));
}

/** The row's own cell in a column, `$E5` in row 5. */
export const ownCell = (columnIndex: number): string => `$${columnName(columnIndex)}${OWN_ROW}`;

function cellTerm({ columnIndex, kept }: WatchedColumn): string {
  const cell = ownCell(columnIndex);
  return `IF(ISTEXT(${cell}),LEFT(${cell},${kept})&LEN(${cell}),INT(N(${cell})*100+0.5))`;
}

/** The same as an Excel term, for a formula of any row. */
export function stampTerms(watched: WatchedColumns): { readonly [Part in keyof RowStamp]: string } {
  const said = (columns: readonly (WatchedColumn | null)[]): string =>
    columns.flatMap((column) => (column === null ? [] : [cellTerm(column)])).join(`&"${PARTING}"&`) || '""';
  const [due, achieved, others] = [
    said([watched.due, watched.revised]),
    said([watched.achieved]),
    said(watched.others),
  ];
  // In Excel a number never equals a text; joining it to "" makes it one.
  return { due: `${due}&""`, achieved: `${achieved}&""`, others: `${others}&""` };
}
