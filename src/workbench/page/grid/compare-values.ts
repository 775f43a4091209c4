/** Compares cell values as Excel does: numbers before texts before logical values, texts ignoring case. */
import type { Comparison } from '../../model/rules';
import { isError, type CellValue } from '../../model/workbook';

const rank = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

/**
 * Negative, zero or positive; `null` if either is an error. A blank counts as 0 beside a number, as '' beside a text.
 */
function compareValues(a: CellValue, b: CellValue): number | null {
  if (isError(a) || isError(b)) return null;
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof a === 'string' ? '' : 0);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [low, high] = [left.toLowerCase(), right.toLowerCase()];
    return low < high ? -1 : low > high ? 1 : 0;
  }
  return Number(left) - Number(right);
}

/** Whether `value` satisfies the comparison with the operands; `between` takes its bounds in either order. */
export function holds(
  operator: Comparison,
  value: CellValue,
  first: CellValue,
  second: CellValue = null,
): boolean {
  const one = compareValues(value, first);
  if (one === null) return operator === 'notEqual' || operator === 'notBetween';
  switch (operator) {
    case 'equal':
      return one === 0;
    case 'notEqual':
      return one !== 0;
    case 'greaterThan':
      return one > 0;
    case 'greaterThanOrEqual':
      return one >= 0;
    case 'lessThan':
      return one < 0;
    case 'lessThanOrEqual':
      return one <= 0;
    case 'between':
    case 'notBetween': {
      const two = compareValues(value, second);
      const within = two !== null && ((one >= 0 && two <= 0) || (one <= 0 && two >= 0));
      return within === (operator === 'between');
    }
  }
}
