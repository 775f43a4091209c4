/**
 * An action as shown in the summary's lists: reference and first words, leads, the reason for its rating, and its row.
 */
import { dayThatCounts } from '../../judge/report/judge-action';
import type { ActionReport } from '../../judge/report/plan-report';
import { isOpenOn } from '../../judge/rating/fact-values';
import { nextMilestone } from '../../judge/rating/next-milestone';
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { reasonInWords } from '../../judge/rating/rating-in-words';
import { textOf } from '../../read/schema/action-row';
import type { IsoDate } from '../../read/dates/calendar';
import { daysBetween, inWords } from '../../read/dates/calendar';
import { isoDateToSerial, serialToIsoDate } from '../../read/sheet/serial-date';
import type { CellRef, CellValue } from '../../read/sheet/sheet-snapshot';
import type { SummaryInput, SummaryPlan, TableRow } from './block';
import { COLUMN } from '../../marks/summary/summary-columns';

/** One line, cut at a word boundary if too long. */
export function shortened(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const head = line.slice(0, length - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export const ACTION_LENGTH = 140;

/** "1.2 Write to every school." */
export function actionInShort({ row }: Pick<ActionReport, 'row'>): string {
  const words = textOf(row, 'action') || textOf(row, 'recommendation');
  const numbered = row.ref === null || words.startsWith(row.ref) ? words : `${row.ref} ${words}`;
  return shortened(numbered, ACTION_LENGTH);
}

export const leadsInShort = ({ leads }: Pick<ActionReport, 'leads'>): string =>
  leads.length === 0
    ? 'No lead named'
    : shortened([...new Set(leads.map(({ name }) => name))].join('; '), 80);

const DUE_LENGTH = 46;

/**
 * The board's own words, cut to one line, with a true date in words. Written as text, so never read as a number or a
 * formula.
 */
export function dueInOwnWords(
  { row, dueOrigin }: Pick<ActionReport, 'row' | 'dueOrigin'>,
  { dateSystem }: Pick<SummaryInput, 'dateSystem'>,
): string {
  const reading = row.readings[dueOrigin === 'revised' ? 'revisedDue' : 'due'];
  const day = typeof reading?.value === 'number' ? serialToIsoDate(reading.value, dateSystem) : null;
  return day ? inWords(day) : shortened(reading?.text ?? '', DUE_LENGTH);
}

export function whyInWords(action: ActionReport): string {
  const [reason] = action.rating.because;
  if (reason === undefined) return '';
  const words = reasonInWords(reason, action.facts);
  return shortened(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`, 120);
}

/** The next date of an action that is open on the as-of date; `null` if there is none. */
export const nextOpenDate = ({ facts }: Pick<ActionReport, 'facts'>): IsoDate | null =>
  isOpenOn(facts) ? nextMilestone(facts) : null;

/** Days overdue; 0 if it is red for another reason, or not red. */
export function daysOverdue(action: ActionReport, { report }: Pick<SummaryPlan, 'report'>): number {
  const due = dayThatCounts(action);
  if (report.basis === 'assurance' || action.rating.colour !== 'red' || due === null) return 0;
  return Math.max(0, daysBetween(due, report.asOf));
}

export const ratingWord = ({ rating }: Pick<ActionReport, 'rating'>): string => RATING_WORDS[rating.colour];

export const serial = (date: IsoDate | null, { dateSystem }: SummaryInput): CellValue =>
  (date === null ? null : isoDateToSerial(date, dateSystem)) ?? '';

/** "Row 12", and the link to it. */
export const rowWords = ({ row }: Pick<ActionReport, 'row'>): string => `Row ${row.rowIndex + 1}`;

export function rowLink(
  { row }: Pick<ActionReport, 'row'>,
  { report }: SummaryPlan,
): NonNullable<TableRow['link']> {
  const reading = row.readings.action ?? row.readings.recommendation;
  const to: CellRef = {
    sheet: report.sheet,
    rowIndex: row.rowIndex,
    columnIndex: reading?.columnIndex ?? report.table.region.firstColumn,
  };
  return { column: COLUMN.ratings + 3, to };
}
