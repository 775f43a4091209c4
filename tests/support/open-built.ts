/** Opens .xlsx bytes for a test, and fails with the reader's own message if they cannot be opened. */
import type { Sheet, Workbook } from '../../src/workbench/model/workbook';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';
import { buildXlsx, type BuiltSheet, type BuiltWorkbook } from './build-xlsx';

export function opened(bytes: Uint8Array): Workbook {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(`${file.message} ${file.detail}`);
  return file.workbook;
}

export const openBuilt = (book: BuiltWorkbook): Workbook => opened(buildXlsx(book));

/** The only sheet of a workbook made from this XML. */
export function openSheet(
  xml: string,
  more: Partial<BuiltSheet> = {},
  book: Partial<BuiltWorkbook> = {},
): Sheet {
  const [sheet] = openBuilt({ sheets: [{ name: 'Plan', xml, ...more }], ...book }).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
