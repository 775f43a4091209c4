/** How each emulated class is reached from the workbook: navigations, items and calls, by their wire names. */

export type Step =
  readonly ['property', string] | readonly ['method', string, ...unknown[]] | readonly ['item', unknown];

const sheet: readonly Step[] = [
  ['property', 'Worksheets'],
  ['item', 'Plan'],
];
const range: readonly Step[] = [...sheet, ['method', 'GetRange', 'A1:B3']];
const table: readonly Step[] = [
  ['property', 'Tables'],
  ['item', 'Table1'],
];
const format: readonly Step[] = [...range, ['property', 'Format']];

/** The steps to a conditional format of a type, and to the property that only this type has. */
const rule = (type: string, part: string): readonly Step[] => [
  ...range,
  ['property', 'ConditionalFormats'],
  ['method', 'Add', type],
  ['property', part],
];
const look: readonly Step[] = [...rule('Custom', 'Custom'), ['property', 'Format']];

const drawn: readonly Step[] = [...sheet, ['property', 'Charts'], ['method', 'GetItem', 'Drawn']];
const series: readonly Step[] = [...drawn, ['property', 'Series'], ['method', 'Add', 'Red']];
const page: readonly Step[] = [...sheet, ['property', 'PageLayout']];
const noted: readonly Step[] = [...sheet, ['property', 'Comments'], ['method', 'Add', 'Plan!A1', 'Note']];

export const REACHED: Readonly<Record<string, readonly Step[]>> = {
  Application: [['property', 'Application']],
  AutoFilter: [...sheet, ['property', 'AutoFilter']],
  Filter: [...table, ['property', 'Columns'], ['method', 'GetItemAt', 0], ['property', 'Filter']],
  CellValueConditionalFormat: rule('CellValue', 'CellValue'),
  Chart: drawn,
  ChartAxes: [...drawn, ['property', 'Axes']],
  ChartAxis: [...drawn, ['property', 'Axes'], ['property', 'ValueAxis']],
  ChartAxisTitle: [...drawn, ['property', 'Axes'], ['property', 'ValueAxis'], ['property', 'Title']],
  ChartCollection: [...sheet, ['property', 'Charts']],
  ChartFill: [...series, ['property', 'Format'], ['property', 'Fill']],
  ChartGridlines: [...drawn, ['property', 'Axes'], ['property', 'ValueAxis'], ['property', 'MajorGridlines']],
  ChartLegend: [...drawn, ['property', 'Legend']],
  ChartLineFormat: [...series, ['property', 'Format'], ['property', 'Line']],
  ChartSeries: series,
  ChartSeriesCollection: [...drawn, ['property', 'Series']],
  ChartSeriesFormat: [...series, ['property', 'Format']],
  ChartTitle: [...drawn, ['property', 'Title']],
  ColorScaleConditionalFormat: rule('ColorScale', 'ColorScale'),
  Comment: noted,
  CommentCollection: [...sheet, ['property', 'Comments']],
  CommentReply: [...noted, ['property', 'Replies'], ['method', 'Add', 'Said']],
  CommentReplyCollection: [...noted, ['property', 'Replies']],
  ConditionalFormat: [...range, ['property', 'ConditionalFormats'], ['method', 'Add', 'Custom']],
  ConditionalFormatCollection: [...range, ['property', 'ConditionalFormats']],
  ConditionalFormatRule: [...rule('Custom', 'Custom'), ['property', 'Rule']],
  ConditionalRangeBorder: [...look, ['property', 'Borders'], ['item', 'EdgeTop']],
  ConditionalRangeBorderCollection: [...look, ['property', 'Borders']],
  ConditionalRangeFill: [...look, ['property', 'Fill']],
  ConditionalRangeFont: [...look, ['property', 'Font']],
  ConditionalRangeFormat: look,
  CustomConditionalFormat: rule('Custom', 'Custom'),
  DataValidation: [...range, ['property', 'DataValidation']],
  DocumentProperties: [['property', 'Properties']],
  FormatProtection: [...format, ['property', 'Protection']],
  FunctionResult: [
    ['property', 'Functions'],
    ['method', 'Len', 'text'],
  ],
  Functions: [['property', 'Functions']],
  HeaderFooter: [...page, ['property', 'HeadersFooters'], ['property', 'DefaultForAllPages']],
  HeaderFooterGroup: [...page, ['property', 'HeadersFooters']],
  NamedItem: [
    ['property', 'Names'],
    ['item', 'Where'],
  ],
  NamedItemCollection: [['property', 'Names']],
  PageBreak: [...sheet, ['property', 'HorizontalPageBreaks'], ['method', 'Add', 'A3']],
  PageBreakCollection: [...sheet, ['property', 'VerticalPageBreaks']],
  PageLayout: page,
  PresetCriteriaConditionalFormat: rule('PresetCriteria', 'Preset'),
  Range: range,
  RangeAreas: [...sheet, ['method', 'GetRanges', 'A1,B2:C3']],
  RangeBorder: [...format, ['property', 'Borders'], ['item', 'EdgeTop']],
  RangeBorderCollection: [...format, ['property', 'Borders']],
  RangeCollection: [...sheet, ['method', 'GetRanges', 'A1,B2:C3'], ['property', 'Areas']],
  RangeFill: [...format, ['property', 'Fill']],
  RangeFont: [...format, ['property', 'Font']],
  RangeFormat: format,
  RangeSort: [...range, ['property', 'Sort']],
  RangeView: [...range, ['method', 'GetVisibleView']],
  RemoveDuplicatesResult: [...range, ['method', 'RemoveDuplicates', [0], true]],
  Runtime: [['property', '_Runtime']],
  Setting: [
    ['property', 'Settings'],
    ['method', 'Add', 'key', 1],
  ],
  SettingCollection: [['property', 'Settings']],
  Style: [
    ['property', 'Styles'],
    ['method', 'GetItem', 'Normal'],
  ],
  StyleCollection: [['property', 'Styles']],
  Table: table,
  TableCollection: [['property', 'Tables']],
  TableColumn: [...table, ['property', 'Columns'], ['item', 'Due']],
  TableColumnCollection: [...table, ['property', 'Columns']],
  TableRow: [...table, ['property', 'Rows'], ['method', 'GetItemAt', 0]],
  TableRowCollection: [...table, ['property', 'Rows']],
  TableScopedCollection: [...range, ['method', 'GetTables', false]],
  TableSort: [...table, ['property', 'Sort']],
  TextConditionalFormat: rule('ContainsText', 'TextComparison'),
  TopBottomConditionalFormat: rule('TopBottom', 'TopBottom'),
  Workbook: [],
  WorkbookCreated: [
    ['property', 'Application'],
    ['method', 'CreateWorkbook', ''],
  ],
  WorkbookProtection: [['property', 'Protection']],
  Worksheet: sheet,
  WorksheetCollection: [['property', 'Worksheets']],
  WorksheetFreezePanes: [...sheet, ['property', 'FreezePanes']],
  WorksheetProtection: [...sheet, ['property', 'Protection']],
};
