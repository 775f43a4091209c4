/** A sheet name that Excel accepts and the workbook does not have yet, as close as possible to the wanted one. */

const LONGEST = 31;
const OTHERWISE = 'Action plan';

/** `present` are the workbook's sheet names. "Plan" gives "Plan 2" if there is a "Plan". */
export function freeSheetName(wished: string, present: readonly string[]): string {
  const taken = new Set([...present.map((name) => name.trim().toLowerCase()), RESERVED]);
  const plain = cut(fitting(wished.slice(0, 1000)), LONGEST);
  const base = plain === '' ? OTHERWISE : plain;
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const ending = ` ${count}`;
    name = cut(base, LONGEST - ending.length) + ending;
  }
  return name;
}

/** A name that Excel reserves for itself. */
const RESERVED = 'history';

/** Removes characters that a sheet name may not contain, and invisible ones. */
const fitting = (text: string): string =>
  text
    .replace(/[:\\/?*[\]\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');

/** Cuts to `length` without splitting a character, and without a space or apostrophe at the end. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '');
