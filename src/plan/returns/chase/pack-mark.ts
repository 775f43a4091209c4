/** The mark of a chase pack, which its sheets bear and the record keeps: by it a returned sheet is known again. */
import type { IsoDate } from '../../read/dates/calendar';
import { textDigest } from '../../text-digest';
import type { Chase } from './who-to-chase';

/** What a lead's sheet says of itself. */
export interface PackMark {
  readonly pack: string;
  readonly lead: string;
}

/**
 * The same for the same pack, and of no pack in `taken`, which are those recorded so far. Letters and digits that are
 * not mistaken for each other when read out.
 */
export function packMark(
  on: IsoDate,
  { leads }: Pick<Chase, 'leads'>,
  taken: readonly { readonly pack: string }[],
): string {
  const known = new Set(taken.map(({ pack }) => pack.trim().toUpperCase()));
  const asked = leads.map(({ name, actions }) => `${name}:${actions.map(({ key }) => key).join(';')}`);
  for (let attempt = 0; ; attempt += 1) {
    const digest = plain(textDigest([on, attempt, ...asked].join('\n')));
    const mark = `${digest.slice(0, 4)}-${digest.slice(4)}`;
    if (!known.has(mark)) return mark;
  }
}

const plain = (digest: string): string =>
  digest.toUpperCase().replace(/[OIL]/g, (letter) => ({ O: '0', I: '1', L: '1' })[letter] ?? letter);

/** As written on each sheet. */
export const markLine = (pack: string, lead: string): string => `Pack ${pack} for ${lead}`;
