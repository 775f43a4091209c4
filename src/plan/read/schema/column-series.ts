/**
 * Finds numbered or dated series ("Revised date 1, 2", "RAG Jan, RAG Feb"), in which the last column filled in a row
 * counts, and columns for individual agencies ("Police RAG", "Health RAG"), none of which is the plan's own (POLICY.md,
 * Fields).
 */
import type { Field } from './fields';
import type { HeaderReading } from './read-header';

/** Fields for which a later column of a series replaces an earlier one. */
const IN_SERIES: readonly Field[] = [
  'revisedDue',
  'reviewDate',
  'due',
  'achieved',
  'statedRag',
  'status',
  'progress',
  'evidenceProvided',
];
/** Fields that a column for one agency does not hold. */
const BY_AGENCY: readonly Field[] = ['statedRag', 'status'];

/**
 * Indexes of columns, grouped by series: headers with the same words that differ only in a number, a month or a date.
 */
export function seriesIn(readings: readonly HeaderReading[]): readonly (readonly number[])[] {
  const byWords = new Map<string, number[]>();
  readings.forEach(({ scores, candidates }, at) => {
    const { words } = scores.terms;
    const field = candidates[0]?.field;
    if (words.length === 0 || !field || !IN_SERIES.includes(field) || isFormer(words, field)) return;
    const key = words.filter((word) => !LATER.has(word)).join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), at]);
  });
  return [...byWords.values()].filter((places) => {
    if (places.length < 2) return false;
    const texts = new Set(places.map((at) => readings[at]?.text.replace(/\s+/g, ' ').trim().toLowerCase()));
    return (
      texts.size === places.length &&
      places.some((at) => readings[at]?.scores.terms.numbered || isLater(readings[at]))
    );
  });
}

/** "Further revised date" follows "Revised date". */
const LATER = new Set([
  'further',
  'second',
  'latest',
  'current',
  'final',
  'next',
  'last',
  'another',
  'no',
  'at',
  'as',
  'in',
  'for',
]);

/** "Previous RAG" is no later than the RAG beside it, wherever it stands; "Last update" is the latest of them. */
const isFormer = (words: readonly string[], field: Field): boolean =>
  words.some((word) => FORMER.has(word) || (word === 'last' && BY_AGENCY.includes(field)));
const FORMER = new Set(['previous', 'previously', 'prior', 'former', 'starting']);

const isLater = (reading: HeaderReading | undefined): boolean =>
  reading?.scores.terms.words.some((word) => LATER.has(word)) ?? false;

/** Indexes of columns that say the same thing, each about one agency. */
export function agencyColumns(readings: readonly HeaderReading[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const field of BY_AGENCY) {
    const places = readings.flatMap(({ candidates, scores, text }, at) =>
      candidates[0]?.field === field &&
      scores.outright === null &&
      !scores.terms.numbered &&
      /\s/.test(text.trim())
        ? [at]
        : [],
    );
    const words = places.map((at) => new Set(readings[at]?.scores.terms.words));
    const shared = [...(words[0] ?? [])].filter((word) => words.every((each) => each.has(word)));
    if (places.length > 1 && shared.length > 0) for (const at of places) found.add(at);
  }
  return found;
}
