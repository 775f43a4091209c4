/**
 * Decides whether the first row after a page break continues the row above: it is joined to it, is a further action
 * under its recommendation, or is a row of its own (POLICY.md, Rows, "Continued rows").
 */
import type { BodyRow } from './plan-table';
import type { SheetGrid } from './sheet-grid';
import {
  breaksOff,
  leadingReference,
  startsInLowerCase,
  startsNewSentence,
  startsWithBullet,
} from './wording';

/** Columns by what they hold; `null` if the plan has none. */
export interface TextColumns {
  /** The plan's first prose column. */
  readonly first: number;
  readonly ref: number | null;
  readonly recommendation: number | null;
  readonly action: number | null;
  readonly lead: number | null;
  readonly due: number | null;
}

export type Continuation = 'joined' | 'further' | 'own';

export function continuation(
  grid: SheetGrid,
  above: BodyRow,
  row: number,
  columns: TextColumns,
): Continuation {
  const say = (column: number | null) => (column === null ? '' : grid.textAt(row, column));
  const first = say(columns.first);
  if (say(columns.ref) !== '' || leadingReference(first) !== null) return 'own';
  const hasLeadOrDue = say(columns.lead) !== '' || say(columns.due) !== '';
  const goesOn = first === '' || startsInLowerCase(first) || startsWithBullet(first);
  const lastRow = above.joinedRows[above.joinedRows.length - 1] ?? above.rowIndex;
  // A capital may open the second half of a name ("… of Serious Case" / "Reviews on …"): the row above is cut short,
  // and this one has neither the lead nor the date that an action of its own would have.
  if (!goesOn && (hasLeadOrDue || !breaksOff(grid.textAt(lastRow, columns.first)))) return 'own';
  if (columns.action !== columns.first && startsNewSentence(say(columns.action)) && hasLeadOrDue)
    return 'further';
  return 'joined';
}

/**
 * Joins the halves of a cell split by a page break: a broken word or sentence continues, anything else becomes a new
 * line.
 */
export function joinTexts(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  if (/\p{L}-$/u.test(above) && startsInLowerCase(below)) return above + below;
  const goesOn =
    startsInLowerCase(below) || /(?:,|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))$/i.test(above);
  return `${above}${goesOn && !startsWithBullet(below) ? ' ' : '\n'}${below}`;
}
