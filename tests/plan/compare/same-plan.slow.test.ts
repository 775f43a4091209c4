/** A plan compared with itself in another layout gives no change, and swapping the two sides mirrors the result. */
import { identify } from '../../../src/plan/compare/identify';
import { finish } from '../../../src/plan/steps';
import type { PlanReport } from '../../../src/plan/judge/report/plan-report';
import { HEADER_SPELLINGS, rows } from './support/made-versions';
import { syntheticRows } from '../../support/synthetic-plan';
import { seeded } from '../../support/seeded';
import { allChanges, compared, comparedRows, pairsInWords, plansOfFile } from '../../support/compared';
import { GOLDEN_NAMES } from '../../support/golden-plans';
import type { Rows } from '../../support/review-grid';

const PLANS: readonly (readonly [string, Rows])[] = [
  ['a small plan', rows()],
  ['a made-up plan of texts of its own', syntheticRows(60, 'distinct', 3)],
  ['a made-up plan that repeats itself', syntheticRows(60, 'repeated', 4)],
];

const shuffled = (plan: Rows): Rows => {
  const random = seeded(7);
  return [plan[0] ?? [], ...[...plan.slice(1)].sort(() => random.next() - 0.5)];
};
const reheaded = ([header = [], ...body]: Rows): Rows => [
  header.map((title) => HEADER_SPELLINGS[String(title)] ?? title),
  ...body,
];
const columnsMoved = (plan: Rows): Rows => plan.map((row) => [...row].reverse());
const otherPages = ([header = [], ...body]: Rows): Rows => [
  header,
  ...body.flatMap((row, at) => (at > 0 && at % 3 === 0 ? [header, row] : [row])),
];
const respelt = (plan: Rows): Rows =>
  plan.map((row, at) =>
    row.map((cell) =>
      at > 0 && typeof cell === 'string' ? cell.replace(/ /, '  ').replace(/-/g, '–') : cell,
    ),
  );
const renumbered = ([header = [], ...body]: Rows): Rows => [
  header,
  ...body.map(([, ...rest], at) => [`R${at + 1}`, ...rest]),
];

describe.each(PLANS)('%s', (_name, plan) => {
  test('compared with itself gives no change, and no difference in layout', () => {
    const comparison = comparedRows(plan, plan);
    expect(comparison.pairs).toHaveLength(plan.length - 1);
    expect(comparison.pairs.filter(({ asked }) => asked)).toEqual([]);
    expect([allChanges(comparison), comparison.gone, comparison.added, comparison.notCompared]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(comparison.layoutDiffers).toBe(false);
  });

  test.each([
    ['sorted', shuffled],
    ['re-headed', reheaded],
    ['with its columns moved', columnsMoved],
    ['broken over other pages', otherPages],
    ['with other spaces and dashes', respelt],
  ])('%s gives no change except that the layout differs', (_how, change) => {
    const comparison = comparedRows(plan, change(plan));
    expect(comparison.pairs).toHaveLength(plan.length - 1);
    expect(comparison.pairs.filter(({ asked }) => asked)).toEqual([]);
    expect(allChanges(comparison)).toEqual([]);
    expect([comparison.merged, comparison.split, comparison.notCompared]).toEqual([[], [], []]);
    expect(comparison.layoutDiffers).toBe(true);
  });

  test('renumbered gives only renumbering', () => {
    const comparison = comparedRows(plan, renumbered(plan));
    expect(comparison.pairs).toHaveLength(plan.length - 1);
    expect(new Set(allChanges(comparison))).toEqual(new Set(['ref renumbered']));
  });

  test('old and new swapped give mirrored matches', () => {
    const other = plan.filter((_, at) => at % 9 !== 4).map((row, at) => changedWord(row, at, 2));
    const [there, back] = [comparedRows(plan, other), comparedRows(other, plan)];
    const mirrored = pairsInWords(back).map((words) => words.replace(/(\d+) → (\d+)/, '$2 → $1'));
    expect([...mirrored].sort()).toEqual([...pairsInWords(there)].sort());
    expect(back.added.map(({ at }) => at)).toEqual(there.gone.map(({ at }) => at));
    expect(back.merged.length).toBe(there.split.length);
  });

  test('one changed word in any action keeps its identity', () => {
    const other = plan.map((row, at) => changedWord(row, at, 2));
    const { pairs, gone, added } = comparedRows(plan, other);
    expect([gone, added]).toEqual([[], []]);
    for (const { old, new: now } of pairs) expect(now.at).toBe(old.at);
  });
});

function changedWord(row: Rows[number], at: number, column: number): Rows[number] {
  if (at === 0) return row;
  return row.map((cell, place) => {
    if (place !== column) return cell;
    const words = String(cell).split(' ');
    words[(at * 5) % words.length] = 'jointly';
    return words.join(' ');
  });
}

describe.each(GOLDEN_NAMES)('%s', (name) => {
  let plans: readonly PlanReport[];
  beforeAll(async () => {
    plans = await plansOfFile(`plans/${name}.xlsx`, '2017-01-31');
  });

  test('compared with itself gives no change', () => {
    const comparison = compared(plans, plans);
    expect(allChanges(comparison)).toEqual([]);
    expect([comparison.gone, comparison.added, comparison.merged, comparison.split]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(comparison.layoutDiffers).toBe(false);
  });

  test('any one word changed, in any action of six words or more, keeps its identity', () => {
    const field = plans.some(({ columns }) => columns.columns.some(({ fields }) => fields.includes('action')))
      ? 'action'
      : 'recommendation';
    const lost: string[] = [];
    let tried = 0;
    for (const [at, plan] of plans.entries())
      for (const [place, action] of plan.actions.entries()) {
        const reading = action.row.readings[field];
        const words = reading?.text.split(' ') ?? [];
        if (!reading || words.length < 6) continue;
        for (const [word] of words.entries()) {
          const text = words.map((each, there) => (there === word ? 'jointly' : each)).join(' ');
          const readings = { ...action.row.readings, [field]: { ...reading, text } };
          const reworded = { ...action, row: { ...action.row, readings } };
          const actions = plan.actions.map((each, there) => (there === place ? reworded : each));
          const other = plans.map((each, there) => (there === at ? { ...plan, actions } : each));
          const { met } = finish(identify(plans, other));
          tried += 1;
          if (
            !met.some(
              ({ old, new: now, asked }) => old.action === action && now.action === reworded && !asked,
            )
          )
            lost.push(`${action.row.rowIndex + 1}: ${text}`);
        }
      }
    expect(tried).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  }, 300_000);
});
