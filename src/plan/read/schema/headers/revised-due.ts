/** Revised date, New target date: a later date agreed. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const revisedDueHeader: HeaderMatcher = {
  field: 'revisedDue',
  phrases: phraseList(`
    revised date, revised due date, revised due, revised target date, revised deadline, revised timescale,
    revised completion date, new date, new due date, new target date, extended date, extension, extended to,
    extension date, amended date, updated due date, updated target date, revised, re dated, slipped to,
    revised end date, extension agreed, revised target, revised completion, revised implementation date,
    revised date for completion, revised due date agreed, revised end, revised finish date, revised
    timeframe, revised timeline, revised delivery date, revised date of completion, revised by when, revised
    target completion date, revised time scale, revised target date agreed, revised date agreed, date
    revised to, date revised, agreed revised date, agreed extension, agreed extension date, agreed new date,
    new deadline, new timescale, new completion date, new target, new end date, new date for completion, new
    date agreed, new agreed date, new implementation date, new achievement date, extended deadline, extended
    due date, extended target date, extended completion date, extended timescale, extended until, extended
    end date, extension to, extension until, extension granted to, extension requested to, date extended to,
    deadline extended to, due date extended to, amended due date, amended target date, amended timescale,
    amended deadline, amended completion date, updated deadline, updated timescale, updated completion date,
    rescheduled date, rescheduled to, re scheduled date, re profiled date, reprofiled date, rebased date,
    rebaselined date, slipped date, slippage date, moved to, deferred to, deferred date, deferred until,
    postponed to, further revised date, latest revised date, current due date, current
    target date, current deadline, current completion date, changed date, change of date, revision date
  `),
  perhaps: phraseList(`
    forecast completion, forecast completion date, forecast date, forecast end date, forecast finish,
    forecast, forecast delivery date, projected completion date, projected date, expected completion date,
    expected completion, anticipated completion date, estimated completion date, expected date, current
    date, updated date, review date
  `),
  examples: ['Revised date', 'Revised due date', 'New target date', 'Extended to'],
  refuses: ['Due date', 'Review date', 'Date achieved'],
};
