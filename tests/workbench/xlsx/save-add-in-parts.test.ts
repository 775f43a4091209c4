/** What an add-in adds to a new workbook survives saving and opening: charts, names, rules, prompts, page, panes. */
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import type { Chart, DefinedName } from '../../../src/workbench/model/parts';
import type { Sheet, Workbook } from '../../../src/workbench/model/workbook';
import { addInWorkbook } from '../../support/add-in-workbook';
import { opened } from '../../support/open-built';

const place = ({ left, top, width, height }: Chart): readonly number[] =>
  [left, top, width, height].map((length) => Math.round(length));

/** What a sheet contains, without ids and positions that may differ in the file. */
const parts = (sheet: Sheet): unknown => ({
  name: sheet.name,
  tab: sheet.tabColour,
  columns: [...sheet.columns].map(([at, { width, hidden }]) => [
    at,
    (width ?? sheet.defaultColumnWidth).toFixed(1),
    hidden ?? false,
  ]),
  freeze: sheet.freeze,
  gridlines: sheet.showGridlines,
  page: sheet.pageLayout,
  tables: sheet.tables.map(({ name, area, columns }) => [name, area, columns.map((column) => column.name)]),
  rules: sheet.conditionalFormats.map(({ areas, rule, stopIfTrue }) => [areas, rule, stopIfTrue]),
  validations: sheet.validations,
  links: [...sheet.rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, { hyperlink }]) => (hyperlink ? [[row, column, hyperlink]] : [])),
  ),
  charts: sheet.charts.map(({ id: _id, part: _part, ...chart }) => ({
    ...chart,
    ...{ left: 0, top: 0, width: 0, height: 0 },
    place: place({ ...chart, id: '' }),
    series: chart.series.map(({ name: _name, ...series }) => series),
  })),
});

const names = ({ names: all }: Workbook): unknown =>
  all.map(({ name, formula, sheet }: DefinedName) => [name, formula, sheet !== null]).sort();

test('an add-in’s parts survive opening the file and saving it again', async () => {
  const workbook = await addInWorkbook();
  const first = saveXlsx(workbook);
  expect(first.notKept).toEqual([]);
  const again = opened(first.bytes);
  expect(again.sheets.map(parts)).toEqual(workbook.sheets.map(parts));
  expect(names(again)).toEqual(names(workbook));
  const second = opened(saveXlsx(again).bytes);
  expect(second.sheets.map(parts)).toEqual(again.sheets.map(parts));
});

test('reads back through the client as written', async () => {
  const { Excel } = openInOfficeJs(opened(saveXlsx(await addInWorkbook()).bytes));
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('RAG summary');
    const prompt = sheet.getRange('A3').dataValidation.load('prompt,type');
    const charts = sheet.charts.load('items/name,items/chartType');
    const rag = context.workbook.names.getItem('Plan_RAG').getRange().load('address');
    await context.sync();
    return [prompt.prompt.message, charts.items.map(({ name, chartType }) => [name, chartType]), rag.address];
  });
  expect(told).toEqual([
    'When it is to be done.',
    [
      ['Ratings', 'BarStacked100'],
      ['Meetings', 'LineMarkers'],
    ],
    "'RAG summary'!B2:B4",
  ]);
});
