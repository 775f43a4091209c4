/**
 * A formula that counts from an empty cell shows a date in 1900: it is not a real date, and nothing may be rated on it.
 */
import { DATE_FIELDS } from '../../read/schema/fields';
import { NOTHING, quote, type ActionCheck, type Draft } from './check';

export const dateFromBlank: ActionCheck<'date-from-blank'> = {
  id: 'date-from-blank',
  title: 'Date counted from an empty cell',
  why: 'A formula that counts from an empty cell shows a day around 1900, which is no date of the action.',
  fix: 'Fill in the cell from which the formula counts, or let the formula stay blank while that is empty.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  mayBeRight: true,
  messages: {
    blank: "{cell} shows '{shown}', which comes from an empty cell; it is read as blank.",
  },
  judge: ({ action, context }) => {
    let drafts: Draft[] | null = null;
    for (const field of DATE_FIELDS) {
      const reading = action.row.readings[field];
      if (reading?.fromBlank === undefined || reading.how === 'merged') continue;
      const { rowIndex, columnIndex, fromBlank } = reading;
      const cells = [{ sheet: context.sheet, rowIndex, columnIndex }];
      (drafts ??= []).push({ say: 'blank', cells, data: { shown: quote(fromBlank) } });
    }
    return drafts ?? NOTHING;
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved'],
        ['Audit files', 'CSC', '00/01/1900', ''],
        ['Train staff', 'CSC', 'May 2017', '0/1/1900'],
      ],
      finds: ['C2', 'D3'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 May 2017'],
        ['Train staff', 'CSC', ''],
      ],
      finds: [],
    },
  ],
};
