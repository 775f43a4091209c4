/**
 * Columns of a sheet that do not leave the workbook as they stand: those that a person chose (names, case details), and
 * those that the board has hidden, so that nothing hidden goes out by mistake.
 */
import { withoutFlags } from '../marks/flags/without-flags';
import type { SheetSnapshot } from '../read/sheet/sheet-snapshot';

/** `left-out`: the column is not in the copy. `blanked`: it is, and its cells say only that something is withheld. */
export interface WithheldColumn {
  readonly sheet: string;
  readonly columnIndex: number;
  readonly how: 'left-out' | 'blanked';
}

export interface Withheld {
  readonly leftOut: ReadonlySet<number>;
  readonly blanked: ReadonlySet<number>;
  /** Those of both kinds that hold anything, left to right: then nothing of the plan may be quoted either. */
  readonly secret: readonly number[];
  /** Those that nobody chose: the board's hidden ones, left to right. */
  readonly hidden: readonly number[];
}

/** Stands in a blanked cell that held something. */
export const WITHHELD = 'Withheld';

/** What holds for one sheet. A column that only holds the add-in's own cells holds nothing. */
export function withheldIn(snapshot: SheetSnapshot, chosen: readonly WithheldColumn[]): Withheld {
  const leftOut = new Set<number>();
  const blanked = new Set<number>();
  for (const { sheet, columnIndex, how } of chosen)
    if (sheet === snapshot.name) (how === 'blanked' ? blanked : leftOut).add(columnIndex);
  for (const column of leftOut) blanked.delete(column);
  const asked = new Set([...leftOut, ...blanked]);
  for (const column of snapshot.hiddenColumns) if (!asked.has(column)) leftOut.add(column);
  const { origin, kinds, columnCount } = withoutFlags(snapshot);
  const holds = (column: number): boolean => {
    const c = column - origin.columnIndex;
    return c >= 0 && c < columnCount && kinds.some((row) => (row[c] ?? 'blank') !== 'blank');
  };
  const secret = [...leftOut, ...blanked].sort((a, b) => a - b).filter(holds);
  return { leftOut, blanked, secret, hidden: secret.filter((column) => !asked.has(column)) };
}
