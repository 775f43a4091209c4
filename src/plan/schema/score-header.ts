/**
 * How likely a header's words make each field: the weights of its features, what its author wrote as a phrase outright,
 * and what a matcher refuses. Knows the words only; the cells below have their own say.
 */
import { slipsBetween } from '../leads/spelling';
import { FIELDS, type Field } from './fields';
import { headerTerms, QUALIFIERS, type HeaderTerms } from './header-terms';
import { headPart, termFeatures } from './header-features';
import { HEADER_WEIGHTS, type HeaderWeights } from './header-weights';
import { HEADER_MATCHERS } from './headers';
import { NO_FIELD_HEADERS, OTHER_SHEETS } from './no-field-headers';

export interface HeaderScores {
  /** Log odds of each field against none of them, in the order of `FIELDS`. */
  readonly odds: readonly number[];
  /** Probability of each field, in the same order; what is missing to 1 is none of them. */
  readonly chances: readonly number[];
  /** The field that a phrase names outright, word for word. */
  readonly outright: Field | null;
  /** The kind of sheet, no plan, that the header is typical of. */
  readonly otherSheet: string | null;
  readonly terms: HeaderTerms;
  /** How many of its words no phrase holds. */
  readonly unknown: number;
}

/** What a phrase adds that is the whole header, and a mere perhaps. */
const WHOLE = 6;
/** What the field's own name adds to that: the first phrase of its matcher. */
const OWN_NAME = 1.5;
const WHOLE_PERHAPS = 4.4;
const REFUSED = -9;
/** What the noun before to, for or of adds that is a field's name: "Timescale to meet the action". */
const HEAD = 3;
/** Nouns that any field or none may follow. */
const GENERAL = new Set(
  'date evidence number no status level name completion review outcome percent area item type title detail description list case'.split(
    ' ',
  ),
);
/** What each further unknown word speaks for none of the fields. */
const STRANGE = 0.9;
/** How much faster a field falls behind the likeliest than its odds against none do. */
const BEHIND = 2;
const MOST = 9;
/** Near enough to none of the fields to be a question. */
const ASKED = 0.4;
/** What many write of the only date that they have; a forecast proper is none. */
/** Words of a date: "Expected outcome" is none. */
const DATED = new Set(
  'date completion complete finish end due delivery deadline implementation close closure timescale resolution achievement'.split(
    ' ',
  ),
);
const EXPECTED = new Set(['expected', 'anticipated', 'estimated']);

const NONE = FIELDS.length;
const place = (label: string): number => (label === 'none' ? NONE : FIELDS.indexOf(label as Field));

interface Model {
  readonly weights: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  readonly words: ReadonlySet<string>;
  readonly longWords: readonly string[];
}

/** Makes a table ready to score with. */
export function headerModel(table: HeaderWeights): Model {
  const weights = new Map<string, readonly (readonly [number, number])[]>();
  const words = new Set<string>();
  for (const [feature, text] of Object.entries(table.weights)) {
    const cells = text.split(' ');
    const pairs: [number, number][] = [];
    for (let at = 0; at < cells.length; at += 2)
      pairs.push([place(cells[at] as string), Number(cells[at + 1]) / 10]);
    weights.set(feature, pairs);
    if (/^[\p{L}\p{N}]+$/u.test(feature)) words.add(feature);
  }
  return { weights, words, longWords: [...words].filter((word) => word.length >= 6) };
}

const key = (terms: HeaderTerms): string =>
  [...terms.words, ...terms.bracketed.map((word) => `(${word}`)].join(' ');

interface Whole {
  readonly fields: Map<number, number>;
  outright: number;
  other: string | null;
}
const WHOLES = wholePhrases();
const MODEL = headerModel(HEADER_WEIGHTS);
/** By first word, the phrases that refuse a field. */
const REFUSALS = new Map<string, { readonly at: number; readonly words: readonly string[] }[]>();
for (const { field, never = [] } of HEADER_MATCHERS)
  for (const text of never) {
    const { words } = headerTerms(text);
    const [first = ''] = words;
    REFUSALS.set(first, [...(REFUSALS.get(first) ?? []), { at: place(field), words }]);
  }

function refusedBy(words: readonly string[]): ReadonlySet<number> {
  const refused = new Set<number>();
  words.forEach((word, from) => {
    for (const phrase of REFUSALS.get(word) ?? [])
      if (phrase.words.every((each, offset) => words[from + offset] === each)) refused.add(phrase.at);
  });
  return refused;
}

function wholePhrases(): ReadonlyMap<string, Whole> {
  const wholes = new Map<string, Whole>();
  const put = (text: string, at: number, worth: number, other: string | null) => {
    const name = key(headerTerms(text));
    const whole = wholes.get(name) ?? { fields: new Map<number, number>(), outright: -1, other: null };
    whole.fields.set(at, Math.max(worth, whole.fields.get(at) ?? 0));
    if (worth >= WHOLE && whole.outright < 0) whole.outright = at;
    whole.other ??= other;
    wholes.set(name, whole);
  };
  for (const { field, phrases, perhaps = [], examples } of HEADER_MATCHERS) {
    [...phrases, ...examples].forEach((text, at) =>
      put(text, place(field), at === 0 ? WHOLE + OWN_NAME : WHOLE, null),
    );
    for (const text of perhaps) put(text, place(field), WHOLE_PERHAPS, null);
  }
  for (const text of NO_FIELD_HEADERS) put(text, NONE, WHOLE, null);
  for (const [kind, texts] of Object.entries(OTHER_SHEETS))
    for (const text of texts) put(text, NONE, WHOLE, kind);
  return wholes;
}

export function scoreHeader(text: string, model: Model = MODEL): HeaderScores {
  const written = headerTerms(text);
  const terms = WHOLES.has(key(written)) ? written : spelt(written, model);
  const scores = new Array<number>(FIELDS.length + 1).fill(0);
  for (const feature of termFeatures(terms, (word) => model.words.has(word)))
    for (const [at, weight] of model.weights.get(feature) ?? []) scores[at] = (scores[at] as number) + weight;
  const whole = WHOLES.get(key(terms)) ?? WHOLES.get(terms.words.join(' '));
  if (whole) for (const [at, worth] of whole.fields) scores[at] = (scores[at] as number) + worth;
  const head = whole ? [] : headPart(terms.words);
  const headed = head.length === 1 && GENERAL.has(head[0] as string) ? undefined : WHOLES.get(head.join(' '));
  if (headed && headed.outright >= 0) scores[headed.outright] = (scores[headed.outright] as number) + HEAD;
  // What is a field's phrase as a whole no part of it refuses.
  for (const at of refusedBy(terms.words))
    if ((whole?.fields.get(at) ?? 0) < WHOLE) scores[at] = (scores[at] as number) + REFUSED;
  weighForecast(terms, scores);
  const unknown = terms.words.filter((word) => !model.words.has(word)).length;
  if (unknown > 1 && !whole) scores[NONE] = (scores[NONE] as number) + STRANGE * (unknown - 1);
  if (terms.words.length === 0) scores[NONE] = MOST;
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const none = scores[NONE] as number;
  const top = Math.max(...weights.slice(0, NONE));
  const first = weights.indexOf(top);
  const best = mostOf(whole?.fields.get(first) ?? 0);
  const outright =
    whole && whole.outright >= 0 && whole.outright < NONE ? (FIELDS[whole.outright] as Field) : null;
  return {
    odds: FIELDS.map((_, at) => {
      // What the words hardly could mean they do not come to mean because another column has their field.
      const behind = BEHIND * Math.log((weights[at] as number) / top);
      return Math.max(
        -MOST,
        Math.min((scores[at] as number) - none, mostOf(whole?.fields.get(at) ?? 0), best + behind),
      );
    }),
    chances: FIELDS.map((_, at) => (weights[at] as number) / total),
    outright,
    otherSheet: whole?.other ?? null,
    terms,
    unknown,
  };
}

/** The field's own name stays ahead of its other names, and those of mere likeness. */
function mostOf(whole: number): number {
  return whole > WHOLE ? MOST : whole === WHOLE ? MOST - OWN_NAME : MOST - OWN_NAME - 1;
}

/** Only a person can say that a forecast is the date that counts: at most it is asked about (POLICY.md, Fields). */
function weighForecast({ words }: HeaderTerms, scores: number[]): void {
  const forecast = words.find((word) => QUALIFIERS[word] === 'forecast');
  if (forecast === undefined) return;
  const none = scores[NONE] as number;
  const atMost = (field: Field, odds: number) => {
    scores[place(field)] = Math.min(scores[place(field)] as number, none + odds);
  };
  atMost('achieved', REFUSED);
  atMost('due', EXPECTED.has(forecast) ? ASKED : REFUSED);
  if (words.some((word) => DATED.has(word))) scores[place('revisedDue')] = none - ASKED;
}

/** Words spelt with a slip, or run together as a copied table leaves them, read as the known word that they must be. */
function spelt(terms: HeaderTerms, model: Model): HeaderTerms {
  if (terms.words.every((word) => model.words.has(word) || word.length < 6)) return terms;
  const words = terms.words.map((word) => {
    if (model.words.has(word) || word.length < 6 || word.length > 24) return word;
    return (
      model.longWords.find((known) => known[0] === word[0] && slipsBetween(word, known, 1) <= 1) ??
      model.longWords.find((known) => known.length >= 7 && word.startsWith(known)) ??
      word
    );
  });
  return { ...terms, words };
}
