/**
 * Finds the add-in's own summary sheet by its mark, whatever staff have renamed it to, and what they wrote in it:
 * everything below the header of the sign-off. A sheet that only has the name is someone else's, and is never touched.
 */
import type { CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { COLUMN, OWN_COLUMNS } from './summary-columns';
import { SIGN_OFF_TITLE, SUMMARY_MARK } from './summary-mark';

export const SUMMARY_SHEET = 'RAG summary';

/** The mark is among the first lines, below those of the plans. */
const MARK_ROWS = 400;

/** Whether the sheet is the add-in's own, and so never a plan. */
export function isSummarySheet({ values, origin }: SheetSnapshot): boolean {
  if (origin.columnIndex > 0) return false;
  return values
    .slice(0, MARK_ROWS)
    .some(([first]) => typeof first === 'string' && first.startsWith(SUMMARY_MARK));
}

/** The name for a new one, numbered if the workbook already has such a sheet. */
export function freeSummaryName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.trim().toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? SUMMARY_SHEET : `${SUMMARY_SHEET} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A cell that staff filled; `down` counts from the first row below the sign-off's header. */
export interface StaffCell {
  readonly down: number;
  readonly columnIndex: number;
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
}

export function staffCells(sheet: SheetSnapshot): readonly StaffCell[] {
  const { values, formulas, numberFormats, origin } = sheet;
  const title = values.map(([first]) => first).lastIndexOf(SIGN_OFF_TITLE);
  if (title < 0 || origin.columnIndex > 0) return [];
  // The header comes a line or two below the title.
  const header = values.findIndex((row, at) => at > title && row[COLUMN.second] === 'Group');
  if (header < 0) return [];
  return values.slice(header + 1).flatMap((row, down) =>
    row.slice(0, OWN_COLUMNS).flatMap((value, columnIndex): readonly StaffCell[] => {
      const formula = formulas[header + 1 + down]?.[columnIndex] ?? '';
      if (value === '' && formula === '') return [];
      const numberFormat = numberFormats[header + 1 + down]?.[columnIndex] ?? 'General';
      return [{ down, columnIndex, value, formula, numberFormat }];
    }),
  );
}
