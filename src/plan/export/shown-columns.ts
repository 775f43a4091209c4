/**
 * The add-in's visible columns for export, as values on the as-of date, without the working columns. They come from the
 * report, so they are present and correct whether or not the workbook was flagged.
 */
import { CHECKS } from '../judge/checks';
import type { IsoDate } from '../read/dates/calendar';
import { checksInWords } from '../change/flags/checks-in-words';
import { FLAG_COLUMNS, markedHeader, type FlagColumn } from '../marks/flags/flag-columns';
import { EVIDENCE_WORDS, RATING_WORDS } from '../judge/rating/rating-cells';
import { dayThatCounts } from '../judge/report/judge-action';
import type { ActionReport, PlanReport } from '../judge/report/plan-report';

export type ShownId = 'due' | 'next' | 'achieved' | 'evidence' | 'rag' | 'checks';

export interface ShownColumn extends FlagColumn {
  readonly id: ShownId;
}

/** Left to right. */
export const SHOWN_COLUMNS: readonly ShownColumn[] = FLAG_COLUMNS.filter(
  (column): column is ShownColumn => !column.working,
);

/** A date, a text, or nothing. */
export type ShownValue = { readonly day: IsoDate } | { readonly text: string } | null;

/** Headers by column id, marked as ours where the plan has one of the same name. */
export function shownHeaders({ table }: PlanReport): ReadonlyMap<ShownId, string> {
  const own = new Set(table.region.headers.map((header) => header.trim().toLowerCase()));
  return new Map(
    SHOWN_COLUMNS.map(({ id, header }) => [
      id,
      own.has(header.toLowerCase()) ? markedHeader(header) : header,
    ]),
  );
}

/** `checks`: with `titles`, findings are named without quoting the plan, for copies that withhold columns. */
export function shownCells(
  action: ActionReport,
  asOf: IsoDate,
  checks: 'words' | 'titles',
): Readonly<Record<ShownId, ShownValue>> {
  return {
    due: day(action.due.due),
    next: day(nextMilestone(action, asOf)),
    achieved: day(action.achieved),
    evidence: text(EVIDENCE_WORDS[action.evidence.level]),
    rag: text(RATING_WORDS[action.rating.colour]),
    checks: text(checks === 'words' ? checksInWords(action) : titlesOf(action)),
  };
}

const day = (date: IsoDate | null): ShownValue => (date === null ? null : { day: date });
const text = (words: string): ShownValue => (words === '' ? null : { text: words });

/** As the live formula works it out: the earliest date on or after the as-of date. */
function nextMilestone(action: ActionReport, asOf: IsoDate): IsoDate | null {
  let next: IsoDate | null = null;
  for (const date of [...action.milestones.map((milestone) => milestone.date), dayThatCounts(action)])
    if (date !== null && date >= asOf && (next === null || date < next)) next = date;
  return next;
}

const TITLES = new Map(CHECKS.map(({ id, title }) => [id, title]));

const titlesOf = ({ findings }: ActionReport): string =>
  [...new Set(findings.map(({ id }) => TITLES.get(id) ?? ''))].filter((title) => title !== '').join('\n');
