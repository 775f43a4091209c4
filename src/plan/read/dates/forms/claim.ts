// Reads a claim that the action is done: "Complete", "Completed March 2016", "Done 3/4/17", "Achieved 12/5/15",
// "closed", "has been completed". Refuses what is still to be done ("to be completed by March 2017", "Complete the
// audit", "not yet completed", "50% complete") and deadlines ("Completed by March").
import { closesClause, opensClause } from '../clause';
import type { DateForm, FormMatch, MatchScope } from '../date-form';
import { monthsPeriod } from '../period';
import type { Token } from '../token';

const id = 'claim';
const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const ADVERBS: ReadonlySet<string> = new Set([
  'now',
  'all',
  'fully',
  'already',
  'action',
  'actions',
  'status',
  'task',
  'both',
]);
const BEFORE_DATE: ReadonlySet<string> = new Set([
  'as',
  'in',
  'on',
  '-',
  ':',
  ',',
  '(',
  'at',
  'the',
  'end',
  'of',
  'during',
]);
const MOST_BEFORE = 5;
const MOST_NAMED = 10;
const MEETING = 'meeting';
const TWO_DIGIT_YEAR = 'a year of two digits is taken as 20..';
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'and', 'all', 'date']);
/** Words allowed between the doer and the date. */
const SAYS_WHEN: ReadonlySet<string> = new Set(['on', 'in', 'during', 'at']);
/** After "by", these point to the future and do not name anyone. */
const DEADLINE_WORDS: ReadonlySet<string> = new Set(
  'close date week very approximately approx about expected target this then agreed revised'.split(' '),
);

/** Whether the preceding words allow a claim: nothing, an adverb, or "has been". */
function isSaidAsDone({ tokens }: MatchScope, at: number): boolean {
  let here = at;
  while (here > at - 3 && ADVERBS.has(tokens[here - 1]?.text ?? '')) here -= 1;
  const before = tokens[here - 1]?.text;
  if (before === 'been' || before === 'was' || before === 'were' || before === 'is' || before === 'are') {
    const earlier = tokens[here - 2]?.text ?? '';
    return before !== 'been' || HAVING.has(earlier);
  }
  const dated = tokens[here - 1];
  if (dated?.kind === 'month' || (dated?.kind === 'number' && dated.digits === 4)) return true;
  // Accepts "31/03/24 complete" and "March 24 complete", but not "Phase 2 complete".
  const earlier = tokens[here - 2];
  const ofDate =
    earlier?.kind === 'month' || (earlier?.kind === 'mark' && './-'.includes(earlier.text) && !dated?.gap);
  if (dated?.kind === 'number' && dated.digits === 2 && ofDate) return true;
  return (
    before === undefined ||
    (opensClause(tokens, here) && before !== 'or' && before !== 'and' && before !== '/' && before !== '%')
  );
}

/** Skips what else was done ("Completed and signed off 12/04/2016"); returns `at` if there is nothing more. */
function alongside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'and' && tokens[at]?.text !== '&') return at;
  let here = at + 1;
  while (here < at + 4 && (tokens[here]?.kind === 'word' || tokens[here]?.kind === 'claim')) here += 1;
  return tokens[here - 1]?.text === 'review' ? at : here;
}

/** "Complete 03/16": after a claim, a pair of numbers is a month and year, but only if it can be nothing else. */
function bareMonth(tokens: readonly Token[], at: number): FormMatch | null {
  const [month, mark, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (month?.kind !== 'number' || mark?.text !== '/' || year?.kind !== 'number') return null;
  if (month.digits > 2 || year.digits !== 2 || mark.gap || year.gap || !closesClause(tokens, at + 3))
    return null;
  const written = month.value >= 1 && month.value <= 12 && year.value > 12;
  const period = written
    ? monthsPeriod(2000 + year.value, month.value, month.value, 'month', 'implied', TWO_DIGIT_YEAR)
    : null;
  return { to: at + 3, form: id, meaning: { kind: 'claim', of: period && { kind: 'period', period } } };
}

/** "Completed by LSCB March 2016": "by", then a name, then a date. "Completed by March" is a deadline. */
function doneBySomebody(scope: MatchScope, at: number): FormMatch | null {
  const { tokens } = scope;
  if (tokens[at]?.text === 'complete' || tokens[at + 1]?.text !== 'by') return null;
  for (let here = at + 2; here < at + 2 + MOST_NAMED; here += 1) {
    const token = tokens[here];
    if (token === undefined || token.kind === 'break') return null;
    const dated = here > at + 2 ? scope.date(here) : null;
    if (dated && dated.meaning.kind !== 'nothing' && dated.form !== MEETING)
      return dated.meaning.kind === 'relative' || !namesSomebody(tokens, at + 2, here)
        ? null
        : { to: dated.to, form: id, meaning: { kind: 'claim', of: dated.meaning } };
    const names = token.kind === 'word' || token.kind === 'meeting' || token.kind === 'mark';
    if ((!names && !SAYS_WHEN.has(token.text)) || DEADLINE_WORDS.has(token.text)) return null;
  }
  return null;
}

/** A name, or a body that is not meeting on that date: "completed by the Board meeting March 2016" is a deadline. */
function namesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  let named = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.text === 'meeting' || token.text === 'meetings') return false;
    named ||= token.kind === 'meeting' || (token.kind === 'word' && !ARTICLES.has(token.text));
  }
  return named;
}

export const claim: DateForm<'claim'> = {
  id,
  title: 'A claim of completion',
  layer: 'phrase',
  starts: ['claim'],
  examples: [
    { text: 'Completed March 2016', expect: [], none: 'claims-complete' },
    { text: 'Achieved 12/5/15', expect: [], none: 'claims-complete' },
    { text: 'Completed by LSCB March 2016', expect: [], none: 'claims-complete' },
    { text: 'Completed by March 2017', expect: ['2017-03-31'] },
    { text: 'Complete 03/16', expect: [], none: 'claims-complete' },
    { text: 'To be completed by March 2017', expect: ['2017-03-31'] },
    { text: 'Complete the audit by March 2017', expect: ['2017-03-31'] },
    { text: '50% complete', expect: [], none: 'not-a-date' },
  ],
  match: (scope, at) => {
    const { tokens, context } = scope;
    const word = tokens[at];
    if (word === undefined || context.role === 'achieved' || !(word.text === '✓' || isSaidAsDone(scope, at)))
      return null;
    if (word.text === 'signed' && tokens[at + 1]?.text !== 'off') return null;
    let here = alongside(tokens, word.text === 'signed' ? at + 2 : at + 1);
    while (here < at + 4 + MOST_BEFORE && BEFORE_DATE.has(tokens[here]?.text ?? '')) here += 1;
    const inner = scope.date(here);
    if (inner && inner.meaning.kind !== 'nothing' && inner.meaning.kind !== 'relative') {
      return { to: inner.to, form: id, meaning: { kind: 'claim', of: inner.meaning } };
    }
    const bare = bareMonth(tokens, here) ?? doneBySomebody(scope, at);
    if (bare) return bare;
    if (word.text === '✓') return { to: at + 1, form: id, meaning: { kind: 'claim', of: null } };
    return word.text !== 'signed' && closesClause(tokens, at + 1)
      ? { to: at + 1, form: id, meaning: { kind: 'claim', of: null } }
      : null;
  },
};
