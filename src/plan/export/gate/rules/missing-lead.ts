/**
 * An action that names nobody who can be asked: no lead at all, or only "all agencies". Where the plan has no place for
 * leads, that is one obstacle.
 */
import { columnsByField } from '../../../read/schema/map-columns';
import { obstaclesOf, type GateRule } from '../gate-rule';

export const missingLeadRule: GateRule = {
  id: 'missing-lead',
  title: 'Every action has a lead',
  why: "An action without a lead is nobody's.",
  byDefault: true,
  judge: (plan) => {
    const { sheet, actions, columns, table } = plan;
    const bare = actions.filter(({ leads }) => leads.length === 0);
    if (!columnsByField(columns).has('lead') && bare.length > 0) {
      const { headerRow, firstColumn } = table.region;
      const words = `The plan has no column for leads, and ${bare.length} of its ${actions.length} actions name none.`;
      return [{ cells: [{ sheet, rowIndex: headerRow, columnIndex: firstColumn }], words }];
    }
    return obstaclesOf(plan, 'who-leads', ({ leads }) => leads.every(({ collective }) => collective));
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', '', '31 May 2017'],
        ['Train staff', 'All agencies', '31 May 2017'],
      ],
      finds: ['B2', 'B3'],
    },
    {
      sheet: [
        ['Ref', 'Action', 'Due date', 'Success criteria'],
        ['1', 'Audit files', '31 May 2017', 'Report'],
      ],
      finds: ['A1'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 May 2017'],
      ],
      finds: [],
    },
  ],
};
