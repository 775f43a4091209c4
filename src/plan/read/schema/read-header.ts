/**
 * Reads one header: which field or fields it names, how surely, and which others it could be. Uses its words alone;
 * `map-columns.ts` resolves two columns with the same claim and considers the cells.
 */
import { keptBetweenChecks } from '../../memoise';
import { DATE_FIELDS, FIELDS, type Field } from './fields';
import { headerParts } from './header-text';
import { scoreHeader, type HeaderScores } from './score-header';

export interface HeaderCandidate {
  readonly field: Field;
  /** The probability, 0 to 1, that the words mean this field. */
  readonly score: number;
}

export interface HeaderReading {
  readonly text: string;
  /** The fields that the header names: none, one, or several for a combined column ("Lead & when"). */
  readonly fields: readonly Field[];
  readonly score: number;
  /** Every field that it could be, best first, including those in `fields`. */
  readonly candidates: readonly HeaderCandidate[];
  readonly scores: HeaderScores;
}

/** The score from which a header is taken to name a field. */
export const SURE_ENOUGH = 0.5;
/** The score from which a field is listed as a candidate. */
const WORTH_SAYING = 0.05;
/** The greatest number of parts in a combined header. */
const MOST_PARTS = 6;
/** In characters. */
const LONGEST_BILINGUAL = 100;

/** Reads a header cell's text; `fields` is empty if it names none. */
export const readHeader = keptBetweenChecks(read, 1024, 200);

function read(text: string): HeaderReading {
  const scores = inEnglish(text) ?? scoreHeader(text);
  const candidates = FIELDS.map((field, at) => ({ field, score: scores.chances[at] as number }))
    .filter(({ score }) => score >= WORTH_SAYING)
    .sort((a, b) => b.score - a.score);
  if (scores.outright === null) {
    const parts = combinedFields(text);
    if (parts.length > 1) {
      const named = parts.map((field) => ({ field, score: 1 }));
      const others = candidates.filter(({ field }) => !parts.includes(field));
      return { text, fields: parts, score: 1, candidates: [...named, ...others], scores };
    }
  }
  const best = candidates[0];
  const named = best && best.score >= SURE_ENOUGH;
  return { text, fields: named ? [best.field] : [], score: best?.score ?? 0, candidates, scores };
}

/** "Erbyn pryd / By when": beside words none of which is known, the part that names a field outright is the header. */
function inEnglish(text: string): HeaderScores | null {
  const parts = text.trim().split(/\s*[/|\n]\s*/);
  if (parts.length !== 2 || text.length > LONGEST_BILINGUAL) return null;
  const read = parts.map((part) => scoreHeader(part));
  const named = read.find(({ outright }) => outright !== null);
  const other = read.find((each) => each !== named);
  if (!named || !other || other.terms.words.length === 0) return null;
  return other.outright === null && other.unknown === other.terms.words.length ? named : null;
}

/** "Lead Strategic/ operational leads & when": every part must name a field outright, and at least two must differ. */
function combinedFields(text: string): readonly Field[] {
  const parts = headerParts(text);
  if (parts.length > 1) return fieldsOf(parts);
  // A line break is usually wrapping ("SAR / recommendation"); only "Lead" above "Timescale" makes two fields without a
  // joining sign.
  const lines = text.trim().split('\n');
  if (lines.length !== 2) return [];
  const fields = fieldsOf(lines);
  return fields.includes('lead') && fields.some((field) => DATE_FIELDS.includes(field)) ? fields : [];
}

function fieldsOf(parts: readonly string[]): readonly Field[] {
  if (parts.length > MOST_PARTS) return [];
  const fields = parts.map((part) => scoreHeader(part).outright);
  if (!fields.every((field) => field !== null)) return [];
  const different = [...new Set(fields)];
  return different.length > 1 ? different : [];
}
