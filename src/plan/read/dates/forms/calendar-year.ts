// Reads a bare year as a deadline: "2017", "by 2017", "end of 2016", "in 2017", "by end 2016". It must stand alone or
// follow a word that makes it a deadline; a year after other words is part of a name ("Working Together 2015", "Care
// Act 2014") and is refused.
import type { DateForm } from '../date-form';
import { closesClause, isWholeClause } from '../clause';
import { monthsPeriod } from '../period';

const id = 'calendar-year';
const PASSED_OVER: ReadonlySet<string> = new Set(['the', 'year', 'calendar', '-']);
const STRONG: ReadonlySet<string> = new Set([
  'by',
  'before',
  'until',
  'till',
  'end',
  'early',
  'mid',
  'late',
  'during',
  'throughout',
  'due',
  'from',
  'since',
  'start',
  'beginning',
  'middle',
  'christmas',
  'xmas',
  'easter',
]);
const WEAK: ReadonlySet<string> = new Set(['in', 'within', 'of', 'year', '-', 'at']);

export const calendarYear: DateForm<'calendar-year'> = {
  id,
  title: 'A calendar year',
  layer: 'period',
  starts: ['=4'],
  examples: [
    { text: 'by end of 2016', expect: ['2016-12-31'] },
    { text: 'during 2017', expect: ['2017-12-31'] },
    { text: 'Working Together 2015', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens }, at) => {
    const year = tokens[at];
    if (year?.digits !== 4 || year.value < 1980 || year.value > 2099) return null;
    // The tail of a date that no form reads: "30..06.2025".
    const joint = tokens[at - 1];
    if (
      joint?.kind === 'mark' &&
      './-'.includes(joint.text) &&
      !year.gap &&
      tokens[at - 2]?.kind === 'number'
    )
      return null;
    const next = tokens[at + 1];
    if (
      next?.kind === 'unit' ||
      (next?.kind === 'mark' &&
        !next.gap &&
        '/.:%'.includes(next.text) &&
        tokens[at + 2]?.kind === 'number' &&
        !tokens[at + 2]?.gap)
    ) {
      return null;
    }
    let place = at - 1;
    while (PASSED_OVER.has(tokens[place]?.text ?? '') && place > at - 4) place -= 1;
    let before = tokens[place]?.text ?? '';
    if (before === 'of' || before === 'in') {
      const earlier = tokens[place - 1]?.text ?? '';
      if (STRONG.has(earlier) || earlier === 'half') before = earlier;
    }
    const bound =
      STRONG.has(before) ||
      (WEAK.has(before) && before !== '-' && before !== 'of' && closesClause(tokens, at + 1));
    if (!bound && !isWholeClause(tokens, at, at + 1)) return null;
    const period = monthsPeriod(
      year.value,
      1,
      12,
      'year',
      bound ? 'known' : 'implied',
      'a year means its last day',
    );
    return period && { to: at + 1, form: id, meaning: { kind: 'period', period } };
  },
};
