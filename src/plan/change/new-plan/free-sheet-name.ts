/** A name that Excel takes for a new sheet, as near as can be to the one that was wished for; never one that is there. */

const LONGEST = 31;
const OTHERWISE = 'Action plan';

/** `present` are the workbook's sheets. "Plan" gives "Plan 2" where there is a "Plan". */
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

/** Excel keeps this one to itself. */
const RESERVED = 'history';

/** Without the signs that a sheet's name may not hold, and what nobody would see. */
const fitting = (text: string): string =>
  text
    .replace(/[:\\/?*[\]\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');

/** Never within a character, never with a blank or an apostrophe at the end. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '');
