/** Opens a file's workbook in the client for the headless command, or says in one plain line why it cannot. */
import { calculationWords } from '../model/calc/budget';
import type { Workbook } from '../model/workbook';
import { LIMITS } from '../xlsx/limits';
import { openXlsx } from '../xlsx/open-xlsx';
import { refusalInWords } from '../xlsx/refusal';
import { printError } from './print';
import type { FileContent, Surroundings } from './surroundings';

interface Opened {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

export async function openWorkbook(
  file: string,
  world: Surroundings,
): Promise<Opened | { readonly refusal: string }> {
  const content = await world.readFile(file, LIMITS.fileBytes);
  if (!content.ok) return { refusal: fileInWords(file, content.why) };
  const opened = openXlsx(content.bytes);
  if (!opened.ok) return { refusal: opened.message };
  world.openInClient(opened.workbook);
  for (const words of calculationWords(opened.workbook)) printError(world, words);
  return { workbook: opened.workbook, bytes: content.bytes };
}

export function fileInWords(file: string, why: Extract<FileContent, { ok: false }>['why']): string {
  switch (why) {
    case 'missing':
      return `There is no file “${file}”.`;
    case 'not-a-file':
      return `“${file}” is not a file.`;
    case 'forbidden':
      return `The file “${file}” may not be read: you do not have permission.`;
    case 'too-large':
      return refusalInWords('file-too-large');
    case 'unreadable':
      return `The file “${file}” could not be read.`;
  }
}
