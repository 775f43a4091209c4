/**
 * Decides whether a row with several texts says anything that an action says (POLICY.md, Rows): a row without
 * recommendation, action, lead, due date or evidence is not an action; one with only progress or evidence continues the
 * action above.
 */
import type { Field } from '../schema/fields';
import type { ColumnMap } from '../schema/map-columns';
import type { SheetGrid } from './sheet-grid';

export type RowSpeech = 'acts' | 'follows' | 'silent';

/** Fields that make a row an action. */
const ACTS: readonly Field[] = [
  'recommendation',
  'action',
  'lead',
  'due',
  'revisedDue',
  'purpose',
  'measure',
  'evidenceRequired',
  'otherAgencies',
];
const FOLLOWS: readonly Field[] = ['progress', 'evidenceProvided'];
/** The fields in which a number alone counts, since it can be a date. */
const DATED: readonly Field[] = ['due', 'revisedDue'];

/** Labels of a total row, which otherwise holds only figures. */
const TOTAL =
  /^\W*(?:(?:grand|sub|running)?[\s-]*totals?\b|(?:number|no\.?|count|percentage|%|proportion) (?:of |complete|completed|overdue|open|closed|outstanding)|average\b)/i;

export type RowListener = (row: number) => RowSpeech;

export function rowListener(grid: SheetGrid, { columns }: ColumnMap): RowListener {
  const of = (wanted: readonly Field[]) =>
    columns.flatMap(({ columnIndex, fields }) => {
      const field = fields.find((each) => wanted.includes(each));
      return field ? [{ columnIndex, dated: fields.some((each) => DATED.includes(each)) }] : [];
    });
  const acting = of(ACTS);
  const following = of(FOLLOWS).filter(({ columnIndex }) =>
    acting.every((each) => each.columnIndex !== columnIndex),
  );
  const references = columns.filter(({ fields }) => fields.includes('ref'));
  const words = (row: number, column: number, dated: boolean): boolean => {
    const kind = grid.kindAt(row, column);
    if (kind === 'error') return true;
    if (kind === 'boolean' || (kind === 'number' && !dated)) return false;
    return !/^[-–—.\s]*$/.test(grid.textAt(row, column));
  };
  return (row) => {
    const own = acting.filter(({ columnIndex, dated }) => words(row, columnIndex, dated));
    if (own.length > 0) return isTotal(grid, row, columns, acting) ? 'silent' : 'acts';
    const follows = following.some(({ columnIndex }) => words(row, columnIndex, false));
    // A cell merged down also speaks for this row, but a row that only adds progress continues the action.
    const held = acting.some(({ columnIndex, dated }) => {
      const holding = grid.holdingRow(row, columnIndex);
      return holding !== row && words(holding, columnIndex, dated);
    });
    if (held) return 'acts';
    if (!follows) return 'silent';
    return references.some(({ columnIndex }) => grid.textAt(row, columnIndex) !== '') ? 'acts' : 'follows';
  };
}

/** "Total actions | 12": a label as the row's first text, and no other words. */
function isTotal(
  grid: SheetGrid,
  row: number,
  columns: ColumnMap['columns'],
  acting: readonly { readonly columnIndex: number }[],
): boolean {
  let label = true;
  for (const { columnIndex } of columns) {
    const text = grid.textAt(row, columnIndex);
    if (text === '') continue;
    if (label) {
      if (!TOTAL.test(text) || text.length > 60) return false;
      label = false;
    } else if (grid.kindAt(row, columnIndex) === 'text' && /\p{L}/u.test(text)) {
      if (acting.some((each) => each.columnIndex === columnIndex)) return false;
    }
  }
  return !label;
}
