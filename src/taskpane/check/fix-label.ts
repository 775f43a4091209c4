/** What the button of a fix says: "Write 30 June 2016", "Add KM to the leads", "It is Anytown Council". */
import type { Offer } from '../../plan/change/columns/completion-offers';
import type { RegisterFix } from '../../plan/judge/report/fix';

const LONGEST = 48;

/** A day as it is; other words in quotes. */
export const cellFixLabel = ({ after, isDay }: { readonly after: string; readonly isDay: boolean }): string =>
  `Write ${isDay ? after : `“${inShort(after)}”`}`;

export const isDayOffer = ({ cells }: Pick<Offer, 'cells'>): boolean => typeof cells[0]?.value === 'number';

/** A lead that the register has already is given one more name. */
export const leadFixLabel = ({ add, named }: RegisterFix): string =>
  add.name === named ? `Add ${inShort(named)} to the leads` : `It is ${inShort(add.name)}`;

function inShort(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST - 1).trimEnd()}…`;
}
