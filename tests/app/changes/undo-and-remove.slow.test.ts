/**
 * What was applied is undone exactly, by Undo and by removing everything. Nothing of the board's is lost on the way.
 */
import { stateOf } from '../../support/workbook-state';
import {
  choicesIn,
  flagged,
  flagsOf,
  given,
  openEngine,
  problemOf,
  TODAY,
  type OpenEngine,
} from '../../support/open-engine';
import { GOLDEN_NAMES, goldenWorkbook } from '../../support/golden-plans';
import { opened } from '../../support/open-built';
import { cellAt, gridWorkbook } from '../../support/open-grid';
import { ACTIONS, HEADER } from '../../support/small-plan';

const options = { today: TODAY };
const STOP = { changed: 'stop' } as const;
const small = () => gridWorkbook({ Plan: [HEADER, ...ACTIONS] });

describe('refusals', () => {
  test('a workbook without changes has nothing to undo or remove', async () => {
    const { engine } = openEngine(small());
    expect(await problemOf(engine.undo(STOP, options))).toEqual({ code: 'nothing-to-undo' });
    const removal = await given(engine.prepareRemoval(options));
    expect([removal.changes.sheets, removal.takesBack, removal.preview.groups]).toEqual([[], null, []]);
  });

  test('a workbook without a plan cannot be flagged', async () => {
    const { engine } = openEngine(gridWorkbook({ Notes: [['Only a note']] }));
    expect(await problemOf(engine.prepareFlags(options))).toMatchObject({ code: 'no-plan-found' });
  });

  test('a missing plan or layout is reported', async () => {
    const { engine } = openEngine(small());
    const choice = { plan: 'Plan!9:9', profile: null, chosen: new Set<string>(), validate: false };
    expect(await problemOf(engine.prepareColumns([choice], options))).toEqual({ code: 'plan-moved' });
    const [own] = await choicesIn(engine);
    if (!own) throw new Error('no plan');
    expect(await problemOf(engine.prepareColumns([{ ...own, profile: 'none' }], options))).toEqual({
      code: 'layout-not-found',
      layout: 'none',
    });
  });

  test('cells filled since the proposal stop it, and nothing is written', async () => {
    const { engine, excel } = openEngine(small());
    const proposal = await flagsOf(engine);
    excel.person.type('Plan', 'H3', 'Our own note');
    const before = stateOf(excel.workbook);
    expect(await problemOf(engine.apply(proposal, options))).toMatchObject({ code: 'changed-since-read' });
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test.each<[string, (person: OpenEngine['excel']['person']) => void]>([
    ['a row put in', (person) => person.insert('Plan', '3:3')],
    ['a column put in', (person) => person.insert('Plan', 'A:A')],
    ['a due date typed over', (person) => person.type('Plan', 'D3', '31 July 2016')],
  ])('%s since the proposal also stops it, and nothing is written', async (_, edit) => {
    const { engine, excel } = openEngine(small());
    const proposal = await flagsOf(engine);
    edit(excel.person);
    const before = stateOf(excel.workbook);
    expect(await problemOf(engine.apply(proposal, options))).toMatchObject({
      code: 'changed-since-read',
      sheet: 'Plan',
    });
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test('a foreign sheet called “Plan setup” is left alone', async () => {
    const workbook = gridWorkbook({ Plan: [HEADER, ...ACTIONS], 'Plan setup': [['Setting up the plan']] });
    expect(await problemOf(openEngine(workbook).engine.prepareFlags(options))).toMatchObject({
      code: 'setup-sheet-taken',
    });
  });
});

test.each(GOLDEN_NAMES)('%s: flags are removed by undo, and by removing everything', async (name) => {
  const { engine, excel } = openEngine(opened(goldenWorkbook(name)));
  const before = stateOf(excel.workbook);
  await flagged(engine);
  expect(stateOf(excel.workbook)).not.toEqual(before);
  expect(await given(engine.undo(STOP, options))).toMatchObject({ title: 'Flags', left: [] });
  expect(stateOf(excel.workbook)).toEqual(before);

  await flagged(engine);
  const removal = await given(engine.prepareRemoval(options));
  expect(removal.preview.ownCells).toBe(0);
  await given(engine.apply(removal, options));
  expect(stateOf(excel.workbook)).toEqual(before);
  expect((await given(engine.prepareRemoval(options))).changes.sheets).toEqual([]);
});

test.each(['haringey-child-o', 'southampton-themes'] as const)(
  '%s: completed columns, fixes and flags over them are undone, one by one and all at once',
  async (name) => {
    const { engine, excel } = openEngine(opened(goldenWorkbook(name)));
    const before = stateOf(excel.workbook);
    for (const way of ['undo', 'remove']) {
      const choices = await choicesIn(engine, () => true);
      const completion = await given(engine.prepareColumns(choices, options));
      await given(engine.apply(completion, options));
      const completed = stateOf(excel.workbook);
      await flagged(engine);
      if (way === 'undo') {
        await given(engine.undo(STOP, options));
        const { sheets } = stateOf(excel.workbook) as { sheets: Record<string, unknown> };
        const { 'Plan setup': _, ...now } = sheets;
        const { 'Plan setup': __, ...then } = completed['sheets'] as Record<string, unknown>;
        expect(now).toEqual(then);
        if (completion.changes.sheets.length > 0) await given(engine.undo(STOP, options));
      } else {
        await given(engine.apply(await given(engine.prepareRemoval(options)), options));
      }
      expect([way, stateOf(excel.workbook)]).toEqual([way, before]);
    }
  },
);

describe('what was written since', () => {
  test('undo says which of its cells were edited, then leaves them and undoes the rest', async () => {
    const { engine, excel } = openEngine(small());
    await flagged(engine);
    excel.person.type('Plan', 'G3', '1 May 2017');
    const after = stateOf(excel.workbook);
    expect(await problemOf(engine.undo(STOP, options))).toMatchObject({
      code: 'changed-since-read',
      cells: ['G3'],
    });
    expect(stateOf(excel.workbook)).toEqual(after);
    const { left } = await given(engine.undo({ changed: 'leave' }, options));
    expect(left).toEqual([{ sheet: 'Plan', rowIndex: 2, columnIndex: 6 }]);
    expect(cellAt(excel.workbook, 'Plan', 'G3')?.value).not.toBeNull();
    expect(cellAt(excel.workbook, 'Plan', 'G4')?.value ?? null).toBeNull();
  });

  test('an added column in which somebody has written stays, and the preview says so', async () => {
    const rows = [HEADER.slice(0, 4), ...ACTIONS.map((row) => row.slice(0, 4))];
    const { engine, excel } = openEngine(gridWorkbook({ Plan: rows }));
    const choices = await choicesIn(engine);
    await given(engine.apply(await given(engine.prepareColumns(choices, options)), options));
    expect(cellAt(excel.workbook, 'Plan', 'E1')?.value).toBe('Evidence required');
    excel.person.type('Plan', 'F2', 'Our own words');
    const removal = await given(engine.prepareRemoval(options));
    const stays = removal.preview.groups.find(({ id }) => id === 'stays');
    expect(stays?.items.map(({ words }) => words)).toEqual([
      'The column of F1 was added, and stays, because somebody has written in it since.',
      'The sheet “Plan setup” stays as long as any of these do: it knows what they are.',
    ]);
    await given(engine.apply(removal, options));
    expect(cellAt(excel.workbook, 'Plan', 'F2')?.value).toBe('Our own words');
    expect(cellAt(excel.workbook, 'Plan', 'E1')?.value ?? null).toBeNull();
    expect(cellAt(excel.workbook, 'Plan', 'G1')?.value ?? null).toBeNull();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Plan', 'Plan setup']);
    // Once nobody needs it any more, the rest goes too.
    excel.person.type('Plan', 'F2', '');
    await given(engine.apply(await given(engine.prepareRemoval(options)), options));
    expect(cellAt(excel.workbook, 'Plan', 'F1')?.value ?? null).toBeNull();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
    expect(excel.workbook.names).toEqual([]);
  });

  test.each<[string, (person: OpenEngine['excel']['person']) => void]>([
    ['renamed', (person) => person.type('Plan', 'F1', 'Closed on')],
    ['moved by a column put in before it', (person) => person.insert('Plan', 'B:B')],
    [
      'moved by rows put in above and within',
      (person) => ['1:1', '4:4'].forEach((row) => person.insert('Plan', row)),
    ],
  ])('an added column that was %s is found by its name and removed', async (_, edit) => {
    const rows = [HEADER.slice(0, 4), ...ACTIONS.map((row) => row.slice(0, 4))];
    const { engine, excel } = openEngine(gridWorkbook({ Plan: rows }));
    await given(engine.apply(await given(engine.prepareColumns(await choicesIn(engine), options)), options));
    edit(excel.person);
    await given(engine.apply(await given(engine.prepareRemoval(options)), options));
    const expected = gridWorkbook({ Plan: rows });
    edit(openEngine(expected).excel.person);
    const texts = (workbook: typeof expected): unknown =>
      [...(workbook.sheets[0]?.rows.values() ?? [])]
        .map(({ cells }) => [...cells.values()].flatMap(({ value }) => value ?? []))
        .filter((row) => row.length > 0)
        .map((row) => row.filter((value) => value !== 'Closed on'));
    expect(texts(excel.workbook)).toEqual(texts(expected));
    expect(excel.workbook.names).toEqual([]);
  });

  test('columns added in place of flags are removed without restoring the flags', async () => {
    const rows = [HEADER.slice(0, 4), ...ACTIONS.map((row) => row.slice(0, 4))];
    const { engine, excel } = openEngine(gridWorkbook({ Plan: rows }));
    await flagged(engine);
    await given(engine.apply(await given(engine.prepareColumns(await choicesIn(engine), options)), options));
    await given(engine.apply(await given(engine.prepareRemoval(options)), options));
    expect(cellAt(excel.workbook, 'Plan', 'E1')?.value ?? null).toBeNull();
    expect(cellAt(excel.workbook, 'Plan', 'H2')?.value ?? null).toBeNull();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  });

  test('flags moved by inserted rows and columns are removed from their current place', async () => {
    const { engine, excel } = openEngine(small());
    await flagged(engine);
    excel.person.insert('Plan', '3:3');
    excel.person.insert('Plan', 'A:A');
    await given(engine.apply(await given(engine.prepareRemoval(options)), options));
    const expected = gridWorkbook({ Plan: [HEADER, ...ACTIONS] });
    const { person } = openEngine(expected).excel;
    person.insert('Plan', '3:3');
    person.insert('Plan', 'A:A');
    expect(stateOf(excel.workbook)).toEqual(stateOf(expected));
  });
});
