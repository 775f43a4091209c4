/** Reads the bytes of a workbook as a file beside the open one; an obstacle is thrown. */
import { readWorkbookFile } from '../../src/app/other-file/read-workbook-file';
import type { WorkbookFile } from '../../src/app/other-file/workbook-file';

export const pace = { now: () => performance.now(), breathe: async () => undefined };

export async function readFile(bytes: Uint8Array, name = 'book.xlsx'): Promise<WorkbookFile> {
  const read = await readWorkbookFile(bytes, name, { pace });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** Why the bytes are refused; `null` if they are read. */
export async function refusalOf(bytes: Uint8Array): Promise<string | null> {
  const read = await readWorkbookFile(bytes, 'book.xlsx', { pace });
  if (read.ok) return null;
  return read.problem.code === 'file-unreadable' ? read.problem.why : read.problem.code;
}
