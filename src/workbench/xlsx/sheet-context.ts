/** What the readers of one sheet's elements share: the sheet being filled, and data from the rest of the package. */
import type { Sheet, Workbook } from '../model/workbook';
import type { Budget } from './budget';
import type { Limits } from './limits';
import type { Package, Relationship } from './package';
import type { StringItem } from './rich-text';
import type { Styles } from './styles';

export interface WorkbookContext {
  readonly workbook: Workbook;
  readonly pack: Package;
  readonly styles: Styles;
  readonly strings: readonly StringItem[];
  /** Names of threaded comments' authors by person id. */
  readonly people: ReadonlyMap<string, string>;
  readonly limits: Limits;
  readonly budget: Budget;
}

export interface SheetContext extends WorkbookContext {
  readonly sheet: Sheet;
  readonly partName: string;
  readonly relationships: readonly Relationship[];
}
