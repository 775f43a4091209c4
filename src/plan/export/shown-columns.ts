/**
 * The add-in's visible columns for export, as values on the as-of date, without the working columns. They come from the
 * report, so they are present and correct whether or not the workbook was flagged.
 */
import { checkOf } from '../judge/checks';
import type { IsoDate } from '../read/dates/calendar';
import { checksInWords } from '../change/flags/checks-in-words';
import { FLAG_COLUMNS, markedHeader, type VisibleColumn } from '../marks/flags/flag-columns';
import { EVIDENCE_WORDS, RATING_WORDS } from '../judge/rating/rating-cells';
import { nextMilestone } from '../judge/rating/next-milestone-formula';
import type { ActionReport, PlanReport } from '../judge/report/plan-report';

export type ShownId = VisibleColumn['id'];

/** Left to right. */
export const SHOWN_COLUMNS: readonly VisibleColumn[] = FLAG_COLUMNS.filter((column) => !column.working);

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
  checks: 'words' | 'titles',
): Readonly<Record<ShownId, ShownValue>> {
  return {
    due: day(action.due.due),
    next: day(nextMilestone(action.facts)),
    achieved: day(action.achieved),
    evidence: text(EVIDENCE_WORDS[action.evidence.level]),
    rag: text(RATING_WORDS[action.rating.colour]),
    checks: text(checks === 'words' ? checksInWords(action) : titlesOf(action)),
  };
}

const day = (date: IsoDate | null): ShownValue => (date === null ? null : { day: date });
const text = (words: string): ShownValue => (words === '' ? null : { text: words });

const titlesOf = ({ findings }: ActionReport): string =>
  [...new Set(findings.map((finding) => checkOf(finding).title))].join('\n');
