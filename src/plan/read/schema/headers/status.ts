/** Status: the board's own view of the action. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const statusHeader: HeaderMatcher = {
  field: 'status',
  phrases: phraseList(`
    status, current status, action status, state, open closed, open or closed, complete yes no, completed
    yes no, completion status, status of action, complete y n, completed y n, progress status, outstanding,
    not started in progress complete, status of recommendation, status of progress, status at, status as
    at, status to date, status of implementation, status of delivery, status code, status (open closed),
    status (not started in progress complete), latest status, overall status, implementation status,
    delivery status, closure status, position status, recommendation status, task status, item status, rag
    or status, update status, stage of completion, stage of action, stage of progress, action stage,
    assessment of progress, assessment of progress category, progress category, progress code, progress
    stage, progress level, progress level 1 4, level of progress, level of completion, level of
    implementation, implementation level, degree of implementation, implementation code, completion level,
    complete?, completed?, is it complete, is it done, is action complete, is this complete, has it been
    completed, has this been done, has this been completed, has action been completed, action complete,
    action completed y n, action closed, action closed y n, action open or closed, action complete yes no,
    complete or ongoing, complete or outstanding, complete or not, complete incomplete, completed ongoing,
    completed or ongoing, completed on target overdue, completed on target, on target, on track, on target
    to achieve, on target to achieve (tick), on track off track, on schedule, on time, achieved (tick),
    achieved (yes no), achieved (y n), achieved yes no, achieved y n, achieved or not, achieved partially
    achieved not achieved, met not met, met partially met not met, met or not met, implemented yes no,
    implemented y n, implemented (yes no), done (tick), done y n, done yes no, done (y n), closed y n,
    closed yes no, closed (y n), live or closed, live closed, active, not started, started y n, delayed,
    overdue y n, tick when complete, tick if complete, tick when done, signed off y n, signed off yes no,
    signed off (y n), accepted or rejected, accepted y n, accepted not accepted, agreed or not, agreed y n,
    outcome status, final status, board status, current progress status, progress made status, disposition,
    workflow status, action completed yes no, statws
  `),
  perhaps: phraseList(`
    progress, completed, complete, done, achieved, rag, stage, position, open, condition, met, closed,
    implemented, signed off, delivered, action completed
  `),
  never: ['rag', 'rating', 'update'],
  examples: ['Status', 'Current status', 'Open / closed'],
  refuses: ['RAG status', 'Status update'],
};
