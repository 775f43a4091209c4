/**
 * A key for each action that stays with it when rows move: its reference number and a digest of its words. Actions
 * alike in both are numbered from the top. The RAG history separates keys by `;` and `:`, so they contain neither.
 */
import { textOf, type ActionRow } from '../../read/schema/action-row';
import { finish, ROWS_PER_STEP, type Steps } from '../../steps';
import { textDigest } from '../../text-digest';

const LONGEST_REF = 24;

/** One for each row, in the same order. */
export const actionKeys = (rows: readonly ActionRow[]): readonly string[] => finish(keysInSteps(rows));

/** `actionKeys` in steps. */
export function* keysInSteps(rows: readonly ActionRow[]): Steps<readonly string[]> {
  const counts = new Map<string, number>();
  const keys: string[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    keys.push(count === 1 ? key : `${key}-${count}`);
    if (keys.length % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  return keys;
}

function keyOf(row: ActionRow): string {
  const words = (textOf(row, 'action') || textOf(row, 'recommendation'))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${refPart(row.ref)}#${textDigest(words)}`;
}

/** Ignores case, spacing and most punctuation, which are easily changed without meaning another number. */
const refPart = (ref: string | null): string =>
  [...(ref ?? '').toLowerCase().replace(/[^\p{L}\p{N}./-]+/gu, '')].slice(0, LONGEST_REF).join('');

/** The two parts of a key; an action of which one was changed can still be recognised by the other. */
export function partsOfKey(key: string): { readonly ref: string; readonly words: string } {
  const at = key.indexOf('#');
  return { ref: key.slice(0, Math.max(at, 0)), words: key.slice(at + 1) };
}
