/**
 * What the writers of a save share: the model, the file as opened, the package being edited, and what could not be
 * kept.
 */
import type { Sheet, Workbook } from '../../model/workbook';
import type { PackageEditor } from './package-editor';
import type { PartEditor } from './part-editor';
import type { StylesWriter } from './styles-writer';

export interface SaveJob {
  readonly workbook: Workbook;
  /** The same file freshly opened; whatever differs from it has changed. */
  readonly base: Workbook;
  readonly pack: PackageEditor;
  readonly workbookPart: string;
  readonly styles: StylesWriter;
  /** The `cm` of a cell whose formula is a dynamic array. */
  readonly dynamicArray: () => number;
  /** A table id not used in the file. */
  readonly nextTableId: () => number;
  readonly notKept: Set<string>;
  /** Set when a formula is written, changed or removed: the calculation chain is then no longer valid. */
  readonly state: { formulasChanged: boolean };
}

export interface SheetJob extends SaveJob {
  readonly sheet: Sheet;
  /** The sheet as in the file; an empty one for a new sheet. */
  readonly was: Sheet;
  readonly partName: string;
  readonly part: PartEditor;
}

/** The children of `worksheet` in schema order (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
  printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
  drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    /\s+/,
  );

/** A cell's location in words for users. */
export const placeInWords = (sheet: Sheet, cell: string): string => `cell ${cell} of “${sheet.name}”`;
