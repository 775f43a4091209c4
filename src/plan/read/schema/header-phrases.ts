/** The matchers' phrases by their words: what a whole header says outright, and what refuses a field wherever it stands. */
import { FIELDS, type Field } from './fields';
import type { HeaderMatcher } from './header-matcher';
import { headerTerms, type HeaderTerms } from './header-terms';
import { NO_FIELD_HEADERS, OTHER_SHEETS } from './no-field-headers';

/** What a phrase adds that is the whole header, and a mere perhaps. */
export const WHOLE = 6;
/** What the field's own name adds to that: the first phrase of its matcher. */
export const OWN_NAME = 1.5;
const WHOLE_PERHAPS = 4.4;

/** Behind the fields stands the place of none of them. */
export const NONE = FIELDS.length;
export const placeOf = (label: string): number => (label === 'none' ? NONE : FIELDS.indexOf(label as Field));

export interface WholePhrase {
  /** By place of the field, what the phrase adds to it. */
  readonly fields: Map<number, number>;
  /** The field named, -1 where it is a mere perhaps. */
  outright: number;
  /** The kind of sheet, no plan, that it is typical of. */
  other: string | null;
}

export interface HeaderPhrases {
  readonly wholes: ReadonlyMap<string, WholePhrase>;
  /** By first word. */
  readonly refusals: ReadonlyMap<string, readonly Refusal[]>;
}

interface Refusal {
  readonly at: number;
  readonly words: readonly string[];
}

export const phraseKey = (terms: HeaderTerms): string =>
  [...terms.words, ...terms.bracketed.map((word) => `(${word}`)].join(' ');

export function headerPhrases(matchers: readonly HeaderMatcher[]): HeaderPhrases {
  return { wholes: wholePhrases(matchers), refusals: refusalsOf(matchers) };
}

/** Places of the fields that the words refuse. */
export function refusedBy({ refusals }: HeaderPhrases, words: readonly string[]): ReadonlySet<number> {
  const refused = new Set<number>();
  words.forEach((word, from) => {
    for (const phrase of refusals.get(word) ?? [])
      if (phrase.words.every((each, offset) => words[from + offset] === each)) refused.add(phrase.at);
  });
  return refused;
}

function refusalsOf(matchers: readonly HeaderMatcher[]): ReadonlyMap<string, readonly Refusal[]> {
  const refusals = new Map<string, Refusal[]>();
  for (const { field, never = [] } of matchers)
    for (const text of never) {
      const { words } = headerTerms(text);
      const [first = ''] = words;
      refusals.set(first, [...(refusals.get(first) ?? []), { at: placeOf(field), words }]);
    }
  return refusals;
}

function wholePhrases(matchers: readonly HeaderMatcher[]): ReadonlyMap<string, WholePhrase> {
  const wholes = new Map<string, WholePhrase>();
  const put = (text: string, at: number, worth: number, other: string | null) => {
    const name = phraseKey(headerTerms(text));
    const whole = wholes.get(name) ?? { fields: new Map<number, number>(), outright: -1, other: null };
    whole.fields.set(at, Math.max(worth, whole.fields.get(at) ?? 0));
    if (worth >= WHOLE && whole.outright < 0) whole.outright = at;
    whole.other ??= other;
    wholes.set(name, whole);
  };
  for (const { field, phrases, perhaps = [], examples } of matchers) {
    [...phrases, ...examples].forEach((text, at) =>
      put(text, placeOf(field), at === 0 ? WHOLE + OWN_NAME : WHOLE, null),
    );
    for (const text of perhaps) put(text, placeOf(field), WHOLE_PERHAPS, null);
  }
  for (const text of NO_FIELD_HEADERS) put(text, NONE, WHOLE, null);
  for (const [kind, texts] of Object.entries(OTHER_SHEETS))
    for (const text of texts) put(text, NONE, WHOLE, kind);
  return wholes;
}
