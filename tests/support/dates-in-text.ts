/** The dates of a text as the readers of completion are given them, with nothing known around it. */
import type { DateContext } from '../../src/plan/read/dates/date-context';
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
