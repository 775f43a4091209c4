/**
 * Writes a board copy as the bytes of an .xlsx file. The file writer is loaded when first needed. The file names no
 * user and no machine, and is the same byte for byte whenever the same copy is written.
 */
import type { BoardCopy } from '../../plan/export/board-copy/board-copy';
import { DEFAULT_FONT } from './cell-styles';
import { fileSheet, pageNames } from './file-sheet';
import { cellText } from './file-text';
import type { ExportedFile } from './exported';
import { settleParts } from './settle-parts';

export async function boardCopyFile(copy: BoardCopy): Promise<Uint8Array> {
  const [{ writeXlsx }, zip] = await Promise.all([import('hucre/xlsx'), import('fflate')]);
  const day = new Date(`${copy.madeOn}T00:00:00Z`);
  const file = await writeXlsx({
    sheets: copy.sheets.map(fileSheet),
    namedRanges: copy.sheets.flatMap(pageNames),
    properties: { title: cellText(copy.title), created: day, modified: day },
    defaultFont: DEFAULT_FONT,
    dateSystem: copy.dateSystem === 1904 ? '1904' : '1900',
    activeSheet: 0,
  });
  return settleParts(file, zip);
}

/** A file name that is valid on every system, without a folder: "Board copy Child J 2016-10-15.xlsx". */
export function fileNameOf(title: string, day: string, ending: ExportedFile['type']): string {
  const plain = cellText(title)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M} ._()'’-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    // Not within a character.
    .replace(/\p{Cs}$/u, '')
    .trim();
  return `${plain || 'Action plan'} ${day}.${ending}`;
}
