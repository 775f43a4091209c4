/** Every finding of every check has at least one button, and each of its fixes is one. */
import { fixesFor } from '../../../src/app/offer-for';
import { CHECKS } from '../../../src/plan/judge/checks';
import { findingAnswers } from '../../../src/taskpane/check/finding-answers';
import { checkedOf } from '../../support/render-view';

const examples = CHECKS.flatMap(({ id, examples }) =>
  examples
    .filter(({ finds, errors }) => finds.length > 0 && errors === undefined)
    .map((example, at) => [`${id} ${at + 1}`, example] as const),
);

test.each(examples)('%s', (_, { sheet, asOf, agreed }) => {
  const checked = checkedOf({ Plan: sheet }, { ...(asOf ? { asOf } : {}), ...(agreed ? { agreed } : {}) });
  const found = checked.review.report.plans.flatMap((plan) =>
    [...plan.findings, ...plan.actions.flatMap(({ findings }) => findings)].map((finding) => ({
      finding,
      labels: findingAnswers(finding, plan, { checked, fixes: fixesFor }).map(({ label }) => label),
    })),
  );
  expect(found.filter(({ labels }) => labels.length === 0).map(({ finding }) => finding.message)).toEqual([]);
  // No two buttons of a finding say the same.
  for (const { labels } of found) expect(new Set(labels).size).toBe(labels.length);
});

test('each way of settling a finding is a button of its own', () => {
  const labels = (rows: readonly (readonly (string | number)[])[], id: string, agreed?: string) => {
    const checked = checkedOf({ Plan: rows }, agreed ? { agreed } : {});
    const plan = checked.review.report.plans[0]!;
    const finding = [...plan.findings, ...plan.actions.flatMap(({ findings }) => findings)].find(
      (each) => each.id === id,
    )!;
    return findingAnswers(finding, plan, { checked, fixes: fixesFor }).map(({ label }) => label);
  };
  const plan = (lead: string, due: string) => [
    ['Action', 'Lead', 'Due date'],
    ['Audit the files', lead, due],
  ];
  expect(labels(plan('KM', 'May 2017'), 'lead-unknown')).toEqual(['Add KM to the leads']);
  expect(labels(plan('CSC', 'By June 2015'), 'due-before-agreed', '2016-01-27')).toEqual([
    'Write 30 June 2016',
    'It is right',
  ]);
  expect(labels(plan('CSC', 'Review of policy to be'), 'due-unreadable')).toEqual(['Go to C2']);
  expect(labels(plan('CSC', 'May 2017'), 'missing-column')).toEqual(['Add the column']);
  expect(labels(plan('CSC', '31 June 2017'), 'due-impossible')).toEqual([
    'Write 30 June 2017',
    'Write 1 July 2017',
  ]);
});
