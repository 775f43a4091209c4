import { readSnapshots } from '../../src/excel/read-snapshot';
import { setCell } from '../../src/workbench/model/workbook';
import { WEB_LIMITS } from '../../src/workbench/wire/host';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { MAIN, plainRows, type BuiltWorkbook } from '../support/build-xlsx';
import { GOLDEN_NAMES, expectedPlan, goldenWorkbook } from '../support/golden-plans';
import { area } from '../support/grid-snapshot';
import { independentSnapshot } from '../support/independent-reading';
import { openBuilt, opened } from '../support/open-built';
import { large, read, snapshot, snapshots } from '../support/read-through-client';

const ROWS = plainRows([
  ['Action', 'Lead'],
  ['Train staff', 'LSCB'],
]);

describe('Obstacles are outcomes', () => {
  test('a cell that is being edited', async () => {
    const open = openInOfficeJs(openBuilt({ sheets: [{ name: 'Plan', xml: ROWS }] }));
    open.switches.cellEditMode = true;
    expect(await readSnapshots()).toEqual({ ok: false, problem: { code: 'cell-edit-mode' } });
    open.switches.cellEditMode = false;
    expect((await readSnapshots()).ok).toBe(true);
  });

  test('a missing sheet, with the existing ones', async () => {
    const { outcome } = await read(
      openBuilt({
        sheets: [
          { name: 'Plan', xml: ROWS },
          { name: 'Old', xml: ROWS, state: 'hidden' },
        ],
      }),
      { sheet: 'Paln' },
    );
    expect(outcome).toEqual({
      ok: false,
      problem: { code: 'sheet-not-found', sheet: 'Paln', sheets: ['Plan'] },
    });
  });

  test('an empty workbook', async () => {
    const { outcome } = await read(openBuilt({ sheets: [{ name: 'Sheet1', xml: '<sheetData/>' }] }));
    expect(outcome).toEqual({ ok: false, problem: { code: 'empty-workbook' } });
  });

  test.each([1, 2, 3])('a sheet deleted before request %i, and a lost host', async (atSync) => {
    const workbook = large(3000, 12);
    for (const [code, problem] of [
      ['ItemNotFound', 'sheet-deleted'],
      ['HostRestartNeeded', 'host-gone'],
    ] as const) {
      const { outcome } = await read(workbook, {}, { faults: [{ atSync, code }] });
      expect(outcome).toMatchObject({ ok: false, problem: { code: problem } });
    }
  });

  test('a fault that is not an expected obstacle is rethrown', async () => {
    openInOfficeJs(large(2, 2), { faults: [{ atSync: 2, code: 'PropertyNotLoaded' }] });
    await expect(readSnapshots()).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('the user stops it between requests', async () => {
    const stop = new AbortController();
    openInOfficeJs(large(5000, 12), { limits: WEB_LIMITS });
    const outcome = await readSnapshots({ signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });

  test('used cells in so many places that Excel cannot list them, over a sheet that is too large', async () => {
    const workbook = large(10, 3);
    for (let row = 0; row < 4_000; row += 1)
      setCell(workbook.sheets[0]!, row * 250, (row * 7) % 50, { value: 'x'.repeat(40) });
    const { outcome } = await read(workbook, {}, { limits: { request: 100_000, response: 60_000 } });
    expect(outcome).toEqual({ ok: false, problem: { code: 'payload-too-large', sheet: 'Plan', cell: null } });
  });

  test('a single cell too large for the host is reported, not lost', async () => {
    const workbook = large(20, 3);
    setCell(workbook.sheets[0]!, 7, 1, { value: 'é'.repeat(32_000) });
    const { outcome } = await read(workbook, {}, { limits: { request: 100_000, response: 60_000 } });
    expect(outcome).toEqual({ ok: false, problem: { code: 'payload-too-large', sheet: 'Plan', cell: 'B8' } });
  });
});

describe('The five plans read through Office.js equal an independent reading', () => {
  test.each(GOLDEN_NAMES)('%s', async (name) => {
    const bytes = goldenWorkbook(name);
    expect(await snapshots(opened(bytes))).toEqual([independentSnapshot(bytes, expectedPlan(name).sheet)]);
  });
});

describe('The contents of a sheet', () => {
  test('kinds, formulas and number formats', async () => {
    const plan = await snapshot(
      openBuilt({
        sheets: [
          {
            name: 'Plan',
            xml: '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>=not a formula</t></is></c><c r="C2" s="1"><v>42396</v></c><c r="D2" t="b"><v>1</v></c></row><row r="3"><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D3" t="str"><f>""</f><v></v></c></row></sheetData>',
          },
        ],
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
      }),
    );
    expect(plan).toMatchObject({
      origin: { rowIndex: 1, columnIndex: 1 },
      rowCount: 2,
      columnCount: 3,
      values: [
        ['=not a formula', 42396, true],
        [2, '#DIV/0!', ''],
      ],
      kinds: [
        ['text', 'number', 'boolean'],
        ['number', 'error', 'blank'],
      ],
      formulas: [
        ['', '', ''],
        ['=1+1', '=1/0', '=""'],
      ],
      numberFormats: [
        ['General', 'dd/mm/yyyy', 'General'],
        ['General', 'General', 'General'],
      ],
    });
  });

  test('formulas saved without results are calculated, those with results keep them', async () => {
    const rows = (result: string) =>
      `<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f>${result}</c></row><row r="2"><c r="C2"><f>B1+1</f>${result}</c></row></sheetData>`;
    const without = await snapshot(openBuilt({ sheets: [{ name: 'Plan', xml: rows('<v></v>') }] }));
    expect(without.values).toEqual([
      [2, 4, ''],
      ['', '', 5],
    ]);
    const stored = await snapshot(openBuilt({ sheets: [{ name: 'Plan', xml: rows('<v>7</v>') }] }));
    expect(stored.values[1]).toEqual(['', '', 7]);
  });

  test.each([true, false])('the date system (1904: %p)', async (date1904) => {
    const plan = await snapshot(openBuilt({ date1904, sheets: [{ name: 'Plan', xml: ROWS }] }));
    expect(plan.dateSystem).toBe(date1904 ? 1904 : 1900);
  });

  test('merged areas and tables', async () => {
    const table = `<table xmlns="${MAIN}" id="1" name="Actions" displayName="Actions" ref="A2:B4" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Action"/><tableColumn id="2" name="Lead"/></tableColumns></table>`;
    const plan = await snapshot(
      openBuilt({
        sheets: [
          {
            name: "The board's plan, 2016",
            xml: `${plainRows([['Title'], ['Action', 'Lead'], ['a', 'b'], ['c', 'd'], ['x', 'y']])}<mergeCells><mergeCell ref="A5:B6"/><mergeCell ref="A1:B1"/></mergeCells>`,
            relationships: [['rId1', 'table', '../tables/table1.xml']],
          },
        ],
        parts: { 'xl/tables/table1.xml': table },
      }),
    );
    expect(plan.merges[0]).toEqual(area('A1:B1'));
    expect(plan.merges[1]).toMatchObject({ rowIndex: 4, columnIndex: 0, columnCount: 2 });
    expect(plan.tables).toEqual([
      { name: 'Actions', area: area('A2:B4'), hasHeaderRow: true, hasTotalRow: true },
    ]);
  });

  test('hidden rows and columns, requested only if there are some', async () => {
    const rows = [1, 2, 3, 4].map(
      (r) =>
        `<row r="${r}"${r % 2 ? '' : ' hidden="1"'}><c r="A${r}"><v>${r}</v></c><c r="C${r}"><v>1</v></c></row>`,
    );
    const xml = `<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData>`;
    const mixed = await read(openBuilt({ sheets: [{ name: 'Plan', xml }] }));
    expect(mixed.outcome).toMatchObject({ value: [{ hiddenRows: [1, 3], hiddenColumns: [1] }] });
    expect(mixed.stats.syncs).toBe(3);
    const none = await read(openBuilt({ sheets: [{ name: 'Plan', xml: ROWS }] }));
    expect(none.outcome).toMatchObject({ value: [{ hiddenRows: [], hiddenColumns: [] }] });
    expect(none.stats.syncs).toBe(2);
  });
});

describe('Which sheets', () => {
  const book: BuiltWorkbook = {
    sheets: [
      { name: 'Cover', xml: plainRows([['Action plan']]) },
      { name: 'Empty', xml: '<sheetData/>' },
      { name: 'Old', xml: ROWS, state: 'hidden' },
      { name: 'Lists', xml: ROWS, state: 'veryHidden' },
      { name: 'Plan', xml: ROWS },
    ],
  };

  test('every visible one; an empty one has no rows', async () => {
    const all = await snapshots(openBuilt(book));
    expect(
      all.map(({ name, visible, rowCount, columnCount }) => [name, visible, rowCount, columnCount]),
    ).toEqual([
      ['Cover', true, 1, 1],
      ['Empty', true, 0, 0],
      ['Plan', true, 2, 2],
    ]);
  });

  test('the named one, ignoring case, even if it is hidden', async () => {
    expect(await snapshots(openBuilt(book), { sheet: 'OLD' })).toMatchObject([
      { name: 'Old', visible: false, rowCount: 2 },
    ]);
  });
});
