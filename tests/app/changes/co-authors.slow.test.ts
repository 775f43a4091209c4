/**
 * A co-author edits the workbook at any exchange of a change, while it is read or written: inserts or deletes rows and
 * columns, types, renames the sheet, filters. No cell of the board's is lost, then or when the change is undone.
 */
import { filterRows } from '../../../src/workbench/model/filter-rows';
import { renameSheet } from '../../../src/workbench/model/sheets';
import type { Sheet, Workbook } from '../../../src/workbench/model/workbook';
import { a1 } from '../../../src/plan/read/sheet/a1';
import { area } from '../../support/grid-snapshot';
import { meanwhile } from '../../support/meanwhile';
import { choicesIn, given, TODAY, type OpenEngine } from '../../support/open-engine';
import { gridWorkbook } from '../../support/open-grid';
import { ACTIONS, HEADER } from '../../support/small-plan';
import { startedFrom } from '../../support/started-from';

const options = { today: TODAY };
const ROWS = [HEADER, ...ACTIONS.slice(0, 3)].map((row) => row.slice(0, 5));
const OWN = new Set(ROWS.flat().filter((text) => text !== ''));

/** Proposes a change and applies it. */
type Deed = (open: OpenEngine) => Promise<unknown>;
const flag: Deed = async ({ engine }) => engine.apply(await given(engine.prepareFlags(options)), options);
const complete: Deed = async ({ engine }) =>
  engine.apply(await given(engine.prepareColumns(await choicesIn(engine), options)), options);
const summarise: Deed = async ({ engine }) =>
  engine.apply(await given(engine.prepareSummary({ blocks: null }, options)), options);
const remove: Deed = async ({ engine }) => engine.apply(await given(engine.prepareRemoval(options)), options);
const undo: Deed = ({ engine }) => engine.undo({ changed: 'leave' }, options);
const finish: Deed = ({ engine }) => engine.finish(options);
const nothing: Deed = () => Promise.resolve();

/** Flags, and a new action below, so that flagging again has something to do. */
const flagAndGrow: Deed = async (open) => {
  await flag(open);
  open.excel.person.type('Plan', 'B5', 'Review the policy.');
};

/** Flags, and the connection is lost half-way through. */
const cutOff: Deed = async ({ engine, excel }) => {
  const proposal = await given(engine.prepareFlags(options));
  excel.switches.faults = [{ code: 'RequestAborted', atSync: 'next-write', afterActions: 'half' }];
  await engine.apply(proposal, options);
  excel.switches.faults = [];
};

const DEEDS: readonly (readonly [string, Deed, Deed])[] = [
  ['flagging', nothing, flag],
  ['completing columns', nothing, complete],
  ['completing columns of a flagged plan', flag, complete],
  ['flagging again', flagAndGrow, flag],
  ['building the summary', nothing, summarise],
  ['finishing', cutOff, finish],
  ['undoing', flag, undo],
  ['removing', flag, remove],
];

const planOf = ({ sheets }: Workbook): Sheet => {
  const [plan] = sheets;
  if (!plan) throw new Error('no plan');
  return plan;
};

type Edit = (open: OpenEngine) => void;
const EDITS: readonly (readonly [string, Edit])[] = [
  ['a column put in', ({ excel }) => excel.person.insert(planOf(excel.workbook).name, 'C:C')],
  ['a row put in', ({ excel }) => excel.person.insert(planOf(excel.workbook).name, '3:3')],
  ['a row taken out', ({ excel }) => excel.person.delete(planOf(excel.workbook).name, '3:3')],
  [
    'a cell typed beside',
    ({ excel }) => {
      const plan = planOf(excel.workbook);
      const last = Math.max(0, ...(plan.rows.get(2)?.cells.keys() ?? []));
      excel.person.type(plan.name, a1(2, last + 1), 'Jo’s words');
    },
  ],
  ['the sheet renamed', ({ excel }) => void renameSheet(excel.workbook, planOf(excel.workbook), 'Our plan')],
  [
    'a filter set',
    ({ excel }) => {
      const sheet = planOf(excel.workbook);
      sheet.autoFilter = { area: area('A1:E4'), columns: [{ columnOffset: 1, values: ['Nobody'] }] };
      filterRows(sheet, sheet.autoFilter, false);
    },
  ],
];

/** The board's own entries and what was typed meanwhile, wherever they are now, repeats included. */
const entries = (workbook: Workbook): readonly string[] =>
  [...planOf(workbook).rows.values()]
    .flatMap(({ cells }) => [...cells.values()])
    .flatMap(({ value, formula }) => (formula === undefined ? [String(value ?? '')] : []))
    .filter((text) => OWN.has(text) || text === 'Jo’s words')
    .sort();

const lost = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const left = [...after];
  return before.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

let cases = 0;
afterAll(() => process.stdout.write(`Edits meanwhile survived: ${cases}\n`));

describe.each(DEEDS)('%s', (_, first, deed) => {
  let start: () => OpenEngine;
  beforeAll(async () => {
    start = await startedFrom(gridWorkbook({ Plan: ROWS }), first);
  });

  test.each(EDITS)('%s at any exchange', async (__, edit) => {
    const counting = start();
    const made = meanwhile(counting.excel, 0, () => undefined);
    await deed(counting);
    const exchanges = made();
    expect(exchanges).toBeGreaterThan(1);
    for (let at = 1; at <= exchanges; at += 1) {
      const open = start();
      const { workbook } = open.excel;
      let own = entries(workbook);
      meanwhile(open.excel, at, () => {
        edit(open);
        own = entries(workbook);
      });
      await deed(open).catch(() => null);
      meanwhile(open.excel, 0, () => undefined);
      expect([at, lost(own, entries(workbook))]).toEqual([at, []]);
      // Undoing what the journal offers loses nothing of the board's.
      planOf(workbook).autoFilter = null;
      for (const row of planOf(workbook).rows.values()) delete row.hidden;
      await undo(open);
      expect([at, 'undone', lost(own, entries(workbook))]).toEqual([at, 'undone', []]);
      cases += 1;
    }
  });
});
