/** The date cells that are compared, and how each was read when its row was judged. */
import type { ActionReport } from '../judge/report/plan-report';
import type { DateReading } from '../read/dates/date-reading';

export const COMPARED_DATES = ['due', 'revisedDue', 'reviewDate', 'decisionDate', 'achieved'] as const;

export type ComparedDate = (typeof COMPARED_DATES)[number];

/** `null` if the cell is blank. */
export function dateReadingOf(action: ActionReport, field: ComparedDate): DateReading | null {
  if (field === 'due') return action.stated;
  return (field === 'achieved' ? action.achievedReading : action.otherDates[field]) ?? null;
}
