/**
 * Columns that are not exported in full: those that the user chose (names, case details) and those that the board has
 * hidden, so that nothing hidden leaves the workbook by mistake.
 */
import { withoutFlags } from '../marks/flags/without-flags';
import { isHiddenCell } from '../read/sheet/hidden-by-format';
import type { SheetSnapshot } from '../read/sheet/sheet-snapshot';

/** `left-out`: the column is not in the copy. `blanked`: it is, but its cells say only that something is withheld. */
export interface WithheldColumn {
  readonly sheet: string;
  readonly columnIndex: number;
  readonly how: 'left-out' | 'blanked';
}

export interface Withheld {
  readonly leftOut: ReadonlySet<number>;
  readonly blanked: ReadonlySet<number>;
  /** Non-empty columns of both kinds, left to right. If there are any, nothing may be quoted from the plan. */
  readonly secret: readonly number[];
  /** Cells whose number format shows nothing of them. */
  readonly unseen: readonly { readonly rowIndex: number; readonly columnIndex: number }[];
  /** The board's hidden columns that the user did not choose, left to right. */
  readonly hidden: readonly number[];
}

/** Shown in a blanked cell that held something. */
export const WITHHELD = 'Withheld';

/** Works out what is withheld on one sheet. A column that holds only the add-in's cells counts as empty. */
export function withheldIn(snapshot: SheetSnapshot, chosen: readonly WithheldColumn[]): Withheld {
  const leftOut = new Set<number>();
  const blanked = new Set<number>();
  for (const { sheet, columnIndex, how } of chosen)
    if (sheet === snapshot.name) (how === 'blanked' ? blanked : leftOut).add(columnIndex);
  for (const column of leftOut) blanked.delete(column);
  const asked = new Set([...leftOut, ...blanked]);
  for (const column of snapshot.hiddenColumns) if (!asked.has(column)) leftOut.add(column);
  const bare = withoutFlags(snapshot);
  const { origin, kinds, columnCount } = bare;
  const holds = (column: number): boolean => {
    const c = column - origin.columnIndex;
    return c >= 0 && c < columnCount && kinds.some((row) => (row[c] ?? 'blank') !== 'blank');
  };
  const secret = [...leftOut, ...blanked].sort((a, b) => a - b).filter(holds);
  const unseen = bare.values.flatMap((row, r) =>
    row.flatMap((_, c) => {
      const cell = { rowIndex: origin.rowIndex + r, columnIndex: origin.columnIndex + c };
      return isHiddenCell(bare, cell.rowIndex, cell.columnIndex) ? [cell] : [];
    }),
  );
  return { leftOut, blanked, secret, unseen, hidden: secret.filter((column) => !asked.has(column)) };
}

/** Whether findings may not quote the plan, because a part of it is kept back. */
export const quotesNothing = ({ secret, unseen }: Withheld): boolean =>
  secret.length > 0 || unseen.length > 0;
