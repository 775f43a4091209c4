/** How the sheet is printed and shown. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { ChangePart } from './part';

export interface PlannedPage {
  readonly paper: 'a4' | 'a3';
  readonly orientation: 'portrait' | 'landscape';
  /** Repeated on each page; the first and the last, from 0. */
  readonly titleRows: readonly [number, number] | null;
  /** `null` prints all that the sheet holds, rows that are added later too. */
  readonly printArea: Area | null;
  /** Rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
  readonly header: { readonly left: string; readonly centre: string; readonly right: string };
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
  readonly gridlines: boolean;
  /** Rows from the top that stay in view. */
  readonly frozenRows: number;
}

export interface PagePlanned {
  readonly page: PlannedPage | null;
}

export interface PageKept {
  /** How the sheet was printed and shown, as the writer reads it; `null` where that was not changed. */
  readonly page: Readonly<Record<string, unknown>> | null;
}

export const pagePart: ChangePart<PagePlanned, PageKept> = {
  id: 'page',
  none: { page: null },
  nothingKept: { page: null },
  schema: { page: z.record(z.string(), z.unknown()).nullable() },
};
