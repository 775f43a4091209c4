import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../../src/plan/judge/checks';
import { a1 } from '../../../../src/plan/read/sheet/a1';
import type { Finding, PlanReport } from '../../../../src/plan/judge/report/plan-report';
import { reviewGrid } from '../../../support/review-grid';

/** POLICY.md, Findings: the ids that its last paragraph lists. */
const POLICY_IDS = policyIds();

function policyIds(): readonly string[] {
  const policy = readFileSync(join(__dirname, '../../../../src/plan/POLICY.md'), 'utf8');
  const section = policy.split(/^## /m).find((each) => each.startsWith('Findings\n')) ?? '';
  return [...(section.trim().split('\n\n').at(-1) ?? '').matchAll(/`([a-z-]+)`/g)].map(([, id]) => id ?? '');
}

const all = (plans: readonly PlanReport[]): readonly Finding[] =>
  plans.flatMap((plan) => [...plan.findings, ...plan.actions.flatMap((action) => action.findings)]);

test('there is a check for every finding of the policy and no other', () => {
  expect(CHECKS.map((check) => check.id).sort()).toEqual([...POLICY_IDS].sort());
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('has examples of what it finds and of what it does not', () => {
    expect(check.examples.some((example) => example.finds.length > 0)).toBe(true);
    expect(check.examples.some((example) => example.finds.length === 0)).toBe(true);
  });

  test.each(check.examples.map((example) => [JSON.stringify(example.sheet), example] as const))(
    '%s',
    (_, example) => {
      const entries = example.register?.map((each) => (typeof each === 'string' ? { name: each } : each));
      const found = all(
        reviewGrid(
          example.sheet,
          {
            asOf: example.asOf ?? '2016-10-15',
            agreed: example.agreed ?? null,
            register: entries ? { origin: 'confirmed', entries } : null,
          },
          { errors: example.errors ?? [] },
        ),
      ).filter((finding) => finding.id === id);
      expect(found.map(({ cells }) => a1(cells[0]?.rowIndex ?? -1, cells[0]?.columnIndex ?? -1))).toEqual(
        example.finds,
      );
      for (const { message } of found) {
        expect(message).not.toMatch(/[{}]|undefined|null|''|\s{2}/);
        expect(message).toMatch(/[.?]$/);
      }
    },
  );

  test('says why it matters and what would put it right, in sentences', () => {
    for (const text of [check.why, check.fix]) expect(text).toMatch(/^["A-Z].*\.$/);
    expect(check.title).toMatch(/^[A-Z].*[^.]$/);
  });
});

test('a message quotes the words and their cell', () => {
  const plan = reviewGrid([
    ['Action', 'Lead', 'Due date'],
    ['Audit files', 'CSC', 'Review of policy to be'],
  ]);
  expect(all(plan).map((finding) => finding.message)).toContain(
    "No date could be read in C2: 'Review of policy to be'.",
  );
});
