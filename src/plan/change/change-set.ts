/**
 * A change to a workbook, as data: made by `plan/change`, shown before it is made, written by `excel/write-change-set` in
 * one batch, and taken back by another of the same kind.
 */
import type { Area } from '../read/sheet/sheet-snapshot';
import type {
  ColumnFormat,
  PlannedCell,
  PlannedChart,
  PlannedColourRule,
  PlannedFormat,
  PlannedLink,
  CopiedFormat,
  PlannedName,
  PlannedNote,
  PlannedPage,
  PlannedShade,
  PlannedTable,
  PlannedTableGrowth,
  PlannedValidation,
  RowFormat,
} from './planned-parts';
import type { PresentColourRule } from '../marks/flags/present-parts';

/** Everything to write on one sheet; a list is empty where nothing of its kind is to change. */
export interface SheetChange {
  readonly name: string;
  /** `create` makes the sheet at the end where there is none; `remove` deletes it, and nothing else may be planned. */
  readonly when: 'exists' | 'create' | 'remove';
  /**
   * Areas of a sheet of the add-in's own that are made anew: all in them goes first (contents, looks, links, colour rules,
   * shades, validation), then the parts below are written. `before` of a cell is compared ahead of that.
   */
  readonly clear: readonly Area[];
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly PlannedTable[];
  readonly grow: readonly PlannedTableGrowth[];
  readonly names: readonly PlannedName[];
  /** Names of the workbook to take away. */
  readonly staleNames: readonly string[];
  readonly rules: readonly PlannedColourRule[];
  /** Rules of ours to take away, before `rules` are made. */
  readonly staleRules: readonly PresentColourRule[];
  readonly shades: readonly PlannedShade[];
  readonly copiedFormats: readonly CopiedFormat[];
  readonly formats: readonly PlannedFormat[];
  readonly validations: readonly PlannedValidation[];
  readonly notes: readonly PlannedNote[];
  readonly columns: readonly ColumnFormat[];
  readonly rows: readonly RowFormat[];
  readonly charts: readonly PlannedChart[];
  /** Names of charts of ours to take away. */
  readonly staleCharts: readonly string[];
  readonly links: readonly PlannedLink[];
  readonly page: PlannedPage | null;
  readonly tabColour: string | null;
}

export interface ChangeSet {
  readonly sheets: readonly SheetChange[];
}

/** A sheet of which nothing is to change yet. */
export const emptySheet = (name: string, when: SheetChange['when'] = 'exists'): SheetChange => ({
  name,
  when,
  clear: [],
  cells: [],
  tables: [],
  grow: [],
  names: [],
  staleNames: [],
  rules: [],
  staleRules: [],
  shades: [],
  copiedFormats: [],
  formats: [],
  validations: [],
  notes: [],
  columns: [],
  rows: [],
  charts: [],
  staleCharts: [],
  links: [],
  page: null,
  tabColour: null,
});

/** Whether anything is to be written. */
export const saysSomething = ({ name: _, when, ...parts }: SheetChange): boolean =>
  when !== 'exists' ||
  Object.values(parts).some((part) => (Array.isArray(part) ? part.length > 0 : part !== null));
