/** Date agreed, Decision date: when the action was decided on. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const decisionDateHeader: HeaderMatcher = {
  field: 'decisionDate',
  phrases: phraseList(`
    decision date, date agreed, date of decision, agreed date, date approved, date decided, date added, date
    raised, date opened, date set, date action agreed, meeting date, start date, date started, date of
    meeting, date action set, date identified, date of agreement, date agreed by board, date agreed at
    meeting, date of board, date of meeting agreed, date decision made, date decision taken, date
    recommendation made, date recommendation agreed, date accepted, date recommendation accepted, date added
    to plan, date added to tracker, date added to log, date logged, date entered, date created, created,
    created date, created on, date recorded, date reported, date issued, date allocated, date assigned, date
    action raised, date action opened, raised on, raised date, date of request, opened on, open date, date
    commenced, commencement date, started, started on, start by, starts, date of start, date to start, date
    action started, planned start, planned start date, actual start, actual start date, start month, date
    received, board date, panel date, board meeting date, date of
    report, report date, date of audit report, date published, publication date, date of publication, date
    of review report, date of inspection, inspection date, date approved by board, approval date, approved
    on, date signed, when raised, when agreed, agreed on, date actioned to lead
  `),
  perhaps: phraseList(`
    start, opened, date, open, meeting
  `),
  examples: ['Decision date', 'Date agreed', 'Date added'],
  refuses: ['Due date', 'Date achieved', 'Review date'],
};
