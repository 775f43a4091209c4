/** What keeps many actions of a plan from being rated at once: a day that Setup wants, a column that is not there. */
import { planKeyOf } from '../../../app/plan-key';
import { checkOf } from '../../../plan/judge/checks';
import type { PlanReport } from '../../../plan/judge/report/plan-report';
import { a1 } from '../../../plan/read/sheet/a1';
import { countOf, onSheet, type Asking, type PersonQuestion } from './question';

export const planQuestions = (asking: Asking): readonly PersonQuestion[] =>
  asking.plans.flatMap((plan) => [...noDueColumn(plan, asking), ...noAgreedDay(plan, asking)]);

function noDueColumn(plan: PlanReport, asking: Asking): readonly PersonQuestion[] {
  if (plan.basis !== 'dates' || !plan.columns.missing.includes('due')) return [];
  // Sections may give the dates.
  const waiting = plan.actions.filter(({ rating }) => rating.colour === 'unrated').length;
  if (waiting === 0) return [];
  return [
    {
      key: `no due column ${planKeyOf(plan)}`,
      words: `The plan${onSheet(plan, asking)} has no column for due dates, so ${countOf(waiting, 'action')} cannot be rated.`,
      waiting,
      answers: [{ label: 'Add the column', does: () => ({ open: 'complete', plan }) }],
    },
  ];
}

function noAgreedDay(plan: PlanReport, asking: Asking): readonly PersonQuestion[] {
  const waiting = plan.actions.flatMap(({ findings }) =>
    findings.filter((finding) => checkOf(finding).settledIn === 'setup'),
  );
  const cell = waiting[0]?.cells[0];
  if (!cell) return [];
  const first = a1(cell.rowIndex, cell.columnIndex);
  return [
    {
      key: `no agreed day ${planKeyOf(plan)}`,
      words:
        waiting.length === 1
          ? `The due date in ${first}${onSheet(plan, asking)} needs the day on which the plan was agreed.`
          : `${countOf(waiting.length, 'due date')}${onSheet(plan, asking)}, the first in ${first}, need the day on which the plan was agreed.`,
      waiting: waiting.length,
      answers: [
        { label: 'Give the day in Setup', does: () => ({ open: 'setup', plan }) },
        { label: `Go to ${first}`, does: () => ({ ask: { kind: 'select', cell, key: `agreed ${first}` } }) },
      ],
    },
  ];
}
