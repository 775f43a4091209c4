/** A word for the state of an action: open, closed, in progress, complete, on track, implemented. */
import type { CellSign } from './cell-sign';

const STATUS =
  /^\W*(?:open|closed|complete[d]?|in[\s-]progress|ongoing|on[\s-]going|not (?:yet )?(?:started|due|complete[d]?|met|achieved|implemented)|started|underway|on (?:track|target|hold|schedule)|off track|outstanding|overdue|delayed|implemented|partially \w+|partly \w+|fully \w+|achieved|met|done|actioned|discharged|paused|cancelled|withdrawn|superseded|agreed|accepted|rejected|pending|live|draft|awaiting \w+|behind schedule|slipped|deferred|active|new|no longer required)\W*(?:$|[\n–(-])/i;

export const statusWordSign: CellSign = {
  id: 'status-word',
  title: 'A status',
  bears: ({ text, kind }) => kind === 'text' && text.length <= 60 && STATUS.test(text),
  speaks: {
    status: 2,
    statedRag: 0.3,
    achieved: -0.3,
    due: -0.6,
    revisedDue: -1,
    reviewDate: -1,
    decisionDate: -2,
    progress: 0.3,
    evidenceProvided: -0.6,
    evidenceRequired: -1.5,
    lead: -3,
    action: -2,
    recommendation: -2,
    purpose: -2,
    measure: -1.5,
    ref: -2,
    theme: -1,
    priority: -1.5,
  },
  examples: ['Open', 'In progress', 'Complete', 'On target\nOn target', 'Not started', 'Partly met'],
  refuses: [
    'Openness in practice',
    'Completed audit of thirty files, with the report to the board',
    'Red',
    'Police',
  ],
};
