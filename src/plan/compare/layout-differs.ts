/**
 * Decides whether the versions differ only in layout: headers, columns, sheets, the order of rows, page breaks, or
 * spaces, quotes, dashes and case. Reported once, and not as a change to any action.
 */
import type { PlanReport } from '../judge/report/plan-report';
import { FIELDS } from '../read/schema/fields';
import { textOf } from '../read/schema/action-row';
import { comparableText } from './action-words';
import type { ComparedAction } from './compared-action';
import type { MatchedPair } from './exact-matches';
import { isClosed } from './standing-changes';

export function layoutDiffers(met: readonly MatchedPair[]): boolean {
  const pairs = new Map<PlanReport, Set<PlanReport>>();
  let last = -1;
  for (const { old, new: now } of met) {
    if (isClosed(old) === isClosed(now)) {
      if (now.at < last) return true;
      last = now.at;
      pairs.set(old.plan, (pairs.get(old.plan) ?? new Set()).add(now.plan));
    }
    if (writtenDifferently(old, now)) return true;
  }
  return [...pairs].some(([old, others]) => [...others].some((now) => layoutOf(old) !== layoutOf(now)));
}

function layoutOf({ sheet, table, columns }: PlanReport): string {
  const headers = columns.columns.map(({ header, columnIndex, fields }) => [header, columnIndex, fields]);
  const joined = table.rows.filter(({ joinedRows }) => joinedRows.length > 0).length;
  return JSON.stringify([sheet, headers, table.repeatedHeaderRows.length, joined]);
}

/** The same words, written differently. */
function writtenDifferently(old: ComparedAction, now: ComparedAction): boolean {
  return FIELDS.some((field) => {
    const [was, is] = [textOf(old.action.row, field), textOf(now.action.row, field)];
    return was !== is && comparableText(was) === comparableText(is);
  });
}
