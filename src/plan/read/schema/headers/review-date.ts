/** Review date, Next review: when the action will be looked at again. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const reviewDateHeader: HeaderMatcher = {
  field: 'reviewDate',
  phrases: phraseList(`
    review date, date of review, next review, next review date, date for review, to be reviewed, review by,
    review due, date of next review, reviewed by, review on, date reviewed, monitoring date, review
    timescale, review due date, review date of action, review date for action, review timeline, review
    deadline, review month, review when, review at, review meeting date, date to review, date to be
    reviewed, date for next review, date of next update, next update due, next update, next meeting, next
    report due, next reporting date, next monitoring date, next check, to be reviewed on, to be reviewed by,
    when will it be reviewed, when will this be reviewed, follow up date, date for follow up, date of follow
    up, next follow up, check back date, scheduled review, scheduled review date, planned review date,
    progress review date, future review date, review due on, bring back date, report back date, date to
    report back
  `),
  perhaps: phraseList(`
    review, monitoring, follow up, next step, monitoring arrangement
  `),
  examples: ['Review date', 'Next review', 'Date of next review'],
  refuses: ['Review', 'Revised date', 'Due date'],
};
