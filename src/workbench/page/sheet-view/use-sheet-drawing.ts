/** The sheet laid out and drawn for a version of the workbook: made again when it has changed, or another sheet is in front. */
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
  // The workbook changes in place: `version` is what tells one state of it from the next.
  const geometry = useMemo(() => sheetGeometry(sheet, heights, reach), [sheet, heights, reach, version]);
  const { columns, scale } = geometry;
  const drawing = useMemo(
    () => drawSheet(workbook, sheet, columns, scale, width, clock),
    [workbook, sheet, columns, scale, width, version],
  );
  return { geometry, drawing };
}
