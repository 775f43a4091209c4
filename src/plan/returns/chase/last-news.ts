/**
 * When there was last news of an action: from days that stand at the head of an entry in its progress, from what was
 * kept when it was last asked about or at recorded meetings, or from blank cells since the plan was agreed. Otherwise it is not known; a day
 * mentioned within a sentence says nothing of when it was written.
 */
import { saysNothingNew } from '../../compare/no-news-words';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import type { IsoDate } from '../../read/dates/calendar';
import { datesIn } from '../../read/dates/dates-in';
import type { Field } from '../../read/schema/fields';
import type { AskedAction } from '../chase-record';

/**
 * `on`: news on that day and none since. `none-since`: unchanged at least since that day. `since`: changed at some time
 * after that day.
 */
export type LastNews =
  { readonly at: 'on' | 'none-since' | 'since'; readonly date: IsoDate } | { readonly at: 'unknown' };

export const NEWS_NOT_KNOWN: LastNews = { at: 'unknown' };

/** What was kept of this action when it was asked about, the latest last. */
export interface AskedThen {
  readonly on: IsoDate;
  readonly asked: AskedAction;
}

/** The fields in which news is written. */
const NEWS: readonly Field[] = ['progress', 'status', 'evidenceProvided', 'achieved'];

export function lastNews(
  action: ActionReport,
  { agreed, asOf }: Pick<PlanReport, 'agreed' | 'asOf'>,
  before: readonly AskedThen[],
  meetings: LastNews,
): LastNews {
  const headed = lastHeadedDay(action.row.readings.progress?.text ?? '', asOf);
  const then = [sinceAsked(action, before), meetings].filter((news) => news.at !== 'unknown');
  const changed = latest(then.filter(({ at }) => at === 'since').map(({ date }) => date));
  if (changed !== null && (headed === null || headed < changed)) return { at: 'since', date: changed };
  if (headed !== null) return { at: 'on', date: headed };
  const [earliest] = then.map(({ date }) => date).sort();
  if (earliest !== undefined) return { at: 'none-since', date: earliest };
  const readings = NEWS.flatMap((field) => action.row.readings[field] ?? []);
  const isBlank = readings.length > 0 && readings.every(({ text }) => text === '');
  if (isBlank && agreed !== null && agreed.date <= asOf) return { at: 'none-since', date: agreed.date };
  return NEWS_NOT_KNOWN;
}

const latest = (dates: readonly IsoDate[]): IsoDate | null =>
  dates.reduce<IsoDate | null>((last, date) => (last === null || date > last ? date : last), null);

/** Whether the cells in which news is written still say what they said, going back as far as they do. */
function sinceAsked({ row: { readings } }: ActionReport, before: readonly AskedThen[]): LastNews {
  const isSame = ({ asked }: AskedThen): boolean =>
    NEWS.every((field) => (readings[field]?.value ?? '') === (asked.words[field] ?? ''));
  const last = before.at(-1);
  if (!last) return NEWS_NOT_KNOWN;
  if (!isSame(last)) return { at: 'since', date: last.on };
  let first = last;
  for (const then of [...before].reverse()) {
    if (!isSame(then)) break;
    first = then;
  }
  return { at: 'none-since', date: first.on };
}

/** Only what is written in the words counts: a year that has to be supplied would be a guess. */
const CONTEXT = {
  agreed: null,
  published: null,
  yearKind: 'calendar',
  meetings: [],
  dateSystem: 1900,
  role: 'achieved',
  columnYears: null,
} as const;

/** What may stand before the day that heads an entry: "Update 12/03/2016:", "(May 2016)". */
const LEAD_IN =
  /^[\s([•*·-]*(?:(?:progress |latest )?updat(?:e|ed)(?: (?:on|at|as of))?|as (?:at|of)|position at)?[\s:–-]*$/i;
/** What stands after it, before the news itself. */
const LEAD_OUT = /^\s*(?:[)\]:–—-]|\n|$)/;

/** The latest day that heads an entry with something new in it; `null` if there is none by the as-of date. */
export function lastHeadedDay(text: string, asOf: IsoDate): IsoDate | null {
  const entries: { readonly date: IsoDate; readonly from: number; readonly start: number }[] = [];
  for (const { date, start, end, certainty, rivals, precision, label } of datesIn(text, CONTEXT)) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const heads = LEAD_IN.test(text.slice(lineStart, start)) && LEAD_OUT.test(text.slice(end));
    if (!heads || date === null || label || certainty !== 'known' || rivals.length > 0) continue;
    if (precision === 'day' || precision === 'month') entries.push({ date, from: end, start: lineStart });
  }
  const news = entries.filter(({ date, from }, at) => {
    const words = text.slice(from, entries[at + 1]?.start).replace(/^[\s)\]:–—-]+/, '');
    return date <= asOf && words.trim() !== '' && !saysNothingNew(words);
  });
  return latest(news.map(({ date }) => date));
}
