/**
 * A change to one cell as an offer: its text reworded or made a true date. `null` if the cell is not as the fix found
 * it: a formula, a text other than the fix expects, or a blank inside a merge.
 */
import type { CellFix } from '../../judge/report/fix';
import { inWords, type IsoDate } from '../../read/dates/calendar';
import { a1 } from '../../read/sheet/a1';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { FLAG_DATE_FORMAT } from '../../marks/flags/columns/flag-column';
import type { Offer, OfferKind } from '../columns/completion-offers';
import { snapshotCell } from '../snapshot-cell';

export function textOffer(
  kind: OfferKind,
  { cell, before, from }: Pick<CellFix, 'cell' | 'before' | 'from'>,
  after: string,
  snapshot: SheetSnapshot,
): Offer | null {
  const value = valueWith(cell, before, after, snapshot);
  if (value === null) return null;
  const taken = from === undefined ? '' : `, taken from ${from},`;
  const words =
    before === ''
      ? `Write “${short(after)}”${taken} in ${cellAddress(cell)}.`
      : `Change ${cellAddress(cell)} from “${short(before)}” to “${short(after)}”.`;
  const { rowIndex, columnIndex } = cell;
  const now = snapshotCell(snapshot, cell).value;
  return {
    ...offerBase(kind, cell, before, after),
    words,
    cells: [{ rowIndex, columnIndex, value, before: before === '' ? '' : now }],
  };
}

/** The cell's whole text afterwards; the board's spaces and line breaks around the words are kept. */
function valueWith(cell: CellRef, before: string, after: string, snapshot: SheetSnapshot): string | null {
  const { value, kind, formula } = snapshotCell(snapshot, cell);
  if (formula !== '') return null;
  if (before === '') return kind === 'blank' && !isMerged(cell, snapshot) ? after : null;
  if (typeof value !== 'string' || value.trim() !== before) return null;
  const start = value.indexOf(before);
  return value.slice(0, start) + after + value.slice(start + before.length);
}

export function dateOffer(
  kind: OfferKind,
  cell: CellRef,
  before: string,
  date: IsoDate,
  snapshot: SheetSnapshot,
): Offer | null {
  const now = snapshotCell(snapshot, cell);
  const value = isoDateToSerial(date, snapshot.dateSystem);
  if (now.formula !== '' || typeof now.value !== 'string' || now.value.trim() !== before || value === null)
    return null;
  const { rowIndex, columnIndex } = cell;
  return {
    ...offerBase(kind, cell, before, inWords(date)),
    words: `Make “${short(before)}” in ${cellAddress(cell)} a true date: ${inWords(date)}.`,
    cells: [{ rowIndex, columnIndex, value, before: now.value, numberFormat: FLAG_DATE_FORMAT }],
  };
}

const isMerged = ({ rowIndex, columnIndex }: CellRef, { merges }: SheetSnapshot): boolean =>
  merges.some(
    (area) =>
      area.rowIndex <= rowIndex &&
      rowIndex < area.rowIndex + area.rowCount &&
      area.columnIndex <= columnIndex &&
      columnIndex < area.columnIndex + area.columnCount,
  );

export const cellAddress = ({ rowIndex, columnIndex }: CellRef): string => a1(rowIndex, columnIndex);

export const offerBase = (kind: OfferKind, cell: CellRef, before: string, after: string) => ({
  id: `${kind} ${cellAddress(cell)} ${after}`,
  kind,
  cell,
  before,
  after,
  // The board's own cells change only if the user says so.
  byDefault: false,
  rivalOf: null,
});

/** On one line, shortened to 60 characters. */
function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 57).replace(/[\ud800-\udbff]$/, '')}…`;
}
