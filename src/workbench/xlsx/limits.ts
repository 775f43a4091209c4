/** Limits on what a file may use. Everything is counted during reading, so that a zip bomb is stopped early. */
export interface Limits {
  /** Bytes in the file itself. */
  readonly fileBytes: number;
  /** Bytes in all parts together, counted while inflating. */
  readonly inflatedBytes: number;
  /** Entries in the archive. */
  readonly parts: number;
  /** Cells with content or a style, over all sheets. */
  readonly cells: number;
  /** Elements in one XML part that is read as a tree (styles, tables, comments; never the cells). */
  readonly treeElements: number;
  /** Maximum nesting of elements. */
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
