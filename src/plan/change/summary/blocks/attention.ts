/** The actions that need the board's attention (overdue, unevidenced, unrated), longest overdue first, in its words. */
import { decidingRule } from '../../../judge/rating/deciding-rule';
import type { Attention } from '../../../judge/rating/rating-rules';
import type { ActionReport } from '../../../judge/report/plan-report';
import { actionList, asAt } from '../action-list';
import { daysOverdue, dueInOwnWords, serial, whyInWords } from '../action-words';
import { text, type Block, type SummaryPlan } from '../block';
import { dayThatCounts } from '../../../judge/report/judge-action';
import { COLUMN } from '../../../marks/summary/summary-columns';

export const attention: Block<'attention'> = {
  id: 'attention',
  title: 'Needs the board’s attention',
  why: 'The part of a meeting that is worth its time: who is to be asked about what, and since when.',
  scope: 'plan',
  layOut: (plan, input) => {
    const listed = needing(plan);
    if (listed.length === 0)
      return [text('Nothing is overdue, unrated or without evidence. Nothing here needs the board today.')];
    return [
      asAt(plan),
      ...actionList(
        plan,
        {
          first: { title: 'Due', as: 'date' },
          second: { title: 'Days overdue', as: 'days' },
          more: [
            { title: 'Due, as the plan says it', column: COLUMN.ratings + 4, as: 'text' },
            { title: 'Why', column: COLUMN.last, as: 'long' },
          ],
        },
        listed.map((action) => ({
          action,
          first: serial(dayThatCounts(action), input),
          second: daysOverdue(action, plan),
          more: [dueInOwnWords(action, input), whyInWords(action)],
        })),
      ),
    ];
  },
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', 'By June 2016'],
        ['2', 'Audit the letters.', 'Police', '31 March 2030'],
      ],
      says: ['1 Write to every school.', 'By June 2016', 'Row 2'],
    },
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: ['Nothing is overdue, unrated or without evidence. Nothing here needs the board today.'],
    },
  ],
};

/** In this order; actions that are only at risk are not listed. */
const RANKS: Readonly<Record<Attention, number | null>> = {
  overdue: 0,
  unassured: 0,
  unevidenced: 1,
  unrated: 2,
  'at-risk': null,
};

function needing(plan: SummaryPlan): readonly ActionReport[] {
  return plan.report.actions
    .flatMap((action) => {
      const { attention: asked } = decidingRule(action.rating);
      const place = asked && RANKS[asked];
      return place === null ? [] : [{ action, place, days: daysOverdue(action, plan) }];
    })
    .sort((a, b) => a.place - b.place || b.days - a.days)
    .map(({ action }) => action);
}
