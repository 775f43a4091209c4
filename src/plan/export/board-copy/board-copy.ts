/**
 * A copy of a plan for a meeting, as data: sheets of values and formats, never formulas, each to be protected without a
 * password. `app/export` turns it into a file and decides nothing.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { ColumnFormat } from '../../change/parts/columns';
import type { ChartChange } from '../../change/parts/charts';
import type { ColourRuleChange } from '../../change/parts/sheet-state';
import type { FormatChange } from '../../change/parts/formats';
import type { LinkChange } from '../../change/parts/links';
import type { PageChange } from '../../change/parts/page';
import type { ShadeChange } from '../../change/parts/shades';
import type { Area, DateSystem } from '../../read/sheet/sheet-snapshot';

/** A text is written as text even if it begins like a formula. */
export interface CopyCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: string | number | boolean;
  /** Excel's format code; `null` for none. */
  readonly numberFormat: string | null;
}

export interface RowHeight {
  readonly rowIndex: number;
  readonly points: number;
}

export interface CopySheet {
  readonly name: string;
  /** Each cell at most once. */
  readonly cells: readonly CopyCell[];
  readonly merges: readonly Area[];
  /** Later formats lie over earlier ones. */
  readonly formats: readonly FormatChange[];
  readonly rules: readonly ColourRuleChange[];
  readonly shades: readonly ShadeChange[];
  /** No column is hidden. */
  readonly columns: readonly ColumnFormat[];
  /** In points, only for rows that need more than one line. */
  readonly heights: readonly RowHeight[];
  readonly charts: readonly ChartChange[];
  readonly links: readonly LinkChange[];
  /** The header row and the rows below it that can be filtered. */
  readonly filter: Area | null;
  /** Cells that stay editable while the sheet is protected. */
  readonly open: readonly Area[];
  /** Drop-down lists; another entry is warned of, not refused. */
  readonly lists: readonly { readonly area: Area; readonly options: readonly string[] }[];
  readonly page: PageChange | null;
  readonly tabColour: string | null;
}

export interface BoardCopy {
  readonly title: string;
  readonly madeOn: IsoDate;
  readonly dateSystem: DateSystem;
  /** The cover comes first. */
  readonly sheets: readonly CopySheet[];
  /** SHA-256 of the rows of the plans' sheets as defined in `row-digest.ts`, in hexadecimal. */
  readonly digest: string;
}

export const emptyCopy = (name: string): CopySheet => ({
  name,
  cells: [],
  merges: [],
  formats: [],
  rules: [],
  shades: [],
  columns: [],
  heights: [],
  charts: [],
  links: [],
  filter: null,
  open: [],
  lists: [],
  page: null,
  tabColour: null,
});

/** The values of one row, starting at a column. */
export const cellsOfRow = (
  rowIndex: number,
  columnIndex: number,
  values: readonly (CopyCell['value'] | null)[],
  numberFormat: string | null = null,
): readonly CopyCell[] =>
  values.flatMap((value, at) =>
    value === null || value === ''
      ? []
      : [
          {
            rowIndex,
            columnIndex: columnIndex + at,
            value,
            numberFormat: typeof value === 'number' ? numberFormat : null,
          },
        ],
  );

export const areaFrom = (
  rowIndex: number,
  columnIndex: number,
  rowCount: number,
  columnCount: number,
): Area => ({ rowIndex, columnIndex, rowCount, columnCount });
