/** What the writers of a save share: the model, the file as it was opened, the package being edited, what could not be kept. */
import type { Sheet, Workbook } from '../../model/workbook';
import type { PackageEditor } from './package-editor';
import type { PartEditor } from './part-editor';
import type { StylesWriter } from './styles-writer';

export interface SaveJob {
  readonly workbook: Workbook;
  /** The same file, opened afresh: what differs from it has changed. */
  readonly base: Workbook;
  readonly pack: PackageEditor;
  readonly workbookPart: string;
  readonly styles: StylesWriter;
  /** The `cm` of a cell whose formula is a dynamic array. */
  readonly dynamicArray: () => number;
  /** A number that no table of the file has. */
  readonly nextTableId: () => number;
  readonly notKept: Set<string>;
  /** Set by whoever writes, changes or removes a formula: the order of calculation no longer holds. */
  readonly state: { formulasChanged: boolean };
}

export interface SheetJob extends SaveJob {
  readonly sheet: Sheet;
  /** The sheet as the file has it; an empty one for a new sheet. */
  readonly was: Sheet;
  readonly partName: string;
  readonly part: PartEditor;
}

/** The children of `worksheet`, in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
  printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
  drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    /\s+/,
  );

/** Where a cell is, as a person would say it. */
export const placeInWords = (sheet: Sheet, cell: string): string => `cell ${cell} of “${sheet.name}”`;
