/** A workbook file as it was read. */
import type { CellRef, SheetSnapshot } from '../../plan/read/sheet/sheet-snapshot';

export interface WorkbookFile {
  /** The file's name, without a folder. */
  readonly name: string;
  /** Every worksheet in the workbook's order, hidden ones and "Plan setup" too. */
  readonly snapshots: readonly SheetSnapshot[];
  /**
   * Cells whose formula has no result in the file, as some programs write them: Excel would calculate them, here they
   * are blank. Whoever shows what was read must say so.
   */
  readonly uncalculated: readonly CellRef[];
}
