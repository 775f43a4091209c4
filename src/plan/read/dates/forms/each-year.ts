// Reads an annual day or month: "31st March each year", "every September", "by 31 March annually". It is ongoing; its
// first occurrence after the plan was agreed becomes an implied milestone. Without an agreed date there is none.
import type { DateForm } from '../date-form';

const id = 'each-year';
const BEFORE_DATE: ReadonlySet<string> = new Set(['in', 'by', 'on', 'each', 'the', 'end', 'of', '-', '(']);
const BINDING: ReadonlySet<string> = new Set(['by', 'on', 'before', 'end', 'the', 'of', 'in']);
const JOINTS: ReadonlySet<string> = new Set(['(', ',', 'of', '-']);
const YEAR_WORDS: ReadonlySet<string> = new Set(['year', 'annum']);

export const eachYear: DateForm<'each-year'> = {
  id,
  title: 'A date that comes round every year',
  layer: 'phrase',
  starts: ['=2m', '=2/', 'ordinal', 'month', 'season', 'every', 'lead', 'quarter', 'ongoing'],
  examples: [
    { text: '31st March each year', agreed: '2016-01-27', expect: ['2016-03-31'], ongoing: true },
    { text: '31st March each year', expect: [], none: 'ongoing-only', ongoing: true },
    { text: 'every September', agreed: '2016-01-27', expect: ['2016-09-30'], ongoing: true },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    const opening = tokens[at];
    if (opening?.kind === 'every' || opening?.kind === 'ongoing') {
      const yearly = opening.text === 'annually' || opening.text === 'annual' || opening.text === 'yearly';
      if (opening.kind === 'ongoing' ? !yearly : opening.text !== 'every' && opening.text !== 'each')
        return null;
      let here = at + 1;
      if (opening.text === 'every' && tokens[here]?.text === 'year') here += 1;
      while (here < at + 5 && BEFORE_DATE.has(tokens[here]?.text ?? '')) here += 1;
      const inner = scope.date(here);
      if (inner?.meaning.kind !== 'yearless') return null;
      return { to: inner.to, form: id, meaning: { kind: 'each-year', of: inner.meaning } };
    }
    let here = at;
    while (here < at + 4 && BINDING.has(tokens[here]?.text ?? '')) here += 1;
    const inner = scope.date(here);
    if (inner === null || inner.meaning.kind !== 'yearless') return null;
    let after = inner.to;
    if (JOINTS.has(tokens[after]?.text ?? '')) after += 1;
    const word = tokens[after];
    const yearly = word?.text === 'annually' || word?.text === 'yearly' || word?.text === 'annual';
    const each = word?.kind === 'every' && YEAR_WORDS.has(tokens[after + 1]?.text ?? '');
    if (!yearly && !each) return null;
    return {
      to: yearly ? after + 1 : after + 2,
      form: id,
      meaning: { kind: 'each-year', of: inner.meaning },
    };
  },
};
