/** A date, or a short text that is little more than one ("March 2017", "End Q2", "by 31/3/17"). */
import { forDates, type CellSign } from './cell-sign';

const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b|\b(?:q(?:uarter)?\s?[1-4]|spring|summer|autumn|winter|christmas|easter)\b/i;

export const dateSign: CellSign = {
  id: 'date',
  title: 'A date',
  bears: ({ text, kind }) => kind === 'date' || (kind === 'text' && text.length <= 60 && DATE.test(text)),
  speaks: {
    ...forDates(1.2),
    measure: -1,
    action: -2.5,
    recommendation: -2.5,
    lead: -4,
    otherAgencies: -4,
    purpose: -2,
    ref: -2.5,
    theme: -1.5,
    source: -0.5,
    statedRag: -3,
    status: -1.5,
    priority: -3,
    evidenceRequired: -1.2,
    evidenceProvided: -0.7,
    progress: -0.6,
  },
  lacks: forDates(-1),
  examples: ['March 2017', 'By 31/3/17', 'End of Q2', 'Autumn term 2024', '12.05.2023'],
  refuses: [
    'Designated Nurse',
    'Complete',
    '3',
    'Ensure that every case file is audited before the end of March by a manager',
  ],
};
