/**
 * Evaluates a function cell by cell over blocks of different sizes, as Excel does with its own functions: a single
 * cell, row or column is repeated for the whole length, and where another block is too short the answer is #N/A.
 */
import { absent, type ValueBlock, type FunctionValue } from '../function-value';

const TOO_SHORT = absent('The ranges are not of the same size: there is nothing to go by here.');

/** `work` receives one value from each block, in order. */
export function eachCell(
  blocks: readonly ValueBlock[],
  work: (values: readonly FunctionValue[]) => FunctionValue,
): ValueBlock {
  const height = blocks.reduce((most, block) => Math.max(most, block.length), 1);
  const width = blocks.reduce((most, block) => Math.max(most, widthOf(block)), 1);
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => {
      const values = blocks.map((block) => valueAt(block, row, column));
      return values.includes(undefined) ? TOO_SHORT : work(values as readonly FunctionValue[]);
    }),
  );
}

const widthOf = (block: ValueBlock): number => block[0]?.length ?? 0;

function valueAt(block: ValueBlock, row: number, column: number): FunctionValue | undefined {
  const cells = block[block.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}

/** Caches answers by their values. Kept for one call of a function only. */
export function once(
  work: (values: readonly FunctionValue[]) => FunctionValue,
): (values: readonly FunctionValue[]) => FunctionValue {
  const known = new Map<string, FunctionValue>();
  return (values) => {
    const key = JSON.stringify(values);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(values);
    known.set(key, made);
    return made;
  };
}
