// Reads deadlines counted from a base: "within three months", "6 weeks from publication", "3 months", "in six months'
// time", "within 20 working days of publication", "3 months from 1 April 2016", "(0-3 months)". Refuses durations that
// are not deadlines ("for 12 months", "every 3 months", "3 monthly", "review 6 months", "last 12 months") or whose base
// is unknown ("within three months of birth").
import { addDays, addMonths, dayOfWeek, type IsoDate } from '../calendar';
import { closesClause, opensClause } from '../clause';
import type { RelativeDeadline } from '../date-context';
import { mapPeriods, preferYear, type DateForm, type FormMatch, type MatchScope } from '../date-form';
import { dayPeriod } from '../period';
import type { Token } from '../token';

const id = 'duration';
const TO: ReadonlySet<string> = new Set(['-', 'to', 'or']);
const COMING: ReadonlySet<string> = new Set(['next', 'first']);
const FROM: ReadonlySet<string> = new Set(['from', 'of', 'after', 'following', 'post', 'since']);
type Unit = RelativeDeadline['unit'];
type Base = RelativeDeadline['from'];

const UNITS = new Map<string, Unit>();
for (const word of ['day', 'days']) UNITS.set(word, 'day');
for (const word of ['week', 'weeks', 'wk', 'wks']) UNITS.set(word, 'week');
for (const word of ['month', 'months', 'mth', 'mths']) UNITS.set(word, 'month');
for (const word of ['year', 'years', 'yr', 'yrs']) UNITS.set(word, 'year');

const AGREED_WORDS: ReadonlySet<string> = new Set(['approval', 'approved', 'agreement', 'agreed', 'sign', 'signed', 'signoff', 'ratification', 'ratified', 'adoption', 'adopted', 'endorsement', 'endorsed', 'acceptance', 'accepted', 'today', 'now', 'start', 'commencement']); // prettier-ignore
const PUBLISHED_WORDS: ReadonlySet<string> = new Set([
  'publication',
  'published',
  'publishing',
  'release',
  'released',
]);
/** Words allowed between "from" and the word that gives the base date. */
const FILLERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'date', 'of', 'its', 'our', 'being', 'is', 'overview', 'final', 'formal', 'formally', 'and', 'serious', 'case', 'it', 'initial', 'by', 'improvement', 'inspection', 'safeguarding']); // prettier-ignore
const OF_AGREED: ReadonlySet<string> = new Set([
  'plan',
  'action',
  'lscb',
  'board',
  'meeting',
  'executive',
  'partnership',
]);
const OF_PUBLISHED: ReadonlySet<string> = new Set(['report', 'scr', 'review', 'findings']);
const FURTHEST = 12;

/** Moves a date forward by a duration; working days are Monday to Friday. */
export function countFrom(base: IsoDate, amount: number, unit: Unit): IsoDate {
  if (unit === 'month') return addMonths(base, amount);
  if (unit === 'year') return addMonths(base, amount * 12);
  if (unit === 'week') return addDays(base, amount * 7);
  if (unit === 'day') return addDays(base, amount);
  const weekday = Math.min(dayOfWeek(base), 4);
  const friday = addDays(base, weekday - dayOfWeek(base));
  return addDays(friday, amount + 2 * Math.floor((weekday + amount) / 5));
}

/** An amount and its unit: "3 months", "six weeks", "20 working days", "0-3 months" (its upper end), "a month". */
function readAmount(
  tokens: readonly Token[],
  at: number,
  article: boolean,
): { amount: number; unit: Unit; to: number } | null {
  const isCount = (token: Token | undefined) =>
    token !== undefined && (token.kind === 'count' || (token.kind === 'number' && token.digits <= 3));
  let here = at;
  let amount: number;
  if (article && (tokens[here]?.text === 'a' || tokens[here]?.text === 'an')) {
    amount = 1;
    here += 1;
  } else if (isCount(tokens[here])) {
    amount = tokens[here]?.value ?? 0;
    here += 1;
    if (TO.has(tokens[here]?.text ?? '') && isCount(tokens[here + 1])) {
      amount = tokens[here + 1]?.value ?? 0;
      here += 2;
    }
    // "three (3) months"
    if (tokens[here]?.text === '(' && tokens[here + 1]?.value === amount && tokens[here + 2]?.text === ')')
      here += 3;
  } else return null;
  if (tokens[here]?.text === '-') here += 1;
  if (tokens[here]?.text === 'calendar') here += 1;
  const working = tokens[here]?.text === 'working' || tokens[here]?.text === 'school';
  if (working) here += 1;
  const unit = UNITS.get(tokens[here]?.text ?? '');
  if (unit === undefined || amount > 999) return null;
  here += 1;
  if (tokens[here]?.text === "'") here += 1;
  if (tokens[here]?.text === 'time') here += 1;
  return { amount, unit: working && unit === 'day' ? 'working-day' : unit, to: here };
}

/** The base after "from", "of" or "after"; `null` if it is not one that can be resolved. */
function readBase(tokens: readonly Token[], at: number): { from: Base; to: number } | null {
  let general: { from: Base; to: number } | null = null;
  for (let here = at; here < at + FURTHEST; here += 1) {
    const text = tokens[here]?.text ?? '';
    if (PUBLISHED_WORDS.has(text)) return { from: 'published', to: here + 1 };
    if (AGREED_WORDS.has(text))
      return { from: 'agreed', to: text === 'sign' ? signOff(tokens, here) : here + 1 };
    if (OF_AGREED.has(text)) general = { from: 'agreed', to: here + 1 };
    else if (OF_PUBLISHED.has(text)) general ??= { from: 'published', to: here + 1 };
    else if (!FILLERS.has(text)) break;
  }
  return general;
}

function signOff(tokens: readonly Token[], at: number): number {
  const after = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  return tokens[after]?.text === 'off' ? after + 1 : at + 1;
}

/**
 * "extended by 3 months", "3 month extension", "publication + 3 months": what the duration is added to; `null` if it is
 * not an addition.
 */
function addedTo(tokens: readonly Token[], at: number, to: number): { base: Base | null; to: number } | null {
  const after = tokens[to]?.text ?? '';
  if (after === 'extension' || after === 'slippage') return { base: null, to: to + 1 };
  let here = at - 1;
  while (here >= at - 4 && EXTENSION_FILLERS.has(tokens[here]?.text ?? '')) here -= 1;
  const word = tokens[here]?.text ?? '';
  if (EXTENDING.has(word)) return { base: null, to };
  if (word !== '+' && word !== 'plus') return null;
  for (let back = here - 1; back >= here - 4; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'break') break;
    if (PUBLISHED_WORDS.has(token.text)) return { base: 'published', to };
    if (AGREED_WORDS.has(token.text)) return { base: 'agreed', to };
    if (token.text !== 'date' && token.text !== 'off' && token.text !== '-') break;
  }
  return { base: null, to };
}

/** "extended by a month", "another week's extension": the article is not a number, so the match starts at the unit. */
function aUnitMore(tokens: readonly Token[], at: number): FormMatch | null {
  const unit = UNITS.get(tokens[at]?.text ?? '');
  const article = tokens[at - 1]?.text ?? '';
  if (unit === undefined || !['a', 'an', 'another', 'further'].includes(article)) return null;
  const added = addedTo(tokens, at - 1, at + 1);
  return added && !added.base
    ? { to: added.to, form: id, meaning: { kind: 'extension', amount: 1, unit } }
    : null;
}

const EXTENDING: ReadonlySet<string> = new Set(
  'extended extension extend deferred delayed postponed slipped'.split(' '),
);
const EXTENSION_FILLERS: ReadonlySet<string> = new Set(
  'by for of a another further additional agreed granted ( : -'.split(' '),
);

function isDeadline(scope: MatchScope, at: number, to: number, bound: boolean): boolean {
  const { tokens } = scope;
  const closed = closesClause(tokens, to);
  if (bound) return closed || tokens[to]?.kind !== 'unit';
  const before = tokens[at - 1]?.text ?? '';
  if (before === 'in' || before === 'by' || before === 'after') return closed;
  if (before === 'to' && tokens[at - 2]?.text === 'up') return closed;
  return closed && opensClause(tokens, at);
}

export const duration: DateForm<'duration'> = {
  id,
  title: 'A time counted from when the plan was agreed or published',
  layer: 'compound',
  starts: ['=within', '=in', '=2 ', '=2/', '=3', 'count', '=day', '=week', '=month', '=year'],
  examples: [
    { text: 'within three months', agreed: '2012-07-20', expect: ['2012-10-20'] },
    { text: 'within three months', expect: [], none: 'needs-base-date' },
    { text: '6 weeks from publication', published: '2016-02-01', expect: ['2016-03-14'] },
    { text: 'within 20 working days of publication', published: '2016-02-01', expect: ['2016-02-29'] },
    { text: '3 months from 1 April 2016', expect: ['2016-07-01'] },
    { text: 'within three months of birth', agreed: '2016-01-27', expect: [], none: 'not-a-date' },
    { text: '31 March 2024, extended by 3 months', agreed: '2024-01-10', expect: ['2024-06-30'] },
    { text: 'Publication + 3 months', agreed: '2024-01-10', expect: [], none: 'needs-base-date' },
    { text: 'for 12 months', agreed: '2016-01-27', expect: [], none: 'not-a-date' },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    const opening = tokens[at];
    let here = at;
    if (opening?.kind === 'unit') return aUnitMore(tokens, at);
    const bound = opening?.text === 'within';
    const coming = opening?.text === 'in';
    if (bound) here += tokens[at + 1]?.text === 'the' && COMING.has(tokens[at + 2]?.text ?? '') ? 3 : 1;
    else if (coming) here += 1;
    else if (opening?.kind === 'lead') return null;
    if (bound && tokens[here]?.kind === 'next') here += 1;
    const found = readAmount(tokens, here, bound || coming);
    if (found === null) return null;
    const { amount, unit } = found;
    const joint = tokens[found.to]?.text ?? '';
    const added = bound || coming ? null : addedTo(tokens, at, found.to);
    if (added?.base)
      return { to: found.to, form: id, meaning: { kind: 'relative', amount, unit, from: added.base } };
    if (added) return { to: added.to, form: id, meaning: { kind: 'extension', amount, unit } };
    if (FROM.has(joint)) {
      const dated = scope.period(tokens[found.to + 1]?.text === 'the' ? found.to + 2 : found.to + 1);
      const datedMeaning = dated && preferYear(dated.meaning);
      if (dated && (datedMeaning?.kind === 'period' || datedMeaning?.kind === 'yearless')) {
        const meaning = mapPeriods(datedMeaning, (period) =>
          dayPeriod(
            countFrom(period.last, amount, unit),
            'implied',
            'it is counted from the date given with it',
          ),
        );
        return { to: dated.to, form: id, meaning };
      }
      const base = readBase(tokens, found.to + 1);
      if (base)
        return { to: base.to, form: id, meaning: { kind: 'relative', amount, unit, from: base.from } };
      return { to: found.to, form: id, meaning: { kind: 'nothing' } };
    }
    const meant = coming ? closesClause(tokens, found.to) : isDeadline(scope, at, found.to, bound);
    // Consumes the match anyway, so that its number is not read as a day or year of what follows.
    if (!meant) return { to: found.to, form: id, meaning: { kind: 'nothing' } };
    return { to: found.to, form: id, meaning: { kind: 'relative', amount, unit, from: 'agreed' } };
  },
};
