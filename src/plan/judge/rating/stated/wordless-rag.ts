/**
 * Finds a RAG column with no text in any cell: the board may show its colours by cell fills alone, which cannot be
 * compared, sorted or read out by a screen reader. Refuses plans of fewer than three actions, and columns with words in
 * any cell.
 */
import { textOf, type ActionRow } from '../../../read/schema/action-row';
import { readStatedRag } from './read-stated-rag';

/** The column's cells, from the top down. */
export interface WordlessRag {
  readonly columnIndex: number;
  readonly rows: readonly number[];
}

/** A plan with fewer rows than this may have only just been started. */
const FEWEST_ROWS = 3;

const SAYS = /[\p{L}\p{N}]/u;

/** `null` if the plan has no RAG column, or one with text. */
export function wordlessRag(rows: readonly ActionRow[]): WordlessRag | null {
  if (rows.some((row) => saysRag(row))) return null;
  const readings = rows.flatMap(({ readings: { statedRag } }) => statedRag ?? []);
  const [first] = readings;
  if (first === undefined || readings.length < FEWEST_ROWS) return null;
  const cells = [...new Set(readings.map(({ rowIndex }) => rowIndex))].sort((a, b) => a - b);
  return { columnIndex: first.columnIndex, rows: cells };
}

/** Whether its RAG cell has text. A coloured dot counts as text; a bullet or a dash does not. */
export function saysRag(row: ActionRow): boolean {
  const text = textOf(row, 'statedRag');
  return text !== '' && (SAYS.test(text) || readStatedRag(text) !== null);
}
