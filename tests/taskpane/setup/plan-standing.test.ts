/** The user's decision about a plan's standing: what is saved, what is shown, and that nothing else is lost. */
import type { Checked } from '../../../src/app/check-plan';
import { planKeyOf } from '../../../src/app/plan-key';
import { reviewToKeep } from '../../../src/plan/review';
import { makeSetup, type SetupSettings } from '../../../src/plan/read/setup/setup';
import { finish } from '../../../src/plan/steps';
import { plansInWords, standingInWords, withStanding } from '../../../src/taskpane/setup/plan-standing';
import { paneReducer } from '../../../src/taskpane/state/pane-reducer';
import { FIRST_STATE } from '../../../src/taskpane/state/pane-state';
import { gridSnapshot } from '../../support/grid-snapshot';
import { gridWorkbook } from '../../support/open-grid';
import { openController } from '../../support/open-controller';

const ROWS = [
  ['Action', 'Lead', 'Due date'],
  ['Audit the files', 'CSC', '31 January 2016'],
];
const SEVERAL = [
  ['Child A'],
  ...ROWS,
  [],
  ['Child B'],
  ['Recommendation', 'Proposed action', 'Lead agency', 'Target date'],
  ['Homes', 'Visit each home', 'Housing', '1 May 2016'],
];

function checkedWith(settings: SetupSettings = {}): Checked {
  const snapshots = [gridSnapshot(ROWS, { name: 'Closed' }), gridSnapshot(SEVERAL, { name: 'Log' })];
  const setup = makeSetup({ asOf: '2016-10-15', ...settings });
  return { settings, problems: [], review: finish(reviewToKeep(snapshots, setup)) };
}

describe('what is saved for it', () => {
  const { plans } = checkedWith().review.report;
  const [closed, childA, childB] = plans;
  if (!closed || !childA || !childB) throw new Error(`${plans.length} plans`);
  const ofSheet = (sheet: string, standing: 'live' | 'closed' | 'left-out') => ({
    sheet,
    heading: null,
    headerRow: null,
    standing,
  });

  test('is the sheet’s name if the plan is alone on it, otherwise also the title and row', () => {
    expect(withStanding({}, closed, plans, 'live').standings).toEqual([ofSheet('Closed', 'live')]);
    expect(withStanding({}, childB, plans, 'closed').standings).toEqual([
      { sheet: 'Log', heading: 'Child B', headerRow: 6, standing: 'closed' },
    ]);
  });

  test('replaces the earlier entry, and nothing else', () => {
    const once = withStanding({ agreed: '2016-01-27' }, closed, plans, 'live');
    const both = withStanding(once, childA, plans, 'left-out');
    expect(withStanding(both, closed, plans, 'left-out')).toEqual({
      agreed: '2016-01-27',
      standings: [
        { sheet: 'Log', heading: 'Child A', headerRow: 2, standing: 'left-out' },
        ofSheet('Closed', 'left-out'),
      ],
    });
  });

  test('leaves an entry for the whole sheet to its other plans', () => {
    const settings = withStanding({ standings: [ofSheet('Log', 'left-out')] }, childA, plans, 'live');
    const { report } = checkedWith(settings).review;
    expect(report.plans.map(({ standing }) => standing)).toEqual(['closed', 'live', 'left-out']);
  });
});

test('each plan’s standing is given in words, and all are counted', () => {
  const { plans } = checkedWith({ standings: [{ sheet: 'Log', headerRow: 2, standing: 'left-out' }] }).review
    .report;
  expect(plansInWords(plans)).toBe('3 plans were found: 1 live, 1 closed, 1 left out');
  expect(plans.map(standingInWords)).toEqual([
    'Closed: its tab says that it is closed. Its actions are listed and counted apart, and neither flagged nor chased.',
    'Left out: it is set to “left out” on “Plan setup”. Its actions are listed and counted apart, and neither flagged nor chased.',
    'Live: it takes part.',
  ]);
});

test('saving settings drafted meanwhile does not revert it', () => {
  const checked = checkedWith({ standings: [{ sheet: 'Closed', standing: 'live' }] });
  const draft = { ...FIRST_STATE, checked: checkedWith(), setupDraft: { dueSoonDays: 14 } };
  const { setupDraft } = paneReducer(draft, { type: 'saved', what: 'standing', checked });
  // A draft holds only what was changed in it, not what is saved.
  expect(setupDraft).toEqual({ dueSoonDays: 14 });
  expect(paneReducer(FIRST_STATE, { type: 'saved', what: 'standing', checked }).setupDraft).toBeNull();
});

test('the pane saves it on “Plan setup” and shows it at once, with the same plan in view', async () => {
  const { store, controller, check } = openController(gridWorkbook({ Closed: ROWS, Tracker: ROWS }));
  await check();
  const before = store.state().checked;
  const [plan] = before?.review.report.plans ?? [];
  if (!before || !plan) throw new Error('Nothing was checked.');
  store.dispatch({ type: 'plan-chosen', plan: planKeyOf(plan) });
  const settings = withStanding(before.settings, plan, before.review.report.plans, 'live');
  controller.ask({ kind: 'save', what: 'standing', settings });
  await controller.settled();
  const { checked, plan: inView, news } = store.state();
  expect(checked?.review.report.plans.map(({ standing }) => standing)).toEqual(['live', 'live']);
  expect([inView, news.text]).toEqual([
    planKeyOf(plan),
    'Kept on the sheet “Plan setup”: which plans take part.',
  ]);
  await check();
  expect(store.state().checked?.settings.standings).toEqual([
    { sheet: 'Closed', heading: null, headerRow: null, standing: 'live' },
  ]);
});
