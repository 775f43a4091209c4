/**
 * Two versions of a large made-up plan: in the second, every action has one other word, and all are sorted. `distinct`: long
 * texts of which many differ in little; `repeated`: the same few dozen texts many times over.
 */
import type { PlanReport } from '../../src/plan/judge/report/plan-report';
import { reviewGrid } from './review-grid';
import { seeded } from './seeded';
import { SYNTHETIC_HEADER, syntheticRows, type Variety } from './synthetic-plan';

const ACTION = SYNTHETIC_HEADER.indexOf('Action');

export function largeVersions(
  actions: number,
  variety: Variety,
): readonly [old: readonly PlanReport[], now: readonly PlanReport[]] {
  const rows = syntheticRows(actions, variety, 3);
  const random = seeded(5);
  const [header = [], ...reworded] = rows.map((row, at) =>
    row.map((cell, column) => {
      if (at === 0 || column !== ACTION) return cell;
      const words = String(cell).split(' ');
      words[(at * 5) % words.length] = 'jointly';
      return words.join(' ');
    }),
  );
  const sorted = reworded
    .map((row) => ({ row, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
  return [reviewGrid(rows), reviewGrid([header, ...sorted])];
}
