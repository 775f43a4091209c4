import type { Area } from '../../src/plan/read/sheet/sheet-snapshot';
import {
  joinMerges,
  mergePieces,
  remainder,
  splitArea,
  takePending,
  type Pending,
} from '../../src/excel/read-snapshot-sizes';

const area = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Area => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});
const cellsOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Area): string[] =>
  Array.from(
    { length: rowCount * columnCount },
    (_, at) => `${rowIndex + Math.floor(at / columnCount)},${columnIndex + (at % columnCount)}`,
  );
const pending = (where: Area): Pending => ({ sheetId: 's', question: 'cells', area: where });

test.each([
  [area(0, 0, 10, 4), 100],
  [area(5, 2, 10, 4), 13],
  [area(5, 2, 10, 4), 4],
  [area(5, 2, 10, 4), 3],
  [area(5, 2, 1, 4), 1],
  [area(0, 0, 1, 1), 1],
])('splitting %j into at most %i cells loses and repeats none', (whole, most) => {
  const pieces = splitArea(whole, most);
  expect(pieces[0].rowCount * pieces[0].columnCount).toBeLessThanOrEqual(most);
  expect(pieces.flatMap(cellsOf).sort()).toEqual(cellsOf(whole).sort());
});

test('whatever is right of or below the first window is left for later', () => {
  const left = remainder(area(2, 1, 10, 5), area(2, 1, 6, 3));
  expect([...cellsOf(area(2, 1, 6, 3)), ...left.flatMap(cellsOf)].sort()).toEqual(
    cellsOf(area(2, 1, 10, 5)).sort(),
  );
  expect(remainder(area(0, 0, 3, 3), area(0, 0, 3, 3))).toEqual([]);
});

test('a request is filled up to its target from the front of the queue, and is never empty', () => {
  const queue = [pending(area(0, 0, 10, 1)), pending(area(0, 5, 10, 1))];
  const taken = takePending(queue, () => 100, 1500);
  expect(taken.now.map(({ area: { rowCount } }) => rowCount)).toEqual([10, 5]);
  expect(taken.later.map(({ area: { rowCount, rowIndex } }) => [rowIndex, rowCount])).toEqual([[5, 5]]);
  expect(takePending(queue, () => 5000, 1500).now).toHaveLength(1);
});

test('however it is cut, a queue is read completely', () => {
  let queue: readonly Pending[] = [pending(area(0, 0, 23, 7)), pending(area(30, 2, 4, 40))];
  const whole = queue.flatMap(({ area: each }) => cellsOf(each)).sort();
  const read: string[] = [];
  for (let round = 0; queue.length > 0 && round < 1000; round += 1) {
    const { now, later } = takePending(queue, () => 10, [35, 300, 5][round % 3]);
    read.push(...now.flatMap(({ area: each }) => cellsOf(each)));
    queue = later;
  }
  expect(read.sort()).toEqual(whole);
});

describe('Merged areas requested in pieces', () => {
  const whole = area(3, 1, 400, 12);
  const pieces = mergePieces(whole);
  const cut = (merge: Area) =>
    pieces.flatMap((piece) => {
      const top = Math.max(piece.rowIndex, merge.rowIndex);
      const left = Math.max(piece.columnIndex, merge.columnIndex);
      const rows = Math.min(piece.rowIndex + piece.rowCount, merge.rowIndex + merge.rowCount) - top;
      const columns =
        Math.min(piece.columnIndex + piece.columnCount, merge.columnIndex + merge.columnCount) - left;
      return rows > 0 && columns > 0 ? [area(top, left, rows, columns)] : [];
    });
  // A pair of merges for each two rows, some across the borders of pieces, touching one another.
  const merges = Array.from({ length: 130 }, (_, at) => area(3 + at * 3, 1 + (at % 4), 3, 5)).concat(
    area(396, 1, 7, 12),
  );

  test('no piece can contain more than 512 of them, and every cell is in one', () => {
    for (const piece of pieces) expect(piece.rowCount * piece.columnCount).toBeLessThanOrEqual(1024);
    expect(new Set(pieces.flatMap(cellsOf))).toEqual(new Set(cellsOf(whole)));
    for (const wide of mergePieces(area(0, 0, 3, 2000)))
      expect(wide.rowCount * wide.columnCount).toBeLessThanOrEqual(1024);
  });

  test('divided ones are joined, those that only touch are not', () => {
    const kept = merges.filter((merge) => merge.rowIndex + merge.rowCount <= 396 || merge.columnCount === 12);
    expect(joinMerges(kept.flatMap(cut))).toEqual([...kept].sort((a, b) => a.rowIndex - b.rowIndex));
  });

  test('those that Excel returns whole for each piece are counted once', () => {
    const tall = area(3, 1, 300, 2);
    expect(joinMerges([tall, tall, tall])).toEqual([tall]);
  });
});
