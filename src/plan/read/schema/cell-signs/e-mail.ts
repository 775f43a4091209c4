/** An e-mail address: a person, never a date or a report. */
import { forDates, type CellSign } from './cell-sign';

export const eMailSign: CellSign = {
  id: 'e-mail',
  title: 'An e-mail address',
  bears: ({ text, kind }) => kind === 'text' && /^\S+@\S+\.\S+$/.test(text.split(/[;,\n]/)[0]?.trim() ?? ''),
  speaks: {
    ...forDates(-5),
    lead: 1,
    otherAgencies: 0.3,
    action: -4,
    recommendation: -4,
    ref: -2,
    statedRag: -3,
    status: -3,
    priority: -3,
  },
  examples: ['a.holm@example.org', 'a.holm@example.org; b.lee@example.org'],
  refuses: ['Police', 'see e-mail of 3 May'],
};
