/**
 * Words that staff typed into the add-in's columns: reported, asked about, never silently removed or read as the
 * board's.
 */
import { findFlags } from '../../../src/plan/marks/flags/find-flags';
import type { FlagColumnId } from '../../../src/plan/marks/flags/flag-columns';
import type { Proposal } from '../../../src/app/proposal';
import type { CellValue } from '../../../src/plan/read/sheet/sheet-snapshot';
import { flagged, given, openEngine, problemOf, TODAY } from '../../support/open-engine';
import { gridWorkbook } from '../../support/open-grid';
import { snapshots } from '../../support/read-through-client';

const PLAN = [
  ['Action', 'Lead', 'Due date', 'Evidence provided'],
  ['Write to every school.', 'Police', '31 March 2017', ''],
  ['Audit the letters.', 'Education', '30 June 2016', 'Minutes of 3 May 2016'],
  ['Train the wardens.', 'Housing', '30 May 2016', ''],
];
const options = { today: TODAY };

async function flaggedPlan() {
  const workbook = gridWorkbook({ Plan: PLAN });
  const open = openEngine(workbook);
  await flagged(open.engine);
  const plan = async () => {
    const [sheet] = (await snapshots(workbook)).filter(({ name }) => name === 'Plan');
    if (!sheet) throw new Error('no plan');
    return sheet;
  };
  const [set] = findFlags(await plan());
  const at = (id: FlagColumnId): number => set?.columnOf.get(id) ?? -1;
  const type = (row: number, column: number, value: CellValue): Promise<void> =>
    open.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getCell(row, column).values = [[value]];
      await context.sync();
    });
  const held = async (row: number, column: number) => {
    const { values, formulas } = await plan();
    return formulas[row]?.[column] === '' ? values[row]?.[column] : 'formula';
  };
  const note = (row: number, column: number): Promise<string> =>
    open.excel.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Plan').getCell(row, column);
      dataValidation.load('prompt');
      await context.sync();
      return dataValidation.prompt.message;
    });
  return { ...open, at, type, held, note };
}

test.each<[string, FlagColumnId, CellValue, string]>([
  ['a word over a rating', 'rag', 'Waiting for the court', 'Waiting for the court'],
  ['a rating of their own', 'rag', 'Green', 'Green'],
  ['a remark over the checks', 'checks', 'Asked Jo on Monday', 'Asked Jo on Monday'],
  ['words in a date', 'due', 'moved to May', 'moved to May'],
])('%s: the cell holds ours again, the words stay as a note', async (_, id, value, words) => {
  const { engine, at, type, held, note } = await flaggedPlan();
  const ours = await held(1, at(id));
  await type(1, at(id), value);
  const proposal = await given(engine.prepareFlags(options));
  expect(proposal).toMatchObject({ typed: 'note' });
  const [told] = proposal.preview.groups;
  expect(told).toMatchObject({ id: 'typed', items: [{ cell: { rowIndex: 1, columnIndex: at(id) } }] });
  expect(told?.items[0]?.words).toContain(`of row 2 somebody has typed “${words}”. The words are kept`);
  await given(engine.apply(proposal, options));
  expect(await held(1, at(id))).toBe(ours);
  expect(await note(1, at(id))).toBe(words);
  expect((await given(engine.prepareFlags(options))).changes.sheets).toEqual([]);
});

test('are replaced if the user says so, and Undo restores them', async () => {
  const { engine, at, type, held, note } = await flaggedPlan();
  await type(2, at('rag'), 'Nearly');
  const proposal = await given(engine.prepareFlags(options, 'replace'));
  expect(proposal.preview.groups[0]?.items[0]?.words).toContain('They are replaced');
  await given(engine.apply(proposal, options));
  expect(await held(2, at('rag'))).toBe('formula');
  expect(await note(2, at('rag'))).toBe('');
  await given(engine.undo({ changed: 'stop' }, options));
  expect(await held(2, at('rag'))).toBe('Nearly');
});

test('are replaced as chosen when an interrupted change is made again', async () => {
  const { engine, excel, at, type, held, note } = await flaggedPlan();
  await type(2, at('rag'), 'Nearly');
  const proposed = (): Promise<Proposal> => given(engine.prepareFlags(options, 'replace'));
  const cut = await proposed();
  excel.switches.faults = [{ code: 'ConnectionFailure', atSync: 'next-write', afterActions: 'half' }];
  await problemOf(engine.apply(cut, options));
  excel.switches.faults = [];
  await given(engine.apply(await proposed(), options));
  expect(await held(2, at('rag'))).toBe('formula');
  expect(await note(2, at('rag'))).toBe('');
});

test('too long for a note stay where they are, which is reported', async () => {
  const { engine, at, type, held } = await flaggedPlan();
  const long = 'The court asked for another report. '.repeat(9).trim();
  await type(1, at('rag'), long);
  const proposal = await given(engine.prepareFlags(options));
  expect(proposal.preview.groups[0]?.items[0]?.words).toContain('They are left as they are.');
  await given(engine.apply(proposal, options));
  expect(await held(1, at('rag'))).toBe(long);
});

test('the add-in’s own words are never taken for somebody’s after the plan has changed', async () => {
  const { engine, type } = await flaggedPlan();
  await type(1, 2, '31 May 2016');
  await type(2, 1, 'Somebody new');
  await type(3, 3, 'Register of attendance, 4 May 2016');
  const proposal = await given(engine.prepareFlags(options));
  expect(proposal.changes.sheets.length).toBeGreaterThan(0);
  expect(proposal.typed).toBeUndefined();
});

test('a reworded header stays as reworded', async () => {
  const { engine, at, type, held } = await flaggedPlan();
  await type(0, at('rag'), 'Our rating');
  await type(1, 2, '31 May 2016');
  await flagged(engine);
  expect(await held(0, at('rag'))).toBe('Our rating');
});

test('a row added below with something else in our cells gets no flags, which is reported', async () => {
  const { engine, at, type, held } = await flaggedPlan();
  for (const [column, value] of ['Visit every ward.', 'Health', '31 March 2016'].entries())
    await type(4, column, value);
  await type(4, at('why'), 'Own total: 7');
  const proposal = await given(engine.prepareFlags(options));
  expect(proposal.noRoom).toMatchObject([
    { code: 'row-blocked', cell: { rowIndex: 4, columnIndex: at('why') } },
  ]);
  await given(engine.apply(proposal, options));
  expect(await held(4, at('why'))).toBe('Own total: 7');
  expect(await held(4, at('rag'))).toBe('');
});

test('are listed before everything is removed', async () => {
  const { engine, at, type } = await flaggedPlan();
  await type(2, at('rag'), 'Nearly');
  const { preview } = await given(engine.prepareRemoval(options));
  expect(preview.groups[0]?.items.map(({ words }) => words)).toEqual([
    'In “RAG” of row 3 somebody has typed “Nearly”. They go with the column: copy them to a cell of your own first if they are wanted.',
  ]);
});
