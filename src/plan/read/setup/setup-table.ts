/** Defines the tables of the sheet "Plan setup" and their columns; `setup-tables.ts` lists the tables. */
export type SetupTableId =
  'settings' | 'plans' | 'leads' | 'meetings' | 'columns' | 'layouts' | 'journal' | 'standings';

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

export interface SetupTable {
  readonly id: SetupTableId;
  /** The Excel table's name. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SetupColumn[];
  /** Created only once it has an entry; a sheet without it is complete. */
  readonly whenNeeded?: boolean;
  /** Records what the add-in did and holds no settings; saving settings leaves it alone. */
  readonly isRecord?: boolean;
}

export const column = (
  key: string,
  title: string,
  width: number,
  more: Partial<Pick<SetupColumn, 'also' | 'isDate' | 'options' | 'tells'>> = {},
): SetupColumn => ({ key, title, width, also: [], tells: false, ...more });

/** Marks an identifying column. */
export const TELLS = { tells: true };
