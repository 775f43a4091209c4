/** A summary of 10,000 actions, 300 leads and 60 themes: its formulas are per group, never per row. */
import { summaryInput } from '../../../../src/plan/change/summary/summary-input';
import { proposeSummary } from '../../../../src/plan/change/summary/propose-summary';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { planIn } from '../../../support/review-grid';

const ACTIONS = 10_000;
const LEADS = 300;
const THEMES = 60;
const AS_OF = '2016-10-15' as IsoDate;

const rows = Array.from({ length: ACTIONS }, (_, at) => [
  String(at + 1),
  `Theme ${(at % THEMES) + 1}`,
  `Write to school number ${at + 1}.`,
  `Agency ${(at % LEADS) + 1}`,
  `${(at % 28) + 1} ${['March', 'June', 'October'][at % 3]} ${2014 + (at % 5)}`,
]);

test('the numbers of formulas and writes depend on leads and themes', () => {
  const plan = planIn([['Ref', 'Theme', 'Action', 'Lead', 'Due date'], ...rows]);
  expect(plan.actions).toHaveLength(ACTIONS);
  const input = summaryInput(
    { asOf: AS_OF, plans: [plan] },
    new Map([[plan, 'Plan_']]),
    [],
    makeSetup({ asOf: AS_OF }),
    AS_OF,
  );
  const planned = proposeSummary(input, []);
  const formulas = planned?.cells.filter(({ formula }) => formula !== undefined).length ?? 0;
  const bytes = JSON.stringify(planned).length;
  process.stdout.write(`${ACTIONS} actions: ${formulas} formulas, ${bytes} bytes planned\n`);
  // Nine or more per group; themes are counted in their table and in the heat map.
  expect(formulas).toBeGreaterThan(9 * (LEADS + THEMES));
  expect(formulas).toBeLessThan(13 * (LEADS + 2 * THEMES) + 400);
  expect(bytes).toBeLessThan(5_000_000);
});
