import fc from 'fast-check';
import { bestAssignment } from '../../../../src/plan/read/schema/best-assignment';

/** Tries every assignment. */
function bestByTrying(
  gains: readonly (readonly number[])[],
  fields: number,
  used = new Set<number>(),
  row = 0,
): number {
  if (row === gains.length) return 0;
  let best = bestByTrying(gains, fields, used, row + 1);
  for (let field = 0; field < fields; field++) {
    if (used.has(field)) continue;
    best = Math.max(
      best,
      (gains[row]?.[field] ?? 0) + bestByTrying(gains, fields, new Set([...used, field]), row + 1),
    );
  }
  return best;
}

test('no other assignment has a better total, and each field goes to one column', () => {
  const table = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(table, (gains) => {
      const { taken, total } = bestAssignment(gains, 4);
      const held = taken.filter((field) => field >= 0);
      expect(new Set(held).size).toBe(held.length);
      expect(taken.reduce((sum, field, row) => sum + (field < 0 ? 0 : (gains[row]?.[field] ?? 0)), 0)).toBe(
        total,
      );
      expect(total).toBe(bestByTrying(gains, 4));
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('without columns nothing is assigned', () =>
  expect(bestAssignment([], 3)).toEqual({ taken: [], total: 0 }));
