/**
 * Lays out a function that gives several answers per cell: those of a single cell, or of each cell of a row, go down;
 * those of each cell of a column go to the right, so that every row keeps its own. Refuses a block of several rows and
 * columns.
 */
import { wrong, type ValueBlock, type FunctionValue } from '../function-value';

const NOT_A_BLOCK = wrong('Give one cell, one column or one row.');

/** `lists` gives the answers of every cell, in order; shorter lists are padded with blanks. */
export function inLists(
  texts: ValueBlock,
  lists: (texts: readonly FunctionValue[]) => readonly (readonly FunctionValue[])[],
): ValueBlock {
  const [first = [null]] = texts;
  const column = texts.length > 1;
  if (column && first.length > 1) return [[NOT_A_BLOCK]];
  const made = lists(column ? texts.map(([text = null]) => text) : first);
  const longest = made.reduce((most, list) => Math.max(most, list.length), 1);
  const filled = made.map((list) => [...list, ...Array<string>(longest - list.length).fill('')]);
  if (column) return filled;
  return Array.from({ length: longest }, (_row, at) => filled.map((list) => list[at] ?? ''));
}
