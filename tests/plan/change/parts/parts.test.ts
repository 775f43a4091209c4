/** The parts of a change: one object each here, one for Excel, and the keys that journals in workbooks use. */
import { EXCEL_PARTS } from '../../../../src/excel/change/parts/index';
import { applied, appliedTo, keptOf, takenBack } from '../../../../src/plan/change/applied';
import { emptySheet, type SheetChange } from '../../../../src/plan/change/change-set';
import { mergeSheets } from '../../../../src/plan/change/merge-sheets';
import { CHANGE_PARTS } from '../../../../src/plan/change/parts/index';
import { snapshotCell } from '../../../../src/plan/change/snapshot-cell';
import { emptyKept, readRestoration } from '../../../../src/plan/change/restoration';
import { partsInWords } from '../../../../src/plan/change/preview/parts-in-words';
import { area, gridSnapshot } from '../../../support/grid-snapshot';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('each part is written and restored by the Excel part of the same name', () => {
  const ids = CHANGE_PARTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(EXCEL_PARTS.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

test('no two parts change or keep something under the same key', () => {
  for (const share of ['none', 'nothingKept', 'schema'] as const) {
    const keys = CHANGE_PARTS.flatMap((part) => Object.keys(part[share]));
    expect([share, new Set(keys).size]).toEqual([share, keys.length]);
  }
});

test('kept data has the keys of journals in workbooks, which never change', () => {
  const keys = [
    'name when cells looks grow madeTables madeNames names leftNames madeRules rules madeShades validations columns rows',
    'madeCharts links page tabColour filters insertedRows',
  ]
    .join(' ')
    .split(' ');
  expect(Object.keys(emptyKept('Plan')).sort()).toEqual([...keys].sort());
  for (const part of CHANGE_PARTS) expect(Object.keys(part.schema)).toEqual(Object.keys(part.nothingKept));
});

test('one damaged part makes the whole unreadable; row heights, filters and inserted rows may be absent, as in older journals', () => {
  const whole = { sheets: [emptyKept('Plan')] };
  expect(readRestoration(throughJson(whole))).toEqual(whole);
  const { rows: _, filters: ___, insertedRows: ____, ...older } = emptyKept('Plan');
  expect(readRestoration(throughJson({ sheets: [older] }))).toEqual(whole);
  for (const key of Object.keys(older)) {
    const { [key as keyof typeof older]: __, ...less } = older;
    expect([key, readRestoration(throughJson({ sheets: [less] }))]).toEqual([key, null]);
  }
});

describe('applied to a sheet', () => {
  const board = gridSnapshot(
    [
      ['Action', 'Due', ''],
      ['Train staff', 42_000, ''],
      ['Review policy', 42_100, 'note'],
    ],
    { name: 'Plan' },
  );
  const one = (change: Partial<SheetChange>) => ({ sheets: [{ ...emptySheet('Plan'), ...change }] });
  const cellOf = (rowIndex: number, columnIndex: number, change: Partial<SheetChange>, sheet = board) => {
    const [after] = applied([sheet], one(change));
    if (!after) throw new Error('no sheet');
    return snapshotCell(after, { rowIndex, columnIndex });
  };

  test('an empty change, and one to a missing sheet, leave the sheets as they are', () => {
    expect(applied([board], one({}))).toEqual([board]);
    expect(applied([board], { sheets: [{ ...emptySheet('Other'), cells: [] }] })).toEqual([board]);
  });

  test('a table that is recreated smaller leaves none of its old contents', () => {
    const tables = [{ name: 'Rows', area: area('A1:C3'), hasHeaderRow: true, hasTotalRow: false }];
    const cells = ['Action', 'Due'].map((value, columnIndex) => ({ rowIndex: 0, columnIndex, value }));
    const change = { tables: [{ name: 'rows', area: area('A1:B2') }], cells };
    const [after] = applied([{ ...board, tables }], one(change));
    expect(after?.values).toEqual([
      ['Action', 'Due', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(after?.tables.map(({ name, area: where }) => [name, where])).toEqual([['Rows', area('A1:B2')]]);
  });

  test('number formats apply to the change’s cells, within the sheet’s used range', () => {
    const formats = [{ area: area('B2:B40'), numberFormat: 'd mmmm yyyy' }];
    expect(cellOf(1, 1, { formats }).numberFormat).toBe('d mmmm yyyy');
    expect(cellOf(0, 1, { formats }).numberFormat).toBe('General');
    expect(applied([board], one({ formats }))[0]?.rowCount).toBe(3);
  });

  test('names and rules move, and are back where they were after an undo', () => {
    const rule = { area: area('C2:C3'), word: 'Red', fill: '#C00000', colour: '#FFFFFF' };
    const was = { name: 'Plan_RAG', sheet: 'Plan', area: area('C2:C3') };
    const workbook = { sheets: [board], names: [was], rules: [{ ...rule, sheet: 'Plan' }] };
    const moved = { ...was, name: 'plan_rag', area: area('D2:D3') };
    const change = one({ names: [moved], staleRules: [rule], rules: [{ ...rule, area: area('D2:D3') }] });
    const after = appliedTo(workbook, change);
    expect([after.names, after.rules.map((each) => each.area)]).toEqual([[moved], [area('D2:D3')]]);
    expect(takenBack(after, keptOf(workbook, change))).toEqual(workbook);
  });

  test('a sheet that the change deletes is not kept, so it cannot be restored', () => {
    const workbook = { sheets: [board], names: [], rules: [] };
    const change = { sheets: [emptySheet('Plan', 'remove')] };
    expect(keptOf(workbook, change)).toEqual({ sheets: [] });
    expect(takenBack(appliedTo(workbook, change), { sheets: [] }).sheets).toEqual([]);
  });
});

test('two changes of a sheet are merged: lists are joined, a table grows once, the later page counts', () => {
  const grow = (from: string, to: string) => [{ name: 'Rows', from: area(from), to: area(to) }];
  const a = {
    ...emptySheet('Plan'),
    grow: grow('A1:C3', 'A1:D3'),
    staleNames: ['One'],
    tabColour: '#111111',
  };
  const b = { ...emptySheet('Plan'), grow: grow('A1:D3', 'A1:F3'), staleNames: ['Two'] };
  expect(mergeSheets([a, b])).toEqual([
    { ...emptySheet('Plan'), grow: grow('A1:C3', 'A1:F3'), staleNames: ['One', 'Two'], tabColour: '#111111' },
  ]);
  expect(mergeSheets([{ ...b, tabColour: '#222222' }, a])[0]?.tabColour).toBe('#111111');
  expect(mergeSheets([emptySheet('Plan'), emptySheet('Plan', 'create')])[0]?.when).toBe('create');
});

test('parts of one group are described together, those without words not at all', () => {
  const where = area('C2:C3');
  const told = partsInWords({
    ...emptySheet('Plan'),
    rules: [{ area: where, word: 'Red', fill: '#C00000', colour: '#FFFFFF' }],
    shades: [{ area: where, colour: '#1F2A44' }],
    rows: [{ rowIndex: 1, rowCount: 2, height: 30 }],
  });
  const lines = [...told].flatMap(([group, items]) => items.map(({ words }) => [group, words]));
  expect(lines).toEqual([
    ['colour-rules', 'C2:C3: a colour for each of the words Red.'],
    ['colour-rules', 'C2:C3: shaded by its numbers.'],
  ]);
});
