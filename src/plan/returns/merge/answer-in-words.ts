/** What is written for a returned text: in place of the plan's words, or added to them where nothing may be lost. */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import type { CellAnswer } from './compare-answer';
import type { CellSaid } from './cell-said';
import { addedWords } from './compared-line';

/** Where and when words came from, as a line above them. */
const sourceLine = (source: string, on: IsoDate): string => `${inWords(on)}, ${source}:`;

/**
 * `keeps`: the board wants earlier updates kept, and new ones below them. Where a page break split the cell, only the
 * row with its last words is written, and goes on from them.
 */
export function wordsToWrite(
  plan: CellSaid,
  returned: string,
  answer: CellAnswer,
  { keeps, source, on }: { readonly keeps: boolean; readonly source: string; readonly on: IsoDate },
): string {
  if (plan.text === '') return returned;
  const more = answer === 'adds' ? addedWords(returned, plan.text) : null;
  if (keeps) return `${plan.lastWords}\n${sourceLine(source, on)}\n${more ?? returned}`;
  if (!plan.isSplit) return returned;
  return `${plan.lastWords}\n${more ?? returned}`;
}

/** Both versions, one under the other, each headed by its source. */
export function bothInWords(
  plan: string,
  theirs: readonly { readonly source: string; readonly words: string }[],
  on: IsoDate,
): string {
  const parts = plan === '' ? [] : [`The plan, ${inWords(on)}:\n${plan}`];
  return [...parts, ...theirs.map(({ source, words }) => `${sourceLine(source, on)}\n${words}`)].join('\n');
}
