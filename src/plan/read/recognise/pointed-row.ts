/**
 * A row that a person points at as the header of a plan: what each of its columns is called, its first cells, and what it
 * would be read as. What they then say of its columns is put in the form that "Plan setup" keeps, and tried.
 */
import type { Field } from '../schema/fields';
import { headerKey, sameText } from '../schema/header-text';
import type { ConfirmedColumns } from '../schema/map-columns';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import { headerReader } from './header-worth';
import type { PlanRegion } from './plan-table';
import { mapRegion, recognisePlans } from './recognise-plans';
import { sampleTexts } from './sample-texts';
import { sheetGrid } from './sheet-grid';
import { combinedHeader, headerRowCount } from './two-row-header';

export interface PointedColumn {
  readonly columnIndex: number;
  readonly header: string;
  /** The row's own text, where a second row makes the header longer. */
  readonly own: string;
  readonly samples: readonly string[];
  /** What it would plainly be read as; `null` for nothing. */
  readonly proposed: Field | null;
  readonly rivals: readonly Field[];
}

export interface PointedRow {
  readonly sheet: string;
  readonly rowIndex: number;
  /** Those whose header can be told again: it has a word in it. */
  readonly columns: readonly PointedColumn[];
}

/** `null` where the row has no two texts that could be headers. */
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
    // What is in doubt is the person's to say: it is offered first, and not filled in.
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

/** What a person said of a row's columns, left to right, as columns confirmed for its sheet. */
export function columnsPointedAt(row: PointedRow, fields: readonly (Field | null)[]): ConfirmedColumns {
  const confirmed = new Map<string, ConfirmedColumns[number]>();
  const keep = (header: string, field: Field | null): void => {
    const key = sameText(header);
    const before = confirmed.get(key);
    if (headerKey(header) === '' || (before && before.fields.length > 0)) return;
    confirmed.set(key, { sheet: row.sheet, header, fields: field === null ? [] : [field] });
  };
  row.columns.forEach(({ header }, at) => keep(header, fields[at] ?? null));
  // By its own texts the row is known again.
  row.columns.forEach(({ own }, at) => fields[at] && keep(own, fields[at]));
  return [...confirmed.values()];
}

/** Whether a plan would be read from the row by them. */
export function readsFrom(snapshot: SheetSnapshot, rowIndex: number, confirmed: ConfirmedColumns): boolean {
  return recognisePlans(snapshot, [], confirmed).some(
    ({ table }) => table.region.headerRow === rowIndex && table.rows.length > 0,
  );
}
