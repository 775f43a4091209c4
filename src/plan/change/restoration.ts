/**
 * What gives back exactly what a change took away, as data: gathered by the writer before it writes, kept in the journal
 * of "Plan setup" as JSON, given back by the same writer. Cells that were edited since are known by a digest of what the
 * change left in them.
 */
import type { Area, CellValue } from '../read/sheet/sheet-snapshot';
import type { PlannedColourRule, PlannedName, PlannedTableGrowth, RowFormat } from './planned-parts';

/** What a cell held; a formula with its `=`. */
export type KeptEntry = CellValue | { readonly formula: string };

/** A rectangle of cells that the change wrote. */
export interface KeptCells {
  readonly area: Area;
  /** Row by row; `null` where all were blank. */
  readonly held: readonly (readonly KeptEntry[])[] | null;
  /** Number formats: one for all, or row by row. */
  readonly formats: string | readonly (readonly string[])[];
  /** Row by row, the digests of what the change left, one after the other (`digestOf`, DIGEST_LENGTH characters each). */
  readonly left: readonly string[];
}

/** A cell's look as Excel tells it; `null` for a part that was not read. `plain`: as a cell that nobody touched. */
export interface KeptFormat {
  readonly area: Area;
  /** The properties that the writer sets, by its own keys; the writer alone reads them. */
  readonly look: 'plain' | Readonly<Record<string, string | number | boolean | null>>;
}

export interface KeptSheet {
  readonly name: string;
  /** `remove`: the change made the sheet. Then only `cells` is kept, blank, so that later entries are known. */
  readonly when: 'exists' | 'remove';
  readonly cells: readonly KeptCells[];
  readonly looks: readonly KeptFormat[];
  /** `from` as the change left the table, `to` as it was: the board's, and those of the add-in that were made anew. */
  readonly grow: readonly PlannedTableGrowth[];
  /** Tables that the change made; their cells stay. */
  readonly madeTables: readonly string[];
  /** Names that the change made, and those that it moved or took away, as they were. */
  readonly madeNames: readonly string[];
  readonly names: readonly PlannedName[];
  /** Names as the change left them: where one lies elsewhere now, rows have moved since. */
  readonly leftNames: readonly PlannedName[];
  /** Colour rules that the change made, and those that it took away. */
  readonly madeRules: readonly PlannedColourRule[];
  readonly rules: readonly PlannedColourRule[];
  /** Areas that the change shaded by their numbers. */
  readonly madeShades: readonly Area[];
  /** Data validation as Excel tells it, by area; `null` for none. */
  readonly validations: readonly { readonly area: Area; readonly rule: unknown }[];
  /** Widths in points; `standard` where nobody had set one. */
  readonly columns: readonly {
    readonly columnIndex: number;
    readonly width: number | 'standard';
    readonly hidden: boolean;
  }[];
  /** Heights in points; `standard` where a row was as high as the sheet's own. */
  readonly rows: readonly RowFormat[];
  /** Charts that the change made, by name. */
  readonly madeCharts: readonly string[];
  /** Links as Excel tells them; `null` for none. */
  readonly links: readonly {
    readonly rowIndex: number;
    readonly columnIndex: number;
    readonly link: unknown;
  }[];
  /** How the sheet was printed and shown, as the writer reads it; `null` where that was not changed. */
  readonly page: Readonly<Record<string, unknown>> | null;
  /** `''` for none; `null` where it was not changed. */
  readonly tabColour: string | null;
}

export interface Restoration {
  readonly sheets: readonly KeptSheet[];
}

/** A sheet of which nothing is kept yet. */
export const emptyKept = (name: string, when: KeptSheet['when'] = 'exists'): KeptSheet => ({
  name,
  when,
  cells: [],
  looks: [],
  grow: [],
  madeTables: [],
  madeNames: [],
  names: [],
  leftNames: [],
  madeRules: [],
  rules: [],
  madeShades: [],
  validations: [],
  columns: [],
  rows: [],
  madeCharts: [],
  links: [],
  page: null,
  tabColour: null,
});

const DIGEST_LENGTH = 5;
const DIGESTS = 36 ** DIGEST_LENGTH;

/** What a cell holds in a few characters. Excel's own spelling of a formula (case, spaces, prefixes) is passed over. */
export function digestOf(entry: KeptEntry): string {
  if (entry === '') return '-'.repeat(DIGEST_LENGTH);
  const text =
    typeof entry === 'object' ? `f${plainFormula(entry.formula)}` : `${typeof entry}${String(entry)}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % DIGESTS).toString(36).padStart(DIGEST_LENGTH, '0');
}

/** A formula without what Excel spells its own way, for comparing only. */
export const plainFormula = (formula: string): string =>
  formula.replace(/\s|@|_xlfn\.|_xlws\.|_xlpm\./gi, '').toUpperCase();

/** One of the cells of a `KeptCells`. */
export interface KeptCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly held: KeptEntry;
  readonly numberFormat: string;
  /** The digest of what the change left. */
  readonly left: string;
}

export function keptCells({ area, held, formats, left }: KeptCells): readonly KeptCell[] {
  const cells: KeptCell[] = [];
  for (let r = 0; r < area.rowCount; r += 1) {
    for (let c = 0; c < area.columnCount; c += 1) {
      cells.push({
        rowIndex: area.rowIndex + r,
        columnIndex: area.columnIndex + c,
        held: held?.[r]?.[c] ?? '',
        numberFormat: typeof formats === 'string' ? formats : (formats[r]?.[c] ?? 'General'),
        left: left[r]?.slice(c * DIGEST_LENGTH, (c + 1) * DIGEST_LENGTH) ?? '',
      });
    }
  }
  return cells;
}
