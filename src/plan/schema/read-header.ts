/**
 * Reads one header: which field, or fields, it names, how surely, and which others it could be. Knows the words only;
 * `map-columns.ts` settles what two columns both claim.
 */
import { DATE_FIELDS, type Field } from './fields';
import type { HeaderMatcher } from './header-matcher';
import { headerParts, headerWords, type HeaderWords } from './header-text';
import { HEADER_MATCHERS } from './headers';

export interface HeaderCandidate {
  readonly field: Field;
  /** Share of the header's meaningful words that the field's phrases cover, 0 to 1; halved for a mere perhaps. */
  readonly score: number;
}

export interface HeaderReading {
  readonly text: string;
  /** The fields that the header names: none, one, or several for a combined column ("Lead & when"). */
  readonly fields: readonly Field[];
  readonly score: number;
  /** Every field that it could be, best first, those in `fields` included. */
  readonly candidates: readonly HeaderCandidate[];
}

/** From this score on a header is taken to name the field. */
export const SURE_ENOUGH = 0.5;
const ASKED = 0.6;

interface Phrase {
  readonly matcher: number;
  readonly words: readonly string[];
  readonly perhaps: boolean;
}
type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

const MEANINGS = indexPhrases(
  HEADER_MATCHERS.flatMap(({ phrases, perhaps = [] }, matcher) => [
    ...phrases.map((text) => ({ matcher, words: headerWords(text).content, perhaps: false })),
    ...perhaps.map((text) => ({ matcher, words: headerWords(text).content, perhaps: true })),
  ]),
);
/** Refusals are matched on every word, so that "for completion" does not refuse "completion". */
const REFUSALS = indexPhrases(
  HEADER_MATCHERS.flatMap(({ never = [] }, matcher) =>
    never.map((text) => ({ matcher, words: headerWords(text).words, perhaps: false })),
  ),
);
const QUESTIONS = indexPhrases(
  HEADER_MATCHERS.flatMap(({ asks = [] }, matcher) =>
    asks.map((text) => ({ matcher, words: headerWords(text).words, perhaps: false })),
  ),
);
const UNREAD: HeaderReading = { text: '', fields: [], score: 0, candidates: [] };

/** Reads a header cell's text. A text that names no field gives no fields and no candidates. */
export function readHeader(text: string): HeaderReading {
  const header = headerWords(text);
  if (header.content.length === 0 || header.content.length > 24) return { ...UNREAD, text };
  const whole = candidatesOf(header);
  if (whole[0]?.score !== 1) {
    const parts = readParts(text, whole);
    if (parts) return parts;
  }
  return readWhole(
    text,
    whole.length > 0 && (whole[0]?.score ?? 0) >= SURE_ENOUGH ? whole : questions(header, whole),
  );
}

/** A question names its field by how it opens. */
function questions({ words }: HeaderWords, others: readonly HeaderCandidate[]): readonly HeaderCandidate[] {
  const asked = phrasesIn(words, QUESTIONS)
    .filter(({ at }) => at === 0)
    .sort((a, b) => b.phrase.words.length - a.phrase.words.length)[0];
  if (!asked || words.length < 3) return others;
  const { field } = HEADER_MATCHERS[asked.phrase.matcher] as HeaderMatcher;
  return unique([{ field, score: ASKED }, ...others]);
}

function readWhole(text: string, candidates: readonly HeaderCandidate[]): HeaderReading {
  const best = candidates[0];
  const named = best && best.score >= SURE_ENOUGH;
  return { text, fields: named ? [best.field] : [], score: best?.score ?? 0, candidates };
}

/** "Lead Strategic/ operational leads & when": every part names a field outright, and not all the same one. */
function readParts(text: string, whole: readonly HeaderCandidate[]): HeaderReading | null {
  const parts = headerParts(text);
  return parts.length > 1 ? combined(text, parts, whole) : readLines(text, whole);
}

/** A line break mostly wraps ("SAR / recommendation"); only "Lead" above "Timescale" are two fields without a sign. */
function readLines(text: string, whole: readonly HeaderCandidate[]): HeaderReading | null {
  const lines = text.trim().split('\n');
  if (lines.length !== 2) return null;
  const reading = combined(text, lines, whole);
  return reading?.fields.includes('lead') && reading.fields.some((field) => DATE_FIELDS.includes(field))
    ? reading
    : null;
}

function combined(
  text: string,
  parts: readonly string[],
  whole: readonly HeaderCandidate[],
): HeaderReading | null {
  if (parts.length > 6) return null;
  const found = parts.map((part) => candidatesOf(headerWords(part)));
  if (!found.every((candidates) => candidates[0]?.score === 1)) return null;
  const fields = unique(found.flatMap((candidates) => candidates.slice(0, 1)));
  if (fields.length < 2) return null;
  return {
    text,
    fields: fields.map((each) => each.field),
    score: 1,
    candidates: unique([...found.flat(), ...whole]),
  };
}

function unique(candidates: readonly HeaderCandidate[]): readonly HeaderCandidate[] {
  return candidates.filter((each, at) => candidates.findIndex((other) => other.field === each.field) === at);
}

/**
 * Every field that the words could name, best first. A tie goes to the field that the last word names, the head of the
 * phrase ("SAR recommendation"), then to the earlier matcher.
 */
function candidatesOf({ words, content }: HeaderWords): readonly HeaderCandidate[] {
  if (content.length === 0) return [];
  const covered = new Map<number, { sure: Set<number>; perhaps: Set<number> }>();
  const refused = new Set(phrasesIn(words, REFUSALS).map(({ phrase }) => phrase.matcher));
  for (const { phrase, at } of phrasesIn(content, MEANINGS)) {
    const entry = covered.get(phrase.matcher) ?? { sure: new Set(), perhaps: new Set() };
    const places = phrase.perhaps ? entry.perhaps : entry.sure;
    phrase.words.forEach((_, offset) => places.add(at + offset));
    covered.set(phrase.matcher, entry);
  }
  const candidates: { matcher: number; head: number; score: number }[] = [];
  for (const [matcher, { sure, perhaps }] of covered) {
    if (refused.has(matcher)) continue;
    const head = sure.has(content.length - 1) ? 1 : 0;
    candidates.push({ matcher, head, score: Math.max(sure.size, perhaps.size / 2) / content.length });
  }
  candidates.sort((a, b) => b.score - a.score || b.head - a.head || a.matcher - b.matcher);
  return candidates.map(({ matcher, score }) => ({
    field: (HEADER_MATCHERS[matcher] as HeaderMatcher).field,
    score,
  }));
}

function phrasesIn(words: readonly string[], index: PhraseIndex): { phrase: Phrase; at: number }[] {
  return words.flatMap((word, at) =>
    (index.get(word) ?? [])
      .filter((phrase) => phrase.words.every((each, offset) => words[at + offset] === each))
      .map((phrase) => ({ phrase, at })),
  );
}

function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}
