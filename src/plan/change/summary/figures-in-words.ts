/**
 * "In words": the figures of a summary in plain sentences, fit to be read into the minutes. Fixed sentences of the same
 * figures, as at the day of the report; one whose figures are all nought is left out.
 */
import { inWords } from '../../read/dates/calendar';
import { checkOf } from '../../judge/checks';
import { unratedCauses } from '../../judge/rating/unrated-causes';
import type { ActionReport } from '../../judge/report/plan-report';
import { finish, type Steps } from '../../steps';
import { isDoneOn } from '../../judge/rating/fact-values';
import { decidingRule } from '../../judge/rating/deciding-rule';
import { isClaimed } from '../../marks/summary/recorded-meeting';
import { cutShort, daysOverdue } from './action-words';
import type { SummaryInput, SummaryPlan } from './block';
import type { Direction, Move } from './compare-with';
import { lastCompared, lastMoves } from './last-compared';
import { lastMeeting } from './last-meeting';

/** What the sentences are made of. */
type Figures = Pick<SummaryInput, 'plans' | 'apart' | 'setup'>;

/** The sentences for the plans together, in their order; none if there is nothing to say. */
export const figuresInWords = (input: Figures): readonly string[] => finish(putFiguresInWords(input));

/** Several blocks ask for them, and an input does not change. */
const known = new WeakMap<Figures, readonly string[]>();

/** `figuresInWords` in steps; once they are done, it only looks the sentences up. */
export function* putFiguresInWords(input: Figures): Steps<readonly string[]> {
  const before = known.get(input);
  if (before) return before;
  const inPlans = input.plans.flatMap(({ report }) => report.actions.map((action) => ({ action, report })));
  const actions = inPlans.map(({ action }) => action);
  const sentences: string[] = [];
  for (const sentence of [
    () => overdue(inPlans),
    () => unassured(actions),
    () => moved(input),
    () => unrated(actions),
    () => claimed(actions),
  ]) {
    const words = sentence();
    if (words !== '') sentences.push(words);
    yield actions.length;
  }
  known.set(input, sentences);
  return sentences;
}

type InPlan = Pick<SummaryPlan, 'report'> & { readonly action: ActionReport };

function overdue(actions: readonly InPlan[]): string {
  const late = actions
    .filter(({ action }) => attentionOf(action) === 'overdue')
    .map(({ action, report }) => ({ action, days: daysOverdue(action, { report }) }));
  if (late.length === 0) return '';
  const longest = late.reduce((most, each) => (each.days > most.days ? each : most));
  const by = `${leadsOf(longest.action)}, by ${counted(longest.days, 'day')}${ifRight(longest.action)}`;
  const said = `${late.length} of ${counted(actions.length, 'action')} ${late.length === 1 ? 'is' : 'are'} overdue`;
  return late.length === 1 ? `${said}, ${by}.` : `${said}; the longest, ${by}.`;
}

/** A date that a person is asked about bears no days without saying so. */
const ifRight = ({ findings }: ActionReport): string =>
  findings.some((finding) => checkOf(finding).dateInDoubt !== undefined) ? ', if its date is right' : '';

const MOST_LEADS = 3;

/** "with LADO and Board Manager" */
function leadsOf({ leads }: ActionReport): string {
  const names = [...new Set(leads.map(({ name }) => cutShort(name, NAME_LENGTH)))];
  if (names.length === 0) return 'with no lead named';
  const left = names.length - MOST_LEADS;
  return `with ${listed(left > 1 ? [...names.slice(0, MOST_LEADS), `${left} others`] : names)}`;
}

const NAME_LENGTH = 80;

/** Of plans that are rated on evidence alone. */
function unassured(actions: readonly ActionReport[]): string {
  const bare = actions.filter((action) => attentionOf(action) === 'unassured').length;
  const weak = actions.filter(
    (action) => attentionOf(action) === 'unevidenced' && !isDoneOn(action.facts),
  ).length;
  if (bare === 0 && weak === 0) return '';
  const of = `of ${counted(actions.length, 'action')}`;
  const little = 'evidence that shows too little';
  if (bare === 0) return `${weak} ${of} ${weak === 1 ? 'has' : 'have'} ${little}.`;
  return `${bare} ${of} ${bare === 1 ? 'has' : 'have'} no evidence${weak === 0 ? '' : ` and ${weak} ${little}`}.`;
}

const MOVES: readonly (readonly [Direction, (count: number) => string])[] = [
  ['closed', (count) => `${were(count)} completed with evidence`],
  ['improved', (count) => `${count} got better`],
  ['worse', (count) => `${count} got worse`],
  ['moved', (count) => `${were(count)} moved to the closed actions`],
  ['withdrawn', (count) => `${were(count)} withdrawn`],
  ['new', (count) => `${were(count)} added`],
  ['gone', (count) => `${count} ${count === 1 ? 'is' : 'are'} no longer in the plan`],
];

/** Each plan since its own last recorded meeting; plans without one are left out, and that is said. */
function moved(input: Figures): string {
  const { plans } = input;
  const compared = plans.flatMap((plan) => {
    const last = lastMeeting(plan);
    const found = lastCompared(plan, input);
    return last && found ? [{ date: last.date, moves: lastMoves(plan, input) }] : [];
  });
  const moves = compared.flatMap(({ moves: own }) => own);
  const parts = MOVES.flatMap(([direction, words]) => {
    const own = moves.filter((move) => move.direction === direction);
    if (own.length === 0) return [];
    return [words(own.length) + (direction === 'worse' ? slipped(own) : '')];
  });
  if (parts.length === 0) return '';
  const dates = [...new Set(compared.map(({ date }) => date))];
  const since =
    dates.length === 1 && dates[0] ? `the meeting on ${inWords(dates[0])}` : 'each plan’s last meeting';
  const some =
    compared.length < plans.length ? `, in the ${counted(compared.length, 'plan')} with one recorded,` : '';
  return `Since ${since}${some} ${listed(parts)}.`;
}

/** ", 2 of them into red" */
function slipped(worse: readonly Move[]): string {
  const red = worse.filter(({ was, is }) => is?.colour === 'red' && was?.colour !== 'red').length;
  if (red === 0) return '';
  return red === worse.length ? ', into red' : ` (${red} of them into red)`;
}

function unrated(actions: readonly ActionReport[]): string {
  const own = actions.map(({ rating }) => rating).filter(({ colour }) => colour === 'unrated');
  if (own.length === 0) return '';
  const causes = unratedCauses(own);
  if (causes.length === 1)
    return `${counted(own.length, 'action')} cannot be rated: ${own.length === 1 ? 'it has' : 'they have'} ${causes[0]?.words}.`;
  const parts = causes.map(
    ({ count, words }, at) => `${count} ${at > 0 ? '' : count === 1 ? 'has ' : 'have '}${words}`,
  );
  return `${counted(own.length, 'action')} cannot be rated: ${listed(parts)}.`;
}

/** Of plans that are rated by dates. */
function claimed(actions: readonly ActionReport[]): string {
  const own = actions.filter((action) => attentionOf(action) === 'unevidenced' && isClaimed(action));
  if (own.length === 0) return '';
  const none = own.filter(({ facts }) => facts.evidence === 'none').length;
  const said = `${counted(own.length, 'action')} ${own.length === 1 ? 'is' : 'are'} said to be done`;
  if (none === own.length) return `${said} without evidence.`;
  if (none === 0) return `${said} with evidence that shows too little.`;
  return `${said}: ${none} without evidence and ${own.length - none} with evidence that shows too little.`;
}

const attentionOf = ({ rating }: ActionReport) => decidingRule(rating).attention;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const were = (count: number): string => `${count} ${count === 1 ? 'was' : 'were'}`;

/** "a, b and c" */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
