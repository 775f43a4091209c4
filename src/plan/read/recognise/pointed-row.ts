/**
 * Describes a row that a person points at as a plan's header: the name of each column, its first cells, and how it
 * would be read. Their answers are put in the form that "Plan setup" keeps, and tried out.
 */
import type { Field } from '../schema/fields';
import { headerKey, sameText } from '../schema/header-text';
import type { ConfirmedColumns } from '../schema/map-columns';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import { headerReader } from './header-score';
import type { PlanRegion } from './plan-table';
import { mapRegion, recognisePlans } from './recognise-plans';
import { sampleTexts } from './sample-texts';
import { sheetGrid } from './sheet-grid';
import { combinedHeader, headerRowCount } from './two-row-header';

export interface PointedColumn {
  readonly columnIndex: number;
  readonly header: string;
  /** The row's own text, even if a second row makes the header longer. */
  readonly own: string;
  readonly samples: readonly string[];
  /** The field it would be read as, if that is clear; `null` for none. */
  readonly proposed: Field | null;
  readonly rivals: readonly Field[];
}

export interface PointedRow {
  readonly sheet: string;
  readonly rowIndex: number;
  /** Only columns whose header contains a word, so that it can be found again. */
  readonly columns: readonly PointedColumn[];
}

/** `null` if fewer than two texts in the row could be headers. */
export function pointedRow(snapshot: SheetSnapshot, rowIndex: number): PointedRow | null {
  const grid = sheetGrid(snapshot);
  const filled: number[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column++)
    if (grid.textAt(rowIndex, column) !== '') filled.push(column);
  const [first] = filled;
  const rightmost = filled.at(-1);
  if (first === undefined || rightmost === undefined) return null;
  const last = rightmost + (grid.mergeAt(rowIndex, rightmost)?.columnCount ?? 1) - 1;
  const read = headerReader();
  const headerRows = headerRowCount(grid, rowIndex, first, last, read);
  const region: PlanRegion = {
    headerRow: rowIndex,
    headerRowCount: headerRows,
    firstColumn: first,
    lastColumn: last,
    endRow: grid.endRow,
    titleRow: grid.firstRow,
    headers: combinedHeader(grid, rowIndex, headerRows, first, last, read),
    alone: true,
  };
  const columns = mapRegion(grid, region, [], []).columns.flatMap((column): PointedColumn[] => {
    const { columnIndex, header, fields, inDoubt } = column;
    if (headerKey(header) === '') return [];
    const own = grid.kindAt(rowIndex, columnIndex) === 'text' ? grid.textAt(rowIndex, columnIndex) : '';
    const samples = sampleTexts(grid, columnIndex, rowsFrom(rowIndex + headerRows, grid.endRow));
    // A field in doubt is for the person to decide: it is listed first but not preselected.
    const proposed = inDoubt ? null : (fields[0] ?? null);
    const rivals = inDoubt ? [...fields, ...column.rivals] : column.rivals;
    return [{ columnIndex, header, own, samples, proposed, rivals }];
  });
  return columns.filter(({ own }) => own !== '').length < 2
    ? null
    : { sheet: snapshot.name, rowIndex, columns };
}

function* rowsFrom(first: number, end: number): Iterable<number> {
  for (let row = first; row < end; row++) yield row;
}

/** A person's answers for a row's columns, from left to right, as confirmed columns for that sheet. */
export function columnsPointedAt(row: PointedRow, fields: readonly (Field | null)[]): ConfirmedColumns {
  const confirmed = new Map<string, ConfirmedColumns[number]>();
  const keep = (header: string, field: Field | null): void => {
    const key = sameText(header);
    const before = confirmed.get(key);
    if (headerKey(header) === '' || (before && before.fields.length > 0)) return;
    confirmed.set(key, { sheet: row.sheet, header, fields: field === null ? [] : [field] });
  };
  row.columns.forEach(({ header }, at) => keep(header, fields[at] ?? null));
  // The row's own texts are also kept, by which the row is recognised.
  row.columns.forEach(({ own }, at) => fields[at] && keep(own, fields[at]));
  return [...confirmed.values()];
}

/** Whether these confirmed columns would make the row a plan's header. */
export function readsFrom(snapshot: SheetSnapshot, rowIndex: number, confirmed: ConfirmedColumns): boolean {
  return recognisePlans(snapshot, [], confirmed).some(
    ({ table }) => table.region.headerRow === rowIndex && table.rows.length > 0,
  );
}
