/** Why files could not be written into a folder, as one plain line. */
import type { NotWritten } from './surroundings';

export function folderNotWrittenInWords(folder: string, why: NotWritten | 'workbook-itself'): string {
  switch (why) {
    case 'no-folder':
    case 'is-folder':
      return `“${folder}” is not a folder in which files can be written. Give a folder after --out.`;
    case 'workbook-itself':
      return 'One of the files would take the place of the workbook itself. Give another folder after --out.';
    case 'forbidden':
      return `You do not have permission to write in the folder “${folder}”.`;
    case 'full':
      return `There is no room left to write in the folder “${folder}”.`;
    case 'unwritable':
      return `The files could not be written in the folder “${folder}”.`;
  }
}
