/**
 * Saves the open workbook as a download and reports the result in the page, naming everything that could not be kept.
 */
import type { Workbook } from '../model/workbook';
import { download } from './file-bytes';
import type { Notice } from './Notices';

/** Rejects only on an internal fault. */
export async function saveFile(workbook: Workbook, fileName: string): Promise<Omit<Notice, 'id'>> {
  const { saveXlsx } = await import('../xlsx/save-xlsx');
  const { bytes, notKept } = saveXlsx(workbook);
  download(bytes, fileName);
  if (notKept.length === 0) {
    return { kind: 'news', text: `${fileName} was handed to your browser to keep, with all that is in it.` };
  }
  return {
    kind: 'news',
    text: `${fileName} was handed to your browser to keep. This was not kept in it:`,
    details: notKept,
  };
}
