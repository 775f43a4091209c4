/** Describes where a plan lies in a sheet and what each of its rows is. All indexes are absolute and count from 0. */

/** A header and the cells that belong to it: from the header to the row before the next plan. */
export interface PlanRegion {
  readonly headerRow: number;
  /** 2 for a two-row header. */
  readonly headerRowCount: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** One past the last row that can belong to the plan. */
  readonly endRow: number;
  /** The first row that can hold the plan's titles. */
  readonly titleRow: number;
  /** One header text for each column, combining both rows of a two-row header. */
  readonly headers: readonly string[];
  /** No other plan is beside it, so texts to its left and right belong to it. */
  readonly alone: boolean;
}

export interface SectionRow {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** As written. */
  readonly text: string;
  /** Without the leading number. */
  readonly label: string;
}

export interface BodyRow {
  readonly rowIndex: number;
  /** Rows split off by a page break, from the top down. */
  readonly joinedRows: readonly number[];
  /** The row whose recommendation this further action continues after a page break, or `null`. */
  readonly continues: number | null;
  readonly section: SectionRow | null;
}

export interface PlanTable {
  readonly sheet: string;
  readonly region: PlanRegion;
  readonly repeatedHeaderRows: readonly number[];
  readonly sections: readonly SectionRow[];
  /** Rows with text that are not headers, sections or actions: titles, page furniture, notes. */
  readonly outsideRows: readonly number[];
  readonly rows: readonly BodyRow[];
  /** Rows that say they are covered elsewhere: listed, but not rated or counted. */
  readonly crossReferences: readonly {
    readonly rowIndex: number;
    readonly text: string;
    readonly columnIndex: number;
  }[];
}
