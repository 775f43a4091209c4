// Reads the words that make a date a deadline: "by", "by the end of", "no later than", "due", "on or before", "during",
// "in". They do not change the date (POLICY.md, Due dates), except that "before" adds the previous day as a rival and
// "around" makes the date implied. Refuses them where no date follows.
import { mapPeriods, preferYear, type DateForm } from '../date-form';
import { dayBefore, implied, withRivals } from '../period';

const id = 'by-date';
const STRONG: ReadonlySet<string> = new Set([
  'by',
  'before',
  'until',
  'till',
  'til',
  'later',
  'earlier',
  'sooner',
  'due',
  'deadline',
  'latest',
  'end',
  'ending',
  'prior',
]);
const WEAK: ReadonlySet<string> = new Set(['on', 'in', 'during', 'at', 'within', 'throughout']);
const ABOUT: ReadonlySet<string> = new Set(['around', 'circa', 'approximately', 'approx', 'about']);
const JOINING: ReadonlySet<string> = new Set([
  'the',
  'of',
  'no',
  'not',
  'than',
  'or',
  'to',
  'date',
  'is',
  'for',
  ':',
  '-',
  'very',
  'week',
  'close',
]);
const NEGATED: ReadonlySet<string> = new Set(['no', 'not']);
const MOST = 9;

export const byDate: DateForm<'by-date'> = {
  id,
  title: 'A date with the words that bind it',
  layer: 'phrase',
  starts: ['lead'],
  examples: [
    { text: 'By the end of March 2016.', expect: ['2016-03-31'] },
    { text: 'no later than 31/03/2017', expect: ['2017-03-31'] },
    { text: 'before 1 April 2017', expect: ['2017-04-01'], rivals: ['2017-03-31'] },
    { text: 'Review of policy to be', expect: [], none: 'not-a-date' },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    let here = at;
    let strong = false;
    let negated = false;
    let later = false;
    let earlier = false;
    let before = false;
    let within = false;
    let about = false;
    for (; here < at + MOST; here += 1) {
      const text = tokens[here]?.text;
      if (text === undefined) return null;
      if (STRONG.has(text)) strong = true;
      else if (ABOUT.has(text)) about = true;
      else if (!WEAK.has(text) && !(here === at ? NEGATED.has(text) : JOINING.has(text))) break;
      if (text === 'no' || text === 'not') negated = true;
      else if (text === 'later') later = true;
      else if (text === 'earlier' || text === 'sooner') earlier = true;
      else if (text === 'before' || text === 'prior') before = tokens[here - 1]?.text !== 'or';
      else if (text === 'end' || text === 'in' || text === 'during') within = true;
    }
    if (here === at || (negated && !later && !earlier)) return null;
    if (earlier && !negated) return null;
    const notBefore = before && tokens[at - 1]?.text === 'not';
    const inner = scope.date(here);
    if (inner === null || inner.meaning.kind === 'nothing') return null;
    // "Not before 1 April" and "no earlier than" give an earliest start.
    if (notBefore || earlier)
      return { to: inner.to, form: inner.form, meaning: { kind: 'starts', of: inner.meaning } };
    let meaning = within ? preferYear(inner.meaning) : inner.meaning;
    if (before) meaning = mapPeriods(meaning, (period) => withRivals(implied(period), [dayBefore(period)]));
    else if (about) meaning = mapPeriods(meaning, (period) => implied(period));
    const { to, form } = inner;
    return { to, form, meaning, lead: strong ? 'strong' : 'weak', ranged: inner.ranged === true };
  },
};
