/**
 * Reads one worksheet part: streams the cells, and reads each other element as a small tree with its own reader.
 * Unknown elements are ignored; the original package keeps them.
 */
import { readAutoFilter } from './auto-filters';
import { cellReader } from './cells';
import { readCharts } from './charts';
import { readComments } from './comments';
import { readConditionalFormatting } from './conditional-formats';
import { readDataValidations } from './data-validations';
import { readHyperlinks } from './hyperlinks';
import { readPageElement } from './page-layout';
import { readColumns } from './rows';
import type { SheetContext } from './sheet-context';
import {
  readMerges,
  readProtection,
  readSheetFormat,
  readSheetProperties,
  readSheetViews,
} from './sheet-view';
import { readTables } from './tables';
import { streamXml } from './xml-stream';
import { treeBuilder, type TreeBuilder, type XmlElement } from './xml-tree';

type ElementReader = (element: XmlElement, context: SheetContext) => void;

const READERS = new Map<string, ElementReader>([
  ['sheetPr', (element, { sheet, styles }) => readSheetProperties(element, sheet, styles.palette)],
  ['sheetViews', (element, { sheet }) => readSheetViews(element, sheet)],
  ['sheetFormatPr', (element, { sheet }) => readSheetFormat(element, sheet)],
  ['cols', (element, { sheet, styles }) => readColumns(element, sheet, styles)],
  ['mergeCells', (element, { sheet }) => readMerges(element, sheet)],
  ['conditionalFormatting', readConditionalFormatting],
  ['x14:conditionalFormatting', readConditionalFormatting],
  ['dataValidations', readDataValidations],
  ['x14:dataValidations', readDataValidations],
  ['hyperlinks', readHyperlinks],
  ['autoFilter', (element, { sheet }) => void (sheet.autoFilter = readAutoFilter(element))],
  ['sheetProtection', (element, { sheet }) => void (sheet.protection = readProtection(element))],
  ['x14:conditionalFormattings', (element, context) => readEach(element, context)],
  ['ext', (element, context) => readEach(element, context)],
  ['extLst', (element, context) => readEach(element, context)],
]);

function readEach(element: XmlElement, context: SheetContext): void {
  for (const part of element.children) READERS.get(part.name)?.(part, context);
}

export function readSheetPart(bytes: Uint8Array, context: SheetContext): void {
  const cells = cellReader(context);
  let builder: TreeBuilder | null = null;
  let inCells = false;
  streamXml(bytes, context.limits, {
    open: (name, attributes, depth) => {
      if (depth === 1) {
        inCells = name === 'sheetData';
        builder = inCells ? null : treeBuilder(context.limits);
      }
      if (inCells) cells.open(name, attributes, depth);
      else builder?.open(name, attributes);
    },
    text: (text) => {
      if (inCells) cells.text(text);
      else builder?.text(text);
    },
    close: (name, depth) => {
      if (inCells) cells.close(name, depth);
      const element = inCells ? null : builder?.close();
      if (depth === 1) {
        inCells = false;
        builder = null;
      }
      if (!element) return;
      READERS.get(element.name)?.(element, context);
      readPageElement(element, context.sheet.pageLayout);
    },
  });
  readTables(context);
  readComments(context);
  readCharts(context);
}
