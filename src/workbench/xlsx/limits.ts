/** How much a file may ask of us. Everything is counted while it is read, so that a zip bomb stops early. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts together, counted as they inflate. */
  readonly inflatedBytes: number;
  /** Entries of the archive. */
  readonly parts: number;
  /** Cells that hold something or have a style, over all sheets. */
  readonly cells: number;
  /** Elements of one XML part that is read as a tree (styles, tables, comments; never the cells). */
  readonly treeElements: number;
  /** How deep elements may stand in one another. */
  readonly xmlDepth: number;
}

export const LIMITS: Limits = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 100 * 1024 * 1024,
  parts: 10_000,
  cells: 5_000_000,
  treeElements: 1_000_000,
  xmlDepth: 200,
};
