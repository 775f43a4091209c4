/**
 * Makes an export: reads the workbook as it is now, judges it and returns a file in memory. Changes nothing and saves
 * nothing; refuses a board copy while the gate is shut.
 */
import { makeBoardCopy, singleSheetCopy } from '../../plan/export/board-copy/make-board-copy';
import { uniqueSheetName } from '../../plan/export/board-copy/sheet-names';
import { csvSheet } from '../../plan/export/csv/csv-sheet';
import { csvText } from '../../plan/export/csv/csv-text';
import { planLines } from '../../plan/export/csv/plan-csv';
import { isSetupSheet } from '../../plan/read/setup/find-setup-tables';
import { obstacle, success, type Outcome } from '../../plan/outcome';
import { isLive } from '../../plan/judge/report/live-plans';
import type { CheckOptions } from '../check-plan';
import { sheetOf } from '../compose-change';
import type { Host } from '../host';
import { noLivePlan } from '../no-live-plan';
import { planKeyOf } from '../plan-key';
import { readLivePlans, type JudgedWorkbook } from '../read-and-judge';
import { boardCopyFile, fileNameOf } from './board-copy-file';
import type { BoardCopyWanted, CsvWanted, Exported, ExportWanted } from './exported';
import { gateOf } from './gate-of';
import { summaryToCopy } from './summary-to-copy';

export async function makeExport(
  host: Pick<Host, 'readWorkbook'>,
  wanted: ExportWanted,
  options: CheckOptions,
): Promise<Outcome<Exported>> {
  const read = await readLivePlans(host, options);
  if (!read.ok) return read;
  switch (wanted.kind) {
    case 'board-copy':
      return exportBoardCopy(read.value, wanted, options);
    case 'csv':
      return exportCsv(read.value, wanted);
  }
}

export async function exportBoardCopy(
  judged: JudgedWorkbook,
  { validatedBy, overrides, withheld, withSummary, withSetup }: Omit<BoardCopyWanted, 'kind'>,
  { today }: Pick<CheckOptions, 'today'>,
): Promise<Outcome<Exported>> {
  const { checked } = judged;
  const { report, snapshots, setup } = checked.review;
  const gate = gateOf(checked, overrides);
  const summary = withSummary ? summaryToCopy(judged, today) : success(null);
  if (!summary.ok) return summary;
  const made = makeBoardCopy({
    report,
    snapshots,
    setup,
    gate,
    validatedBy,
    validatedOn: today,
    withheld,
    summary: summary.value,
    along: withSetup ? snapshots.filter(isSetupSheet) : [],
  });
  if (!made.made)
    switch (made.because) {
      case 'gate-shut': {
        const open = gate.failures.filter(({ overridden }) => overridden === null);
        return obstacle({ code: 'gate-shut', failures: open.length });
      }
      case 'no-name':
        return obstacle({ code: 'validator-missing' });
      case 'no-plan':
        return obstacle(noLivePlan(report.plans));
    }
  const { copy } = made;
  const bytes = await boardCopyFile(copy);
  const file = { name: fileNameOf(copy.title, report.asOf, 'xlsx'), type: 'xlsx', bytes } as const;
  return success({ title: copy.title, file, workbook: bytes, asOf: report.asOf, checked });
}

/** Needs no validation: a CSV is the plan's rows for other programs and makes no claim that they are right. */
export async function exportCsv(
  { checked }: JudgedWorkbook,
  { plan: key, withheld }: Omit<CsvWanted, 'kind'>,
): Promise<Outcome<Exported>> {
  const { report, snapshots } = checked.review;
  const plan = report.plans.find((each) => planKeyOf(each) === key);
  const snapshot = plan && sheetOf(plan, snapshots);
  if (!plan || !snapshot) return obstacle({ code: 'plan-moved' });
  if (!isLive(plan)) return obstacle(noLivePlan([plan]));
  const lines = planLines(plan, snapshot, { withheld });
  const bytes = new TextEncoder().encode(csvText(lines));
  const title = titleOf(plan.sheet, report.plans.filter(({ sheet }) => sheet === plan.sheet).indexOf(plan));
  const copy = singleSheetCopy(
    csvSheet(uniqueSheetName(plan.sheet, []), lines),
    title,
    report.asOf,
    snapshot.dateSystem,
  );
  const file = { name: fileNameOf(title, report.asOf, 'csv'), type: 'csv', bytes } as const;
  return success({ title, file, workbook: await boardCopyFile(copy), asOf: report.asOf, checked });
}

/** Numbers the second and later plans of a sheet. */
const titleOf = (sheet: string, at: number): string => (at === 0 ? sheet : `${sheet} (${at + 1})`);
