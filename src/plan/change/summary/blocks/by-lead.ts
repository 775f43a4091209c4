/** Each lead with its actions by rating, what is overdue and since when, and what is due next, grouped by agency. */
import { text, type Block, type SummaryPlan } from '../block';
import { leadGroups } from '../groups';
import { MOST_BESIDE } from '../headline-beside';
import { allRow, groupColumns, groupRow } from '../rating-table';

export const byLead: Block<'by-lead'> = {
  id: 'by-lead',
  title: 'By lead',
  why: 'Whoever answers for actions must be able to see their own, and the board who needs help.',
  scope: 'plan',
  layOut: (plan, { plans }, { isUsual, shows }) => {
    const groups = leadGroups(plan);
    if (isUsual && shows('headline') && !saysMore(plan, groups.length, plans.length)) return [];
    const second = groups.some((group) => group.second !== '') ? 'Belongs to' : '';
    return [
      text(
        'An action with two leads counts for each of them, so that the leads together can come to more than the plan.',
        'aside',
      ),
      {
        kind: 'table',
        columns: groupColumns(plan, 'Lead', second),
        rows: [
          ...groups.map((group) => groupRow(plan, 'leads', group)),
          allRow(plan.prefix, 'All actions, each once'),
        ],
      },
    ];
  },
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education and Police', '31 March 2030'],
        ['2', 'Audit the letters.', '', '31 March 2030'],
      ],
      says: ['Education', 'Police', 'No lead named', 'All actions, each once'],
    },
  ],
};

/** The headline shows the leads of one plan; of several, leads with hardly more than one action each say nothing new. */
function saysMore(plan: SummaryPlan, leads: number, plans: number): boolean {
  return plans === 1 ? leads > MOST_BESIDE : leads * 2 <= plan.report.actions.length;
}
