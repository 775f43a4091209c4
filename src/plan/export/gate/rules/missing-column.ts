/** A plan without a column that the standard schema requires. */
import type { GateRule } from '../gate-rule';

export const missingColumn: GateRule = {
  id: 'missing-column',
  title: 'No required column is missing',
  why: 'What has no column cannot be answered for.',
  byDefault: false,
  judge: ({ findings }) =>
    findings
      .filter(({ id }) => id === 'missing-column')
      .map(({ cells, message }) => ({ cells, words: message })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Evidence required', 'Date achieved'],
        ['Audit files', 'CSC', '31 May 2017', 'Report', ''],
      ],
      finds: ['A1'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Evidence required', 'Evidence provided', 'Date achieved'],
        ['Audit files', 'CSC', '31 May 2017', 'Report', '', ''],
      ],
      finds: [],
    },
  ],
};
