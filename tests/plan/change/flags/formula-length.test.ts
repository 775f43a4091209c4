/** Excel refuses a formula of more than 8,192 characters, whatever the plan's columns and the rows that a rating rests on. */
import { formulaInRow } from '../../../../src/plan/change/filled-formula';
import { flagRowsOf } from '../../../../src/plan/change/flags/flag-rows-of-plan';
import { NOTHING_SAID } from '../../../../src/plan/change/settings-sheet/setup-said';
import { DAY_FORMULAS } from '../../../../src/plan/judge/rating/day-formulas';
import { FLAG_COLUMNS } from '../../../../src/plan/marks/flags/flag-columns';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { reviewWorkbook } from '../../../../src/plan/review';
import { finish } from '../../../../src/plan/steps';
import { gridSnapshot } from '../../../support/grid-snapshot';

const LONGEST = 8_192;
const NARROW = ['Ref', 'Action', 'Lead', 'Due date', 'Progress', 'Date completed', 'Evidence provided'];
const WIDE = [
  ...NARROW,
  ...['Revised due date 1', 'Revised due date 2', 'Revised due date 3', 'Review date', 'Status', 'RAG'],
];
const TITLES = Array.from({ length: 6 }, (_, at) => [
  `Part ${at} of a plan agreed by the Board on 1 May 2015`,
]);

/** Each action's evidence is "see above" but the first's, so that the last rests on all. */
function flagsOf(header: readonly string[]) {
  const rows = Array.from({ length: 12 }, (_, at) =>
    header.map((name) =>
      name === 'Evidence provided'
        ? at === 0
          ? 'Minutes of 3 May 2015'
          : 'See above'
        : name === 'Action'
          ? `Do thing ${at}.`
          : name === 'Due date'
            ? 'Within three months'
            : '',
    ),
  );
  const sheet = gridSnapshot([...TITLES, header, ...rows], { name: 'Plan' });
  const [plan] = reviewWorkbook([sheet], makeSetup({ asOf: '2016-10-15' })).plans;
  if (!plan) throw new Error('no plan');
  const columnOf = new Map(FLAG_COLUMNS.map(({ id }, at) => [id, 700 + at]));
  return finish(flagRowsOf(sheet, plan, columnOf, { said: NOTHING_SAID, covers: [], plans: [] }));
}

test.each([NARROW, WIDE])(
  'the formulas of %s and more columns are short enough in every row',
  (...header) => {
    const { references, rows } = flagsOf(header);
    for (const { content } of FLAG_COLUMNS)
      if ('formula' in content)
        expect(formulaInRow(content.formula(references), 1_048_574).length).toBeLessThanOrEqual(LONGEST);
    // Rows that rest on more than the formula compares always ask to be checked.
    const asks = [...rows].map(({ words }) => words.includes('#'));
    expect(asks.slice(0, 4)).toEqual([false, false, false, false]);
    expect(asks.at(-1)).toBe(true);
  },
);

test('so are those of “Plan setup”', () => {
  for (const formula of Object.values(DAY_FORMULAS)) expect(formula.length).toBeLessThanOrEqual(LONGEST);
});
