/** Without a day, nobody can say that the action was done in time. */
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

const NOT_YET = /^(?:no|not\b.{0,40}|outstanding|in progress|pending|on track|n|x)\W*$/i;
const DONE = /^(?:yes|y|done|complete|completed|achieved|closed|met|✓|✔)\W*$/i;

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
    if (achievedReading === null || achieved !== null) return NOTHING;
    const { none, completed, text, ongoing } = achievedReading;
    if (none === 'tbc' || none === 'blank' || none === 'ongoing-only' || ongoing || NOT_YET.test(text.trim()))
      return NOTHING;
    const say = completed !== null || DONE.test(text.trim()) ? 'undated' : 'unread';
    return [{ say, cells: [fieldCell(subject, 'achieved')], data: { text: quote(text) } }];
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
