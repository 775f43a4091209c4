/**
 * Recognises a form or a table laid out the other way round: the names of fields stand one below another ("Action",
 * "Lead", "Due date"), with what they say to their right. Its rows are no actions.
 */
import type { Field } from '../schema/fields';
import type { HeaderReader } from './header-score';
import type { SheetGrid } from './sheet-grid';

/** How many filled cells are looked at, the first included. */
const LOOKED_AT = 10;
const ROWS = 30;
/** Different fields named one below another before it counts. */
const LEAST = 3;
const LONGEST_LABEL = 40;

/** Whether the cells from `row` down the column are labels of fields, who or when among them. */
export function labelsDown(grid: SheetGrid, row: number, column: number, read: HeaderReader): boolean {
  const named = new Set<Field>();
  let texts = 0;
  for (let here = row; here < Math.min(grid.endRow, row + ROWS) && texts < LOOKED_AT; here++) {
    const text = grid.textAt(here, column);
    if (text === '') continue;
    texts += 1;
    const field = labelOf(text, read);
    // A header names the first field; the next rows of a plan name none.
    if (field === null && here > row && named.size < 2) return false;
    if (field !== null) named.add(field);
    if (named.size >= LEAST && (named.has('lead') || named.has('due'))) return true;
  }
  return false;
}

function labelOf(text: string, read: HeaderReader): Field | null {
  if (text.length > LONGEST_LABEL) return null;
  const { scores, fields } = read(text);
  return scores.outright ?? (text.endsWith(':') ? (fields[0] ?? null) : null);
}
