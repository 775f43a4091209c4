/**
 * Scores a header's words for each field: the weights of its features, the phrases written outright by a matcher's
 * author, and what a matcher refuses. Uses the words alone; the cells below are weighed separately.
 */
import { largest } from '../../long-lists';
import { slipsBetween } from '../leads/spelling';
import { BARE_BODIES, BODY_HEADS, SECTORS } from '../leads/trade-words';
import { FIELDS, type Field } from './fields';
import { headerTerms, QUALIFIERS, type HeaderTerms } from './header-terms';
import { headPart, termFeatures } from './header-features';
import { HEADER_WEIGHTS, weightsIn, type HeaderWeights } from './header-weights';
import { HEADER_MATCHERS } from './headers';
import {
  headerPhrases,
  NONE,
  OWN_NAME,
  phraseKey,
  placeOf as place,
  refusedBy,
  WHOLE,
  type HeaderPhrases,
} from './header-phrases';
import type { HeaderMatcher } from './header-matcher';

export interface HeaderScores {
  /** Log odds of each field against none of them, in the order of `FIELDS`. */
  readonly odds: readonly number[];
  /** Probability of each field, in the same order; the remainder up to 1 is that of no field. */
  readonly chances: readonly number[];
  /** The field that a phrase names outright, word for word. */
  readonly outright: Field | null;
  /** The other kind of sheet that the header is typical of, or `null`. */
  readonly otherSheet: string | null;
  readonly terms: HeaderTerms;
  /** How many of its words occur in no phrase. */
  readonly unknown: number;
}

const REFUSED = -9;
/** Added if the noun before to, for or of is a field's name: "Timescale to meet the action". */
const HEAD = 3;
/** Nouns too general to name a field in that position. */
const GENERAL = new Set(
  'date evidence number no status level name completion review outcome percent area item type title detail description list case'.split(
    ' ',
  ),
);
/** Added to "no field" for each unknown word after the first. */
const PER_UNKNOWN_WORD = 0.9;
/** How much faster a field falls behind the likeliest field than its odds against none do. */
const BEHIND = 2;
const MOST = 9;
const RATINGS = [place('status'), place('statedRag')];
/** Close enough to "no field" to be queried. */
const ASKED = 0.4;
/** Given to the rating of one agency, which only a person can make the plan's own. */
const ONE_AGENCY = -1.5;
/** Date words. Without one of them, "Expected outcome" is not a date. */
const DATED = new Set(
  'date completion complete finish end due delivery deadline implementation close closure timescale resolution achievement'.split(
    ' ',
  ),
);
/** Words often used for the only date in a plan, unlike those for a real forecast. */
const EXPECTED = new Set(['expected', 'anticipated', 'estimated']);

export interface HeaderModel {
  readonly weights: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  readonly words: ReadonlySet<string>;
  readonly longWords: readonly string[];
  readonly phrases: HeaderPhrases;
}

/** Prepares the phrases, and the table generated from them, for scoring. */
export function headerModel(matchers: readonly HeaderMatcher[], table: HeaderWeights): HeaderModel {
  const weights = new Map<string, readonly (readonly [number, number])[]>();
  const words = new Set<string>();
  for (const [feature, text] of Object.entries(table.weights)) {
    weights.set(
      feature,
      weightsIn(table, text).map(([label, weight]) => [place(label), weight / 10]),
    );
    if (/^[\p{L}\p{N}]+$/u.test(feature)) words.add(feature);
  }
  const longWords = [...words].filter((word) => word.length >= 6);
  return { weights, words, longWords, phrases: headerPhrases(matchers) };
}

/** The shipped table and phrases. */
const MODEL = headerModel(HEADER_MATCHERS, HEADER_WEIGHTS);

export function scoreHeader(text: string, model: HeaderModel = MODEL): HeaderScores {
  const written = headerTerms(text);
  const { wholes } = model.phrases;
  const terms = wholes.has(phraseKey(written)) ? written : spelt(written, model);
  const scores = new Array<number>(FIELDS.length + 1).fill(0);
  for (const feature of termFeatures(terms, (word) => model.words.has(word)))
    for (const [at, weight] of model.weights.get(feature) ?? []) scores[at] = (scores[at] as number) + weight;
  const whole = wholes.get(phraseKey(terms)) ?? wholes.get(terms.words.join(' '));
  if (whole) for (const [at, worth] of whole.fields) scores[at] = (scores[at] as number) + worth;
  const head = whole ? [] : headPart(terms.words);
  const headed = head.length === 1 && GENERAL.has(head[0] as string) ? undefined : wholes.get(head.join(' '));
  if (headed && headed.outright >= 0) scores[headed.outright] = (scores[headed.outright] as number) + HEAD;
  // A phrase that names a field as a whole is not refused because of one of its parts.
  for (const at of refusedBy(model.phrases, terms.words))
    if ((whole?.fields.get(at) ?? 0) < WHOLE) scores[at] = (scores[at] as number) + REFUSED;
  weighForecast(terms, scores);
  if (!whole) weighAgency(terms, scores);
  const unknown = terms.words.filter((word) => !model.words.has(word)).length;
  if (unknown > 1 && !whole) scores[NONE] = (scores[NONE] as number) + PER_UNKNOWN_WORD * (unknown - 1);
  if (terms.words.length === 0) scores[NONE] = MOST;
  const most = largest(scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const none = scores[NONE] as number;
  const top = largest(weights.slice(0, NONE));
  const first = weights.indexOf(top);
  const best = mostOf(whole?.fields.get(first) ?? 0);
  const outright =
    whole && whole.outright >= 0 && whole.outright < NONE ? (FIELDS[whole.outright] as Field) : null;
  return {
    odds: FIELDS.map((_, at) => {
      // An unlikely field does not become likely just because another column holds the likely one.
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

/** A field's own name ranks above its other phrases, and those above mere similarity. */
function mostOf(whole: number): number {
  return whole > WHOLE ? MOST : whole === WHOLE ? MOST - OWN_NAME : MOST - OWN_NAME - 1;
}

/** Only a person can say that a forecast is the date that counts, so at most it is queried (POLICY.md, Fields). */
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

/** "RAG – Police": none of the ratings by agency is the plan's own (POLICY.md, Fields). */
function weighAgency({ words }: HeaderTerms, scores: number[]): void {
  if (!words.some(namesAgency)) return;
  const atMost = (scores[NONE] as number) + ONE_AGENCY;
  for (const at of RATINGS) scores[at] = Math.min(scores[at] as number, atMost);
}

const namesAgency = (word: string): boolean =>
  SECTORS.has(word) || (BARE_BODIES.has(word) && BODY_HEADS.get(word) !== 'board');

/** Corrects misspelt words, and words run together when a table was copied, to the known word they must be. */
function spelt(terms: HeaderTerms, model: HeaderModel): HeaderTerms {
  if (terms.words.every((word) => model.words.has(word) || word.length < 6)) return terms;
  const words = terms.words.map((word) => {
    if (model.words.has(word) || BARE_BODIES.has(word) || word.length < 6 || word.length > 24) return word;
    return (
      model.longWords.find((known) => known[0] === word[0] && slipsBetween(word, known, 1) <= 1) ??
      model.longWords.find((known) => known.length >= 7 && word.startsWith(known)) ??
      word
    );
  });
  return { ...terms, words };
}
