/**
 * An action as shown in the summary's lists: reference and first words, leads, the reason for its rating, and its row.
 */
import { dayThatCounts } from '../../judge/report/judge-action';
import type { ActionReport } from '../../judge/report/plan-report';
import { decidingRule } from '../../judge/rating/deciding-rule';
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
export function cutShort(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const head = line.slice(0, length - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export const ACTION_LENGTH = 140;

/** "1.2 Write to every school." */
export const actionInShort = (action: Pick<ActionReport, 'row'>, length = ACTION_LENGTH): string =>
  cutShort(actionWords(action), length);

function actionWords({ row }: Pick<ActionReport, 'row'>): string {
  const words = textOf(row, 'action') || textOf(row, 'recommendation');
  return row.ref === null || words.startsWith(row.ref) ? words : `${row.ref} ${words}`;
}

export const leadsInShort = ({ leads }: Pick<ActionReport, 'leads'>): string =>
  leads.length === 0 ? 'No lead named' : cutShort([...new Set(leads.map(({ name }) => name))].join('; '), 80);

/** In a letter. */
const DUE_LENGTH = 32;

/**
 * The board's own words, cut to one line, with a true date in words. Written as text, so never read as a number or a
 * formula.
 */
export function dueInOwnWords(
  { row, due, dueOrigin }: Pick<ActionReport, 'row' | 'due' | 'dueOrigin'>,
  { dateSystem }: Pick<SummaryInput, 'dateSystem'>,
  length = DUE_LENGTH,
): string {
  // The words of the heading above that dates the row.
  if (dueOrigin === 'marker') return cutShort(due.text, length);
  const reading = row.readings[dueOrigin === 'revised' ? 'revisedDue' : 'due'];
  const day = typeof reading?.value === 'number' ? serialToIsoDate(reading.value, dateSystem) : null;
  return day ? inWords(day) : cutShort(reading?.text ?? '', length);
}

/**
 * The board's own words where they fit, else those that give the dates: of a long text, its beginning seldom says when.
 * Where not all dates fit, the next one of an open action, or the last.
 */
export function dueThatFits(
  action: Pick<ActionReport, 'row' | 'due' | 'dueOrigin' | 'facts'>,
  input: Pick<SummaryInput, 'dateSystem'>,
  fits: (words: string) => boolean,
): string {
  const whole = dueInOwnWords(action, input, FULL_LENGTH);
  if (whole === '' || fits(whole)) return whole;
  const { milestones, text, due } = action.due;
  const counts = nextOpenDate(action) ?? due;
  const said = (shown: typeof milestones): string => {
    const isFirst = text.slice(0, shown[0]?.start).trim() === '';
    const isLast = /^[\s.;,]*$/.test(text.slice(shown.at(-1)?.end));
    const words = shown.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
    return `${isFirst ? '' : '… '}${words}${isLast ? '' : ' …'}`;
  };
  const cut = [milestones, milestones.filter(({ date }) => date === counts).slice(-1)]
    .filter((shown) => shown.length > 0)
    .map(said);
  return cut.find(fits) ?? whole;
}

/** "1.2 Write to every school.", in full where it fits, and for which recommendation where the action alone is shown. */
export function actionInFull(action: Pick<ActionReport, 'row'>): string {
  const { row } = action;
  const words = cutShort(actionWords(action), FULL_LENGTH);
  const recommendation = textOf(row, 'recommendation').replace(/\s+/g, ' ').trim();
  if (textOf(row, 'action') === '' || recommendation === '') return words;
  return `${words}\nFor: ${cutShort(recommendation, RECOMMENDATION_LENGTH)}`;
}

const FULL_LENGTH = 200;
const RECOMMENDATION_LENGTH = 80;

/** What the plan last says of an action's progress. */
export const progressInShort = ({ row }: Pick<ActionReport, 'row'>, length = 60): string =>
  cutShort(textOf(row, 'progress').replace(/^[\s•·▪●–-]+/, ''), length) || 'none recorded';

/** What the date does not say: why it has none, what its evidence lacks, how often it was moved. */
export function whyInWords(action: ActionReport): string {
  const { rating, facts, evidence, completion, revisions } = action;
  const { attention } = decidingRule(rating);
  const [reason] = rating.because;
  const parts = [
    attention === 'unrated' && reason !== undefined ? reasonInWords(reason, facts) : '',
    attention === 'unevidenced' || attention === 'unassured'
      ? evidence.because.replace(/^it /, 'the evidence cell ')
      : '',
    revisions > 0 ? `given another date ${revisions === 1 ? 'once' : `${revisions} times`} before` : '',
    completion.against === null ? '' : 'the plan does not plainly say whether it is done',
    facts.expectsLead && !facts.hasLead ? 'nobody is named who answers for it' : '',
  ].filter((part) => part !== '');
  const words = parts.join('; ');
  return words === '' ? '' : cutShort(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`, 160);
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

/** The row in the plan's sheet, and the link to it. */
export const rowWords = ({ row }: Pick<ActionReport, 'row'>): string => String(row.rowIndex + 1);

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
  return { column: COLUMN.ratings, to };
}
