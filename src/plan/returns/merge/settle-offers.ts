/**
 * Brings together what several returns say for one cell: the same words once, different ones as a conflict that a
 * person decides. The order of the files changes nothing.
 */
import { a1 } from '../../read/sheet/a1';
import { groupedBy } from '../../compare/exact-matches';
import type { ReturnOffer } from './return-offer';
import { foldedLine } from './compared-line';

/** Beyond Excel's last column. */
const NO_PLACE = 16_384;

export function settleOffers(offers: readonly ReturnOffer[]): readonly ReturnOffer[] {
  const settled = [...groupedBy(offers, placeKey).values()].flatMap(settleCell);
  return settled.sort(
    (a, b) =>
      a.action.at - b.action.at ||
      (a.cell?.columnIndex ?? NO_PLACE) - (b.cell?.columnIndex ?? NO_PLACE) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

/** Offers without a place are kept as they are. */
function placeKey({ cell, action, file, header }: ReturnOffer): string {
  if (cell) return `${cell.sheet}\u0000${a1(cell.rowIndex, cell.columnIndex)}`;
  return JSON.stringify([action.at, header, file]);
}

function settleCell(offers: readonly ReturnOffer[]): readonly ReturnOffer[] {
  const same = [...groupedBy(offers, saidKey).values()].map(together);
  const owners = same.filter(({ kind }) => kind !== 'board-word' && kind !== 'unknown-column');
  if (owners.length < 2) return same;
  return same.map((offer) =>
    owners.includes(offer)
      ? { ...offer, kind: 'conflict' as const, ticked: false, doubt: offer.doubt ?? 'returns-differ' }
      : offer,
  );
}

const saidKey = ({ to, kind }: ReturnOffer): string => `${foldedLine(to)}\u0000${kind === 'board-word'}`;

/** The surest of them, with the names of all. */
function together(offers: readonly ReturnOffer[]): ReturnOffer {
  const [first] = offers as [ReturnOffer, ...ReturnOffer[]];
  const surest = offers.find(({ ticked }) => ticked) ?? first;
  const files = [...new Set(offers.flatMap((offer) => offer.files))].sort();
  const sources = [...new Set(offers.flatMap((offer) => offer.sources))].sort();
  return { ...surest, files, sources, file: files[0] ?? surest.file };
}
