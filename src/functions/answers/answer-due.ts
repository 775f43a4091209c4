/** Works out PLAN.DUE: the latest date that the words name, for each cell separately; a blank cell gives a blank. */
import { isFault } from '../function-value';
import type { Answer } from '../plan-function';
import { eachCell, once } from './each-cell';
import { givenDay, readCell, serialOf } from './read-day';
import { whyNoDate } from './why-no-date';

export const AGREED = 'The day on which the plan was agreed';

export const answerDue: Answer = (given) =>
  eachCell(
    given,
    once(([text = null, agreed = null]) => {
      if (isFault(text)) return text;
      const base = givenDay(agreed, AGREED);
      if (typeof base === 'object' && base !== null) return base;
      const reading = readCell(text, 'due', base);
      return whyNoDate(reading) ?? (reading.due === null ? '' : serialOf(reading.due));
    }),
  );
