import { RATING_COLOURS } from '../../../../src/plan/judge/rating/rating-colour';
import { factValues, isOpenOn } from '../../../../src/plan/judge/rating/fact-values';
import { isoDateToSerial } from '../../../../src/plan/read/sheet/serial-date';
import { isComplete } from '../../../../src/plan/judge/rating/is-complete';
import { RATING_WORDS } from '../../../../src/plan/judge/rating/rating-cells';
import { daysBetween } from '../../../../src/plan/read/dates/calendar';
import { groupingsOf, groupingText, leadKeys } from '../../../../src/plan/marks/flags/grouping-keys';
import { withoutFlags } from '../../../../src/plan/marks/flags/without-flags';
import { isSummarySheet } from '../../../../src/plan/marks/summary/find-summary';
import { isClaimed } from '../../../../src/plan/marks/summary/recorded-meeting';
import { dayThatCounts } from '../../../../src/plan/judge/report/judge-action';
import type { ActionReport, PlanReport } from '../../../../src/plan/judge/report/plan-report';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { setAsOf } from '../../../support/flagged-workbook';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { opened } from '../../../support/open-built';
import { withSettings } from '../../../support/flagged-workbook';
import { snapshots } from '../../../support/read-through-client';
import { summarise, tableOf, textsOf } from '../../../support/summarised-workbook';

const OTHER_DAYS = ['2012-12-31', '2031-01-01'];

const counts = (actions: readonly ActionReport[]) =>
  RATING_COLOURS.map((colour) => actions.filter(({ rating }) => rating.colour === colour).length);

const shown = (row: ReadonlyMap<string, unknown> | undefined) =>
  RATING_COLOURS.map((colour) => row?.get(RATING_WORDS[colour]));

/** The earliest next date of the open actions, as a serial number; a dash if there is none. */
function nextDue(actions: readonly ActionReport[]) {
  const dates = actions
    .filter(({ facts }) => isOpenOn(facts))
    .flatMap(({ facts }) => factValues(facts).nextMilestone ?? [])
    .sort();
  return dates[0] === undefined ? '–' : isoDateToSerial(dates[0], 1900);
}

function overdueDays({ basis, asOf }: PlanReport, actions: readonly ActionReport[]): readonly number[] {
  if (basis === 'assurance') return [];
  return actions
    .filter(({ rating }) => rating.colour === 'red')
    .map((action) => daysBetween(dayThatCounts(action) as never, asOf));
}

describe('the figures of a summary, calculated by its formulas', () => {
  test.each(GOLDEN_NAMES)('%s: equal the report’s, on three days', async (name) => {
    const expected = expectedPlan(name);
    const setup = { asOf: expected.asOf, agreed: expected.agreed };
    const workbook = withSettings(opened(goldenWorkbook(name)));
    const { planned } = await summarise(workbook, setup);
    expect(planned?.when).toBe('create');
    const bare = (await snapshots(workbook))
      .filter((sheet) => sheet.name !== 'Plan setup' && !isSummarySheet(sheet))
      .map(withoutFlags);
    for (const asOf of [expected.asOf, ...OTHER_DAYS]) {
      setAsOf(workbook, asOf);
      const plan = reviewWorkbook(bare, makeSetup({ ...setup, asOf })).plans[0] as PlanReport;
      expect(textsOf(workbook).filter((words) => words.includes('"error"'))).toEqual([]);
      figuresAre(workbook, plan);
    }
  });
});

function figuresAre(workbook: Parameters<typeof tableOf>[0], plan: PlanReport): void {
  const { actions, tally, asOf } = plan;
  const headline = tableOf(workbook, 'Headline figures', 'Figure');
  const now = (label: string) => headline.get(label)?.get('Now');
  expect(RATING_COLOURS.map((colour) => now(RATING_WORDS[colour]))).toEqual(
    RATING_COLOURS.map((colour) => tally[colour]),
  );
  expect(now('All actions')).toBe(actions.length);
  const complete = actions.filter(({ rating }) => isComplete(rating)).length;
  const claimed = actions.filter((action) => isClaimed(action)).length;
  const words =
    plan.basis === 'assurance'
      ? `Evidence supplied ${complete} · still open ${actions.length - complete - tally.withdrawn} · changed`
      : `Complete and evidenced ${complete} · still open ${actions.length - complete - tally.withdrawn} · said to be done, without good evidence ${claimed} · changed`;
  expect(textsOf(workbook).find((text) => text.startsWith(words)) ?? textsOf(workbook)).toContain(words);

  const byLead = tableOf(workbook, 'By lead', 'Lead');
  const leads = new Map<string, ActionReport[]>();
  for (const action of actions)
    for (const name of leadKeys(action).length > 0
      ? leadKeys(action).map((lead) => lead.name)
      : ['No lead named'])
      leads.set(name, [...(leads.get(name) ?? []), action]);
  leads.set('All actions, each once', [...actions]);
  expect([...byLead.keys()].sort()).toEqual([...leads.keys()].sort());
  for (const [name, own] of leads) {
    const row = byLead.get(name);
    expect([name, asOf, ...shown(row)]).toEqual([name, asOf, ...counts(own)]);
    // A plan that is rated by its evidence has nothing that is late, and no columns for it.
    if (plan.basis === 'assurance') {
      for (const title of ['Overdue', 'Oldest overdue', 'Next due']) expect(row?.has(title)).toBe(false);
      continue;
    }
    const days = overdueDays(plan, own);
    expect([name, asOf, row?.get('Overdue'), row?.get('Oldest overdue')]).toEqual([
      name,
      asOf,
      days.length,
      Math.max(0, ...days),
    ]);
    expect([name, asOf, row?.get('Next due')]).toEqual([name, asOf, nextDue(own)]);
  }

  for (const [grouping, header] of [
    ['theme', 'Theme'],
    ['section', 'Section'],
  ] as const) {
    if (!groupingsOf(plan).has(grouping)) continue;
    const table = tableOf(workbook, 'By theme', header);
    const groups = new Map<string, ActionReport[]>();
    for (const action of actions) {
      const words = groupingText(action, grouping).replace(/\s+/g, ' ').trim();
      groups.set(words, [...(groups.get(words) ?? []), action]);
    }
    for (const [words, own] of groups) {
      if (words.length === 0 || words.length > 160) continue;
      const row = [...table].find(([label]) => label.toLowerCase() === words.toLowerCase())?.[1];
      expect([words, ...shown(row)]).toEqual([words, ...counts(own)]);
    }
  }
}
