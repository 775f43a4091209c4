// Reads that no date has been set: "TBC", "tba", "to be confirmed", "to be agreed", "awaited", "asap", "as soon as
// possible", "as per strategy", "see above", "N/A", "not applicable", "none". Refuses "to be agreed by March 2016",
// which is a deadline.
import { opensClause } from '../clause';
import type { DateForm, FormMatch, MatchScope, Meaning } from '../date-form';
import type { TokenKind } from '../token';

const id = 'unset';
type Why = Extract<Meaning, { kind: 'unset' }>['why'];

/** Whole phrases, matched word by word. */
const PHRASES: readonly (readonly [Why, string])[] = [
  ['tbc', 'to be confirmed'],
  ['tbc', 'to be agreed'],
  ['tbc', 'to be arranged'],
  ['tbc', 'to be advised'],
  ['tbc', 'to be announced'],
  ['tbc', 'to be determined'],
  ['tbc', 'to be decided'],
  ['tbc', 'to be set'],
  ['tbc', 'to be scheduled'],
  ['tbc', 'to follow'],
  ['tbc', 'not yet agreed'],
  ['tbc', 'not yet set'],
  ['tbc', 'not yet known'],
  ['tbc', 'not known'],
  ['not-a-date', 'as soon as possible'],
  ['not-a-date', 'as soon as practicable'],
  ['not-a-date', 'as per'],
  ['not-a-date', 'as above'],
  ['not-a-date', 'as below'],
  ['not-a-date', 'as required'],
  ['not-a-date', 'as necessary'],
  ['not-a-date', 'see above'],
  ['not-a-date', 'see below'],
  ['empty', 'not applicable'],
  ['tbc', 't . b . c'],
  ['tbc', 't . b . a'],
  ['empty', 'n / a'],
  ['empty', 'no date'],
];
const BY_FIRST = new Map<string, (readonly [Why, readonly string[]])[]>();
for (const [why, phrase] of PHRASES) {
  const words = phrase.split(' ');
  const first = words[0] as string;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [why, words]]);
}
const DATE_ENDS: readonly TokenKind[] = ['number', 'ordinal', 'month', 'season'];
const SINGLE = new Map<string, Why>([
  ['tbc', 'tbc'],
  ['tba', 'tbc'],
  ['tbd', 'tbc'],
  ['tbi', 'tbc'],
  ['unknown', 'tbc'],
  ['pending', 'tbc'],
  ['undetermined', 'tbc'],
  ['awaited', 'tbc'],
  ['asap', 'not-a-date'],
  ['nil', 'empty'],
  ['none', 'empty'],
  ['na', 'empty'],
]);

function phraseAt({ tokens }: MatchScope, at: number): FormMatch | null {
  for (const [why, words] of BY_FIRST.get(tokens[at]?.text ?? '') ?? []) {
    let here = at;
    for (const word of words) {
      if (tokens[here]?.text !== word) break;
      here += 1;
    }
    if (here - at === words.length) return { to: here, form: id, meaning: { kind: 'unset', why } };
  }
  return null;
}

/** A question mark alone or directly after a date ("March 2016?"). */
function queried({ tokens }: MatchScope, at: number): FormMatch | null {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== '?' || (before && !DATE_ENDS.includes(before.kind))) return null;
  return { to: at + 1, form: id, meaning: { kind: 'unset', why: 'tbc' } };
}

export const unset: DateForm<'unset'> = {
  id,
  title: 'No date set yet',
  layer: 'phrase',
  starts: ['unset', '=not', '=no', '=?'],
  examples: [
    { text: 'TBC', expect: [], none: 'tbc' },
    { text: 'to be agreed by March 2016', expect: ['2016-03-31'] },
    { text: 'As per strategy', expect: [], none: 'not-a-date' },
    { text: 'N/A', expect: [], none: 'not-a-date' },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    if (tokens[at]?.kind === 'mark') return queried(scope, at);
    const why = SINGLE.get(tokens[at]?.text ?? '');
    if (why === undefined) return phraseAt(scope, at);
    if (why === 'empty' && !opensClause(tokens, at)) return null;
    return { to: at + 1, form: id, meaning: { kind: 'unset', why } };
  },
};
