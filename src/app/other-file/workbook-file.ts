/**
 * A workbook file as it was read. Its snapshots are those that Excel gives when it has the file open, but for formulas:
 * Excel calculates, and here the results are those that the file holds. So a formula with TODAY() gives what it gave
 * when the file was last saved, and one that was never calculated gives nothing.
 */
import type { CellRef, SheetSnapshot } from '../../plan/read/sheet/sheet-snapshot';
import type { CommentInFile } from './file-remarks';

export interface WorkbookFile {
  /** The file's name, without a folder. */
  readonly name: string;
  /** Every worksheet in the workbook's order, hidden ones and "Plan setup" too. */
  readonly snapshots: readonly SheetSnapshot[];
  /**
   * Cells whose formula has no result in the file, as programs write them that do not calculate: here they are blank.
   * Whoever shows what was read must say so: opened in Excel and saved, the file has them.
   */
  readonly uncalculated: readonly CellRef[];
  /** Cells whose text is struck through, wholly or in part. */
  readonly struck: readonly CellRef[];
  /** Comments and notes, each reply by itself, and text boxes and pictures. */
  readonly comments: readonly (CellRef & CommentInFile)[];
}
