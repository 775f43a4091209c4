// Reads a meeting named by its month: "September 2016 Board meeting", "the May 2016 Executive", "October Board", "Board
// meeting in June 2016". It is that month's meeting in the board's calendar; with no calendar, or no meeting that
// month, the last day of the month.
import { mapPeriods, type DateForm, type FormMatch, type MatchScope } from '../date-form';
import type { IsoDate } from '../calendar';
import { implied, withRivals, type Period } from '../period';

const id = 'meeting';
const JOINTS: ReadonlySet<string> = new Set(['in', 'on', 'of', '-', ':', ',']);
/** Words allowed between the month and the word for the meeting. */
const BETWEEN: ReadonlySet<string> = new Set([
  'safeguarding',
  'full',
  'main',
  'children',
  "children's",
  'adults',
  'adult',
  'strategic',
  'sub',
  'management',
  'the',
  '-',
  'group',
  's',
  "'",
]);
const MOST_BETWEEN = 6;

/** The meeting in a given month according to the calendar, else the month's last day. */
function atMeeting(month: Period, meetings: readonly IsoDate[]): Period {
  const held = meetings.filter((date) => date >= month.first && date <= month.last);
  const date = held[held.length - 1];
  if (date !== undefined) {
    const because = "that is the meeting's date in the board's calendar";
    const found = { ...month, last: date, precision: 'meeting' as const, because };
    return held.length > 1 ? withRivals(implied(found), held.slice(0, -1)) : found;
  }
  const because = "the meeting's own date is not known, and a month means its last day";
  const fallback = { ...month, precision: 'meeting' as const, because };
  return meetings.length > 0 ? implied(fallback) : fallback;
}

/** Where the words for a meeting that start at `at` end; `at` itself if there are none. */
function meetingWords(tokens: MatchScope['tokens'], at: number): number {
  let end = at;
  for (let here = at; here < at + MOST_BETWEEN; here += 1) {
    const token = tokens[here];
    if (token?.kind === 'meeting') end = here + 1;
    else if (token === undefined || !BETWEEN.has(token.text)) break;
  }
  return end;
}

export const meeting: DateForm<'meeting'> = {
  id,
  title: "A month's meeting",
  layer: 'compound',
  starts: ['month', 'meeting'],
  examples: [
    { text: 'Report to go to the September 2016 Board meeting.', expect: ['2016-09-30'] },
    {
      text: 'October Board',
      agreed: '2016-01-27',
      meetings: ['2016-07-13', '2016-10-12'],
      expect: ['2016-10-12'],
    },
    { text: 'LSCB meeting in June 2016', expect: ['2016-06-30'] },
  ],
  match: (scope, at) => {
    const { tokens, context } = scope;
    let month: FormMatch | null;
    let to: number;
    if (tokens[at]?.kind === 'month') {
      month = scope.period(at);
      if (month === null) return null;
      to = meetingWords(tokens, month.to);
      if (to === month.to) return null;
    } else {
      let here = meetingWords(tokens, at);
      if (here < at + 4 && JOINTS.has(tokens[here]?.text ?? '')) here += 1;
      month = tokens[here]?.kind === 'month' ? scope.period(here) : null;
      if (month === null) return null;
      to = month.to;
    }
    const { meaning } = month;
    if (
      meaning.kind !== 'yearless' &&
      (meaning.kind === 'period' ? meaning.period.precision !== 'month' : meaning.kind !== 'choice')
    )
      return null;
    if (meaning.kind === 'yearless' && meaning.inYear(2000)?.precision !== 'month') return null;
    return { to, form: id, meaning: mapPeriods(meaning, (whole) => atMeeting(whole, context.meetings)) };
  },
};
