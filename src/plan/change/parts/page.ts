/** How the sheet is printed and shown. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { ChangePart } from './part';

export interface PageChange {
  readonly paper: 'a4' | 'a3';
  readonly orientation: 'portrait' | 'landscape';
  /** Shrinks it to one page in height too, not only in width. */
  readonly onePage?: true;
  /** Narrow margins, so that letters stay readable on one page's width. */
  readonly narrow?: true;
  /** First and last row to repeat on each page, counted from 0. */
  readonly titleRows: readonly [number, number] | null;
  /** `null` prints everything on the sheet, including rows added later. */
  readonly printArea: Area | null;
  /** Rows that start a new page. */
  readonly breaksBefore: readonly number[];
  readonly header: { readonly left: string; readonly centre: string; readonly right: string };
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
  readonly gridlines: boolean;
  /** The number of rows frozen at the top. */
  readonly frozenRows: number;
}

export interface PageChanges {
  readonly page: PageChange | null;
}

export interface PageKept {
  /** The previous page settings, as the writer reads them; `null` if unchanged. */
  readonly page: Readonly<Record<string, unknown>> | null;
}

export const pagePart: ChangePart<PageChanges, PageKept> = {
  id: 'page',
  none: { page: null },
  nothingKept: { page: null },
  schema: { page: z.record(z.string(), z.unknown()).nullable() },
};
