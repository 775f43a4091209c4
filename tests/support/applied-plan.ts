/** A real plan after the headless `apply`, saved and reopened; and its add-in columns on any date. */
import { runApply } from '../../src/commands/apply-command';
import { parseArea } from '../../src/workbench/model/area';
import { recalculate } from '../../src/workbench/model/recalculate';
import { serialOf } from '../../src/workbench/model/serial-date';
import { findSheet, setCell, type Sheet, type Workbook } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { expectedPlan, goldenWorkbook, type GoldenName } from './golden-plans';
import { opened } from './open-built';

export interface AppliedFile {
  readonly bytes: Uint8Array;
  /** Round trips to Excel. */
  readonly syncs: number;
  readonly changed: boolean;
  readonly out: string;
}

export async function appliedTo(bytes: Uint8Array, name: GoldenName): Promise<AppliedFile> {
  const { asOf, agreed } = expectedPlan(name);
  const workbook = opened(bytes);
  const { stats } = openInOfficeJs(workbook);
  const { exitCode, error, changed, out } = await runApply({ today: '2026-11-21', asOf, agreed });
  if (exitCode !== 0) throw new Error(error);
  const { bytes: saved, notKept } = saveXlsx(workbook);
  if (notKept.length > 0) throw new Error(notKept.join(' '));
  return { bytes: saved, syncs: stats.syncs, changed, out };
}

export const applied = (name: GoldenName): Promise<AppliedFile> => appliedTo(goldenWorkbook(name), name);

/** Types a date into the as-of cell, as staff would. */
export function setAsOf(workbook: Workbook, iso: string): void {
  writeAsOf(workbook, iso);
  recalculate(workbook);
}

/** As `setAsOf` without recalculating: the program that opens the file must do that. */
export function writeAsOf(workbook: Workbook, iso: string): void {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const cell = workbook.names.find(({ name }) => name === 'Plan_AsOf');
  const [, sheetName = '', address = ''] = /^'?(.+?)'?!(.+)$/.exec(cell?.formula ?? '') ?? [];
  const area = parseArea(address.replaceAll('$', ''));
  const sheet = findSheet(workbook, sheetName);
  if (!area || !sheet) throw new Error('No as-of cell');
  setCell(sheet, area.rowIndex, area.columnIndex, {
    value: serialOf({ year, month, day }, workbook.date1904),
  });
}

export const firstSheet = (workbook: Workbook): Sheet => workbook.sheets[0] as Sheet;
