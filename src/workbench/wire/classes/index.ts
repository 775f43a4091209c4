/** Registry of the emulated classes, one line each. */
import type { AnyObjectClass, ObjectClass } from '../object-class';
import { application } from './application';
import { autoFilter, columnFilter } from './auto-filter';
import { chart, chartCollection } from './chart';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines, chartLegend, chartTitle } from './chart-parts';
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './chart-series';
import { colorScaleConditionalFormat } from './color-scale-conditional-format';
import { comment, commentCollection, commentReply, commentReplyCollection } from './comment';
import { conditionalFormat, conditionalFormatCollection } from './conditional-format';
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from './conditional-format-rules';
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from './conditional-range-format';
import { dataValidation } from './data-validation';
import { functionResult, functions } from './functions';
import { headerFooter, headerFooterGroup } from './header-footer';
import { namedItem, namedItemCollection } from './named-item';
import { pageBreak, pageBreakCollection } from './page-breaks';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection } from './range-borders';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format';
import {
  documentProperties,
  workbookProtection,
  worksheetFreezePanes,
  worksheetProtection,
} from './sheet-parts';
import { rangeSort, tableSort } from './range-sort';
import { rangeView } from './range-view';
import { removeDuplicatesResult } from './remove-duplicates';
import { runtime } from './runtime';
import { setting, settingCollection } from './setting';
import { style, styleCollection } from './style-collection';
import { table } from './table';
import { tableCollection, tableScopedCollection } from './table-collection';
import { tableColumn, tableColumnCollection } from './table-columns';
import { tableRow, tableRowCollection } from './table-rows';
import { workbook } from './workbook';
import { workbookCreated } from './workbook-created';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';

/** Safe, because the processor calls a class only with targets that the class itself has made. */
const list = <T>(entry: ObjectClass<T>): AnyObjectClass => entry as unknown as AnyObjectClass;

const ALL: readonly AnyObjectClass[] = [
  list(application),
  list(autoFilter),
  list(columnFilter),
  list(cellValueConditionalFormat),
  list(chart),
  list(chartAxes),
  list(chartAxis),
  list(chartAxisTitle),
  list(chartCollection),
  list(chartFill),
  list(chartGridlines),
  list(chartLegend),
  list(chartLineFormat),
  list(chartSeries),
  list(chartSeriesCollection),
  list(chartSeriesFormat),
  list(chartTitle),
  list(colorScaleConditionalFormat),
  list(comment),
  list(commentCollection),
  list(commentReply),
  list(commentReplyCollection),
  list(conditionalFormat),
  list(conditionalFormatCollection),
  list(conditionalFormatRule),
  list(conditionalRangeBorder),
  list(conditionalRangeBorderCollection),
  list(conditionalRangeFill),
  list(conditionalRangeFont),
  list(conditionalRangeFormat),
  list(customConditionalFormat),
  list(dataValidation),
  list(documentProperties),
  list(formatProtection),
  list(functionResult),
  list(functions),
  list(headerFooter),
  list(headerFooterGroup),
  list(namedItem),
  list(namedItemCollection),
  list(pageBreak),
  list(pageBreakCollection),
  list(pageLayout),
  list(presetCriteriaConditionalFormat),
  list(range),
  list(rangeAreas),
  list(rangeBorder),
  list(rangeBorderCollection),
  list(rangeCollection),
  list(rangeFill),
  list(rangeFont),
  list(rangeFormat),
  list(rangeSort),
  list(rangeView),
  list(removeDuplicatesResult),
  list(runtime),
  list(setting),
  list(settingCollection),
  list(style),
  list(styleCollection),
  list(table),
  list(tableCollection),
  list(tableColumn),
  list(tableColumnCollection),
  list(tableRow),
  list(tableRowCollection),
  list(tableScopedCollection),
  list(tableSort),
  list(textConditionalFormat),
  list(topBottomConditionalFormat),
  list(workbook),
  list(workbookCreated),
  list(workbookProtection),
  list(worksheet),
  list(worksheetCollection),
  list(worksheetFreezePanes),
  list(worksheetProtection),
];

export const CLASSES: ReadonlyMap<string, AnyObjectClass> = new Map(ALL.map((entry) => [entry.name, entry]));
