/**
 * Indexes the matchers' phrases by their words: what a whole header means outright, and what rules out a field anywhere
 * in it.
 */
import { FIELDS, type Field } from './fields';
import type { HeaderMatcher } from './header-matcher';
import { headerTerms, type HeaderTerms } from './header-terms';
import { NO_FIELD_HEADERS, OTHER_SHEETS } from './no-field-headers';

/** Score for a whole header that is a phrase; below, for one that is only a `perhaps` phrase. */
export const WHOLE = 6;
/** Added to that for the field's own name, which is the first phrase of its matcher. */
export const OWN_NAME = 1.5;
const WHOLE_PERHAPS = 4.4;

/** The index after the last field, meaning none of them. */
export const NONE = FIELDS.length;
export const placeOf = (label: string): number => (label === 'none' ? NONE : FIELDS.indexOf(label as Field));

export interface WholePhrase {
  /** By field index, the score that the phrase adds. */
  readonly fields: Map<number, number>;
  /** The index of the field named; -1 for a `perhaps` phrase. */
  outright: number;
  /** The other kind of sheet that it is typical of, or `null`. */
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

/** Indexes of the fields that the words rule out. */
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
