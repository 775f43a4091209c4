/**
 * What a returned file says outside the rows of its plans, and the open workbook says nowhere: a remark under the table,
 * a changed heading, a sheet of notes. Nothing is done with it but to keep it, so that no value is lost.
 */
import type { JudgedPlan } from '../../review-plan';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { visibleText } from '../../read/recognise/sheet-grid';
import { a1 } from '../../read/sheet/a1';
import { groupedBy } from '../../compare/exact-matches';
import { comparedLine } from './compared-line';
import { SOURCES } from './update-log';

export interface OtherWords {
  /** All files that say it, as the log names them. */
  readonly file: string;
  readonly sheet: string;
  /** `''` where there is too much to list it cell by cell. */
  readonly address: string;
  readonly text: string;
  /** What it is said about, if that tells it better than its address: a copy can be in another order. */
  readonly about?: string;
}

/** The same words in several copies once: they were in the file that was sent, or everybody adds them. */
export function saidOnce(words: readonly OtherWords[]): readonly OtherWords[] {
  const counts = new Map<string, number>();
  const groups = groupedBy(words, ({ file, sheet, address, text, about }) => {
    const key = JSON.stringify([text, ...(about === undefined ? [sheet, address] : [about])]);
    // Said twice in one file, it is two things.
    const nth = counts.get(`${file}|${key}`) ?? 0;
    counts.set(`${file}|${key}`, nth + 1);
    return `${nth} ${key}`;
  });
  return [...groups.values()].map((same) => ({
    ...(same[0] as OtherWords),
    file: same.map(({ file }) => file).join(SOURCES),
  }));
}

/** Cells listed one by one for each file; of a longer list only the number of the rest is kept. */
const MOST = 200;

/** Every text of the sheets, as compared. */
export function wordsOfSheets(sheets: readonly SheetSnapshot[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { values } of sheets)
    for (const row of values)
      for (const value of row) if (value !== '') words.add(comparedLine(visibleText(value)));
  return words;
}

/** `known` are the open workbook's words. */
export function otherWords(
  file: string,
  sheets: readonly SheetSnapshot[],
  plans: readonly JudgedPlan[],
  known: ReadonlySet<string>,
): readonly OtherWords[] {
  const found: OtherWords[] = [];
  let more = 0;
  for (const { name, origin, values, kinds } of sheets) {
    const taken = rowsTaken(plans.filter(({ report }) => report.sheet === name));
    for (const [r, row] of values.entries()) {
      const rowIndex = origin.rowIndex + r;
      if (taken.has(rowIndex)) continue;
      for (const [c, value] of row.entries()) {
        if (value === '' || kinds[r]?.[c] === 'error') continue;
        const text = visibleText(value);
        if (text === '' || known.has(comparedLine(text))) continue;
        if (found.length >= MOST) more += 1;
        else found.push({ file, sheet: name, address: a1(rowIndex, origin.columnIndex + c), text });
      }
    }
  }
  if (more > 0) found.push({ file, sheet: '', address: '', text: `and ${more} more cells: see the file` });
  return found;
}

/** The rows of actions, which are compared cell by cell, and of headers, whose wording is layout. */
function rowsTaken(plans: readonly JudgedPlan[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { plan, rows: actions } of plans) {
    // What reads like a header and has no action below it is a row that somebody wrote, such as one of totals.
    if (actions.length === 0) continue;
    const { region, repeatedHeaderRows } = plan.table;
    for (let at = 0; at < region.headerRowCount; at += 1) rows.add(region.headerRow + at);
    for (const row of repeatedHeaderRows) rows.add(row);
    for (const { rowIndex, joinedRows } of actions)
      for (const row of [rowIndex, ...joinedRows]) rows.add(row);
  }
  return rows;
}
