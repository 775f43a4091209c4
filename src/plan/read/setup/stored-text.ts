/**
 * Texts of the journal that do not fit into its table: they are in a hidden column of "Plan setup", each with the
 * number of the change that it belongs to.
 */

/** Heads the hidden column, so that no table is laid out in it. */
export const STORE_TITLE = 'More of what is kept for undo';

/** What a stored piece is for: to undo its change, or to finish it. */
export type StoredFor = 'undo' | 'finish';

const WORDS: Readonly<Record<StoredFor, string>> = { undo: 'Undo', finish: 'Finish' };
const STORED = /^(Undo|Finish) (\d{1,9})\. (?=Part \d)/;
const LONGEST_HEAD = 40;

export const storedPiece = (purpose: StoredFor, number: number, piece: string): string =>
  `${WORDS[purpose]} ${number}. ${piece}`;

/** `null` for any text that is not a stored piece. */
export function readStored(
  text: string,
): { readonly purpose: StoredFor; readonly number: number; readonly piece: string } | null {
  const head = STORED.exec(text.slice(0, LONGEST_HEAD));
  if (!head) return null;
  const [all, word, number] = head;
  return {
    purpose: word === WORDS.undo ? 'undo' : 'finish',
    number: Number(number),
    piece: text.slice(all.length),
  };
}

/** Whether a cell's text is the journal's own, in the hidden column. */
export const isStoreText = (text: string): boolean => text === STORE_TITLE || readStored(text) !== null;
