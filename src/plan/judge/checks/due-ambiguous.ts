/** A date that can be read in two ways, or that its own words leave open, may be chased on the wrong day. */
import { inWords } from '../../read/dates/calendar';
import type { Fix } from '../report/fix';
import { a1, columnName } from '../../read/sheet/a1';
import { dueCell, NOTHING, quote, type ActionCheck, type ActionSubject } from './check';

function offers(subject: ActionSubject): readonly Fix[] {
  const { due } = subject.action;
  return due.rivals.map((date) => ({ cell: dueCell(subject), before: due.text, after: { date } }));
}

export const dueAmbiguous: ActionCheck<'due-ambiguous'> = {
  id: 'due-ambiguous',
  title: 'Due date has two readings',
  why: 'A date that can be read two ways is chased on the wrong day.',
  fix: 'Write the day, the month and the year in full.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  dateInDoubt: 'which can be read in more than one way',
  leavesOpen: 'date-meant',
  inPrint: 'The due date can be read in more than one way.',
  offeredAs: 'doubtful-date',
  messages: {
    none: "The date in {cell} is not plain: '{text}' could mean {readings}.",
    several: "{cell} ('{text}') is read as {date}; it could also mean {readings}.",
    swapped:
      'Column {column} holds dates as text with the month first ({example}). Where Excel turned such text into a true date, day and month are swapped: check {cell}{others} against the source.',
    open: "{cell} ('{text}') is read as {date}, though its own words leave that open.",
    unformatted: '{cell} holds the number {text}, which is read as {date}: Excel’s day of that number.',
    unplaced: "The date in {cell} is not plain: '{text}'.",
  },
  judge: (subject) => {
    const { due, dueOrigin, row } = subject.action;
    const counting = dueOrigin === 'revised' ? row.readings.revisedDue : row.readings.due;
    if (dueOrigin !== 'marker' && counting?.unformatted && due.due !== null) {
      const data = { text: due.text, date: inWords(due.due) };
      const fixes = [{ cell: dueCell(subject), before: due.text, after: { date: due.due } }];
      return [{ say: 'unformatted', cells: [dueCell(subject)], data, fixes }];
    }
    // Most dates are plain: no words are made for them.
    const open = !subject.context.combinedDue && due.milestones.some((one) => one.open);
    if (due.none !== 'ambiguous' && due.rivals.length === 0 && !open) return NOTHING;
    const readings = due.rivals.map(inWords).join(' or ');
    const data = { text: quote(due.text), readings, date: due.due === null ? '' : inWords(due.due) };
    // A missing year is reported by the check due-needs-year.
    if (due.none === 'ambiguous' && due.year === 'missing') return NOTHING;
    if (due.none === 'ambiguous') {
      return [
        {
          say: readings === '' ? 'unplaced' : 'none',
          cells: [dueCell(subject)],
          data,
          fixes: offers(subject),
        },
      ];
    }
    if (due.due !== null && due.year !== 'missing' && readings === '' && open)
      return [{ say: 'open', cells: [dueCell(subject)], data }];
    if (due.due === null || due.year === 'missing' || readings === '' || due.certainty === 'known')
      return NOTHING;
    return [{ say: 'several', cells: [dueCell(subject)], data, fixes: offers(subject) }];
  },
  judgePlan: ({ context }) =>
    context.monthFirst.map(({ columnIndex, example, inDoubt }) => ({
      say: 'swapped',
      cells: inDoubt.map((rowIndex) => ({ sheet: context.sheet, rowIndex, columnIndex })),
      data: {
        column: columnName(columnIndex),
        example: `'${quote(example.text)}' in ${a1(example.rowIndex, columnIndex)}`,
        others:
          inDoubt.length === 1
            ? ''
            : ` and ${inDoubt.length - 1} more date${inDoubt.length === 2 ? '' : 's'}`,
      },
    })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '09/30/2016'],
        ['Train staff', 'CSC', '03/04/2017'],
        ['Brief schools', 'CSC', '05/06/2017'],
      ],
      finds: ['C3'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Oct 12'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '12 October 2016 (TBC)'],
        ['Train staff', 'CSC', 'Monday 12 October 2016'],
      ],
      finds: ['C2', 'C3'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 42643],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '12 October 2016'],
      ],
      finds: [],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '03/04/2017'],
      ],
      finds: [],
    },
  ],
};
