/** Reads a workbench workbook into snapshots through Microsoft's own client, and returns the host's statistics. */
import { readSnapshots, type ReadOptions } from '../../src/excel/read-snapshot';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { addSheet, newWorkbook, setCell, type Workbook } from '../../src/workbench/model/workbook';
import type { HostOptions } from '../../src/workbench/wire/host';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';

/** Reads a workbook through the real client. */
export async function read(workbook: Workbook, options: ReadOptions = {}, host: HostOptions = {}) {
  const open = openInOfficeJs(workbook, host);
  return { outcome: await readSnapshots(options), ...open };
}
export async function snapshots(
  workbook: Workbook,
  options: ReadOptions = {},
): Promise<readonly SheetSnapshot[]> {
  const { outcome } = await read(workbook, options);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
export async function snapshot(workbook: Workbook, options: ReadOptions = {}): Promise<SheetSnapshot> {
  const [first] = await snapshots(workbook, options);
  if (!first) throw new Error('no sheet');
  return first;
}

/** A sheet of many rows with texts of a given length, all different. */
export function large(rows: number, columns: number, textLength = 24): Workbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const text = `${row}/${column} `;
      setCell(sheet, row, column, { value: text.padEnd(textLength, 'é') });
    }
  }
  return workbook;
}
