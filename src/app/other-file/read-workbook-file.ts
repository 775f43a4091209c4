/**
 * Reads a workbook file that somebody chose, beside the open workbook, which is not touched: every worksheet as the
 * snapshot that Excel would give of it. In slices, so that the pane stays responsive; the readers of zip and XML are
 * loaded when first needed. What cannot be read is an obstacle that says what the file is (RETURNS.md, section 2).
 */
import { obstacle, success, type FileFault, type Outcome } from '../../plan/outcome';
import { inSlices, type Pace } from '../in-slices';
import { faultOfKind } from './file-kind';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import type { WorkbookFile } from './workbook-file';

export interface ReadFileOptions {
  readonly pace: Pace;
  readonly signal?: AbortSignal;
}

export async function readWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
  { pace, signal }: ReadFileOptions,
): Promise<Outcome<WorkbookFile>> {
  const name = fileName.split(/[\\/]/).pop() ?? fileName;
  const refused = (why: FileFault) => obstacle({ code: 'file-unreadable', file: name, why });
  if (bytes.length > FILE_LIMITS.fileBytes) return refused('too-large');
  const fault = faultOfKind(bytes);
  if (fault !== null) return refused(fault);
  const { readWorkbookParts } = await import('./workbook-in-file');
  try {
    const read = await inSlices(readWorkbookParts(bytes), pace, { signal });
    if (!read.ok) return read;
    return success({ name, ...read.value });
  } catch (error) {
    if (error instanceof FileRefusal) return refused(error.why);
    throw error;
  }
}
