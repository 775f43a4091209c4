/**
 * A key for each action that follows it when rows move: its reference number and a mark of its words. Actions alike in both
 * are numbered from the top. A history of ratings goes by it, so it holds no `;` and no `:`.
 */
import { textOf, type ActionRow } from '../../read/schema/action-row';
import { textDigest } from './text-digest';

const LONGEST_REF = 24;

/** In the order given, which is the plan's. */
export function actionKeys(rows: readonly ActionRow[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

function keyOf(row: ActionRow): string {
  const words = (textOf(row, 'action') || textOf(row, 'recommendation'))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${refPart(row.ref)}#${textDigest(words)}`;
}

/** Case and spacing of a number change hands more easily than its letters and digits. */
const refPart = (ref: string | null): string =>
  [...(ref ?? '').toLowerCase().replace(/[^\p{L}\p{N}./-]+/gu, '')].slice(0, LONGEST_REF).join('');

/** The parts that a key is made of: by either alone an action is met again whose other one was changed. */
export function partsOfKey(key: string): { readonly ref: string; readonly words: string } {
  const at = key.indexOf('#');
  return { ref: key.slice(0, Math.max(at, 0)), words: key.slice(at + 1) };
}
