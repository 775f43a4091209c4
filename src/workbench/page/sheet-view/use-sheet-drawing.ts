/**
 * The layout and drawing of a sheet for one version of the workbook; recreated when the workbook or the active sheet
 * changes.
 */
import { useMemo } from 'react';
import type { Clock } from '../../model/recalculate';
import type { Sheet, Workbook } from '../../model/workbook';
import { rowHeights } from '../grid/row-heights';
import { drawSheet, type SheetDrawing } from '../grid/sheet-drawing';
import { sheetGeometry, type Reach, type SheetGeometry } from '../grid/sheet-geometry';
import { canvasWidths, type CharacterWidth } from '../grid/text-width';

let widths: CharacterWidth | undefined;

export function useSheetDrawing(
  workbook: Workbook,
  sheet: Sheet,
  version: number,
  reach: Reach,
  clock?: Clock,
): { readonly geometry: SheetGeometry; readonly drawing: SheetDrawing } {
  const width = (widths ??= canvasWidths());
  const heights = useMemo(() => rowHeights(workbook, width), [workbook, width]);
  // The workbook is mutated in place, so only `version` distinguishes its states.
  const geometry = useMemo(() => sheetGeometry(sheet, heights, reach), [sheet, heights, reach, version]);
  const { columns, scale } = geometry;
  const drawing = useMemo(
    () => drawSheet(workbook, sheet, columns, scale, width, clock),
    [workbook, sheet, columns, scale, width, version],
  );
  return { geometry, drawing };
}
