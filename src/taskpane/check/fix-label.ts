/** What the button of a fix says: "Write 30 June 2016", "Add KM to the leads", "It is Anytown Council". */
import type { Offer } from '../../plan/change/columns/completion-offers';
import type { RegisterFix } from '../../plan/judge/report/fix';

const LONGEST = 48;

/** A day as it is; other words in quotes. */
export const writeLabel = ({ after, cells }: Pick<Offer, 'after' | 'cells'>): string =>
  typeof cells[0]?.value === 'number' ? `Write ${after}` : `Write “${inShort(after)}”`;

/** A lead that the register has already is given one more name. */
export const leadFixLabel = ({ add, named }: RegisterFix): string =>
  add.name === named ? `Add ${inShort(named)} to the leads` : `It is ${inShort(add.name)}`;

function inShort(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST - 1).trimEnd()}…`;
}
