/** An action split over two rows would be counted twice, or lose its second half. */
import { fieldCell, type ActionCheck } from './check';

export const continuedRow: ActionCheck<'continued-row'> = {
  id: 'continued-row',
  title: 'Row split by a page break',
  why: 'An action split over two rows would be counted twice, or its second half lost.',
  fix: 'Check that the rows belong together.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  mayBeRight: true,
  messages: {
    joined: 'Row {row} continues row {above} after a page break; they are read as one action.',
    further: 'Row {row} is read as a further action under the recommendation of row {above}.',
  },
  judge: (subject) => {
    const { row } = subject.action;
    const at = (rowIndex: number) => ({ ...fieldCell(subject, 'action'), rowIndex });
    const joined = row.joinedRows.map((rowIndex) => ({
      say: 'joined',
      cells: [at(rowIndex), at(row.rowIndex)],
      data: { row: String(rowIndex + 1), above: String(row.rowIndex + 1) },
    }));
    if (row.continues === null) return joined;
    const data = { row: String(row.rowIndex + 1), above: String(row.continues + 1) };
    return [...joined, { say: 'further', cells: [at(row.rowIndex), at(row.continues)], data }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit the files of', 'CSC', 'May 2017'],
        ['Action', 'Lead', 'Due date'],
        ['looked after children.', '', ''],
      ],
      finds: ['A4'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files.', 'CSC', 'May 2017'],
        ['Action', 'Lead', 'Due date'],
        ['Train staff.', 'CSC', 'June 2017'],
      ],
      finds: [],
    },
  ],
};
