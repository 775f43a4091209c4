import { emptySheet } from '../../src/plan/change/change-set';
import type { Host, WorkbookChange } from '../../src/app/host';
import { answerInTime } from '../../src/excel/answer-in-time';
import { excelHost } from '../../src/excel/excel-host';
import { readRows } from '../../src/excel/read-rows';
import { success } from '../../src/plan/outcome';
import { findSheet } from '../../src/workbench/model/workbook';
import { openGrid } from '../support/open-grid';

/** The Excel adapter implements the port that the use cases define. */
const host: Host = excelHost;
const PLAN = [
  ['Action', 'Lead', 'Due'],
  ['Train staff', 'LSCB', 'March 2017'],
  ['Audit files', 'CCG', 'TBC'],
];
const heardSoon = () => new Promise<void>((done) => setTimeout(done, 20));

async function watching(options = {}) {
  const open = openGrid({ Plan: PLAN, Notes: [['x']] }, options);
  const heard: WorkbookChange[] = [];
  const watch = await host.watch((change) => heard.push(change));
  if (!watch.ok) throw new Error(watch.problem.code);
  return { open, heard, stop: watch.value };
}

test.each([
  ['plan setup', true],
  ['Another', false],
])('says whether there is a sheet “%s”, hidden or not: %s', async (name, is) => {
  openGrid({ Plan: PLAN, 'Plan setup': [['x']] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan setup').visibility = 'Hidden';
    await context.sync();
  });
  expect(await host.hasSheet(name)).toEqual(success(is));
});

describe('Watching', () => {
  test('ignores its own writes, whether cells or a new sheet', async () => {
    const { open, heard } = await watching();
    await host.write({
      sheets: [
        {
          ...emptySheet('Plan'),
          cells: [{ rowIndex: 5, columnIndex: 0, value: 'x' }],
        },
        {
          ...emptySheet('Plan setup', 'create'),
          cells: [{ rowIndex: 0, columnIndex: 0, value: 'x' }],
        },
      ],
    });
    await heardSoon();
    expect(open.workbook.sheets).toHaveLength(3);
    expect(heard).toEqual([]);
  });

  test('reports a user typing, inserting and deleting, with the sheet’s current name', async () => {
    const { open, heard, stop } = await watching();
    open.person.type('Plan', 'C2', 'May 2017');
    await heardSoon();
    expect(heard).toEqual([
      {
        sheet: 'Plan',
        kind: 'edit',
        area: { rowIndex: 1, columnIndex: 2, rowCount: 1, columnCount: 1 },
        by: 'this person',
      },
    ]);
    const sheet = findSheet(open.workbook, 'Plan');
    if (sheet) sheet.name = 'Renamed';
    open.person.insert('Renamed', '2:3');
    open.person.delete('Renamed', 'B:B');
    await heardSoon();
    expect(heard.slice(1)).toMatchObject([
      { sheet: 'Renamed', kind: 'structure', area: { rowIndex: 1, rowCount: 2 } },
      { sheet: 'Renamed', kind: 'structure', area: { columnIndex: 1, columnCount: 1 } },
    ]);
    await stop();
    open.person.type('Renamed', 'C2', 'June 2017');
    await heardSoon();
    expect(heard).toHaveLength(3);
  });

  test('reports added and deleted sheets, with the deleted one’s name', async () => {
    const { open, heard } = await watching();
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.add('More');
      context.workbook.worksheets.getItem('Notes').delete();
      await context.sync();
    });
    await heardSoon();
    expect(heard.sort((a, b) => a.sheet.localeCompare(b.sheet))).toEqual([
      { sheet: 'More', kind: 'structure', area: null, by: 'this person' },
      { sheet: 'Notes', kind: 'structure', area: null, by: 'this person' },
    ]);
  });
});

test('on the web a choice from a drop-down raises no event, and is looked at when the cell is left', async () => {
  const { open, heard } = await watching({ platform: 'OfficeOnline' });
  open.switches.alterations = new Set(['tells-no-choices']);
  open.person.select('Plan', 'C2');
  await heardSoon();
  open.person.choose('Plan', 'C2', 'May 2017');
  await heardSoon();
  heard.length = 0;
  open.person.select('Plan', 'A3');
  await heardSoon();
  expect(heard).toEqual([
    {
      sheet: 'Plan',
      kind: 'edit',
      area: { rowIndex: 1, columnIndex: 2, rowCount: 1, columnCount: 1 },
      by: 'this person',
    },
  ]);
  heard.length = 0;
  open.person.select('Plan', 'B2');
  open.person.select('Notes', 'A1');
  await heardSoon();
  expect(heard).toEqual([]);
});

/** As the last full reading had it. */
const KNOWN = {
  merges: [],
  dateSystem: 1900,
  origin: { rowIndex: 0, columnIndex: 0 },
  columnCount: 3,
} as const;

describe('Reading some rows', () => {
  test('returns their current contents, in one request, across the used columns', async () => {
    const open = openGrid({ Plan: PLAN });
    open.person.type('Plan', 'C3', '31/3/2017');
    const before = open.stats.syncs;
    const rows = await host.readRows('Plan', 2, 5, KNOWN);
    expect(open.stats.syncs - before).toBe(1);
    expect(rows).toMatchObject({
      ok: true,
      value: {
        name: 'Plan',
        origin: { rowIndex: 2, columnIndex: 0 },
        rowCount: 1,
        columnCount: 3,
        values: [['Audit files', 'CCG', 42825]],
        numberFormats: [['General', 'General', 'dd/mm/yyyy']],
        dateSystem: 1900,
      },
    });
  });

  test('returns no rows below the used range, and reports a deleted sheet', async () => {
    openGrid({ Plan: PLAN });
    expect(await host.readRows('Plan', 90, 2, KNOWN)).toMatchObject({
      ok: true,
      value: { rowCount: 0, columnCount: 3 },
    });
    expect(await host.readRows('Gone', 0, 1, KNOWN)).toEqual({
      ok: false,
      problem: { code: 'sheet-deleted', sheet: 'Gone' },
    });
  });
});

describe('Selecting', () => {
  test('a cell of another sheet activates that sheet', async () => {
    const { workbook } = openGrid({ Plan: PLAN, Notes: [['x']] });
    expect(await host.select({ sheet: 'Notes', rowIndex: 6, columnIndex: 3 })).toEqual({ ok: true });
    const notes = findSheet(workbook, 'Notes');
    expect(workbook.activeSheet).toBe(notes?.id);
    expect(notes?.selection).toMatchObject({ rowIndex: 6, columnIndex: 3 });
  });

  test('a deleted or hidden sheet is reported as gone', async () => {
    const { workbook } = openGrid({ Plan: PLAN, Notes: [['x']] });
    const notes = findSheet(workbook, 'Notes');
    if (notes) notes.visibility = 'Hidden';
    for (const sheet of ['Notes', 'Gone'])
      expect(await host.select({ sheet, rowIndex: 0, columnIndex: 0 })).toMatchObject({
        problem: { code: 'sheet-deleted' },
      });
  });
});

test('reading a workbook reports its progress as a share, and can be stopped', async () => {
  openGrid({ Plan: PLAN });
  const shares: number[] = [];
  await host.readSnapshots({ onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect(await host.readSnapshots({ signal: AbortSignal.abort() })).toEqual({
    ok: false,
    problem: { code: 'cancelled' },
  });
});

test('a silent host is reported as busy; signs of activity extend the wait', async () => {
  const open = openGrid({ Plan: PLAN });
  open.switches.silent = true;
  expect(await answerInTime(() => readRows('Plan', 0, 1, KNOWN), { patience: 30 })).toEqual({
    ok: false,
    problem: { code: 'host-busy' },
  });
  const slow = answerInTime(
    async (alive) => {
      for (let turn = 0; turn < 4; turn += 1) {
        await new Promise((done) => setTimeout(done, 15));
        alive();
      }
      return success('done');
    },
    { patience: 40 },
  );
  expect(await slow).toEqual({ ok: true, value: 'done' });
});

test('a sample opens in its own window, and API support is reported', async () => {
  const opened: string[] = [];
  openGrid({ Plan: PLAN }, { onOpenWorkbook: (base64) => opened.push(base64) });
  expect(await host.openSample('UEsDBA==')).toEqual({ ok: true });
  expect(opened).toEqual(['UEsDBA==']);
  expect(host.hasApi('1.14')).toBe(true);
  expect(host.hasApi('1.17')).toBe(false);
});
