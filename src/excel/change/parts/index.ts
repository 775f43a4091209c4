/**
 * The registry of the parts that Excel writes and restores, in the order used within a phase. Each has the id of its
 * counterpart in `plan/change/parts`.
 */
import type { SheetChange } from '../../../plan/change/change-set';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { ExcelPart, ExcelWork } from '../part';
import { cellsInExcel } from './cells';
import { chartsInExcel } from './charts';
import { clearInExcel } from './clear';
import { colourRulesInExcel } from './colour-rules';
import { columnsInExcel } from './columns';
import { filtersInExcel } from './filters';
import { formatsInExcel } from './formats';
import { insertionsInExcel } from './insertions';
import { linksInExcel } from './links';
import { namesInExcel } from './names';
import { pageInExcel } from './page';
import { rowsInExcel } from './rows';
import { shadesInExcel } from './shades';
import { sheetInExcel } from './sheet';
import { tabColourInExcel } from './tab-colour';
import { tablesInExcel } from './tables';
import { validationsInExcel } from './validations';

export const EXCEL_PARTS: readonly ExcelPart[] = [
  sheetInExcel,
  insertionsInExcel,
  filtersInExcel,
  tablesInExcel,
  clearInExcel,
  namesInExcel,
  cellsInExcel,
  columnsInExcel,
  rowsInExcel,
  formatsInExcel,
  linksInExcel,
  validationsInExcel,
  colourRulesInExcel,
  shadesInExcel,
  chartsInExcel,
  pageInExcel,
  tabColourInExcel,
];

/** What one part writes. */
export const writeWorkOf = (id: string): readonly ExcelWork<SheetChange>[] =>
  EXCEL_PARTS.flatMap((part) => (part.id === id ? part.write : []));

/** What one part restores. */
export const restoreWorkOf = (id: string): readonly ExcelWork<KeptSheet>[] =>
  EXCEL_PARTS.flatMap((part) => (part.id === id ? part.restore : []));

export const WRITE: readonly ExcelWork<SheetChange>[] = EXCEL_PARTS.flatMap(({ write }) => write);
export const RESTORE: readonly ExcelWork<KeptSheet>[] = EXCEL_PARTS.flatMap(({ restore }) => restore);
