/** Comments/Outcome, Progress, Actions taken and changes made: commentary. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const progressHeader: HeaderMatcher = {
  field: 'progress',
  phrases: phraseList(`
    key milestone achieved, milestone achieved, key milestone achieved in enacting the recommendation,
    progress, comment, comment outcome, outcome comment, update, progress update, progress to date, action
    taken, change made, action taken and change made, action taken to date, note, commentary, current
    position, position, latest update, latest position, progress report, progress made, progress comment,
    progress note, remark, narrative, update on progress, work undertaken, what have we done, what has been
    done, what we have done, actual outcome, further action, current progress, monthly update, quarterly
    update, progress against action, progress summary, impact to date, work to date, outcome to date,
    outcome achieved, additional comment, status update, board update, implementation update, progress
    update and evidence, progress as at, progress at, progress since last meeting, progress since last
    update, progress against plan, progress against recommendation, progress against target, progress
    against milestone, progress against agreed action, progress against agreed action and impact
    monitoring, progress on action, progress on implementation, progress on recommendation, progress of
    action, progress of implementation, progress towards completion, progress in implementing, progress and
    outcome, progress and impact, progress and comment, progress and next step, progress and update,
    progress and action taken, progress or comment, progress report to board, progress reported, progress
    presented to committee, progress status update, progress review, progress log, progress narrative,
    progress commentary, progress detail, progress description, progress statement, progress monitoring,
    progress overview, latest progress, latest comment, last update, most recent update, most recent
    progress, quarterly progress, quarterly progress update, quarterly report, quarter update, monthly
    progress, monthly progress update, weekly update, six month update, month update, annual update, in
    year progress, year end update, year end position, mid year update, interim update, end of year update,
    update as at, update from lead, update from agency, update from owner, update from meeting, update by
    lead, update for board, update for meeting, update to board, update to committee, update report, update
    and comment, update on action, update on implementation, update on status, update against action, lead
    update, owner update, agency update, officer update, management update, management response update,
    service update, manager comment, lead comment, officer comment, agency comment, board comment, panel
    comment, reviewer comment, general comment, further comment, comment and update, comment and progress,
    comment on progress, comment or update, comment or progress, comment or note, comment on action,
    comment from lead, notes and comment, notes on progress, note and action, note or comment, note on
    progress, additional note, additional information, other information, further information, further
    detail, supporting comment, supporting narrative, explanation for delay, reason for delay, reason for
    slippage, reason not completed, if not why not, what we did, what did we do, what was done, what has
    happened, what has happened so far, what happened, what has changed, what has changed as a result, what
    difference has it made, what difference has this made, what difference did it make, what have we
    achieved, what has been achieved, what has been achieved so far, what is the current position, what we
    have achieved, what is happening now, where are we now, where are we up to, how are we doing, how is it
    going, how far have we got, action taken so far, action taken and outcome, action taken by agency,
    action taken by lead, action undertaken, action undertaken to date, action undertaken and result,
    action undertaken result achieved, action already taken, action to date, action progress, action
    update, action outcome, action completed to date, action completed and outcome, action carried out,
    activity to date, activity undertaken, activity completed, achievement, achievement to date, achieved
    to date, achievement so far, work done, work done to date, work completed, work completed to date, work
    in progress, work carried out, work already undertaken, steps taken, steps taken to date, step taken,
    measures taken, implementation progress, implementation comment, delivery update, delivery progress,
    delivery comment, response, agency response, agency response to recommendation, response to
    recommendation, response from agency, response to action, response update, management comment,
    management response, management response and progress, service response, cabinet response, executive
    response, board response, lead response, response received, feedback from lead, feedback from agency,
    current situation, current state, current stage, current activity, current work, position statement,
    position as at, position to date, position at, position update, situation update, situation report,
    summary of progress, summary of update, summary of action taken, summary of work done, statement of
    progress, record of progress, record of action, running commentary, running log, diary, chronology of
    update, outcome of action, outcome of review, outcome so far, outcome and progress, outcome and
    comment, outcome or comment, outcome or update, outcome delivered, result to date, result achieved,
    result and impact, impact so far, impact of action, impact on practice, actual impact, actual result,
    lessons and comment, next step, next steps, remaining action, remaining work, outstanding work, what is
    left to do, what still needs to be done, what next, rag comment, rag narrative, rag commentary, rag
    rationale, rationale for rag, rationale for rating, reason for rag, status comment, status narrative,
    status report, status note, status detail, status commentary, reason for status, completion comment,
    closing comment, closure comment, monitoring comment, monitoring update, review comment, review note,
    review update, board note, key milestone achieved, milestone achieved, key milestone achieved in
    enacting the recommendation, cynnydd, diweddariad
  `),
  perhaps: phraseList(`
    outcome, impact, result, history, minute, discussion, slippage, evidence, status, feedback,
    explanation, action completed
  `),
  never: ['date of', 'evidence required'],
  asks: ['what have', 'what has', 'how far', 'where are we'],
  examples: [
    'What have we done so far?',
    'Comments/Outcome (7)',
    'Progress',
    'Actions taken and changes made',
    'Update',
    'Progress to date',
    'Comments',
  ],
  refuses: ['Intended outcome', 'Action', 'Actions to be taken'],
};
