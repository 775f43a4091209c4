import { writeChangeSet } from '../../src/excel/write-change-set';
import { emptySheet, type SheetChange } from '../../src/plan/change/change-set';
import { mergeCells } from '../../src/workbench/model/edit';
import { findSheet } from '../../src/workbench/model/workbook';
import { area } from '../support/grid-snapshot';
import { cellAt, openGrid } from '../support/open-grid';

const planned = (sheet: Partial<SheetChange> = {}): SheetChange => ({
  ...emptySheet('Plan'),
  ...sheet,
});
const write = (sheet: Partial<SheetChange>) => writeChangeSet({ sheets: [planned(sheet)] });
const TABLE = [
  ['Name', 'Kind'],
  ['LSCB', 'board'],
];
const tableCells = (rows: readonly (readonly string[])[], columnIndex = 0) =>
  rows.flatMap((row, rowIndex) => row.map((value, c) => ({ rowIndex, columnIndex: columnIndex + c, value })));

describe('An obstacle leaves the workbook as it was', () => {
  const cell = [{ rowIndex: 0, columnIndex: 1, value: 'new' }];

  test('a missing sheet', async () => {
    openGrid({ Plan: [['a']] });
    expect(await write({ name: 'Other', cells: cell })).toEqual({
      ok: false,
      problem: { code: 'sheet-not-found', sheet: 'Other', sheets: ['Plan'] },
    });
  });

  test('a protected sheet, and a protected workbook that accepts no new sheet', async () => {
    const open = openGrid({ Plan: [['a']] });
    const sheet = findSheet(open.workbook, 'Plan');
    if (sheet) sheet.protection = { options: {}, hasPassword: false };
    expect(await write({ cells: cell })).toEqual({
      ok: false,
      problem: { code: 'sheet-protected', sheet: 'Plan' },
    });
    open.workbook.structureProtected = true;
    expect(await write({ name: 'New', when: 'create' })).toEqual({
      ok: false,
      problem: { code: 'workbook-protected' },
    });
    expect(open.workbook.sheets).toHaveLength(1);
    expect(cellAt(open.workbook, 'Plan', 'B1')?.value ?? null).toBeNull();
  });

  test('a filtered sheet', async () => {
    const { workbook } = openGrid({ Plan: [['a'], ['b']] });
    const sheet = findSheet(workbook, 'Plan');
    if (sheet) sheet.autoFilter = { area: area('A1:A2'), columns: [{ columnOffset: 0, values: ['b'] }] };
    expect(await write({ cells: cell })).toEqual({
      ok: false,
      problem: { code: 'filter-active', sheet: 'Plan' },
    });
  });

  test('merged cells: below a merge, and a table across one; the corner of a merge can be written', async () => {
    const { workbook } = openGrid({ Plan: [['a', 'b', '']] });
    const sheet = findSheet(workbook, 'Plan');
    if (sheet) mergeCells(sheet, area('A1:B1'));
    const problem = { ok: false, problem: { code: 'merged-cells-in-the-way', sheet: 'Plan' } };
    expect(await write({ cells: cell })).toEqual(problem);
    expect(await write({ tables: [{ name: 'T', area: area('B1:C2') }] })).toEqual(problem);
    expect(
      await write({ cells: [{ rowIndex: 0, columnIndex: 0, value: 'new', before: 'a' }] }),
    ).toMatchObject({
      ok: true,
    });
    expect(cellAt(workbook, 'Plan', 'A1')?.value).toBe('new');
  });

  test.each([
    ['a text', 'own words'],
    ['a number', 77],
    ['a formula', '=2+2'],
  ])('%s in a cell whose contents the change does not state', async (_, held) => {
    const { workbook } = openGrid({ Plan: [['a', held]] });
    expect(await write({ cells: [{ rowIndex: 1, columnIndex: 0, value: 'x' }, ...cell] })).toEqual({
      ok: false,
      problem: { code: 'changed-since-read', sheet: 'Plan', cells: ['B1'] },
    });
    expect(cellAt(workbook, 'Plan', 'A2')?.value ?? null).toBeNull();
  });

  test('cells that a table would cover, and somebody else’s table', async () => {
    const { Excel } = openGrid({
      Plan: [
        ['', ''],
        ['', ''],
        ['', 'a note'],
      ],
    });
    expect(await write({ tables: [{ name: 'T', area: area('A1:B3') }] })).toEqual({
      ok: false,
      problem: { code: 'cells-in-the-way', sheet: 'Plan', cells: ['B3'] },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').tables.add('D1:E2', true);
      await context.sync();
    });
    expect(await write({ tables: [{ name: 'T', area: area('E2:F3') }] })).toMatchObject({
      problem: { code: 'merged-cells-in-the-way' },
    });
  });

  test('a cell that has changed since the change was proposed', async () => {
    const { workbook } = openGrid({ Plan: [['a', 'theirs']] });
    expect(await write({ cells: [{ rowIndex: 0, columnIndex: 1, value: 'ours', before: 'b' }] })).toEqual({
      ok: false,
      problem: { code: 'changed-since-read', sheet: 'Plan', cells: ['B1'] },
    });
    expect(cellAt(workbook, 'Plan', 'B1')?.value).toBe('theirs');
    expect(
      await write({ cells: [{ rowIndex: 0, columnIndex: 1, value: 'ours', before: 'theirs' }] }),
    ).toMatchObject({ ok: true });
  });

  test('a cell being edited, and a host lost half-way', async () => {
    const open = openGrid({ Plan: [['a']] });
    open.switches.cellEditMode = true;
    expect(await write({ cells: cell })).toEqual({ ok: false, problem: { code: 'cell-edit-mode' } });
    open.switches.cellEditMode = false;
    open.switches.faults = [{ atSync: open.stats.syncs + 2, code: 'ConnectionFailure' }];
    expect(await write({ cells: cell })).toEqual({
      ok: false,
      problem: { code: 'host-gone', partly: 'unrecorded' },
    });
    expect(cellAt(open.workbook, 'Plan', 'B1')?.value ?? null).toBeNull();
  });
});

describe('What is written is what was proposed', () => {
  test.each([
    '=1+1',
    '+1',
    '-2',
    '@x',
    '03/04/2017',
    '1.2',
    'Mar 2017',
    'TRUE',
    "'quoted",
    '#N/A',
    '10%',
    '  lead',
    '- bullet',
    'Q1 2015/16',
    '£5',
    'a = b',
    'É1',
  ])('the text %p stays a text', async (value) => {
    const { workbook } = openGrid({ Plan: [['a']] });
    expect(await write({ cells: [{ rowIndex: 3, columnIndex: 0, value }] })).toMatchObject({ ok: true });
    expect(cellAt(workbook, 'Plan', 'A4')?.value).toBe(value);
    expect(cellAt(workbook, 'Plan', 'A4')?.formula).toBeUndefined();
  });

  test('serial dates keep their format, formulas are calculated, other cells stay', async () => {
    const { workbook } = openGrid({ Plan: [['a', 'b', 5]] });
    const result = await write({
      cells: [
        { rowIndex: 0, columnIndex: 0, value: 42000, numberFormat: 'dd mmm yyyy', before: 'a' },
        { rowIndex: 1, columnIndex: 2, formula: '=C1*2' },
        { rowIndex: 1, columnIndex: 0, value: true },
      ],
      columns: [{ columnIndex: 0, width: 30 }],
      tabColour: '#336699',
      formats: [{ area: area('A1'), bold: true, fill: '#FFEEAA', wrap: true }],
    });
    expect(result).toMatchObject({ ok: true });
    expect(cellAt(workbook, 'Plan', 'A1')).toMatchObject({
      value: 42000,
      style: { numberFormat: 'dd mmm yyyy' },
    });
    expect(cellAt(workbook, 'Plan', 'C2')?.value).toBe(10);
    expect(cellAt(workbook, 'Plan', 'B1')?.value).toBe('b');
    expect(findSheet(workbook, 'Plan')?.columns.get(0)?.width).toBeCloseTo(30);
  });

  test('a new sheet with a table and a drop-down; written again, the table grows, shrinks and moves', async () => {
    const { workbook } = openGrid({ Plan: [['a']] });
    const setup = (rows: readonly (readonly string[])[], columnIndex = 0) => {
      const place = { rowIndex: 0, columnIndex, rowCount: rows.length, columnCount: 2 };
      return write({
        name: 'Setup',
        when: 'create',
        cells: tableCells(rows, columnIndex),
        tables: [{ name: 'Leads', area: place }],
        validations: [
          {
            area: { ...place, rowIndex: 1, columnIndex: columnIndex + 1, columnCount: 1 },
            rule: { type: 'list', options: ['board', 'post'] },
            title: 'Not in the list',
            message: 'Expected one of: board, post.',
          },
        ],
      });
    };
    const table = () =>
      findSheet(workbook, 'Setup')?.tables.map(({ name, area }) => [name, area.columnIndex, area.rowCount]);
    expect(await setup(TABLE)).toMatchObject({ ok: true });
    expect(table()).toEqual([['Leads', 0, 2]]);
    expect(findSheet(workbook, 'Setup')?.validations).toMatchObject([
      { kind: 'list', formula1: '"board,post"', errorStyle: 'warning', inCellDropdown: true },
    ]);
    expect(await setup([...TABLE, ['CCG', 'agency'], ['Police', 'agency']])).toMatchObject({ ok: true });
    expect(table()).toEqual([['Leads', 0, 4]]);
    expect(await setup([TABLE[0] ?? [], ['Police', 'agency']])).toMatchObject({ ok: true });
    expect(table()).toEqual([['Leads', 0, 2]]);
    expect(cellAt(workbook, 'Setup', 'A2')?.value).toBe('Police');
    expect(cellAt(workbook, 'Setup', 'A3')?.value ?? null).toBeNull();
    expect(await setup(TABLE, 4)).toMatchObject({ ok: true });
    expect(table()).toEqual([['Leads', 4, 2]]);
    expect(cellAt(workbook, 'Setup', 'A1')?.value ?? null).toBeNull();
  });

  test('takes two requests for a plan of ordinary size, also with a new sheet, and bounded ones for a large one', async () => {
    const open = openGrid({ Plan: [['a']] });
    const before = open.stats.syncs;
    await write({ cells: tableCells(TABLE, 6) });
    expect(open.stats.syncs - before).toBe(2);
    await write({ name: 'New', when: 'create', cells: tableCells(TABLE) });
    expect(open.stats.syncs - before).toBe(4);
    const many = Array.from({ length: 10_000 }, (_, rowIndex) =>
      [0, 1, 2, 3].map((columnIndex) => ({
        rowIndex,
        columnIndex,
        value: 'é'.repeat(80),
        before: rowIndex + columnIndex === 0 ? 'a' : '',
      })),
    );
    expect(await write({ cells: many.flat() })).toMatchObject({ ok: true });
    expect(open.stats.syncs - before).toBeLessThanOrEqual(
      4 + Math.ceil((open.stats.requestBytes + open.stats.responseBytes) / 1_500_000),
    );
    expect(open.stats.largestRequest).toBeLessThan(1.5 * 1024 * 1024);
    expect(open.stats.largestResponse).toBeLessThan(2.5 * 1024 * 1024);
  });
});
