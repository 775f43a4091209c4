/** What each of the tester's alterations changes in the emulated Excel; refusals are those of the registry. */
import { ALTERATIONS, type Alteration } from '../../../src/workbench/wire/alterations';
import { withAtSigns } from '../../../src/workbench/wire/altered-formulas';
import { openGrid } from '../../support/open-grid';

const ROWS = [
  ['Action', 'Due'],
  ['Write', 3],
  ['Audit', 4],
];

function open(...alterations: readonly Alteration[]) {
  const opened = openGrid({
    Plan: ROWS,
    Other: [
      ['x', 'y'],
      ['z', 'w'],
    ],
  });
  opened.switches.alterations = new Set(alterations);
  const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
    opened.Excel.run(async (context) => {
      const result = work(context.workbook.worksheets.getItem('Plan'), context);
      await context.sync();
      return result;
    });
  const codeOf = (work: Parameters<typeof run>[0]): Promise<string> =>
    run(work).then(
      () => 'done',
      (error: { readonly code?: string }) => String(error.code),
    );
  return { ...opened, run, codeOf };
}

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The call behind `Excel.createWorkbook`, which waits for its own answer. */
const newWorkbook = ({ application }: Excel.RequestContext): { readonly open: () => void } =>
  (
    application as unknown as { readonly createWorkbook: (base64: string) => { readonly open: () => void } }
  ).createWorkbook('UEsDBA==');

/** One use of each refused member. */
const USES: Readonly<Record<string, Work>> = {
  'load CellValueConditionalFormat.rule': (sheet) =>
    sheet.getRange('A1:A3').conditionalFormats.load('items/cellValueOrNullObject/rule'),
  'load CellValueConditionalFormat.format': (sheet) =>
    sheet.getRange('A1:A3').conditionalFormats.load('items/cellValueOrNullObject/format/fill/color'),
  'call ConditionalFormat.delete': (sheet) =>
    sheet.getRange('A1:A3').conditionalFormats.getItemAt(0).delete(),
  'call WorksheetCollection.add': (_, { workbook }) => workbook.worksheets.add('New'),
  'call Worksheet.delete': (_, { workbook }) => workbook.worksheets.getItem('Other').delete(),
  'call Worksheet.activate': (sheet) => sheet.activate(),
  'call WorksheetFreezePanes.freezeAt': (sheet) => sheet.freezePanes.freezeAt('A1:A1'),
  'call WorksheetFreezePanes.freezeColumns': (sheet) => sheet.freezePanes.freezeColumns(1),
  'call WorksheetFreezePanes.freezeRows': (sheet) => sheet.freezePanes.freezeRows(1),
  'call WorksheetFreezePanes.unfreeze': (sheet) => sheet.freezePanes.unfreeze(),
  'call Range.select': (sheet) => sheet.getRange('A1').select(),
  'set Worksheet.showGridlines': (sheet) => void (sheet.showGridlines = false),
  'call Application.createWorkbook': (_, context) => newWorkbook(context),
  'call WorkbookCreated.open': (_, context) => newWorkbook(context).open(),
  'set PageLayout.paperSize': (sheet) => void (sheet.pageLayout.paperSize = 'A4'),
  'set PageLayout.zoom': (sheet) => void (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }),
  'call Functions.date': (_, { workbook }) => workbook.functions.date(2000, 1, 1).load('value'),
};

const REFUSALS = (Object.keys(ALTERATIONS) as Alteration[]).flatMap((alteration) => {
  const { refusal } = ALTERATIONS[alteration];
  return refusal ? refusal.of.map((use) => [alteration, use, refusal.code] as const) : [];
});

test.each(REFUSALS)('%s: %s is refused, else it works', async (alteration, use, code) => {
  const work = USES[use];
  if (!work) throw new Error(`No use of ${use}`);
  const { codeOf, run, switches } = open();
  await run((sheet) => {
    for (const word of ['Red', 'Green']) {
      const { cellValue } = sheet.getRange('A1:A3').conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
    }
  });
  switches.alterations = new Set([alteration]);
  expect(await codeOf(work)).toBe(code);
  switches.alterations = new Set();
  expect(await codeOf(work)).toBe('done');
});

test('a single rule on its cells can be read where two cannot', async () => {
  const { codeOf, run } = open('hides-colour-rules');
  await run((sheet) => {
    sheet.getRange('A1:A3').conditionalFormats.add('CellValue').cellValue.rule = {
      formula1: '="Red"',
      operator: 'EqualTo',
    };
  });
  expect(await codeOf(USES['load CellValueConditionalFormat.rule'] as Work)).toBe('done');
});

test.each([
  ['=Plan_Day+1', '=@Plan_Day+1'],
  [
    '=IF(Plan_Day>"Plan_Day",\'Plan_Day\'!A1,Plan_Days)',
    '=IF(@Plan_Day>"Plan_Day",\'Plan_Day\'!A1,Plan_Days)',
  ],
  ['=@Plan_Day', '=@Plan_Day'],
])('%s comes back as %s', (formula, spelt) => {
  const { workbook } = open();
  workbook.names.push({ name: 'Plan_Day', sheet: null, formula: 'Plan!$B$2', visible: true, comment: '' });
  expect(withAtSigns(formula, workbook)).toBe(spelt);
});

test('a formula in a table fills the rest of its column, as each row’s own', async () => {
  const { run } = open('fills-columns-of-tables');
  const column = await run((sheet) => {
    sheet.tables.add('A1:B3', true);
    sheet.getRange('B2').formulas = [['=LEN(A2)']];
    const range = sheet.getRange('B1:B3');
    range.load('formulas');
    return range;
  });
  expect(column.formulas).toEqual([['Due'], ['=LEN(A2)'], ['=LEN(A3)']]);
});

test('a table by address lands on the sheet in front, by range where it should', async () => {
  const { run, workbook } = open('adds-tables-in-front');
  await run((_, context) => {
    const other = context.workbook.worksheets.getItem('Other');
    other.tables.add('A1:B2', true);
    other.tables.add(other.getRange('A1:B2'), true);
  });
  expect(workbook.sheets.map(({ tables }) => tables.length)).toEqual([1, 1]);
});

test('a name that a sheet has cannot be given to the workbook', async () => {
  const { codeOf, run } = open('shares-names-of-sheets');
  await run((sheet) => sheet.names.add('Plan_RAG', sheet.getRange('A1')));
  const add: Work = (sheet, { workbook }) => workbook.names.add('Plan_RAG', sheet.getRange('A1'));
  expect(await codeOf(add)).toBe('ItemAlreadyExists');
});

test('validation over cells of which one has a prompt must be cleared first', async () => {
  const { codeOf, run } = open('keeps-prompts');
  await run((sheet) => {
    sheet.getRange('A2').dataValidation.prompt = { showPrompt: true, title: '', message: 'Who leads?' };
  });
  const rule = { list: { inCellDropDown: true, source: 'Red,Green' } };
  expect(await codeOf((sheet) => void (sheet.getRange('A2:A3').dataValidation.rule = rule))).toBe(
    'GeneralException',
  );
  const cleared: Work = (sheet) => {
    const { dataValidation } = sheet.getRange('A2:A3');
    dataValidation.clear();
    dataValidation.rule = rule;
  };
  expect(await codeOf(cleared)).toBe('done');
});

test('asking for merged cells empties the undo list; deleting and hiding a sheet do so in every Excel', async () => {
  const { run, stats, switches } = open();
  const ask: Work = (sheet) => sheet.getRange('A1:B3').getMergedAreasOrNullObject().load('address');
  await run(ask);
  expect(stats.undoEmptied).toBe(0);
  switches.alterations = new Set(['forgets-undo-over-merges']);
  await run(ask);
  expect(stats.undoEmptied).toBe(1);
  await run((_, { workbook }) => {
    workbook.worksheets.getItem('Other').visibility = 'Hidden';
    workbook.worksheets.getItem('Other').delete();
  });
  expect(stats.undoEmptied).toBe(3);
});
