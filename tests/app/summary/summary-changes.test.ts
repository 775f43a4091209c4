/** The RAG summary as a change: built, rebuilt, brought up to date, undone, removed; meetings recorded and erased. */
import { summaryStanding } from '../../../src/app/summary/summary-standing';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import { findSheet, getCell, type Workbook } from '../../../src/workbench/model/workbook';
import { GOLDEN_NAMES, goldenWorkbook } from '../../support/golden-plans';
import { opened } from '../../support/open-built';
import { given, openEngine, TODAY } from '../../support/open-engine';
import { gridWorkbook } from '../../support/open-grid';
import { ACTIONS, HEADER } from '../../support/small-plan';
import { stateOf } from '../../support/workbook-state';

const options = { today: TODAY };
const ALL = { blocks: null };
const STOP = { changed: 'stop' } as const;
const small = () => gridWorkbook({ Plan: [HEADER, ...ACTIONS] });
const later = '2016-12-01' as IsoDate;

const build = async (engine: ReturnType<typeof openEngine>['engine'], wanted = ALL) => {
  const proposal = await given(engine.prepareSummary(wanted, options));
  await given(engine.apply(proposal, options));
  return proposal;
};
const textAt = (workbook: Workbook, sheet: string, row: number, column: number) => {
  const found = findSheet(workbook, sheet);
  return found ? (getCell(found, row, column)?.value ?? null) : 'no sheet';
};
const rowOf = (workbook: Workbook, sheet: string, text: string): number => {
  const found = findSheet(workbook, sheet);
  return [...(found?.rows ?? [])].find(([row]) => textAt(workbook, sheet, row, 0) === text)?.[0] ?? -1;
};

/** Points of the workbook's Normal style, which a cell without a font of its own has. */
const NORMAL_SIZE = 11;

/** What a reader sees of the summary: Excel returns every property of a format, not only those that were set. */
function shown(workbook: Workbook) {
  const sheet = findSheet(workbook, 'RAG summary');
  if (!sheet) throw new Error('no summary');
  const cells = [...sheet.rows].flatMap(([row, { cells: inRow }]) =>
    [...inRow].flatMap(([column, { value, formula, style }]) =>
      value === null && formula === undefined
        ? []
        : [
            [
              row,
              column,
              value,
              formula,
              style?.font?.bold ?? false,
              style?.font?.size ?? NORMAL_SIZE,
              style?.fill,
            ],
          ],
    ),
  );
  const heights = [...sheet.rows].map(([row, { height }]) => [row, height ?? 15]);
  const rules = sheet.conditionalFormats.filter(({ rule }) => rule.kind === 'cellIs');
  return {
    cells: cells.map((cell) => JSON.stringify(cell)).sort(),
    heights: heights.map(String).sort(),
    rules: rules.map(({ areas, rule }) => JSON.stringify([areas, rule])).sort(),
  };
}

describe('refusals', () => {
  test('a sheet of that name that staff made is never overwritten, hidden or not', async () => {
    const workbook = gridWorkbook({ Plan: [HEADER, ...ACTIONS], 'RAG summary': [['Ours, by hand']] });
    const hidden = findSheet(workbook, 'RAG summary');
    if (hidden) hidden.visibility = 'Hidden';
    const { engine, excel } = openEngine(workbook);
    await build(engine);
    expect(textAt(excel.workbook, 'RAG summary', 0, 0)).toBe('Ours, by hand');
    expect(textAt(excel.workbook, 'RAG summary 2', 0, 0)).toBe('RAG summary – Plan');
  });

  test('a workbook without a plan has nothing to summarise', async () => {
    const { engine } = openEngine(gridWorkbook({ Notes: [['Only a note']] }));
    expect(await engine.prepareSummary(ALL, options)).toMatchObject({ ok: false });
  });
});

test.each(GOLDEN_NAMES)('%s: built with its flags, rebuilt without a change, undone', async (name) => {
  const { engine, excel } = openEngine(opened(goldenWorkbook(name)));
  const before = stateOf(excel.workbook);
  const proposal = await build(engine);
  expect(proposal.preview.ownCells).toBe(0);
  expect(findSheet(excel.workbook, 'RAG summary')).toBeDefined();
  expect((await given(engine.prepareSummary(ALL, options))).changes.sheets).toEqual([]);
  await given(engine.undo(STOP, options));
  const { ['Plan setup']: _, ...after } = stateOf(excel.workbook)['sheets'] as Record<string, unknown>;
  expect(after).toEqual(before['sheets']);
});

test('a refresh keeps what was signed, and undo restores the sheet', async () => {
  const { engine, excel } = openEngine(small());
  await build(engine);
  const row = rowOf(excel.workbook, 'RAG summary', 'Decision or note') + 2;
  excel.person.type('RAG summary', `A${row}`, 'Agreed to escalate.');
  excel.person.type('Plan', 'D2', '1 January 2016');
  const before = shown(excel.workbook);
  const again = await build(engine, { blocks: ['by-lead', 'headline'] } as never);
  expect(again.preview.groups[0]?.items.map(({ words }) => words)).toContain(
    'What is written under Sign-off and Notes is kept: 1 cell.',
  );
  expect(again.changes.sheets.find(({ name }) => name === 'RAG summary')?.clear).toHaveLength(1);
  const kept = rowOf(excel.workbook, 'RAG summary', 'Agreed to escalate.');
  expect([kept > 0, kept < row]).toEqual([true, true]);
  const standing = summaryStanding(await given(engine.check(options)));
  expect(standing).toMatchObject({ sheet: 'RAG summary', blocks: ['by-lead', 'headline'] });
  await given(engine.undo(STOP, options));
  expect(shown(excel.workbook)).toEqual(before);
});

describe('removing everything', () => {
  test('also removes a summary that nobody has written on', async () => {
    const { engine, excel } = openEngine(small());
    const before = stateOf(excel.workbook);
    await build(engine);
    await given(engine.apply(await given(engine.prepareRemoval(options)), options));
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test('keeps a signed one with its figures as values, and says so', async () => {
    const { engine, excel } = openEngine(small());
    await build(engine);
    const row = rowOf(excel.workbook, 'RAG summary', 'Decision or note') + 2;
    excel.person.type('RAG summary', `A${row}`, 'Agreed to escalate.');
    const at = rowOf(excel.workbook, 'RAG summary', 'All actions');
    const count = textAt(excel.workbook, 'RAG summary', at, 2);
    const removal = await given(engine.prepareRemoval(options));
    expect(removal.preview.groups.at(-1)?.items[0]?.words).toMatch(/^The sheet “RAG summary” stays/);
    await given(engine.apply(removal, options));
    // As long as anything stays, the settings and the journal stay too.
    expect(findSheet(excel.workbook, 'Plan setup')).toBeDefined();
    expect(textAt(excel.workbook, 'RAG summary', at, 2)).toBe(count);
    const formulas = [...(findSheet(excel.workbook, 'RAG summary')?.rows.values() ?? [])].flatMap((each) =>
      [...each.cells.values()].filter(({ formula }) => formula !== undefined),
    );
    expect(formulas).toEqual([]);
  });
});

describe('meetings', () => {
  test('are recorded with their body, show what moved, and are erased together with their part of the summary', async () => {
    const { engine, excel } = openEngine(small());
    await build(engine);
    const meeting = { date: TODAY, body: 'Case Review Panel' };
    await given(engine.apply(await given(engine.prepareMeeting(meeting, options)), options));
    expect((await given(engine.prepareMeeting(meeting, options))).changes.sheets).toEqual([]);
    excel.person.insert('Plan', '2:2');
    excel.person.type('Plan', 'A2', 'New');
    excel.person.type('Plan', 'B2', 'Ask every school what it has done.');
    excel.person.type('Plan', 'D2', '1 June 2017');
    const refreshed = await given(engine.prepareSummary(ALL, { today: later }));
    await given(engine.apply(refreshed, { today: later }));
    const newOnes = rowOf(excel.workbook, 'RAG summary', '+ New in the plan');
    expect(textAt(excel.workbook, 'RAG summary', newOnes, 1)).toBe(1);
    const standing = summaryStanding(await given(engine.check({ today: later })));
    expect(standing.meetings).toMatchObject([{ date: TODAY, body: 'Case Review Panel', plan: 'Plan' }]);
    const erased = await given(engine.prepareErasure({ today: later }));
    await given(engine.apply(erased, { today: later }));
    expect(rowOf(excel.workbook, 'RAG summary', '+ New in the plan')).toBe(-1);
    expect(summaryStanding(await given(engine.check({ today: later }))).meetings).toEqual([]);
    expect((await given(engine.prepareErasure({ today: later }))).changes.sheets).toEqual([]);
  });
});
