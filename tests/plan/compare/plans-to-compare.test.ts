/** Which plans of a workbook are compared: those that take part, or chosen sheets, even ones that were left out. */
import { comparePlans } from '../../../src/plan/compare/compare-plans';
import { comparedPlans, plansBeside, plansOnSheets } from '../../../src/plan/compare/plans-to-compare';
import { reviewWorkbook } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { finish } from '../../../src/plan/steps';
import { allChanges } from '../../support/compared';
import { gridSnapshot } from '../../support/grid-snapshot';

const rows = (due: string, ...more: readonly string[]) => [
  ['Ref', 'Action', 'Lead', 'Due date'],
  ['1', 'Write a protocol for meetings held at short notice.', 'Named Nurse', due],
  ...more.map((action, at) => [`${at + 2}`, action, 'Board Manager', '31 March 2017']),
];
const COVER = 'Commission an independent check of out of hours cover.';
const { plans } = reviewWorkbook(
  [
    gridSnapshot(rows('30 June 2017'), { name: 'Plan' }),
    gridSnapshot(rows('31 March 2017', COVER), { name: 'Plan July' }),
    gridSnapshot(rows('31 March 2017', COVER), { name: 'Archive July' }),
    gridSnapshot(
      [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['2', COVER, 'Board Manager', '31 March 2017'],
      ],
      {
        name: 'Completed',
      },
    ),
  ],
  makeSetup({ asOf: '2016-10-15', standings: [{ sheet: 'Plan July', standing: 'left-out' }] }),
);
const standings = (some: ReturnType<typeof plansOnSheets>) =>
  some.map(({ sheet, standing }) => `${sheet}: ${standing}`);

test('plans that a person left out take no part unless their sheet is chosen', () => {
  expect(standings(comparedPlans(plans))).toEqual([
    'Plan: live',
    'Archive July: closed',
    'Completed: closed',
  ]);
  expect(standings(plansOnSheets(plans, ['plan july ']))).toEqual(['Plan July: live']);
  expect(plansOnSheets(plans, ['Elsewhere'])).toEqual([]);
});

test('a closed sheet chosen alone is the plan itself; beside a live one it stays closed', () => {
  expect(standings(plansOnSheets(plans, ['Archive July']))).toEqual(['Archive July: live']);
  expect(standings(plansOnSheets(plans, ['Plan', 'Completed']))).toEqual(['Plan: live', 'Completed: closed']);
  expect(standings(plansBeside(plans, ['Archive July']))).toEqual(['Plan: live', 'Completed: closed']);
});

test('an old copy on a sheet of the workbook is compared with the plans beside it', () => {
  for (const sheet of ['Plan July', 'Archive July']) {
    const now = plansOnSheets(plans, ['Plan', 'Completed']);
    const comparison = finish(comparePlans(plansOnSheets(plans, [sheet]), now));
    expect(allChanges(comparison)).toEqual(['due moved 91', 'standing closed-and-moved']);
    expect([comparison.gone, comparison.added]).toEqual([[], []]);
  }
});
