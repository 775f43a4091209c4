/** How much of what came back was taken in, from what the user decided. */
import { groupedBy } from '../../plan/compare/exact-matches';
import type { Merge } from '../../plan/returns/merge/merge-returns';
import { offerKey } from '../../plan/returns/merge/return-offer';
import { choicesOf, type Decided } from './offers-to-decide';

/** "22 cells taken in, 1 row added, 3 cells left as in the plan." */
export function takenInWords(merge: Pick<Merge, 'offers'>, decided: Decided): string {
  const { taken, both, rows } = choicesOf(merge, decided);
  const placed = merge.offers.filter(({ cell }) => cell !== null);
  const cells = [...groupedBy(placed, ({ cell }) => JSON.stringify(cell)).values()];
  const changed = cells.filter((offers) =>
    offers.map(offerKey).some((key) => taken.has(key) || both.has(key)),
  ).length;
  const left = cells.length - changed;
  const parts = [
    counted(changed, 'cell', 'taken in'),
    ...(rows.size > 0 ? [counted(rows.size, 'row', 'added')] : []),
    ...(left > 0 ? [counted(left, 'cell', 'left as in the plan')] : []),
  ];
  return `${parts.join(', ')}.`;
}

const counted = (count: number, noun: string, what: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'} ${what}`;
