/**
 * The add-in's columns as they leave the workbook: those that people read, as values of the as-of date, no working ones.
 * They come from the report, so that they are there, and right, whether or not the workbook was flagged.
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

/** A day, a text, or nothing. */
export type ShownValue = { readonly day: IsoDate } | { readonly text: string } | null;

/** Headers, marked as ours where the plan has one of the same words. */
export function shownHeaders({ table }: PlanReport): ReadonlyMap<ShownId, string> {
  const own = new Set(table.region.headers.map((header) => header.trim().toLowerCase()));
  return new Map(
    SHOWN_COLUMNS.map(({ id, header }) => [
      id,
      own.has(header.toLowerCase()) ? markedHeader(header) : header,
    ]),
  );
}

/** `checks`: with `titles` the findings are named and nothing of the plan is quoted, for copies that withhold columns. */
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
