/**
 * Reads a heading or leading marker that dates the rows below it (POLICY.md, Due dates): "Within three months:",
 * "Immediately: Ensure that…", "By end of March 2017:", "Short term (0-3 months)". Refuses ordinary text, even if it
 * starts in a similar way ("Within three months of birth the child…"), and a bare year or month before a narrative
 * ("May 2015: the family moved").
 */
import type { DateReading } from './date-reading';
import type { DateContext } from './date-context';
import type { Meaning } from './date-form';
import { findStatements } from './find-statements';
import { readDate } from './read-date';
import type { Token } from './token';
import { tokenise } from './tokenise';

export interface DeadlineMarker {
  readonly reading: DateReading;
  /** Length of the marker in characters, including its colon and the white space after it. */
  readonly length: number;
}

const LONGEST = 160;
/** Words allowed before the deadline in a marker. */
const OPENING = new Set(
  (
    'short medium long longer term immediate actions action recommendations recommendation priority priorities to be for ' +
    'completed complete completion done implemented achieved delivered undertaken timescale timescales timeframe deadline ' +
    'target date due all required ( - : * . a b c d i ii iii iv stage phase'
  ).split(' '),
);

/** Reads the marker at the start of a text; `null` if there is none. */
export function readDeadlineMarker(text: string, context: DateContext): DeadlineMarker | null {
  if (!mayOpenWithDeadline(text)) return null;
  const head = text.slice(0, LONGEST);
  const { statements, tokens } = findStatements(head, context);
  const statement = statements[0];
  if (statement === undefined || statement.meaning.kind === 'nothing') return null;
  let after = 0;
  for (; after < tokens.length; after += 1) {
    const token = tokens[after] as Token;
    if (token.start >= statement.start) break;
    if (!OPENING.has(token.text) && token.kind !== 'number') return null;
  }
  while (after < tokens.length && (tokens[after] as Token).start < statement.end) after += 1;
  if (tokens[after]?.text === ')') after += 1;
  const closing = tokens[after];
  const whole = closing === undefined && text.length <= LONGEST;
  const colon = closing?.text === ':';
  const stop = whole || closing?.kind === 'break' || (closing?.text === '-' && closing.gap);
  if (!colon && !stop) return null;
  const bound = /\b(?:by|within|before|until|end|later)\b/i.test(head.slice(0, statement.end));
  if (!isDeadline(statement.meaning, bound, whole)) return null;
  const reading = readDate(head.slice(0, statement.end), context);
  let length = closing === undefined ? text.length : closing.end;
  while (length < text.length && /\s/.test(text.charAt(length))) length += 1;
  return { reading, length };
}

const GLANCE = 64;
const LONGEST_OPENING = 24;

/** A glance: false if the first word has nothing to do with time and cannot open a marker, as in most actions. */
export function mayOpenWithDeadline(text: string): boolean {
  if (!/[a-z]/i.test(text.slice(0, 40))) return false;
  // The second token is needed to recognise a misspelt month in the first.
  const first = tokenise(text.slice(0, GLANCE), 2)[0];
  return (
    first === undefined || first.kind !== 'word' || first.end >= LONGEST_OPENING || OPENING.has(first.text)
  );
}

function isDeadline(meaning: Meaning, bound: boolean, whole: boolean): boolean {
  switch (meaning.kind) {
    case 'relative':
    case 'next-meeting':
      return true;
    case 'period':
      return bound || (whole && meaning.period.precision !== 'year');
    case 'yearless':
    case 'choice':
    case 'impossible':
      return bound;
    case 'ongoing':
      return true;
    default:
      return false;
  }
}
