/** Cells that are written for the first time share blocks over their gaps; a hole is never written. */
import fc from 'fast-check';
import { cellBlocks, withoutFilledHoles, type CellBlock } from '../../../src/plan/change/cell-blocks';
import { addressOf } from '../../../src/excel/areas';

interface Cell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly before?: string;
  readonly value: string;
}

const cell = (rowIndex: number, columnIndex: number, before?: string): Cell => ({
  rowIndex,
  columnIndex,
  value: `${rowIndex}/${columnIndex}`,
  ...(before === undefined ? {} : { before }),
});
const blocksOf = (cells: readonly Cell[], limits: { mostCells?: number; mostBytes?: number } = {}) =>
  cellBlocks(cells, { mostCells: 1_000, mostBytes: 1_000_000, bytesOf: () => 10, ...limits });
const areas = (blocks: readonly CellBlock<Cell>[]): readonly string[] =>
  blocks.map(({ area }) => addressOf(area)).sort();
const column = (rows: readonly number[], columnIndex: number, before = ''): Cell[] =>
  rows.map((row) => cell(row, columnIndex, before));

test('a gap over cells that may be the board’s is never bridged', () => {
  expect(areas(blocksOf(column([0, 2], 0, 'old')))).toEqual(['A1', 'A3']);
  expect(areas(blocksOf([cell(0, 0), cell(2, 0)]))).toEqual(['A1', 'A3']);
  expect(areas(blocksOf([cell(0, 0, ''), cell(1, 0, 'old'), cell(2, 0, '')]))).toEqual(['A1:A3', 'A2']);
});

test.each<[string, readonly Cell[], readonly string[]]>([
  ['nothing', [], []],
  ['one cell', [cell(3, 2, '')], ['C4']],
  ['a gap in a column', column([0, 1, 9], 0), ['A1:A10']],
  ['a gap too long to be worth it', column([0, 60], 0), ['A1', 'A61']],
  ['columns side by side', [...column([0, 1, 2], 0), ...column([0, 2], 1)], ['A1:B3']],
  ['a column between that has nothing', [...column([0, 1], 0), ...column([0, 1], 2)], ['A1:A2', 'C1:C2']],
  [
    'a column with one cell beside a long one',
    [
      ...column([0], 0),
      ...column(
        Array.from({ length: 100 }, (_, at) => at),
        1,
      ),
    ],
    ['A1', 'B1:B100'],
  ],
])('%s', (_, cells, expected) => {
  expect(areas(blocksOf(cells))).toEqual(expected);
});

test('the number of blocks does not grow with the rows, even if every column has gaps', () => {
  const tracker = (rows: number): Cell[] =>
    Array.from({ length: rows }, (_, row) =>
      [0, 1, 2, 3, 4, 5].filter((at) => (row * 7 + at * 3) % 5 !== 0).map((at) => cell(row, at, '')),
    ).flat();
  expect(blocksOf(tracker(100), { mostCells: Infinity })).toHaveLength(1);
  expect(blocksOf(tracker(20_000), { mostCells: Infinity, mostBytes: Infinity })).toHaveLength(1);
});

test('a block is cut before it has too many cells or bytes, and no piece begins or ends in a hole', () => {
  const rows = Array.from({ length: 50 }, (_, at) => at);
  expect(blocksOf(column(rows, 0), { mostCells: 20 }).map(({ rows: { length } }) => length)).toEqual([
    20, 20, 10,
  ]);
  expect(blocksOf(column(rows, 0), { mostBytes: 200 }).map(({ rows: { length } }) => length)).toEqual([
    20, 20, 10,
  ]);
  expect(areas(blocksOf(column([0, 19, 21, 40], 0), { mostCells: 21 }))).toEqual(['A1:A20', 'A22:A41']);
});

test('a block over a hole that is not blank is split into rectangles without holes', () => {
  const [block] = blocksOf([...column([0, 1, 4], 0), ...column([0, 1, 4], 1)]);
  if (!block) throw new Error('There is no block.');
  expect(areas(withoutFilledHoles(block, () => true))).toEqual(['A1:B5']);
  expect(
    areas(withoutFilledHoles(block, ({ rowIndex, columnIndex }) => rowIndex !== 3 || columnIndex !== 1)),
  ).toEqual(['A1:B2', 'A5:B5']);
});

test('for any cells: each is in one block, the later of two at one place counts, and holes save requests', () => {
  const places = fc.array(
    fc.record({
      rowIndex: fc.nat(300),
      columnIndex: fc.nat(6),
      before: fc.constantFrom('', '', '', 'old'),
      value: fc.string(),
    }),
  );
  fc.assert(
    fc.property(places, (cells) => {
      const wanted = new Map(
        cells.map((each) => [`${each.before}${each.rowIndex},${each.columnIndex}`, each]),
      );
      const blocks = blocksOf(cells, { mostCells: 120 });
      const seen = blocks.flatMap(({ area, rows }) => {
        expect(rows).toHaveLength(area.rowCount);
        expect(area.rowCount * area.columnCount).toBeLessThanOrEqual(120);
        return rows.flatMap((row, r) =>
          row.flatMap((each, c) => {
            if (each)
              expect([each.rowIndex, each.columnIndex]).toEqual([area.rowIndex + r, area.columnIndex + c]);
            return each ? [each] : [];
          }),
        );
      });
      expect(new Set(seen)).toEqual(new Set(wanted.values()));
      expect(seen).toHaveLength(wanted.size);
      const holes = blocks.reduce(
        (sum, { rows }) => sum + rows.flat().filter((each) => each === null).length,
        0,
      );
      expect(holes).toBeLessThanOrEqual(50 * 2 * wanted.size);
    }),
    { numRuns: 200 },
  );
});
