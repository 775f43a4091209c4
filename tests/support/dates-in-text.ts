/** The dates in a text as passed to the readers of completion, with no context known. */
import type { DateContext } from '../../src/plan/read/dates/date-reading';
import { datesIn, type DateInText } from '../../src/plan/read/dates/dates-in';

const NOTHING_KNOWN: DateContext = {
  agreed: null,
  published: null,
  yearKind: 'financial',
  meetings: [],
  dateSystem: 1900,
  role: 'achieved',
  columnYears: null,
};

export const datesOf = (text: string): readonly DateInText[] => datesIn(text, NOTHING_KNOWN);
