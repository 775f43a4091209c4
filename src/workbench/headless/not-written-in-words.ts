/** Why a file could not be written, in one plain line. */
import type { NotWritten } from './surroundings';

export function notWrittenInWords(file: string, why: NotWritten): string {
  switch (why) {
    case 'no-folder':
      return `There is no folder in which “${file}” could be written.`;
    case 'is-folder':
      return `“${file}” is a folder. Give the name of a file after --out.`;
    case 'forbidden':
      return `The file “${file}” may not be written: you do not have permission.`;
    case 'full':
      return `There is no room left to write “${file}”.`;
    case 'unwritable':
      return `The file “${file}” could not be written.`;
  }
}
