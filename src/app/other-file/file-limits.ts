/**
 * Limits on a workbook file that is read in the pane. Sizes that the archive states are checked before anything is
 * unpacked, and counted again while unpacking, because a file may state false ones (RETURNS.md, section 2).
 */
export const FILE_LIMITS = {
  /** Bytes in the file. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes in one part, unpacked. */
  partBytes: 80 * 1024 * 1024,
  /** Bytes in all parts that are read, unpacked. */
  unpackedBytes: 120 * 1024 * 1024,
  /** Times that a part may grow when unpacked, once it is larger than `ratioFrom` bytes. */
  ratio: 250,
  ratioFrom: 4 * 1024 * 1024,
  /** Entries in the archive. */
  entries: 5_000,
  /** Worksheets. */
  sheets: 1_000,
  /** Cells, rows and merged areas in all sheets; shared strings; and cells in the used range of one sheet. */
  cells: 2_000_000,
  /** Characters of formulas that the file states once for many cells, written out. */
  formulaCharacters: 100_000_000,
  /** Characters in one cell; Excel itself holds 32,767, some programs more. */
  cellCharacters: 100_000,
  /** Nesting of XML elements. */
  depth: 100,
} as const;
