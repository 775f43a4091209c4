/** Sign-off: a table for staff to fill in, and room for notes. Always the last block, so that entries can be kept. */
import { text, type Block } from '../block';
import { COLUMN } from '../../../marks/summary/summary-columns';
import { SIGN_OFF_TITLE } from '../../../marks/summary/summary-mark';

const BLANK_ROWS = 4;
const SPARE_ROWS = 2;

export const signOff: Block<'sign-off'> = {
  id: 'sign-off',
  title: SIGN_OFF_TITLE,
  why: 'The minutes need a group, a name, a date and a decision.',
  scope: 'workbook',
  layOut: () => [
    text('Type below. A refresh keeps everything from here down, and only moves it to its place.', 'aside'),
    {
      kind: 'table',
      columns: [
        { title: 'Decision or note', column: COLUMN.label, as: 'long' },
        { title: 'Group', column: COLUMN.second, as: 'long' },
        { title: 'Date', column: COLUMN.nextDue, as: 'date' },
        { title: 'Name', column: COLUMN.last, as: 'text' },
      ],
      rows: Array.from({ length: BLANK_ROWS }, () => ({ cells: ['', '', '', ''] })),
      spareRows: SPARE_ROWS,
    },
  ],
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: ['Group', 'Name', 'Date', 'Decision or note'],
    },
  ],
};
