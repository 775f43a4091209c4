/** Date achieved, Completed on: when the action was done. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const achievedHeader: HeaderMatcher = {
  field: 'achieved',
  phrases: phraseList(`
    date achieved, achieved, achieved on, achieved date, date completed, completed, completed on, completed
    date, actual completion date, actual completion, actual date, date of completion, date closed, closed
    on, date closed off, date signed off, signed off on, sign off date, date done, done, date of
    achievement, actual end date, date finished, date met, when completed, when achieved, date action
    completed, date implemented, closure date, date complete, completion, complete, date resolved, resolved
    date, resolved on, closed date, close date, closed on date, date of closure, date of sign off, date of
    implementation, signed off date, date signed off by board, date signed off as complete, date discharged,
    discharged, discharged on, date delivered, delivered on, delivered date, finished, finished on, date
    fulfilled, date action closed, date action achieved, date action done, date action implemented, date
    action met, date action was completed, date actually completed, date was completed, date recommendation
    completed, date recommendation implemented, date recommendation closed, date completed or closed, date
    completed and signed off, date completion achieved, date of actual completion, date of final completion,
    date of completion and outcome, date complete or closed, date evidence accepted, date of achievement of
    action, actual finish, actual finish date, actual end, actual close date, actual closure date, actual
    delivery date, actual implementation date, actual date completed, actual date of completion, actual date
    achieved, actual timescale, actual completed date, completed date actual, completed when, completed
    (date), complete (date), completion achieved, completion date actual, completion achieved on, completion
    confirmed, implemented on, implementation date actual, implemented date, date implementation completed,
    achieved by, achieved when, achieved date actual, when was it done, when was it completed, when was this
    completed, when was it achieved, when done, when closed, when finished, date of completion actual,
    finalised, finalised on, done on, done date, date actioned, actioned on, actioned, end date actual,
    closure, closure agreed, closed off
  `),
  perhaps: phraseList(`
    completion date, closed, sign off, signed off, finish, actual, outcome, implemented, status, end date,
    action completed
  `),
  never: [
    'target',
    'to be',
    'expected',
    'planned',
    'due',
    'revised',
    'by when',
    'proposed',
    'evidence',
    'for completion',
    'comment',
  ],
  examples: ['Date achieved (6)', 'Completed on', 'Date completed', 'Actual completion date', 'Achieved'],
  refuses: [
    'Completion date (5)',
    'Target completion date',
    'To be completed by',
    'Date for completion of action',
  ],
};
