/** A removal is undone while the pane is open: refused if rows have moved, and nothing of the board's is lost. */
import { findFlags } from '../../../src/plan/marks/flags/find-flags';
import { readJournal } from '../../../src/plan/marks/journal/read-journal';
import { isSummarySheet } from '../../../src/plan/marks/summary/find-summary';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { cellAt, gridWorkbook } from '../../support/open-grid';
import {
  choicesIn,
  flagged,
  given,
  openEngine,
  problemOf,
  TODAY,
  type OpenEngine,
} from '../../support/open-engine';
import { ACTIONS, HEADER } from '../../support/small-plan';
import { sheetWhole } from '../../properties/support/whole-state';
import { stateOf } from '../../support/workbook-state';

const options = { today: TODAY };
const STOP = { changed: 'stop' } as const;

interface Whole {
  readonly columns: readonly (readonly unknown[])[];
  readonly rules: readonly unknown[];
}

/**
 * What a user sees: a recreated table has another id, rules for different words have no order, and Excel does not
 * return the width of a hidden column.
 */
function seen({ sheets, names }: Workbook): unknown {
  const sheetSeen = (sheet: Workbook['sheets'][number]): unknown => {
    const { columns, rules, ...rest } = sheetWhole(sheet) as unknown as Whole;
    return {
      ...rest,
      columns: columns.map(([at, width, hidden, ...more]) => [at, hidden ? null : width, hidden, ...more]),
      rules: rules.map((rule) => JSON.stringify(rule)).sort(),
    };
  };
  return JSON.parse(
    JSON.stringify(
      {
        names: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
        sheets: sheets.map((sheet) => [sheet.name, sheetSeen(sheet)]),
      },
      (key, value: unknown) => (key === 'id' ? undefined : value instanceof Map ? [...value] : value),
    ),
  );
}

/** A plan with columns completed and flags, and with settings and validation. */
async function made(): Promise<OpenEngine> {
  const open = openEngine(gridWorkbook({ Plan: [HEADER, ...ACTIONS].map((row) => row.slice(0, 5)) }));
  const { engine } = open;
  const choices = (await choicesIn(engine)).map((choice) => ({ ...choice, validate: true }));
  await given(engine.apply(await given(engine.prepareColumns(choices, options)), options));
  await flagged(engine);
  return open;
}

async function removed(): Promise<OpenEngine & { readonly before: unknown }> {
  const open = await made();
  const before = seen(open.excel.workbook);
  await given(open.engine.apply(await given(open.engine.prepareRemoval(options)), options));
  expect(open.excel.workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  return { ...open, before };
}

describe('refusals', () => {
  test('without a removal, or after the next change, there is none to undo', async () => {
    const { engine } = await removed();
    await flagged(engine);
    expect(engine.journal(await given(engine.check(options))).removal).toBe(false);
    expect(await problemOf(engine.undoRemoval(STOP, options))).toEqual({ code: 'nothing-to-undo' });
  });

  test.each<[string, (person: OpenEngine['excel']['person']) => void]>([
    ['a row put in', (person) => person.insert('Plan', '3:3')],
    ['a column put in', (person) => person.insert('Plan', 'A:A')],
  ])('%s since stops it, and nothing is written', async (_, edit) => {
    const { engine, excel } = await removed();
    edit(excel.person);
    const before = stateOf(excel.workbook);
    expect(await problemOf(engine.undoRemoval(STOP, options))).toEqual({
      code: 'moved-since',
      sheet: 'Plan',
    });
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test('words typed where the flags were stop it, and stay if the user chooses', async () => {
    const { engine, excel } = await removed();
    excel.person.type('Plan', 'I3', 'Our own words');
    const before = stateOf(excel.workbook);
    expect(await problemOf(engine.undoRemoval(STOP, options))).toMatchObject({
      code: 'changed-since-read',
      cells: ['I3'],
    });
    expect(stateOf(excel.workbook)).toEqual(before);
    const { left } = await given(engine.undoRemoval({ changed: 'leave' }, options));
    expect(left).toEqual([{ sheet: 'Plan', rowIndex: 2, columnIndex: 8 }]);
    expect(cellAt(excel.workbook, 'Plan', 'I3')?.value).toBe('Our own words');
  });
});

test('everything is there again, formats, lists, rules, names, settings and journal included', async () => {
  const { engine, excel, before } = await removed();
  expect(engine.journal(await given(engine.check(options))).removal).toBe(true);
  expect(await given(engine.undoRemoval(STOP, options))).toMatchObject({ title: 'Removal', left: [] });
  expect(seen(excel.workbook)).toEqual(before);
  const { review } = await given(engine.check(options));
  expect(
    readJournal(review.snapshots).map(({ title, state, undo }) => [title, state, undo !== null]),
  ).toEqual([
    ['Completed columns', 'done', true],
    ['Flags', 'done', true],
  ]);
  expect(await problemOf(engine.undoRemoval(STOP, options))).toEqual({ code: 'nothing-to-undo' });
});

test('a due date typed meanwhile stays, and the flags come back to their rows', async () => {
  const { engine, excel } = await removed();
  excel.person.type('Plan', 'D3', '31 July 2016');
  await given(engine.undoRemoval(STOP, options));
  expect(cellAt(excel.workbook, 'Plan', 'D3')?.value).toBe(42_582);
  const { review } = await given(engine.check(options));
  expect(review.snapshots.flatMap((sheet) => findFlags(sheet))).toHaveLength(1);
});

test('a summary is recreated from the plan', async () => {
  const open = await made();
  const { engine, excel } = open;
  await given(engine.apply(await given(engine.prepareSummary({ blocks: null }, options)), options));
  const charts = (): number => excel.workbook.sheets.flatMap((sheet) => sheet.charts).length;
  const drawn = charts();
  expect(drawn).toBeGreaterThan(0);
  await given(engine.apply(await given(engine.prepareRemoval(options)), options));
  await given(engine.undoRemoval(STOP, options));
  expect((await given(engine.check(options))).review.snapshots.filter(isSummarySheet)).toHaveLength(1);
  expect(charts()).toBe(drawn);
});

test('an interrupted undo can be run again', async () => {
  const { engine, excel, before } = await removed();
  const started = excel.stats.syncs;
  await given(engine.undoRemoval(STOP, options));
  const exchanges = excel.stats.syncs - started;
  // The writing exchanges are among the last: for "Plan setup", for the cells, and for what lies over them.
  for (const exchange of [exchanges - 9, exchanges - 6, exchanges - 4, exchanges - 3, exchanges - 2]) {
    const again = await removed();
    again.excel.switches.faults = [
      { code: 'RequestAborted', afterActions: 30, atSync: again.excel.stats.syncs + exchange },
    ];
    const cut = await problemOf(again.engine.undoRemoval(STOP, options));
    again.excel.switches.faults = [];
    if (cut) await given(again.engine.undoRemoval(STOP, options));
    expect([exchange, seen(again.excel.workbook)]).toEqual([exchange, before]);
  }
}, 120_000);
