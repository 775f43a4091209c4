/** Compares plans given in short forms: rows of values, or workbook files read as the command reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/check';
import { readSnapshots } from '../../src/excel/read-snapshot';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import { comparePlans, type ComparedPair, type Comparison } from '../../src/plan/compare/compare-plans';
import type { PlanReport } from '../../src/plan/judge/report/plan-report';
import { finish } from '../../src/plan/steps';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { reviewGrid, type Rows } from './review-grid';

export function compared(old: readonly PlanReport[], now: readonly PlanReport[]): Comparison {
  return finish(comparePlans(old, now));
}

export const comparedRows = (old: Rows, now: Rows): Comparison => compared(reviewGrid(old), reviewGrid(now));

/** "row 3 → row 4", with a question mark if the pairing is in doubt. */
export const pairsInWords = ({ pairs }: Comparison): readonly string[] =>
  pairs.map(
    ({ old, new: now, asked }) =>
      `${old.action.row.rowIndex + 1} → ${now.action.row.rowIndex + 1}${asked ? '?' : ''}`,
  );

/** "due moved 153". */
export const changesInWords = ({ changes }: Pick<ComparedPair, 'changes'>): readonly string[] =>
  changes.map(({ field, kind, days }) => `${field} ${kind}${days === undefined ? '' : ` ${days}`}`);

export const allChanges = ({ pairs }: Comparison): readonly string[] => pairs.flatMap(changesInWords);

/** A file of `tests/fixtures`, judged on a day. */
export async function plansOfFile(path: string, asOf: string): Promise<readonly PlanReport[]> {
  const opened = openXlsx(new Uint8Array(readFileSync(join(__dirname, '..', 'fixtures', path))));
  if (!opened.ok) throw new Error(opened.message);
  openInOfficeJs(opened.workbook);
  const day = asOf as IsoDate;
  const outcome = await checkWorkbook(
    { readSnapshots },
    { today: day, asOf: day, agreed: null, sheet: null },
  );
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.plans;
}
