/** Actions by theme and by section, if the plan has them; otherwise by recommendation. */
import { groupingsOf, type Grouping } from '../../../marks/flags/grouping-keys';
import type { Block } from '../block';
import { groupTable, saysSomething } from '../group-table';

export const byTheme: Block<'by-theme'> = {
  id: 'by-theme',
  title: 'By theme',
  why: 'Learning is spread unevenly: some themes move while others stand still.',
  scope: 'plan',
  layOut: (plan, _, { isUsual }) => {
    const has = groupingsOf(plan.report);
    const first = (['theme', 'section'] as const).filter((grouping) => has.has(grouping));
    const shown: readonly Grouping[] =
      first.length > 0 || !has.has('recommendation') ? first : ['recommendation'];
    return shown
      .filter((grouping) => !isUsual || saysSomething(plan, grouping))
      .map((grouping) => groupTable(plan, grouping));
  },
  examples: [
    {
      rows: [
        ['Theme', 'Action', 'Lead', 'Due date'],
        ['Neglect', 'Write to every school.', 'Education', '31 March 2030'],
        ['Early help', 'Audit the letters.', 'Police', '31 March 2030'],
      ],
      says: ['Neglect', 'Early help', 'All actions'],
    },
  ],
};
