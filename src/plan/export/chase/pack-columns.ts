/**
 * The columns of a lead's sheet: the board's words, then the cells to fill in. Their headers are read by the product's
 * own recogniser when the sheet comes back, so the former name no field that the latter do (RETURNS.md, section 4).
 */
import { dayThatCounts } from '../../judge/report/judge-action';
import { inWords } from '../../read/dates/calendar';
import { textOf } from '../../read/schema/action-row';
import { serialToIsoDate } from '../../read/sheet/serial-date';
import type { DateSystem } from '../../read/sheet/sheet-snapshot';
import { STATUS_OPTIONS } from '../../returns/merge/pack-slots';
import type { AskedOfLead } from '../../returns/chase/who-to-chase';

export interface PackColumn {
  readonly title: string;
  /** In characters, at least; wider where a long text would not fit into the highest row that Excel has. */
  readonly width: number;
  /** What it says; omitted for a cell to fill in. */
  readonly says?: (asked: AskedOfLead, dateSystem: DateSystem) => string | number | null;
  /** The cells hold dates. */
  readonly isDate?: boolean;
  /** The options of its drop-down list. */
  readonly options?: readonly string[];
  /** Left out if no action of the sheet says anything in it. */
  readonly whenSaid?: boolean;
}

/** Characters of earlier progress: more would leave no room on the page for the rest. */
const LONGEST_PROGRESS = 420;

export const PACK_COLUMNS: readonly PackColumn[] = [
  { title: 'Ref', width: 5, whenSaid: true, says: ({ action }) => action.row.ref },
  {
    title: 'Recommendation',
    width: 18,
    whenSaid: true,
    says: ({ action: { row } }) => (textOf(row, 'action') === '' ? '' : textOf(row, 'recommendation')),
  },
  {
    title: 'Action',
    width: 24,
    says: ({ action: { row } }) => textOf(row, 'action') || textOf(row, 'recommendation'),
  },
  {
    title: 'Due date',
    width: 10,
    whenSaid: true,
    says: ({ action: { row, dueOrigin } }, dateSystem) => {
      const reading = row.readings[dueOrigin === 'revised' ? 'revisedDue' : 'due'];
      const day = typeof reading?.value === 'number' ? serialToIsoDate(reading.value, dateSystem) : null;
      return day === null ? (reading?.text ?? '') : inWords(day);
    },
  },
  {
    title: 'Read as',
    width: 12,
    whenSaid: true,
    // In words, which wrap: a date that is too wide for its column would show as signs.
    says: ({ action }) => {
      const due = dayThatCounts(action);
      return due === null ? null : inWords(due);
    },
  },
  {
    title: 'Evidence required',
    width: 13,
    whenSaid: true,
    says: ({ action: { row } }) => textOf(row, 'evidenceRequired'),
  },
  {
    title: 'Last heard',
    width: 13,
    whenSaid: true,
    says: ({ action: { row } }) => lastHeard(textOf(row, 'progress')),
  },
  {
    title: 'Asked about',
    width: 14,
    says: ({ asks, together, duty }) =>
      [
        ...asks,
        ...(duty === '' ? [] : [`Your part: ${duty}.`]),
        ...(together.length === 0 ? [] : [`With: ${together.join('; ')}.`]),
      ].join('\n'),
  },
  { title: 'Update', width: 17 },
  { title: 'Status', width: 9, options: STATUS_OPTIONS },
  { title: 'Done on', width: 13, isDate: true },
  { title: 'Evidence provided (what)', width: 12 },
  { title: 'Where it is kept', width: 9 },
  { title: 'New date asked for and why', width: 11 },
];

function lastHeard(text: string): string {
  if (text.length <= LONGEST_PROGRESS) return text;
  return `${text.slice(0, LONGEST_PROGRESS).replace(/\s+\S*$/, '')} … (the rest is in the plan)`;
}
