/** Actions of which one cell says that they are done and another that they are not: a question for each plan. */
import { planKeyOf } from '../../../app/plan-key';
import { checkOf } from '../../../plan/judge/checks';
import type { Finding, PlanReport } from '../../../plan/judge/report/plan-report';
import { goingTo } from '../finding-answers';
import { onSheet, type QuestionAnswer, type Asking, type PersonQuestion } from './question';

export const doneQuestions = (asking: Asking): readonly PersonQuestion[] =>
  asking.plans.flatMap((plan): readonly PersonQuestion[] => {
    const disputed = plan.actions.flatMap(({ findings }) =>
      findings.filter((finding) => checkOf(finding).leavesOpen === 'whether-done'),
    );
    const [first] = disputed;
    if (!first) return [];
    const where = onSheet(plan, asking);
    return [
      {
        key: `done ${planKeyOf(plan)}`,
        words:
          disputed.length === 1
            ? `${first.message}${where === '' ? '' : ` (“${plan.sheet}”)`}`
            : `${disputed.length.toLocaleString('en-GB')} actions${where} are said to be done in one cell and not in another.`,
        waiting: disputed.length,
        answers: disputed.length === 1 ? goingTo(first) : [listed(first, plan)],
      },
    ];
  });

const listed = ({ id }: Finding, plan: PlanReport): QuestionAnswer => ({
  label: 'List them',
  does: () => ({ list: id, plan }),
});
