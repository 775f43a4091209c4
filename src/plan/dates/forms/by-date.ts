// Reads the words that bind a date as a deadline: "by", "by the end of", "no later than", "due", "on or before", "during", "in". They change nothing
// about the date (POLICY.md) but join its words; "before" leaves the day before as a rival, "around" makes it implied. Refuses them
// where no date follows.
import { mapPeriods, preferYear, type DateForm } from '../date-form';
import { dayBefore, implied, withRivals } from '../period';

const id = 'by-date';
const STRONG = [
  'by',
  'before',
  'until',
  'till',
  'til',
  'later',
  'due',
  'deadline',
  'latest',
  'end',
  'ending',
  'prior',
];
const WEAK = [
  'on',
  'in',
  'during',
  'at',
  'within',
  'throughout',
  'around',
  'circa',
  'approximately',
  'approx',
  'about',
];
const JOINING = [
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
];
const NEGATED = ['no', 'not'];
const MOST = 9;

export const byDate: DateForm = {
  id,
  title: 'A date with the words that bind it',
  layer: 'phrase',
  starts: ['lead', 'unit'],
  examples: [
    { text: 'By the end of March 2016.', expect: ['2016-03-31'] },
    { text: 'no later than 31/03/2017', expect: ['2017-03-31'] },
    { text: 'before 1 April 2017', expect: ['2017-04-01'], rivals: ['2017-03-31'] },
    { text: 'Review of policy to be', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens, date }, at) => {
    const words = new Set<string>();
    let strong = false;
    let here = at;
    for (; here < at + MOST; here += 1) {
      const text = tokens[here]?.text;
      if (text === undefined) return null;
      if (STRONG.includes(text)) strong = true;
      else if (!WEAK.includes(text) && !(here === at ? NEGATED.includes(text) : JOINING.includes(text)))
        break;
      words.add(text);
    }
    const negated = words.has('no') || words.has('not');
    if (here === at || (negated && !words.has('later'))) return null;
    const inner = date(here);
    if (inner === null || inner.meaning.kind === 'nothing') return null;
    let meaning =
      words.has('end') || words.has('in') || words.has('during') ? preferYear(inner.meaning) : inner.meaning;
    if (words.has('before') && !words.has('on'))
      meaning = mapPeriods(meaning, (p) => withRivals(implied(p), [dayBefore(p)]));
    else if (['around', 'circa', 'approximately', 'approx', 'about'].some((word) => words.has(word))) {
      meaning = mapPeriods(meaning, (p) => implied(p));
    }
    return { ...inner, meaning, lead: strong ? 'strong' : 'weak' };
  },
};
