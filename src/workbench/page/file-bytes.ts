/**
 * Bytes in and out of the page: a chosen file, a workbook that the add-in made, a download. Nothing leaves the machine.
 */
import { LIMITS } from '../xlsx/limits';
import { openXlsx, type OpenedXlsx } from '../xlsx/open-xlsx';
import { refusalInWords } from '../xlsx/refusal';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const UNREADABLE =
  'This file could not be read. It may have been moved, or is still open elsewhere: try again.';

/** Returns refusals as one plain sentence. A file that is too large is refused before it is read. */
export async function openFile(file: File): Promise<OpenedXlsx> {
  if (file.size > LIMITS.fileBytes) {
    return { ok: false, code: 'file-too-large', message: refusalInWords('file-too-large'), detail: '' };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return { ok: false, code: 'damaged', message: UNREADABLE, detail: String(error) };
  }
  return openXlsx(bytes);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Downloads the bytes as a file. */
export function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download no longer needs the URL by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The real date in the user's time zone, as YYYY-MM-DD. */
export function realToday(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
