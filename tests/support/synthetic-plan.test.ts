import { SYNTHETIC_HEADER, syntheticRows, syntheticSnapshot } from './synthetic-plan';

describe('the synthetic plan', () => {
  test('depends only on the seed', () => {
    expect(syntheticRows(50, 'distinct', 3)).toEqual(syntheticRows(50, 'distinct', 3));
    expect(syntheticRows(50, 'distinct', 3)).not.toEqual(syntheticRows(50, 'distinct', 4));
  });

  test('repeats a few dozen texts per column, or none', () => {
    const texts = (variety: 'repeated' | 'distinct', column: number) => {
      const filled = syntheticRows(2000, variety)
        .slice(1)
        .map((row) => row[column])
        .filter((text) => text !== '');
      return { filled: filled.length, distinct: new Set(filled).size };
    };
    for (let column = 1; column < SYNTHETIC_HEADER.length; column++) {
      expect(texts('repeated', column).distinct).toBeLessThanOrEqual(48);
      const own = texts('distinct', column);
      expect(own.distinct).toBe(own.filled);
    }
  });

  test('is a snapshot with grids of its size', () => {
    const snapshot = syntheticSnapshot(20, 'repeated');
    expect(snapshot.rowCount).toBe(21);
    for (const grid of [snapshot.values, snapshot.kinds, snapshot.formulas, snapshot.numberFormats]) {
      expect(grid).toHaveLength(21);
      for (const row of grid) expect(row).toHaveLength(SYNTHETIC_HEADER.length);
    }
  });
});
