/** Without a day, nobody can say that the action was done in time. */
import type { IsoDate } from '../dates/calendar';
import type { DateReading } from '../dates/date-reading';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

const NOT_YET = /^(?:no|not\b.{0,40}|outstanding|in progress|pending|on track|n|x)\W*$/i;
const DONE = /^(?:yes|y|done|complete|completed|achieved|closed|met|✓|✔)\W*$/i;

/** What is amiss with the words that say when an action was achieved; `null` where they give a day or say "not yet". */
export function achievementUnread(
  reading: DateReading,
  achieved: IsoDate | null,
): 'undated' | 'unread' | null {
  const { none, completed, text, ongoing } = reading;
  if (achieved !== null || none === 'tbc' || none === 'blank' || none === 'ongoing-only' || ongoing)
    return null;
  if (NOT_YET.test(text.trim())) return null;
  return completed !== null || DONE.test(text.trim()) ? 'undated' : 'unread';
}

export const achievedUnreadable: ActionCheck = {
  id: 'achieved-unreadable',
  title: 'Date achieved cannot be read',
  why: 'Without a day, nobody can say that the action was done in time.',
  mend: 'Write the day on which the action was done.',
  scope: 'action',
  verdict: 'review',
  messages: {
    unread: "No date could be read in {cell}: '{text}'.",
    undated: "{cell} says that the action is done, but not when: '{text}'.",
  },
  judge: (subject) => {
    const { achievedReading, achieved } = subject.action;
    const say = achievedReading === null ? null : achievementUnread(achievedReading, achieved);
    if (achievedReading === null || say === null) return NOTHING;
    return [{ say, cells: [fieldCell(subject, 'achieved')], data: { text: quote(achievedReading.text) } }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', 'Yes', '', ''],
      ],
      finds: ['D2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', 'reported to staff', '', ''],
      ],
      finds: ['D2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', 'Not yet', '', ''],
      ],
      finds: [],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', 'October 2015', '', ''],
      ],
      finds: [],
    },
  ],
};
