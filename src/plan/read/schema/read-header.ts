/**
 * Reads one header: which field, or fields, it names, how surely, and which others it could be. Knows the words only;
 * `map-columns.ts` settles what two columns both claim, and what the cells say.
 */
import { keptBetweenChecks } from '../../remembered';
import { DATE_FIELDS, FIELDS, type Field } from './fields';
import { headerParts } from './header-text';
import { scoreHeader, type HeaderScores } from './score-header';

export interface HeaderCandidate {
  readonly field: Field;
  /** How likely the words are to mean this field, 0 to 1. */
  readonly score: number;
}

export interface HeaderReading {
  readonly text: string;
  /** The fields that the header names: none, one, or several for a combined column ("Lead & when"). */
  readonly fields: readonly Field[];
  readonly score: number;
  /** Every field that it could be, best first, those in `fields` included. */
  readonly candidates: readonly HeaderCandidate[];
  readonly scores: HeaderScores;
}

/** From this score on a header is taken to name the field. */
export const SURE_ENOUGH = 0.5;
/** From this on a field is named as one that it could be. */
const WORTH_SAYING = 0.05;
/** A combined header has no more parts. */
const MOST_PARTS = 6;

/** Reads a header cell's text. A text that names no field gives no fields. */
export const readHeader = keptBetweenChecks(read, 1024, 200);

function read(text: string): HeaderReading {
  const scores = scoreHeader(text);
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

/** "Lead Strategic/ operational leads & when": every part names a field outright, and not all the same one. */
function combinedFields(text: string): readonly Field[] {
  const parts = headerParts(text);
  if (parts.length > 1) return fieldsOf(parts);
  // A line break mostly wraps ("SAR / recommendation"); only "Lead" above "Timescale" are two fields without a sign.
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
