/**
 * Works out PLAN.RAG by the rules that rate a plan (POLICY.md, Rating), with the default settings: due soon is 30 days,
 * and complete with evidence is blue. Words are read as in a plan; an unusable due date gives Unrated.
 */
import { datesIn } from '../../plan/read/dates/dates-in';
import type { Claims, Completion } from '../../plan/judge/done/completion';
import { claimOfDay } from '../../plan/judge/done/claim-readers';
import { judgeCompletion } from '../../plan/judge/done/judge-completion';
import { readAchieved } from '../../plan/judge/done/read-achieved';
import { readDueClaim } from '../../plan/judge/done/read-prose';
import type { EvidenceLevel } from '../../plan/read/evidence/evidence-view';
import { rateAction } from '../../plan/judge/rating/rate-action';
import { EVIDENCE_WORDS, RATING_WORDS } from '../../plan/judge/rating/rating-cells';
import { SETUP_BOUNDS } from '../../plan/read/setup/setup';
import { isFault, wordsOf, wrong, type ValueBlock, type Fault, type FunctionValue } from '../function-value';
import type { Answer } from '../plan-function';
import { evidenceOf } from './answer-evidence';
import { eachCell, once } from './each-cell';
import { dateContext, givenDay, readCell } from './read-day';

const LEVELS: ReadonlyMap<string, EvidenceLevel> = new Map(
  (['supplied', 'weak', 'none'] as const).map((level) => [EVIDENCE_WORDS[level].toLowerCase(), level]),
);

export const answerRag: Answer = (
  [due = BLANK, achieved = BLANK, evidence = BLANK, asOf = BLANK],
  { today },
) => {
  const rate = once(([dueCell = null, achievedCell = null, level = null, asOfCell = null]) => {
    const fault = [dueCell, achievedCell, level, asOfCell].find(isFault);
    if (fault !== undefined) return fault;
    const day = givenDay(asOfCell, 'The as-of date') ?? today;
    if (typeof day === 'object') return day;
    const stated = readCell(dueCell, 'due');
    const done = doneIn(achievedCell, dueCell);
    if ('fault' in done) return done.fault;
    const { colour } = rateAction({
      asOf: day,
      scheme: 'brag',
      basis: 'dates',
      milestones: stated.milestones.map(({ date }) => date),
      due: stated.due,
      achieved: done.date,
      doneUndated: done.state === 'undated',
      withdrawn: done.state === 'withdrawn',
      evidence: level as EvidenceLevel,
      ongoing: stated.ongoing,
      reviewDate: null,
      hasLead: true,
      expectsLead: false,
      dueSoonDays: SETUP_BOUNDS.dueSoonDays.otherwise,
    });
    return RATING_WORDS[colour];
  });
  return eachCell([due, achieved, levelsOf(evidence), asOf], rate);
};

const BLANK: ValueBlock = [[null]];

/** A result of PLAN.EVIDENCE is used as it is; words from the plan are judged. */
function levelsOf(evidence: ValueBlock): ValueBlock {
  const judged = evidenceOf(evidence);
  return evidence.map((row, at) =>
    row.map((cell, column) => {
      const own = LEVELS.get(wordsOf(cell).trim().toLowerCase());
      const view = judged[at]?.[column];
      return own ?? (view === undefined ? 'none' : 'level' in view ? view.level : view);
    }),
  );
}

/**
 * Applies the plan's own rules for done; words that do not say so plainly give a fault, so that somebody looks at them.
 */
function doneIn(achieved: FunctionValue, due: FunctionValue): Completion | { readonly fault: Fault } {
  // A formula gives zero for a blank cell.
  const words = achieved === 0 ? '' : wordsOf(achieved);
  const claim =
    typeof achieved === 'number' && achieved !== 0
      ? claimOfDay(readCell(achieved, 'achieved').due)
      : readAchieved(words, datesOf(words), 0);
  if (claim?.says === 'unclear')
    return {
      fault: wrong('This does not say plainly that the action is done. Give the day on which it was.'),
    };
  const dueWords = typeof due === 'number' ? '' : wordsOf(due);
  const claims: Claims = {
    achieved: claim,
    status: null,
    statedRag: null,
    due: readDueClaim(dueWords, () => datesOf(dueWords)),
    progress: null,
  };
  return judgeCompletion(claims, false, false);
}

const datesOf = (text: string) => datesIn(text, dateContext('achieved', null));
