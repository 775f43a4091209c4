/**
 * A model workbook whose plans are flagged and whose summary sheet is proposed and written, and a way to read its
 * figures.
 */
import { WIDTHS } from '../../src/plan/marks/summary/summary-columns';
import { BLOCKS } from '../../src/plan/change/summary/blocks';
import type { ChosenBlocks } from '../../src/plan/change/summary/lay-out-blocks';
import { proposeSummary } from '../../src/plan/change/summary/propose-summary';
import { summaryInput } from '../../src/plan/change/summary/summary-input';
import { isSummarySheet } from '../../src/plan/marks/summary/find-summary';
import type { SummaryInput } from '../../src/plan/change/summary/block';
import type { SheetChange } from '../../src/plan/change/change-set';
import type { WorkbookReport } from '../../src/plan/judge/report/plan-report';
import { reviewWorkbook } from '../../src/plan/review';
import { proposeFlags } from '../../src/plan/change/flags/propose-flags';
import { withoutFlags } from '../../src/plan/marks/flags/without-flags';
import { makeSetup, type SetupInput } from '../../src/plan/read/setup/setup';
import { parseIsoDate, type IsoDate } from '../../src/plan/read/dates/calendar';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import {
  addSheet,
  findSheet,
  getCell,
  type CellValue,
  type Workbook,
} from '../../src/workbench/model/workbook';
import { flag, namesOf, setAsOf, writeCells } from './flagged-workbook';
import { snapshots } from './read-through-client';

export interface Summarised {
  readonly input: SummaryInput;
  /** `null` if there was nothing to write. */
  readonly planned: SheetChange | null;
  readonly report: WorkbookReport;
}

/** Chosen, so that none is left out for saying nothing new. */
const EVERY_BLOCK: ChosenBlocks = BLOCKS.map(({ id }) => id);

/** Flags, proposes the summary over the result, and writes it. `built` is the as-of date by default. */
export async function summarise(
  workbook: Workbook,
  setup: SetupInput,
  {
    blocks = EVERY_BLOCK,
    built = setup.asOf,
  }: { readonly blocks?: ChosenBlocks; readonly built?: string } = {},
): Promise<Summarised> {
  await flag(workbook, setup, null);
  const now = await snapshots(workbook);
  const made = makeSetup(setup);
  const report = reviewWorkbook(now.filter(isBoards).map(withoutFlags), made);
  const { prefixes } = proposeFlags(report, now.filter(isBoards), { names: namesOf(workbook), rules: [] });
  const input = summaryInput(report, prefixes, now, made, parseIsoDate(built) as IsoDate);
  const planned = proposeSummary(input, now, blocks);
  if (planned) write(workbook, planned);
  setAsOf(workbook, setup.asOf);
  return { input, planned, report };
}

const isBoards = (sheet: SheetSnapshot): boolean => sheet.name !== 'Plan setup' && !isSummarySheet(sheet);

function write(workbook: Workbook, planned: SheetChange): void {
  const sheet = findSheet(workbook, planned.name) ?? addSheet(workbook, planned.name);
  for (const { rowIndex, columnIndex, before } of planned.cells)
    if (before !== undefined && (getCell(sheet, rowIndex, columnIndex)?.value ?? '') !== before)
      throw new Error(`Row ${rowIndex + 1} holds something else than was planned over.`);
  for (const area of planned.clear)
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row++)
      for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column++)
        sheet.rows.get(row)?.cells.delete(column);
  writeCells(
    sheet,
    planned.cells.map(({ before: _, ...cell }) => cell),
  );
}

/** The table below a block's title: its rows by their first cell, each by its column's header. */
export function tableOf(
  workbook: Workbook,
  title: string,
  header: string,
  sheetName = 'RAG summary',
): ReadonlyMap<string, ReadonlyMap<string, CellValue>> {
  const sheet = findSheet(workbook, sheetName);
  if (!sheet) throw new Error(`No sheet ${sheetName}`);
  const at = (row: number, column: number): CellValue => getCell(sheet, row, column)?.value ?? null;
  const last = Math.max(...sheet.rows.keys());
  let row = 0;
  while (row <= last && at(row, 0) !== title) row += 1;
  while (row <= last && at(row, 0) !== header) row += 1;
  if (row > last) throw new Error(`No table of ${header} under ${title}`);
  const headers = Array.from({ length: WIDTHS.length }, (_, column) => at(row, column));
  const rows = new Map<string, ReadonlyMap<string, CellValue>>();
  for (let body = row + 1; body <= last && at(body, 0) !== null && at(body, 0) !== ''; body++) {
    // A table that continues repeats its header on the next page.
    if (at(body, 0) === header) continue;
    const cells = headers.map((name, column) => [String(name ?? ''), at(body, column)] as const);
    rows.set(String(at(body, 0)), new Map(cells.filter(([name]) => name !== '')));
  }
  return rows;
}

/** Every text and number of the summary, for what must appear somewhere. */
export function textsOf(workbook: Workbook, sheetName = 'RAG summary'): readonly string[] {
  const sheet = findSheet(workbook, sheetName);
  return [...(sheet?.rows.values() ?? [])].flatMap((row) =>
    [...row.cells.values()].map(({ value }) =>
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ),
  );
}
