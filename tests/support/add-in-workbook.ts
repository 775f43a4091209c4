/** A workbook as an add-in leaves it, made by the real client: names, rules, prompts, charts, links, page and panes. */
import { addSheet, newWorkbook, type Workbook } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';

const GRID = [
  ['Lead', 'Red', 'Green'],
  ['LSCB', 2, 5],
  ['Lambeth CCG', 1, 0],
  ['NHS England', 0, 3],
];

export async function addInWorkbook(): Promise<Workbook> {
  const workbook = newWorkbook();
  addSheet(workbook, 'Plan');
  const { Excel } = openInOfficeJs(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('RAG summary');
    sheet.getRange('A1:C4').values = GRID;
    sheet.getRange('D1:D4').formulas = [
      ['Total'],
      ['=SUM(B2:C2)'],
      ['=COUNTIFS(Plan_RAG,">0")'],
      ['=IFERROR(1/0,"")'],
    ];
    context.workbook.names.add('Plan_RAG', sheet.getRange('B2:B4'));
    sheet.names.add('Here', sheet.getRange('A1'));
    sheet.tables.add('A1:D4', true).name = 'Leads';
    layRules(sheet);
    drawCharts(sheet);
    sheet.getRange('A2').hyperlink = { documentReference: "'Plan'!A1", screenTip: 'The plan' };
    formatPage(sheet);
    await context.sync();
  });
  return workbook;
}

function layRules(sheet: Excel.Worksheet): void {
  const red = sheet.getRange('B2:B4').conditionalFormats.add('CellValue').cellValue;
  red.format.fill.color = '#C00000';
  red.format.font.color = '#FFFFFF';
  red.rule = { formula1: '="Red"', operator: 'EqualTo' };
  const scale = sheet.getRange('C2:C4').conditionalFormats.add('ColorScale').colorScale;
  scale.criteria = {
    minimum: { type: 'LowestValue', color: '#FFFFFF' },
    maximum: { type: 'HighestValue', color: '#1F4E79' },
  };
  const asked = sheet.getRange('A3:A4').dataValidation;
  asked.rule = { list: { inCellDropDown: true, source: 'LSCB,NHS England' } };
  asked.prompt = { showPrompt: true, title: 'Due', message: 'When it is to be done.' };
  asked.errorAlert = { showAlert: true, style: 'Warning', title: 'Not a lead', message: 'Keep it?' };
}

function drawCharts(sheet: Excel.Worksheet): void {
  const bars = sheet.charts.add('BarStacked100', sheet.getRange('A1:C4'), 'Columns');
  bars.name = 'Ratings';
  bars.title.text = 'Ratings by lead';
  bars.legend.position = 'Bottom';
  bars.series.getItemAt(0).format.fill.setSolidColor('#C00000');
  bars.series.getItemAt(0).hasDataLabels = true;
  bars.series.getItemAt(0).gapWidth = 60;
  bars.axes.categoryAxis.reversePlotOrder = true;
  bars.axes.valueAxis.majorGridlines.visible = false;
  bars.axes.valueAxis.title.text = 'Share';
  bars.setPosition('F2', 'L16');
  const line = sheet.charts.add('LineMarkers', sheet.getRange('A1:B4'), 'Columns');
  line.name = 'Meetings';
  line.title.text = 'Over the meetings';
  line.series.getItemAt(0).format.line.color = '#1F4E79';
  line.axes.valueAxis.minimum = 0;
  line.setPosition('F18', 'L30');
}

function formatPage(sheet: Excel.Worksheet): void {
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A3';
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea('A1:L30');
  page.setPrintTitleRows('$1:$1');
  page.headersFooters.defaultForAllPages.leftHeader = 'RAG summary';
  page.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
  sheet.horizontalPageBreaks.add('A17');
  sheet.freezePanes.freezeRows(1);
  sheet.showGridlines = false;
  sheet.tabColor = '#1F4E79';
  sheet.getRange('A:A').format.columnWidth = 150;
  sheet.getRange('E:E').columnHidden = true;
}
