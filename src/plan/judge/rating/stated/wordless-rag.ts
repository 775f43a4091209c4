/**
 * A RAG column in which no cell says anything: the board may keep its colours by filling cells alone, which nobody can
 * compare, sort or hear read out. Refuses plans of fewer than three actions, and columns in which any cell has words.
 */
import type { ActionRow } from '../../../read/schema/action-row';
import { readStatedRag } from './read-stated-rag';

/** Where the column's cells stand, top down. */
export interface WordlessRag {
  readonly columnIndex: number;
  readonly rows: readonly number[];
}

/** Fewer rows than this may be a plan that was only just begun. */
const FEWEST_ROWS = 3;

const SAYS = /[\p{L}\p{N}]/u;

/** `null` where the plan has no RAG column, or one that speaks. */
export function wordlessRag(rows: readonly ActionRow[]): WordlessRag | null {
  const readings = rows.flatMap(({ readings: { statedRag } }) => statedRag ?? []);
  const [first] = readings;
  if (first === undefined || readings.length < FEWEST_ROWS || readings.some(({ text }) => speaks(text)))
    return null;
  const cells = [...new Set(readings.map(({ rowIndex }) => rowIndex))].sort((a, b) => a - b);
  return { columnIndex: first.columnIndex, rows: cells };
}

/** A coloured dot is as good as a word; a bullet or a dash is not. */
const speaks = (text: string): boolean => SAYS.test(text) || readStatedRag(text) !== null;
