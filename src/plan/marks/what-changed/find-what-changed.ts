/**
 * Finds the add-in's own sheet "What changed" by its mark, whatever staff have renamed it to, and tells whether
 * anything on it differs from what was written there. A sheet that only has the name is someone else's.
 */
import { columnName } from '../../read/sheet/a1';
import type { CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { finish, ROWS_PER_STEP, type Steps } from '../../steps';
import { textDigest } from '../../text-digest';
import { WHAT_CHANGED_MARK } from './what-changed-mark';

export const WHAT_CHANGED_SHEET = 'What changed';

/** The mark is in the first row, beside the title. */
export const MARK_COLUMN = 3;
/** The column, hidden, whose first cell holds the digest of everything else on the sheet. */
export const DIGEST_COLUMN = 5;

/** Whether the sheet is the add-in's own, and so never a plan. */
export const isWhatChangedSheet = ({ values, origin }: SheetSnapshot): boolean =>
  origin.columnIndex === 0 &&
  origin.rowIndex === 0 &&
  String(values[0]?.[MARK_COLUMN] ?? '').startsWith(WHAT_CHANGED_MARK);

interface WrittenCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
}

/** Rows of which one digest is made. */
const ROWS_TOGETHER = 50;

/** Of all filled cells but the digest's own, whatever their order; in steps of some rows. */
export function* digestInSteps(cells: readonly WrittenCell[]): Steps<string> {
  const blocks = new Map<number, WrittenCell[]>();
  for (const cell of cells) {
    const { value, rowIndex, columnIndex } = cell;
    if (value === '' || (rowIndex === 0 && columnIndex === DIGEST_COLUMN)) continue;
    const at = Math.floor(rowIndex / ROWS_TOGETHER);
    const block = blocks.get(at);
    if (block) block.push(cell);
    else blocks.set(at, [cell]);
  }
  yield ROWS_PER_STEP;
  const digests: string[] = [];
  for (const at of [...blocks.keys()].sort((a, b) => a - b)) {
    const lines = (blocks.get(at) ?? [])
      .sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex)
      .map(({ rowIndex, columnIndex, value }) => `${columnName(columnIndex)}${rowIndex}=${String(value)}`);
    digests.push(textDigest(lines.join('\n')));
    yield ROWS_TOGETHER;
  }
  return textDigest(digests.join(' '));
}

/** Whether somebody has written on the sheet since it was made: then it is neither recreated nor removed. */
export function isWhatChangedEdited({ origin, values, formulas }: SheetSnapshot): boolean {
  const cells = values.flatMap((row, r) =>
    row.map((value, c) => ({
      rowIndex: origin.rowIndex + r,
      columnIndex: origin.columnIndex + c,
      value: formulas[r]?.[c] || value,
    })),
  );
  const digest = cells.find(({ rowIndex, columnIndex }) => rowIndex === 0 && columnIndex === DIGEST_COLUMN);
  return digest?.value !== finish(digestInSteps(cells));
}
