/** Columns completed in a flagged plan: the flags make room in the same change, and all of it is undone as one. */
import { findFlags } from '../../../src/plan/marks/flags/find-flags';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { cellsOf } from '../../support/small-plan';
import { choicesIn, flagged, given, openEngine, TODAY, type OpenEngine } from '../../support/open-engine';
import { gridWorkbook } from '../../support/open-grid';
import { snapshots } from '../../support/read-through-client';

const SHORT = [
  ['Action', 'Lead', 'Due date'],
  ['Write to every school.', 'Police', '31 March 2017'],
  ['Audit the letters.', 'Education', '30 June 2016'],
];
const ADDED = ['Evidence required', 'Date achieved', 'Evidence provided'];
const options = { today: TODAY };

async function complete({ engine }: OpenEngine) {
  const proposal = await given(engine.prepareColumns(await choicesIn(engine), options));
  await given(engine.apply(proposal, options));
  return proposal;
}

async function planSheet(workbook: Workbook) {
  const [plan] = (await snapshots(workbook)).filter(({ name }) => name === 'Plan');
  if (!plan) throw new Error('no plan');
  return plan;
}

/** The rows as people see them, by header. */
async function seen(workbook: Workbook) {
  const { values } = await planSheet(workbook);
  const [headers = [], ...rows] = values;
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at]])));
}

const flaggedShort = async () => {
  const workbook = gridWorkbook({ Plan: SHORT });
  const open = openEngine(workbook);
  await flagged(open.engine);
  return { workbook, open };
};

test('are beside the plan, with the flags to their right and the same ratings', async () => {
  const { workbook, open } = await flaggedShort();
  const before = await seen(workbook);
  const proposal = await complete(open);
  expect(proposal.noRoom).toEqual([]);
  const plan = await planSheet(workbook);
  expect(plan.values[0]?.slice(3, 8)).toEqual([...ADDED, 'Due date (checked)', 'Achieved on']);
  const [set] = findFlags(plan);
  expect(findFlags(plan)).toHaveLength(1);
  expect(set?.columnOf.get('due')).toBe(6);
  const after = await seen(workbook);
  expect(after.map((row) => row['RAG'])).toEqual(before.map((row) => row['RAG']));
  expect(after.map((row) => ADDED.map((header) => row[header]))).toEqual([
    ['', '', ''],
    ['', '', ''],
  ]);
  expect(workbook.names.filter(({ name }) => /^Plan\d+_/.test(name))).toEqual([]);
  expect((await given(open.engine.prepareFlags(options))).changes.sheets).toEqual([]);
});

test('leave no note of the add-in’s on a header of the board’s', async () => {
  const { open } = await flaggedShort();
  await complete(open);
  await open.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const prompts = ['D1', 'E1', 'F1', 'G1', 'H1'].map((header) => {
      const { dataValidation } = sheet.getRange(header);
      dataValidation.load('prompt');
      return dataValidation;
    });
    await context.sync();
    expect(prompts.map(({ prompt }) => prompt.title)).toEqual(['', '', '', 'Due date', 'Achieved on']);
  });
});

test('and flags are undone as one change', async () => {
  const { workbook, open } = await flaggedShort();
  const before = cellsOf(workbook.sheets[0] as never);
  await complete(open);
  await given(open.engine.undo({ changed: 'stop' }, options));
  expect(cellsOf(workbook.sheets[0] as never)).toEqual(before);
  expect(findFlags(await planSheet(workbook))[0]?.columnOf.get('due')).toBe(3);
});

test('widen a table once, by the new columns', async () => {
  const workbook = gridWorkbook({ Plan: SHORT });
  const open = openEngine(workbook);
  await open.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').tables.add('A1:C3', true).name = 'Actions';
    await context.sync();
  });
  await flagged(open.engine);
  const [wide] = (await planSheet(workbook)).tables;
  await complete(open);
  const plan = await planSheet(workbook);
  expect(plan.tables).toMatchObject([
    { name: 'Actions', area: { columnCount: (wide?.area.columnCount ?? 0) + ADDED.length } },
  ]);
  expect(plan.values[0]?.slice(3, 6)).toEqual(ADDED);
});

test('words typed into a flag that makes room move with it as a note', async () => {
  const { workbook, open } = await flaggedShort();
  const [before] = await seen(workbook);
  const [set] = findFlags(await planSheet(workbook));
  const rag = set?.columnOf.get('rag') ?? 0;
  await open.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getCell(1, rag).values = [['Waiting for the court']];
    await context.sync();
  });
  const proposal = await complete(open);
  expect(proposal.preview.groups[0]).toMatchObject({ id: 'typed' });
  const [row] = await seen(workbook);
  expect(row?.['RAG']).toBe(before?.['RAG']);
});
