/** An action due before its plan was agreed usually has the wrong year. */
import { addMonths, inWords, lastDayOfMonth, partsOf, type IsoDate } from '../../read/dates/calendar';
import { dueCell, NOTHING, type ActionCheck } from './check';

/**
 * The same day in the first year that is not before the plan; at most three years later, or the year was not a slip.
 */
function firstOnOrAfter(date: IsoDate, agreed: IsoDate): IsoDate | null {
  const { year, month, day } = partsOf(date);
  const monthEnd = lastDayOfMonth(year, month) === date;
  for (let years = 1; years <= 3; years++) {
    const moved = monthEnd ? lastDayOfMonth(year + years, month) : addMonths(date, years * 12);
    if (moved >= agreed) return monthEnd || partsOf(moved).day === day ? moved : null;
  }
  return null;
}

export const dueBeforeAgreed: ActionCheck<'due-before-agreed'> = {
  id: 'due-before-agreed',
  title: 'Due before the plan was agreed',
  why: 'An action due before its plan was agreed is most often a slip of the year.',
  fix: 'Check the year, or say that the action was carried over.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  mayBeRight: true,
  dateInDoubt: 'which lies before the plan was agreed',
  offeredAs: 'doubtful-date',
  messages: {
    before: '{cell} is due on {date}, before the plan was agreed on {agreed}.',
    offered: '{cell} is due on {date}, before the plan was agreed on {agreed}. Was {likely} meant?',
  },
  judge: (subject) => {
    const { action, context } = subject;
    const agreed = context.agreed;
    const last = action.due.due;
    if (!agreed || agreed.origin === 'titled' || last === null || last >= agreed.date) return NOTHING;
    const likely = firstOnOrAfter(last, agreed.date);
    const data = {
      date: inWords(last),
      agreed: inWords(agreed.date),
      likely: likely === null ? '' : inWords(likely),
    };
    const fixes =
      likely === null ? [] : [{ cell: dueCell(subject), before: action.due.text, after: { date: likely } }];
    return [{ say: likely === null ? 'before' : 'offered', cells: [dueCell(subject)], data, fixes }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'By June 2015'],
      ],
      finds: ['C2'],
      agreed: '2016-01-27',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'By June 2016'],
      ],
      finds: [],
      agreed: '2016-01-27',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Immediately'],
      ],
      finds: [],
      agreed: '2016-01-27',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'By June 2015'],
      ],
      finds: [],
    },
  ],
};
