/** Merges returned workbooks: files of `tests/fixtures/cases/returns`, or rows of values in short form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_PAUSE } from '../../../../../src/app/apply-workbook';
import { readReturn } from '../../../../../src/app/returns/merge-read';
import { a1 } from '../../../../../src/plan/read/sheet/a1';
import type { IsoDate } from '../../../../../src/plan/read/dates/calendar';
import type { SheetSnapshot } from '../../../../../src/plan/read/sheet/sheet-snapshot';
import { makeSetup } from '../../../../../src/plan/read/setup/setup';
import {
  mergeReturns,
  type Merge,
  type MergeCase,
} from '../../../../../src/plan/returns/merge/merge-returns';
import { NOBODY_ASKED } from '../../../../../src/plan/returns/merge/not-answered';
import { USUAL_RULES } from '../../../../../src/plan/returns/merge/owners';
import type { ReturnedFile } from '../../../../../src/plan/returns/merge/returned-file';
import { NOTHING_SENT } from '../../../../../src/plan/returns/merge/sent-words';
import type { JudgedPlan } from '../../../../../src/plan/review-plan';
import { reviewToKeep } from '../../../../../src/plan/review';
import { finish } from '../../../../../src/plan/steps';
import { gridSnapshot, type GridOptions } from '../../../../support/grid-snapshot';
import type { Rows } from '../../../../support/review-grid';

export const ON = '2016-09-12' as IsoDate;

export const judgedSheets = (sheets: readonly SheetSnapshot[]): readonly JudgedPlan[] =>
  finish(reviewToKeep(sheets, makeSetup({ asOf: ON }))).plans;

export const judgedRows = (rows: Rows, options: GridOptions = {}): readonly JudgedPlan[] =>
  judgedSheets([gridSnapshot(rows, options)]);

export const returned = (name: string, rows: Rows, options: GridOptions = {}): ReturnedFile => ({
  name,
  sheets: [gridSnapshot(rows, options)],
  digest: JSON.stringify([rows, options]),
  plans: judgedRows(rows, options),
  refusal: '',
  uncalculated: 0,
  struck: [],
  comments: [],
});

export const merged = (about: Partial<MergeCase> & Pick<MergeCase, 'plans' | 'returns'>): Merge =>
  finish(
    mergeReturns({
      sheets: about.plans.map(({ plan }) => plan.grid.snapshot),
      sent: NOTHING_SENT,
      rules: USUAL_RULES,
      asked: NOBODY_ASKED,
      struckBefore: new Set(),
      on: ON,
      ...about,
    }),
  );

export const caseBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../../../fixtures/cases/returns', name)));

/** A file of the case, read as the pane reads it. */
export async function returnedFile(name: string): Promise<ReturnedFile> {
  const read = await readReturn({ name, bytes: caseBytes(name) }, {}, { today: ON, pace: NO_PAUSE });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Each offer as "C5 update ✓ → words". */
export const offersInWords = ({ offers }: Pick<Merge, 'offers'>): readonly string[] =>
  offers.map(({ cell, kind, ticked, to, header }) => {
    const where = cell ? a1(cell.rowIndex, cell.columnIndex) : header;
    return `${where} ${kind}${ticked ? ' ✓' : ''} → ${to}`;
  });
