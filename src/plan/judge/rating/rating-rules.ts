/**
 * The rating rules, in order: the first whose condition holds gives the colour (POLICY.md, Rating). They are defined
 * only here; `rateAction` evaluates them, and the workbook's rating formula is printed from the same trees.
 */
import type { Condition, DateTerm } from './condition';
import type { RatingColour } from './rating-colour';

/** What a rating asks of a board; the pane and the summary list actions by it. */
export type Attention = 'overdue' | 'unassured' | 'unrated' | 'unevidenced' | 'at-risk';

export interface RatingRule {
  /** The reason it gives, as in `Rating.because`; rules that differ only by the board's scheme share one. */
  readonly reason: string;
  readonly colour: RatingColour;
  readonly when: Condition;
  /** The reason as a clause; `{due}`, `{next}`, `{first}`, `{done}` and `{days}` are replaced with the action's own. */
  readonly words: string;
  /** The rating and its meaning as shown to users: "Red – overdue". */
  readonly title: string;
  /** The reason as shown in the cell beside the rating, with `{…}` replaced by `reason-in-cell.ts`. */
  readonly cell: string;
  /** The action is open and has a date, so the days to it are counted. */
  readonly waits?: true;
  /** `null` if it asks for nothing. */
  readonly attention: Attention | null;
  /** Nothing is left to do. */
  readonly complete?: true;
}

const all = (...of: readonly Condition[]): Condition => ({ op: 'and', of });
const not = (of: Condition): Condition => ({ op: 'not', of });
const before = (left: DateTerm, right: DateTerm): Condition => ({ op: 'before', left, right });
const notAfter = (left: DateTerm, right: DateTerm): Condition => ({ op: 'notAfter', left, right });
const evidenceIs = (value: 'supplied' | 'weak' | 'none'): Condition => ({
  op: 'is',
  fact: 'evidence',
  value,
});
const schemeIs = (value: 'brag' | 'rag'): Condition => ({ op: 'is', fact: 'scheme', value });

const AS_OF: DateTerm = { fact: 'asOf' };
const ASSURANCE: Condition = { op: 'is', fact: 'basis', value: 'assurance' };
/** A date in the future does not count as achieved yet. */
const DONE: Condition = {
  op: 'or',
  of: [notAfter({ fact: 'achieved' }, AS_OF), { op: 'yes', fact: 'doneUndated' }],
};
const ACHIEVED = all(not(ASSURANCE), DONE);
const OPEN = all(not(ASSURANCE), not(DONE));
const HAS_DUE: Condition = { op: 'known', fact: 'due' };
const ONGOING: Condition = { op: 'yes', fact: 'ongoing' };

const WEAK_WORDS = 'the evidence only asserts that it is done, or admits a gap';
const MISSING_WORDS = 'no evidence has been provided';

export const RATING_RULES = [
  {
    reason: 'withdrawn',
    colour: 'withdrawn',
    when: { op: 'yes', fact: 'withdrawn' },
    words: 'the plan says that it was ended without being done',
    title: 'Withdrawn – not rated',
    cell: 'Said to be withdrawn',
    attention: null,
  },
  {
    reason: 'assured',
    colour: 'green',
    when: all(ASSURANCE, evidenceIs('supplied')),
    words: 'evidence has been supplied',
    title: 'Green – evidence supplied',
    cell: 'Evidence supplied',
    attention: null,
    complete: true,
  },
  {
    reason: 'evidence-weak',
    colour: 'amber',
    when: all(ASSURANCE, evidenceIs('weak')),
    words: WEAK_WORDS,
    title: 'Amber – evidence weak',
    cell: 'Evidence is weak',
    attention: 'unevidenced',
  },
  {
    reason: 'evidence-missing',
    colour: 'red',
    when: ASSURANCE,
    words: MISSING_WORDS,
    title: 'Red – no evidence',
    cell: 'No evidence',
    attention: 'unassured',
  },
  {
    reason: 'complete',
    colour: 'blue',
    when: all(ACHIEVED, evidenceIs('supplied'), schemeIs('brag')),
    words: '{done} and evidence has been supplied',
    title: 'Blue – complete and evidenced',
    cell: '{done}; evidence supplied',
    attention: null,
    complete: true,
  },
  {
    reason: 'complete',
    colour: 'green',
    when: all(ACHIEVED, evidenceIs('supplied'), schemeIs('rag')),
    words: '{done} and evidence has been supplied',
    title: 'Green – complete and evidenced',
    cell: '{done}; evidence supplied',
    attention: null,
    complete: true,
  },
  {
    reason: 'evidence-missing',
    colour: 'amber',
    when: all(ACHIEVED, evidenceIs('none')),
    words: 'it is said to be achieved, but no evidence has been provided',
    title: 'Amber – evidence missing',
    cell: '{done}; no evidence',
    attention: 'unevidenced',
  },
  {
    reason: 'evidence-weak',
    colour: 'amber',
    when: all(ACHIEVED, evidenceIs('weak')),
    words: `it is said to be achieved, but ${WEAK_WORDS}`,
    title: 'Amber – evidence weak',
    cell: '{done}; evidence is weak',
    attention: 'unevidenced',
  },
  {
    reason: 'overdue',
    colour: 'red',
    when: all(OPEN, before({ fact: 'due' }, AS_OF)),
    words: 'it was due on {due} and has not been achieved',
    title: 'Red – overdue',
    cell: '{overdue} by {late}',
    waits: true,
    attention: 'overdue',
  },
  {
    reason: 'due-missing',
    colour: 'unrated',
    when: all(OPEN, not(HAS_DUE), not(ONGOING)),
    words: 'it has no due date that can be used',
    title: 'Unrated – no usable due date',
    cell: 'No usable due date',
    attention: 'unrated',
  },
  {
    reason: 'milestone-passed',
    colour: 'amber',
    when: all(OPEN, HAS_DUE, before({ fact: 'firstMilestone' }, AS_OF)),
    words: 'an earlier milestone, {first}, has passed',
    title: 'Amber – at risk',
    cell: 'Milestone passed; due {when}',
    waits: true,
    attention: 'at-risk',
  },
  {
    reason: 'due-soon',
    colour: 'amber',
    when: all(OPEN, HAS_DUE, notAfter({ fact: 'nextMilestone' }, { fact: 'asOf', plusDays: 'dueSoonDays' })),
    words: 'the next date, {next}, is within {days} days',
    title: 'Amber – at risk',
    cell: '{next} {when}',
    waits: true,
    attention: 'at-risk',
  },
  {
    reason: 'ongoing-no-review',
    colour: 'amber',
    when: all(OPEN, not(HAS_DUE), ONGOING),
    words: 'it is ongoing and has no milestone or review date',
    title: 'Amber – at risk',
    cell: 'Ongoing, no review date',
    attention: 'at-risk',
  },
  {
    reason: 'lead-missing',
    colour: 'amber',
    when: all(OPEN, { op: 'yes', fact: 'expectsLead' }, not({ op: 'yes', fact: 'hasLead' })),
    words: 'nobody is named who answers for it',
    title: 'Amber – at risk',
    cell: 'No lead named; due {when}',
    waits: true,
    attention: 'at-risk',
  },
  {
    reason: 'on-track',
    colour: 'green',
    when: OPEN,
    words: 'it is on track for {due}',
    title: 'Green – on track',
    cell: '{next} {when}',
    waits: true,
    attention: null,
  },
] as const satisfies readonly RatingRule[];
