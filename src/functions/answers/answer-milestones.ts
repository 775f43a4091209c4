/** Works out PLAN.MILESTONES: every date that the words name, in the order written. */
import { isFault, type FunctionValue } from '../function-value';
import type { Answer } from '../plan-function';
import { AGREED } from './answer-due';
import { inLists } from './in-lists';
import { givenDay, readCell, serialOf } from './read-day';
import { whyNoDate } from './why-no-date';

export const answerMilestones: Answer = ([texts = [[null]], agreed = [[null]]]) => {
  const days = agreed.flat();
  return inLists(texts, (cells) =>
    cells.map((text, at) => datesOf(text, days.length > 1 ? days[at] : days[0])),
  );
};

function datesOf(text: FunctionValue, agreed: FunctionValue = null): readonly FunctionValue[] {
  if (isFault(text)) return [text];
  const base = givenDay(agreed, AGREED);
  if (typeof base === 'object' && base !== null) return [base];
  const reading = readCell(text, 'due', base);
  const fault = whyNoDate(reading);
  return fault === null ? reading.milestones.map(({ date }) => serialOf(date)) : [fault];
}
