/** Links to places in the workbook; the cell keeps its own text or formula. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import type { ChangePart } from './part';
import { columnIndex, rowIndex } from './schemas';

export interface LinkChange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly to: CellRef;
}

export interface LinkChanges {
  readonly links: readonly LinkChange[];
}

export interface LinksKept {
  /** Links as Excel returns them; `null` for none. */
  readonly links: readonly {
    readonly rowIndex: number;
    readonly columnIndex: number;
    readonly link: unknown;
  }[];
}

export const linksPart: ChangePart<LinkChanges, LinksKept> = {
  id: 'links',
  none: { links: [] },
  nothingKept: { links: [] },
  schema: { links: z.array(z.object({ rowIndex, columnIndex, link: z.unknown() })) },
};
