/** What a table of the sheet "Plan setup" is: its columns, how its rows are read, and the rows that settings give it. */
import type { DateSystem } from '../sheet/sheet-snapshot';
import type { SetupSettings } from './setup';
import type { CellReader } from './setup-cells';
import type { SetupRow } from './setup-row';

export interface SetupColumn {
  readonly key: string;
  /** The header text written to the sheet. */
  readonly title: string;
  /** Other headers accepted for it, in lower case. */
  readonly also: readonly string[];
  readonly isDate?: boolean;
  /** The options of its drop-down list. */
  readonly options?: readonly string[];
  /** In characters. */
  readonly width: number;
  /** An identifying column: a table without it is not this one. */
  readonly tells: boolean;
}

/** `Id` makes the registry's ids a union: it is the name of the table's file. */
export interface SetupTable<Id extends string = string> {
  readonly id: Id;
  /** The Excel table's name. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SetupColumn[];
  /** Created only once it has an entry; a sheet without it is complete. */
  readonly whenNeeded?: boolean;
  /** Records what the add-in did and holds no settings; saving settings leaves it alone. */
  readonly isRecord?: boolean;
  /** Holds words that the plan may no longer have, so it never goes into a copy that leaves the board. */
  readonly holdsEarlierWords?: boolean;
  /** What the rows say; faults are noted on the reader. Settings that the table leaves blank are omitted. */
  readonly read: (cells: CellReader, rows: readonly number[]) => SetupSettings;
  /** Where a column has no room beside the table, what it holds is written into another's cell, and read from there. */
  readonly squeezed?: {
    readonly key: string;
    readonly into: string;
    readonly as: (value: string, other: string) => string;
  };
  /** Omitted for the table of single settings, whose cells include formulas of the rating. */
  readonly rows?: (settings: SetupSettings, dateSystem: DateSystem) => readonly SetupRow[];
}

export const column = (
  key: string,
  title: string,
  width: number,
  more: Partial<Pick<SetupColumn, 'also' | 'isDate' | 'options' | 'tells'>> = {},
): SetupColumn => ({ key, title, width, also: [], tells: false, ...more });

/** Marks an identifying column. */
export const TELLS = { tells: true };

/** A table without entries leaves its setting out. */
export const filled = <T>(
  entries: readonly T[],
  as: (entries: readonly T[]) => SetupSettings,
): SetupSettings => (entries.length > 0 ? as(entries) : {});
