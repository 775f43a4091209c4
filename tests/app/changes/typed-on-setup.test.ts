/**
 * Somebody types on "Plan setup" without the add-in: the ratings that rest on it ask to be checked, the others stay, and
 * flagging again settles it.
 */
import { findFlags } from '../../../src/plan/marks/flags/find-flags';
import type { Field } from '../../../src/plan/read/schema/fields';
import { a1 } from '../../../src/plan/read/sheet/a1';
import { findSheet, getCell, type Workbook } from '../../../src/workbench/model/workbook';
import { flagged, given, openEngine, TODAY, type OpenEngine } from '../../support/open-engine';
import { gridWorkbook } from '../../support/open-grid';

const HEADERS = ['Action', 'Lead', 'Due date', 'Status', 'Extension'];
const ROWS = [
  HEADERS,
  ['Write to every school.', 'Education', '31 May 2016', 'Mainstreamed', '31 May 2030'],
  ['Audit the letters.', 'Police', '30 June 2016', '', ''],
  ['Train all staff.', 'All partners', '30 June 2030', '', ''],
];
const [WITH_STATUS, PLAIN, OF_ALL] = [2, 3, 4];

async function open(stating = 'Status') {
  const headers = HEADERS.map((header) => (header === 'Status' ? stating : header));
  const workbook = gridWorkbook({ Plan: [headers, ...ROWS.slice(1)] });
  const opened = openEngine(workbook);
  await flagged(opened.engine);
  return { workbook, ...opened };
}

async function ratingsOf({ engine, workbook }: OpenEngine & { readonly workbook: Workbook }) {
  const { review } = await given(engine.check({ today: TODAY }));
  const [set] = findFlags(review.snapshots.find(({ name }) => name === 'Plan') as never);
  const sheet = findSheet(workbook, 'Plan');
  const shown = [WITH_STATUS, PLAIN, OF_ALL].map(
    (row) => sheet && getCell(sheet, row - 1, set?.columnOf.get('rag') ?? 0)?.value,
  );
  return { shown, report: review.report.plans[0] };
}

/** Types beside a name of the settings, or below a header of another table. */
function type({ excel, workbook }: OpenEngine & { readonly workbook: Workbook }, at: string, text: string) {
  const sheet = findSheet(workbook, 'Plan setup');
  if (!sheet) throw new Error('No Plan setup');
  for (const [row, { cells }] of sheet.rows)
    for (const [column, { value }] of cells)
      if (value === at)
        return excel.person.type(
          'Plan setup',
          column === 0 && row > 4 ? a1(row, column + 1) : a1(row + 1, column),
          text,
        );
  throw new Error(`No ${at}`);
}

test.each(['Status', 'RAG'])('a word that means done is asked about where a %s stands', async (stating) => {
  const opened = await open(stating);
  expect((await ratingsOf(opened)).shown).toEqual(['Green', 'Red', 'Amber']);
  type(opened, 'Words that mean done', 'Mainstreamed');
  expect((await ratingsOf(opened)).shown).toEqual(['Check again', 'Red', 'Check again']);
  await flagged(opened.engine);
  expect((await ratingsOf(opened)).shown).toEqual(['Amber', 'Red', 'Amber']);
});

test('another name in the register is asked about where the lead is nobody in particular', async () => {
  const opened = await open();
  type(opened, 'Name', 'Partnership manager');
  type(opened, 'Also known as', 'All partners');
  expect((await ratingsOf(opened)).shown).toEqual(['Green', 'Red', 'Check again']);
  await flagged(opened.engine);
  expect((await ratingsOf(opened)).shown).toEqual(['Green', 'Red', 'Green']);
  type(opened, 'Also known as', '');
  expect((await ratingsOf(opened)).shown).toEqual(['Green', 'Red', 'Check again']);
});

test('an e-mail address in the register is not asked about', async () => {
  const opened = await open();
  type(opened, 'E-mail', 'a.person@example.org');
  expect((await ratingsOf(opened)).shown).toEqual(['Green', 'Red', 'Amber']);
});

test('a column confirmed to hold something else is asked about everywhere', async () => {
  const opened = await open();
  const before = await ratingsOf(opened);
  expect(before.report?.columns.columns.map(({ fields }) => fields)).toMatchObject([
    ['action'],
    ['lead'],
    ['due'],
    ['status'],
    ['revisedDue'],
  ]);
  type(opened, 'Header', 'Extension');
  type(opened, 'Holds', 'nothing');
  const after = await ratingsOf(opened);
  expect(after.shown).toEqual(['Check again', 'Check again', 'Check again']);
  await flagged(opened.engine);
  expect((await ratingsOf(opened)).shown).toEqual(['Red', 'Red', 'Amber']);
});

describe('what is saved in the pane after the plan was flagged', () => {
  const confirming = async (fields: readonly Field[]) => {
    const opened = await open();
    const checked = await given(opened.engine.check({ today: TODAY }));
    const confirmedColumns = [{ sheet: 'Plan', header: 'Extension', fields }];
    await given(opened.engine.save({ confirmedColumns }, checked, TODAY));
    return opened;
  };

  test('leaves the ratings that it does not move, and the next edit by hand is asked about still', async () => {
    const opened = await confirming(['revisedDue']);
    expect((await ratingsOf(opened)).shown).toEqual(['Green', 'Red', 'Amber']);
    type(opened, 'Header', 'Status');
    type(opened, 'Holds', 'nothing');
    expect((await ratingsOf(opened)).shown).toEqual(['Check again', 'Check again', 'Check again']);
  });

  test('is asked about where a rating moves by it', async () => {
    expect((await ratingsOf(await confirming([]))).shown).toEqual([
      'Check again',
      'Check again',
      'Check again',
    ]);
  });

  test('does not settle what somebody typed by hand before', async () => {
    const opened = await open();
    type(opened, 'Words that mean done', 'Mainstreamed');
    const checked = await given(opened.engine.check({ today: TODAY }));
    const confirmedColumns = [{ sheet: 'Plan', header: 'Extension', fields: ['revisedDue'] as const }];
    await given(opened.engine.save({ confirmedColumns }, checked, TODAY));
    expect((await ratingsOf(opened)).shown).toEqual(['Check again', 'Check again', 'Check again']);
  });
});
