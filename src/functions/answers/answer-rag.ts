/**
 * Works out PLAN.RAG by the very rules that rate a plan (POLICY.md, Rating), with the policy's own thresholds: due soon is
 * 30 days, and complete with evidence is blue. Words are read as the plan's are; a due date that cannot be used is Unrated.
 */
import { achievementUnread } from '../../plan/checks/achieved-unreadable';
import type { IsoDate } from '../../plan/dates/calendar';
import type { EvidenceLevel } from '../../plan/evidence/evidence-view';
import { rateAction } from '../../plan/rating/rate-action';
import { EVIDENCE_WORDS, RATING_WORDS } from '../../plan/rating/rating-cells';
import { SETUP_BOUNDS } from '../../plan/setup/setup';
import {
  isBlank,
  isFault,
  wordsOf,
  wrong,
  type Block,
  type Fault,
  type FunctionValue,
} from '../function-value';
import type { Answer } from '../plan-function';
import { evidenceOf } from './answer-evidence';
import { eachCell, once } from './each-cell';
import { givenDay, readCell } from './read-day';

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
    const done = achievedDay(achievedCell);
    if (typeof done === 'object' && done !== null) return done;
    const { colour } = rateAction({
      asOf: day,
      scheme: 'brag',
      basis: 'dates',
      milestones: stated.milestones.map(({ date }) => date),
      due: stated.due,
      achieved: done ?? stated.completed?.date ?? null,
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

const BLANK: Block = [[null]];

/** A word of PLAN.EVIDENCE is taken as it stands, words of the plan are judged. */
function levelsOf(evidence: Block): Block {
  const judged = evidenceOf(evidence);
  return evidence.map((row, at) =>
    row.map((cell, column) => {
      const own = LEVELS.get(wordsOf(cell).trim().toLowerCase());
      const view = judged[at]?.[column];
      return own ?? (view === undefined ? 'none' : 'level' in view ? view.level : view);
    }),
  );
}

function achievedDay(cell: FunctionValue): IsoDate | Fault | null {
  if (isBlank(cell)) return null;
  const reading = readCell(cell, 'achieved');
  const day = reading.due ?? reading.completed?.date ?? null;
  const unread = achievementUnread(reading, day);
  if (unread === 'undated') return wrong('This says that the action is done, but not when. Give the day.');
  return unread === null ? day : wrong('When the action was achieved could not be read. Give the day.');
}
