/** Themes by rating as a shaded table with numbers in its cells; leads if the plan has neither themes nor sections. */
import { RATING_COLOURS } from '../../../judge/rating/rating-colour';
import type { GroupedBy } from '../../../marks/flags/counted-by';
import { groupingsOf } from '../../../marks/flags/grouping-keys';
import { text, type Block, type BlockPart, type SummaryPlan } from '../block';
import { groupsBy, leadGroups } from '../groups';
import { followsRules, groupCounts, RATING_COLUMNS, type RatedGroup } from '../rating-table';
import { COLUMN } from '../../../marks/summary/summary-columns';

/** What can be taken in at a glance. */
const MOST_ROWS = 30;

export const heatMap: Block<'heat-map'> = {
  id: 'heat-map',
  title: 'Heat map',
  why: 'Where the trouble gathers shows at once: the darker the cell, the more actions it counts.',
  scope: 'plan',
  layOut: (plan) => {
    const { by, header, groups } = rowsOf(plan);
    const left = groups.length - MOST_ROWS;
    const shown = groups.slice(0, MOST_ROWS);
    const map: BlockPart = {
      kind: 'table',
      columns: [{ title: header, column: COLUMN.label, as: 'long' }, ...RATING_COLUMNS],
      rows: shown.map((group, at) => {
        const { cells, hidden = [], ...more } = groupCounts(plan, by, group);
        const last = at === shown.length - 1 ? [followsRules(plan.prefix)] : [];
        return { cells: [group.label, ...cells], hidden: [...hidden, ...last], ...more };
      }),
      shade: [COLUMN.ratings, COLUMN.ratings + RATING_COLOURS.length - 1],
    };
    return [
      text('The darker a cell, the more actions it counts.', 'aside'),
      map,
      ...(left > 0 ? [text(`${left} more are not shown here, and counted above.`, 'aside')] : []),
    ];
  },
  examples: [
    {
      rows: [
        ['Theme', 'Action', 'Lead', 'Due date'],
        ['Neglect', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: ['Neglect', 'Unrated'],
    },
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: ['Lead', 'Education'],
    },
  ],
};

function rowsOf(plan: SummaryPlan): {
  readonly by: GroupedBy;
  readonly header: string;
  readonly groups: readonly RatedGroup[];
} {
  const has = groupingsOf(plan.report);
  if (has.has('theme')) return { by: 'theme', header: 'Theme', groups: groupsBy(plan, 'theme') };
  if (has.has('section')) return { by: 'section', header: 'Section', groups: groupsBy(plan, 'section') };
  return { by: 'leads', header: 'Lead', groups: leadGroups(plan) };
}
