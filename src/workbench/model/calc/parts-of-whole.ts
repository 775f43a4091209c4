/**
 * Divides a workbook's formulas where the whole of it must be calculated and the engine cannot take them all at once:
 * what it parses it keeps in a list of ten thousand texts, and a formula that has dropped out of the list gets no result.
 */
import type { Cell } from '../workbook';

/** Different texts. */
const AT_ONCE = 10_000;
/** Formulas that are in every part. */
const MOST_SHARED = 2_000;

/** These pass over cells that hold one of them, which the engine knows only of the formulas that it calculates. */
const PASSES_OVER_ITS_LIKE = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;
/** These ask for the text of any formula, or give another result each time. */
const NEEDS_ALL_AT_ONCE = /\b(?:FORMULATEXT|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

export interface Parts {
  readonly parts: readonly ReadonlySet<Cell>[];
  /** Formulas that cannot be calculated in parts. */
  readonly leftOut: readonly Cell[];
}

const textOf = ({ formula = '' }: Cell): string => formula;

/** `null` if the engine takes them all at once. Keeps the order of `formulas`. */
export function partsOf(formulas: readonly Cell[]): Parts | null {
  if (new Set(formulas.map(textOf)).size <= AT_ONCE) return null;
  const leftOut: Cell[] = [];
  const shared: Cell[] = [];
  const others: Cell[] = [];
  for (const cell of formulas) {
    const text = textOf(cell);
    if (NEEDS_ALL_AT_ONCE.test(text)) leftOut.push(cell);
    else if (!PASSES_OVER_ITS_LIKE.test(text)) others.push(cell);
    else (shared.length < MOST_SHARED ? shared : leftOut).push(cell);
  }
  const parts: Set<Cell>[] = [];
  let part = new Set(shared);
  let texts = new Set(shared.map(textOf));
  for (const cell of others) {
    if (!texts.has(textOf(cell)) && texts.size >= AT_ONCE) {
      parts.push(part);
      part = new Set(shared);
      texts = new Set(shared.map(textOf));
    }
    part.add(cell);
    texts.add(textOf(cell));
  }
  return { parts: [...parts, part], leftOut };
}
