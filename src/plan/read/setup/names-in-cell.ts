/** Several names written into one cell of "Plan setup", as many as fit. */
import { SEPARATOR } from './setup-words';

/** Characters in a cell, below Excel's limit of 32,767. */
const LONGEST = 32_000;

export function namesInCell(names: readonly string[]): string {
  let text = '';
  for (const name of names) {
    const longer = text === '' ? name : `${text}${SEPARATOR}${name}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}
