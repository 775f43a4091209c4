// Reads when something ongoing begins: "from January 2016", "with effect from 1 April 2016", "commencing April 2016",
// "started May 2016", "Nov 2015 - ongoing", "April 2016 onwards". A start is not a milestone. A range with an end
// ("from April to June 2016") is due at its end and is left to the form range.
import { closesClause } from '../clause';
import type { DateForm } from '../date-form';

const id = 'open-start';
const OPENING: ReadonlySet<string> = new Set(['from', 'wef', 'commencing', 'commence', 'commences', 'commenced', 'begin', 'begins', 'began', 'starting', 'start', 'starts', 'started', 'since', 'after', 'beginning', 'effective', 'with', 'effect', 'post']); // prettier-ignore
const BETWEEN: ReadonlySet<string> = new Set([
  'date',
  'the',
  'of',
  'end',
  'in',
  'on',
  ':',
  '-',
  'early',
  'mid',
  'late',
]);

export const openStart: DateForm<'open-start'> = {
  id,
  title: 'When something ongoing begins',
  layer: 'phrase',
  starts: ['from', '=w', 'part', 'month', '=2m', '=2/', '=4', 'ordinal', 'weekday', 'season', 'quarter'],
  examples: [
    {
      text: 'Written reports to the Board from January 2016',
      expect: [],
      none: 'ongoing-only',
      ongoing: true,
    },
    { text: 'with effect from 1 April 2016', expect: [], none: 'ongoing-only', ongoing: true },
    { text: 'Nov 2015 - ongoing', expect: [], none: 'ongoing-only', ongoing: true },
    { text: 'from April to June 2016', expect: ['2016-06-30'] },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    const opening = tokens[at];
    if (opening === undefined) return null;
    const shortened = opening.text === 'w' && tokens[at + 2]?.text === 'e' && tokens[at + 4]?.text === 'f';
    if (opening.kind === 'week' && !shortened) return null;
    if (shortened || opening.kind === 'from' || opening.kind === 'part') {
      if (!shortened && !OPENING.has(opening.text)) return null;
      if (opening.text === 'with' && tokens[at + 1]?.text !== 'effect') return null;
      let here = shortened ? at + 5 : at + 1;
      if (shortened && tokens[here]?.text === '.') here += 1;
      while (here < at + 4 && OPENING.has(tokens[here]?.text ?? '')) here += 1;
      const words = here;
      while (here < words + 3 && BETWEEN.has(tokens[here]?.text ?? '')) here += 1;
      if (opening.kind === 'part' && here > words && tokens[words]?.text === 'of') return null;
      if (opening.text === 'beginning' && tokens[at + 1]?.kind === 'month') return null;
      const inner = scope.date(here);
      if (inner === null || inner.meaning.kind === 'nothing') return null;
      if (inner.ranged || inner.meaning.kind === 'relative') return { ...inner, lead: 'strong' };
      return { to: inner.to, form: id, meaning: { kind: 'starts', of: inner.meaning } };
    }
    const inner = scope.date(at);
    if (inner === null || inner.ranged || inner.meaning.kind === 'nothing') return null;
    const next = tokens[inner.to];
    const dashed = next?.text === '-' || next?.text === 'to' || next?.text === 'and';
    const last = dashed ? tokens[inner.to + 1] : next;
    const started = !dashed && last?.text === 'start' && closesClause(tokens, inner.to + 1);
    const onward = started || last?.text === 'onwards' || last?.text === 'onward';
    if (!onward && !(dashed && next?.text !== 'and' && last?.text === 'ongoing')) return null;
    return {
      to: dashed ? inner.to + 2 : inner.to + 1,
      form: id,
      meaning: { kind: 'starts', of: inner.meaning },
    };
  },
};
