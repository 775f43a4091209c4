/**
 * An action that says neither when it is due nor when it is looked at again. Where the plan has no place for dates at all,
 * that is one obstacle; a plan that is rated on its evidence alone needs none.
 */
import { dayThatCounts } from '../../../judge/report/judge-action';
import { columnsByField } from '../../../read/schema/map-columns';
import { obstaclesOf, type GateRule } from '../gate-rule';

export const missingDateRule: GateRule = {
  id: 'missing-date',
  title: 'Every action has a date',
  why: 'An action without a date can never be late.',
  byDefault: true,
  judge: (plan) => {
    const { sheet, basis, actions, columns, table } = plan;
    const bare = actions.filter(
      (action) => dayThatCounts(action) === null && action.completion.state === 'open',
    );
    if (basis === 'dates' && !columnsByField(columns).has('due') && bare.length > 0) {
      const { headerRow, firstColumn } = table.region;
      const words = `The plan has no column for due dates, and ${bare.length} of its ${actions.length} actions have no date.`;
      return [{ cells: [{ sheet, rowIndex: headerRow, columnIndex: firstColumn }], words }];
    }
    return obstaclesOf(plan, 'when-due');
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', ''],
        ['Train staff', 'CSC', 'Ongoing'],
      ],
      finds: ['C2', 'C3'],
    },
    {
      sheet: [
        ['Ref', 'Action', 'Lead', 'Success criteria'],
        ['1', 'Audit files', 'CSC', 'Report'],
        ['2', 'Train staff', 'Health', 'Register'],
      ],
      finds: ['A1'],
    },
    {
      sheet: [
        ['Recommendation', 'Action', 'Lead', 'Assurance to the LSCB'],
        ['Write to schools', 'Letters', 'CSC', 'Letter of 3 May 2016 to all heads'],
      ],
      finds: [],
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
