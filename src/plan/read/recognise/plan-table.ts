/** Where a plan lies in a sheet, and what each of its rows is. All indexes count from 0 and are absolute. */

/** A header found, and the cells that belong to it: from the header to the row before the next plan. */
export interface PlanRegion {
  readonly headerRow: number;
  /** 2 for a two-row header. */
  readonly headerRowCount: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** One past the last row that can belong to the plan. */
  readonly endRow: number;
  /** First row that can hold the plan's titles. */
  readonly titleRow: number;
  /** A header text for each column, both rows of a two-row header together. */
  readonly headers: readonly string[];
  /** No other plan lies beside it, so texts to its left and right are its own. */
  readonly alone: boolean;
}

export interface SectionRow {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** As it stands. */
  readonly text: string;
  /** Without the number in front. */
  readonly label: string;
}

export interface BodyRow {
  readonly rowIndex: number;
  /** Rows that a page break split off, top down. */
  readonly joinedRows: readonly number[];
  /** The row under whose recommendation a page break put this further action. */
  readonly continues: number | null;
  readonly section: SectionRow | null;
}

export interface PlanTable {
  readonly sheet: string;
  readonly region: PlanRegion;
  readonly repeatedHeaderRows: readonly number[];
  readonly sections: readonly SectionRow[];
  /** Rows with text that are neither header, section nor action: titles, page furniture, notes. */
  readonly outsideRows: readonly number[];
  readonly rows: readonly BodyRow[];
  /** Rows that say that they are covered elsewhere: listed, not rated, not counted. */
  readonly crossReferences: readonly {
    readonly rowIndex: number;
    readonly text: string;
    readonly columnIndex: number;
  }[];
}
