/**
 * Columns whose meaning was read from their headers alone. A layout that is known by all its headers counts as confirmed,
 * and a column that holds no field is not used. One obstacle a plan: a person confirms all its columns at once.
 */
import { columnName } from '../../../read/sheet/a1';
import type { GateRule } from '../gate-rule';

export const unconfirmedColumnRule: GateRule = {
  id: 'unconfirmed-column',
  title: 'The columns are confirmed',
  why: 'Every date and lead is read from the column that is taken to hold it.',
  byDefault: true,
  judge: ({ sheet, table, columns }) => {
    const open = columns.columns.filter(({ how, fields }) => how === 'header' && fields.length > 0);
    if (open.length === 0) return [];
    const names = open.map(({ columnIndex }) => columnName(columnIndex)).join(', ');
    const words =
      open.length === 1
        ? `What column ${names} holds was read from its header, and nobody has confirmed it.`
        : `What columns ${names} hold was read from their headers, and nobody has confirmed it.`;
    const { headerRow } = table.region;
    return [{ cells: open.map(({ columnIndex }) => ({ sheet, rowIndex: headerRow, columnIndex })), words }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 May 2017'],
      ],
      finds: ['A1'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 May 2017'],
      ],
      confirmed: [
        { header: 'Action', fields: ['action'] },
        { header: 'Lead', fields: ['lead'] },
        { header: 'Due date', fields: ['due'] },
      ],
      finds: [],
    },
  ],
};
