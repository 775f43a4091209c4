/** Which returned copy is an older one of another: all that it says the other says too, or goes on from, and more. */
import type { ReturnOffer } from './return-offer';
import { goesOnFrom, saysSame } from './compared-line';
import { isAnswer } from './not-answered';

/** By index, the newer one; `offers` as each file makes them, before they are brought together. */
export function olderCopies(offers: readonly (readonly ReturnOffer[])[]): ReadonlyMap<number, number> {
  const older = new Map<number, number>();
  const cells = offers.map(cellsOf);
  for (const [file, said] of cells.entries()) {
    if (said.size === 0) continue;
    for (const [other, more] of cells.entries()) {
      if (other === file) continue;
      const isWithin = [...said].every(([place, text]) => {
        const newer = more.get(place);
        return newer !== undefined && (saysSame(newer, text) || goesOnFrom(newer, text));
      });
      const goesOn =
        more.size > said.size || [...said].some(([place, text]) => !saysSame(more.get(place) ?? '', text));
      if (isWithin && goesOn) older.set(file, other);
    }
  }
  return older;
}

const cellsOf = (offers: readonly ReturnOffer[]): ReadonlyMap<string, string> =>
  new Map(
    offers
      .filter(isAnswer)
      .map(({ cell, action, header, to }) => [
        cell ? `${cell.sheet}|${cell.rowIndex}|${cell.columnIndex}` : `${action.at}|${header}`,
        to,
      ]),
  );
