/** Completion date, Timescale, By when: when the action is to be done. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const dueHeader: HeaderMatcher = {
  field: 'due',
  phrases: phraseList(`
    due, due date, date due, due by, completion date, date for completion, date completion, target date,
    target completion date, target, target timescale, deadline, timescale, time scale, timeframe, time
    frame, timeline, by when, when, when by, date, date for completion of action, planned completion,
    planned completion date, proposed completion date, date to be completed, date to be completed by, to be
    completed by, to be achieved by, complete by, end date, delivery date, implementation date, date for
    implementation, planned date, finish date, action date, original date, original due date, original
    target date, original timescale, due for completion, timing, completion timescale, timescale for
    completion, timescale for action, by, completion due, completion deadline, end, finish, eta, timetable,
    time table, time line, timescale and deadline, timescale or deadline, timescale deadline, timescale
    target, timescale date, timescale by when, timescale for delivery, timescale for implementation,
    timescale to complete, timescale to meet action, timescale set, timescale agreed, agreed date for
    implementation, time bound, timebound, time-bound, time scale for completion, agreed timescale,
    proposed timescale, target timeframe, time limit, time period, time target, due on, due when, due in,
    due completion, due date for action, due date for completion, action due, action due date, action due
    by, action deadline, action completion date, action target date, action to be completed by, action by
    when, action end date, actions due, agreed completion date, agreed deadline, agreed target date, agreed
    implementation date, agreed due date, completion target, completion target date, completion by,
    completion required by, complete by date, to complete by, to be complete by, to be done by, to be
    delivered by, to be implemented by, to be in place by, to be finished by, must be done by, needed by,
    required by, required date, required completion date, required by date, required by when, date
    required, date required by, date needed, date to complete, date to complete by, date to be achieved,
    date to be achieved by, date to be done, date to be done by, date to be implemented, date to be
    implemented by, date for delivery, date for action, date for achievement, date by which, date by which
    action will be completed, date by when, date by, date for compliance, date action due, date action to
    be completed, date action is due, date of delivery, date of target, date for implementation of action,
    original deadline, original completion date, original end date, original implementation date, original
    target, original target completion date, original timeframe, original due, initial target date, initial
    deadline, initial due date, target end date, target deadline, target finish date, target due date,
    target delivery date, target implementation date, target for completion, target date for completion,
    target date for implementation, target date for action, target by, target by when, target month, target
    quarter, target completion, target completion by, target close date, target closure date, target
    resolution date, planned end date, planned finish, planned finish date, planned end, planned delivery
    date, planned implementation date, planned deadline, planned timescale, planned target date, scheduled
    completion date, scheduled date, scheduled end, scheduled finish, proposed date, proposed deadline,
    proposed end date, proposed target date, proposed due date, proposed implementation date, delivery by,
    delivery deadline, delivery timescale, delivery timeframe, delivery by when, delivery target,
    implementation by, implementation by when, implementation by (date), implementation due, implementation
    due date, implementation deadline, implementation target, implementation target date, implementation
    timescale, implementation timeframe, implement by, deliver by, achieve by, achieved by when, finish by,
    finish by date, end by, close by, resolve by, respond by, response by, when to be completed, when to be
    done, when will this be done, when will it be done, when will it be completed, when will this be
    completed, when will it happen, when will this happen, when is it due, when is this due, when do we
    need to do it by, when do we want this by, when are we going to do it, when we will do it by, when it
    will be done, by what date, by which date, by date, expiry of target, cut off date, final date, final
    deadline, latest date, latest completion date, last date for completion, completion month, completion
    quarter, month due, quarter due, year due, financial year due, how long, how long will it take,
    deadline date, deadline for completion, deadline for action, deadline by, deadline or timescale, erbyn
    pryd, dyddiad targed
  `),
  perhaps: phraseList(`
    date of completion, completion, duration, expected completion date, expected completion, anticipated
    completion date, estimated completion date, expected date, expected end date, anticipated date,
    estimated date, expected delivery date, expected date of completion, anticipated completion, estimated
    completion, milestone date, milestone, key date, time, dyddiad cwblhau
  `),
  never: [
    'achieved',
    'completed on',
    'actual',
    'revised',
    'review date',
    'next review',
    'extended',
    'decision',
    'agreed',
    'added',
    'closed',
    'raised',
    'start date',
    'new date',
    'updated',
  ],
  asks: ['when'],
  examples: [
    'When will it be done by?',
    'Date for completion of action',
    'Completion date (5)',
    'Timescale',
    'By when',
    'Due date',
    'Target date',
    'Deadline',
    'When?',
    'Timescales',
    'Date',
  ],
  refuses: ['Date achieved (6)', 'Revised date', 'Review date', 'Completed on', 'Date agreed', 'Start date'],
};
