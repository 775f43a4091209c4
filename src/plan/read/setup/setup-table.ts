/** The shape of a table of the sheet "Plan setup" and of its columns; `setup-tables.ts` lists the tables. */
export type SetupTableId =
  'settings' | 'plans' | 'leads' | 'meetings' | 'columns' | 'layouts' | 'journal' | 'standings';

export interface SetupColumn {
  readonly key: string;
  /** The header that is written. */
  readonly title: string;
  /** Other headers that mean it, in lower case. */
  readonly also: readonly string[];
  readonly isDate?: boolean;
  /** Offered in a drop-down. */
  readonly options?: readonly string[];
  /** In characters. */
  readonly width: number;
  /** A table without it is not this one. */
  readonly tells: boolean;
}

export interface SetupTable {
  readonly id: SetupTableId;
  /** The Excel table's name. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SetupColumn[];
  /** Made when there is first something to say in it: a sheet without it lacks nothing. */
  readonly whenNeeded?: boolean;
  /** Holds what the add-in did, no settings: saving them leaves it alone. */
  readonly isRecord?: boolean;
}

export const column = (
  key: string,
  title: string,
  width: number,
  more: Partial<Pick<SetupColumn, 'also' | 'isDate' | 'options' | 'tells'>> = {},
): SetupColumn => ({ key, title, width, also: [], tells: false, ...more });

/** Of a column by which its table is known. */
export const TELLS = { tells: true };
