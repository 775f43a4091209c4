/**
 * Numbered or dated series ("Revised date 1, 2", "RAG Jan, RAG Feb"), of which the last one filled in a row counts, and a
 * column for each agency ("Police RAG", "Health RAG"), none of which speaks for the plan (POLICY.md, Fields).
 */
import type { Field } from './fields';
import type { HeaderReading } from './read-header';

/** Fields of which a later column of a series takes the place of an earlier one. */
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
/** Fields of which a column for each agency is none. */
const BY_AGENCY: readonly Field[] = ['statedRag', 'status'];

/** Places of columns, by series: those that bear the same words and differ in a number, a month or a date alone. */
export function seriesIn(readings: readonly HeaderReading[]): readonly (readonly number[])[] {
  const byWords = new Map<string, number[]>();
  readings.forEach(({ scores, candidates }, at) => {
    const { words } = scores.terms;
    const field = candidates[0]?.field;
    if (words.length === 0 || !field || !IN_SERIES.includes(field)) return;
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
  'previous',
  'another',
  'no',
  'at',
  'as',
  'in',
  'for',
]);

const isLater = (reading: HeaderReading | undefined): boolean =>
  reading?.scores.terms.words.some((word) => LATER.has(word)) ?? false;

/** Places of columns that say the same of one agency each. */
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
