/**
 * If no plan was found, picks the row most like a plan's header: what it names, and which of action, lead and date it
 * lacks (POLICY.md, Rows). Shown so that a person can say which row and columns are meant.
 */
import type { Field } from '../schema/fields';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import { fieldsNamed, headerReader, missingForPlan } from './header-score';
import { opensLikeHeader } from './opens-like-header';
import { sheetGrid } from './sheet-grid';

export interface NearestHeader {
  readonly sheet: string;
  readonly rowIndex: number;
  /** The fields that its cells name. */
  readonly fields: readonly Field[];
  readonly missing: readonly ('action' | 'lead' | 'due')[];
}

const LOOKED_AT = 60;

/** The nearest row over all sheets; `null` if no row names any field. */
export function nearestHeader(sheets: readonly SheetSnapshot[]): NearestHeader | null {
  let nearest: NearestHeader | null = null;
  let best = 0;
  const read = headerReader();
  for (const snapshot of sheets) {
    const grid = sheetGrid(snapshot);
    for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + LOOKED_AT); row++) {
      const texts: string[] = [];
      for (let column = grid.firstColumn; column < grid.endColumn; column++) {
        const text = grid.kindAt(row, column) === 'text' ? grid.textAt(row, column) : '';
        if (text !== '') texts.push(text);
      }
      if (texts.length < 2 || !texts.some(opensLikeHeader)) continue;
      const { score, fields } = fieldsNamed(texts, read);
      if (fields.size === 0 || score <= best) continue;
      best = score;
      nearest = { sheet: snapshot.name, rowIndex: row, fields: [...fields], missing: missingForPlan(fields) };
    }
  }
  return nearest;
}
