/**
 * Copies of the boards' plans that were only sorted, re-headed, renumbered, column-moved, broken over other pages or spelt
 * with other spaces, in any combination: no change but the numbers, where they were changed. And what is true of any two
 * versions: swapped, they give the mirror image.
 */
import fc from 'fast-check';
import { textOf } from '../../../src/plan/read/schema/action-row';
import { FIELD_TITLES, FIELDS, type Field } from '../../../src/plan/read/schema/fields';
import { comparedPlans } from '../../../src/plan/compare/plans-to-compare';
import type { Comparison } from '../../../src/plan/compare/compare-plans';
import { allChanges, compared, comparedRows, plansOfFile } from '../../support/compared';
import { GOLDEN_NAMES } from '../../support/golden-plans';
import { reviewGrid, type Rows } from '../../support/review-grid';
import { HEADER_SPELLINGS } from './support/made-versions';
import { REWORDED_PAIRS } from './support/reworded-pairs';
import { UPDATED_PAIRS } from './support/updated-pairs';

/** A board's plan as one plain table, every action with its own words. */
async function plainRows(name: string): Promise<Rows> {
  const plans = await plansOfFile(`plans/${name}.xlsx`, '2017-01-31');
  const rows = plans.flatMap(({ actions }) => actions.map(({ row }) => row));
  const fields = FIELDS.filter((field) => field === 'ref' || rows.some((row) => textOf(row, field) !== ''));
  const cell = (field: Field, at: number): string =>
    field === 'ref' ? `${at + 1}.` : textOf(rows[at] as (typeof rows)[number], field).replace(/\n/g, ' ');
  return [
    fields.map((field) => FIELD_TITLES[field]),
    ...rows.map((_, at) => fields.map((field) => cell(field, at))),
  ];
}

type Change = (rows: Rows, seed: number) => Rows;

/** The same for a seed, and another order for another. */
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] =>
  items
    .map((item, at) => ({ item, place: Math.sin(seed * 97 + at * 13) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

const COPIES: Readonly<Record<string, Change>> = {
  sorted: ([header = [], ...rows], seed) => [header, ...shuffled(rows, seed)],
  'column-moved': (rows, seed) => {
    const places = shuffled([...(rows[0] ?? []).keys()], seed);
    return rows.map((row) => places.map((place) => row[place] ?? ''));
  },
  'broken over other pages': ([header = [], ...rows], seed) => [
    header,
    ...rows.flatMap((row, at) => (at > 0 && (at + seed) % 5 === 0 ? [header, row] : [row])),
  ],
  're-headed': ([header = [], ...rows]) => [
    header.map((title) => HEADER_SPELLINGS[String(title)] ?? title),
    ...rows,
  ],
  respelt: ([header = [], ...rows]) => [
    header,
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace(/ /g, '  ').replace(/’/g, "'") : cell)),
    ),
  ],
};
const RENUMBERED: Change = (rows, seed) => {
  const place = rows[0]?.findIndex((title) => /^(?:ref|no)$/i.test(String(title))) ?? -1;
  return rows.map((row, at) =>
    row.map((cell, column) => (at > 0 && column === place ? `R${((at + seed) % rows.length) + 1}` : cell)),
  );
};

describe.each(GOLDEN_NAMES)('copies of %s', (name) => {
  let rows: Rows;
  beforeAll(async () => {
    rows = await plainRows(name);
  });
  const copyOf = (hows: readonly string[], seed: number): Rows =>
    hows.reduce((copy: Rows, how) => COPIES[how]?.(copy, seed) ?? copy, rows);
  const isWhole = (comparison: Comparison): void => {
    expect(comparison.pairs).toHaveLength(comparison.olds.length);
    expect(comparison.pairs.filter(({ asked }) => asked)).toEqual([]);
    expect([comparison.gone, comparison.added, comparison.merged, comparison.split]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  };

  test.each(Object.keys(COPIES))('%s: no change', (how) => {
    const comparison = compared(reviewGrid(rows), reviewGrid(copyOf([how], 3)));
    isWhole(comparison);
    expect([allChanges(comparison), comparison.notCompared]).toEqual([[], []]);
  });

  test('in any combination: no change, and only the numbers where they were changed', () => {
    const old = reviewGrid(rows);
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(COPIES)),
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        (hows, seed, isRenumbered) => {
          const copy = copyOf(hows, seed);
          const comparison = compared(old, reviewGrid(isRenumbered ? RENUMBERED(copy, seed) : copy));
          isWhole(comparison);
          const others = allChanges(comparison).filter((change) => change !== 'ref renumbered');
          expect([others, comparison.notCompared]).toEqual([[], []]);
          if (!isRenumbered) expect(allChanges(comparison)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});

/** Which old action is which new one, with how surely, whichever side is called old. */
const matched = ({ pairs, merged, split, gone, added }: Comparison) => ({
  pairs: pairs.map(({ old, new: now, asked }) => `${old.at} ${now.at} ${asked}`).sort(),
  merged: merged.map(({ parts, whole }) => `${parts.map(({ at }) => at).join('+')} ${whole.at}`).sort(),
  split: split.map(({ parts, whole }) => `${parts.map(({ at }) => at).join('+')} ${whole.at}`).sort(),
  gone: gone.map(({ at }) => at),
  added: added.map(({ at }) => at),
});
function expectMirrored(there: Comparison, back: Comparison): void {
  const { pairs, merged, split, gone, added } = matched(back);
  const mirrored = pairs.map((pair) => pair.replace(/^(\d+) (\d+)/, '$2 $1')).sort();
  expect(matched(there)).toEqual({ pairs: mirrored, merged: split, split: merged, gone: added, added: gone });
}

test.each([...REWORDED_PAIRS, ...UPDATED_PAIRS].map((pair) => [pair.what, pair] as const))(
  'swapped, the matches are mirrored: %s',
  (_what, { old, now }) => {
    expectMirrored(comparedRows(old, now), comparedRows(now, old));
  },
);

test('swapped, the matches of a board’s three versions are mirrored', async () => {
  const [v1 = [], v2 = [], v3 = []] = await Promise.all(
    ['v1-2021-02', 'v2-2021-07', 'v3-2022-02'].map((name) =>
      plansOfFile(`cases/versions/${name}.xlsx`, '2022-02-14').then(comparedPlans),
    ),
  );
  for (const [old, now] of [
    [v1, v2],
    [v2, v3],
    [v1, v3],
  ] as const)
    expectMirrored(compared(old, now), compared(now, old));
});
