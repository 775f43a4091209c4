/**
 * The five real plans, from the file to the report: what the expected files list, and the whole report as last agreed,
 * so that no change goes unnoticed. Update the whole reports with `GOLDEN=write npx jest tests/golden`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedPlans, openWorkbook, type PlanJson } from '../support/check-workbook-file';
import {
  expectedPlan,
  GOLDEN_NAMES,
  goldenWorkbook,
  type ExpectedPlan,
  type GoldenName,
} from '../support/golden-plans';

/** "Where the register holds two spellings as one lead, either name is right" (the note of the expected file). */
const sameLead = (name: string) =>
  name
    .replace(/\bof the\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

async function check(name: GoldenName, agreed: string | null): Promise<PlanJson> {
  const { asOf } = expectedPlan(name);
  const plans = await checkedPlans(openWorkbook(goldenWorkbook(name)), { asOf, agreed });
  expect(plans).toHaveLength(1);
  return plans[0] as PlanJson;
}

function expectStructure(plan: PlanJson, expected: ExpectedPlan): void {
  const columns = Object.entries(plan.columns).map(([column, fields]) => [column, fields.join('+')]);
  expect(Object.fromEntries(columns)).toEqual(expected.columns);
  expect(plan.sheet).toBe(expected.sheet);
  expect(plan.headerRow).toBe(expected.headerRow);
  expect(plan.missingColumns).toEqual(expected.missingColumns);
  expect(plan.repeatedHeaderRows).toEqual(expected.repeatedHeaderRows);
  expect(plan.sectionRows).toEqual(expected.sectionRows);
  expect(plan.outsideRows).toEqual(expected.outsideRows);
}

function expectActions(plan: PlanJson, expected: ExpectedPlan): void {
  expect(plan.actions.map((action) => [action.row, ...action.joinedRows])).toEqual(
    expected.actions.map((action) => [action.row, ...action.joinedRows]),
  );
  expected.actions.forEach((want, at) => {
    const got = plan.actions[at];
    if (!got) throw new Error(`No action for row ${want.row}`);
    const place = `row ${want.row}`;
    const leads = got.leads.map((lead) => sameLead(lead.name));
    if (want.leads) expect([place, leads]).toEqual([place, want.leads.map(sameLead)]);
    if (want.milestones)
      expect([place, got.milestones.map(({ date }) => date)]).toEqual([place, want.milestones]);
    if (want.due !== undefined) expect([place, got.due]).toEqual([place, want.due]);
    if (want.ongoing !== undefined) expect([place, got.ongoing]).toEqual([place, want.ongoing]);
    if (want.achieved !== undefined) expect([place, got.achieved]).toEqual([place, want.achieved]);
    if (want.ref !== undefined) expect([place, got.ref]).toEqual([place, want.ref]);
    if (want.section !== undefined) expect([place, got.section]).toEqual([place, want.section]);
    if (want.evidence !== undefined) expect(want.evidenceAccept ?? [want.evidence]).toContain(got.evidence);
    expect([place, want.ratingAccept ?? [want.rating]]).toEqual([
      place,
      expect.arrayContaining([got.rating]),
    ]);
    expect(got.findings.map(({ id }) => id)).toEqual(expect.arrayContaining([...(want.findings ?? [])]));
  });
}

describe.each(GOLDEN_NAMES)('%s', (name) => {
  const expected = expectedPlan(name);

  test('matches its file of expected results', async () => {
    const plan = await check(name, expected.agreed);
    expect(plan.agreed).toBe(expected.agreed);
    expectStructure(plan, expected);
    if (expected.actions.length > 0) expectActions(plan, expected);
    const elsewhere = plan.findings.filter(({ id }) => id === 'covered-elsewhere');
    expect(elsewhere.map(({ cell }) => Number(cell?.slice(1)))).toEqual(expected.crossReferenceRows ?? []);
    if (expected.counts) {
      expect(plan.actions).toHaveLength(expected.counts.actions);
      expect(new Set(plan.actions.map((action) => action.theme)).size).toBe(expected.counts.themes);
      expect(plan.tally['unrated']).toBe(expected.counts.unrated);
    }
  });

  test('matches the complete report as last approved', async () => {
    const plan = await check(name, expected.agreed);
    const file = join(__dirname, '..', 'fixtures', 'golden', `${name}.json`);
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, `${JSON.stringify(plan, null, 1)}\n`);
    expect(plan).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test('has the same structure without a given agreed date', async () => {
    const plan = await check(name, null);
    expectStructure(plan, expected);
    expect(plan.actions.map((action) => action.row)).toHaveLength(
      (await check(name, expected.agreed)).actions.length,
    );
  });
});

test('Sutton has exactly 52 actions', async () => {
  expect((await check('sutton-child-d', null)).actions).toHaveLength(52);
});

test('Lambeth states its own agreed date, so the result is the same', async () => {
  const expected = expectedPlan('lambeth-child-j');
  const plan = await check('lambeth-child-j', null);
  expect(plan.agreed).toBe('2016-01-27');
  expectActions(plan, expected);
});

test('Haringey and Sutton need no agreed date', async () => {
  for (const name of ['haringey-child-o', 'sutton-child-d'] as const) {
    const plan = await check(name, null);
    expect(plan.agreed).toBeNull();
    expectActions(plan, expectedPlan(name));
  }
});

test('Southwark without an agreed date asks for it in every row and rates nothing', async () => {
  const plan = await check('southwark-inspection', null);
  expect(plan.agreed).toBeNull();
  for (const action of plan.actions) {
    expect(action.rating).toBe('unrated');
    expect(action.because).toEqual(['due-needs-base-date']);
    expect(action.findings.map(({ id }) => id)).toContain('due-needs-base-date');
    expect(action.milestones).toEqual([]);
  }
});

test('Southampton has a date only in its title', async () => {
  expect((await check('southampton-themes', null)).agreed).toBe('2014-05-29');
});
