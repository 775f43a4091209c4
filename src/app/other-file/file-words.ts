/** Says of a file that cannot be read what it is, and what would make a workbook of it. */
import type { FileFault } from '../../plan/outcome';
import { quoted, type Explained } from '../host-words';
import { FILE_LIMITS } from './file-limits';

const SAVE_AS = 'Open it in Excel, save it as an Excel workbook (.xlsx), and choose that file.';
const COPY_AGAIN = 'Copy or download it again, and see whether Excel opens it.';
const CHOOSE = 'Choose the Excel workbook that holds the plan.';
const SMALLER = 'Save a copy of the workbook with only the sheets that hold the plan, and choose that copy.';

/** What follows the file's name, and the next step. */
const WORDS: Readonly<Record<FileFault, readonly [string, string]>> = {
  empty: ['is an empty file', COPY_AGAIN],
  gone: [
    'cannot be opened any more: it was moved, renamed or is held by another program',
    'Choose it again.',
  ],
  'older-excel': ['is in an older format of Excel (.xls)', SAVE_AS],
  'binary-excel': ['is in Excel’s binary format (.xlsb)', SAVE_AS],
  password: [
    'is protected by a password or a sensitivity label',
    'Open it in Excel, take the protection off under File, Info, save it, and choose it again.',
  ],
  'open-document': ['is an OpenDocument file (.ods)', SAVE_AS],
  numbers: [
    'is a Numbers file',
    'In Numbers, choose File, Export To, Excel, and choose the file that it makes.',
  ],
  'google-link': [
    'is only a link to a document in Google Drive',
    'In Google Sheets, choose File, Download, Microsoft Excel (.xlsx), and choose the file that it makes.',
  ],
  text: ['is a text or CSV file', SAVE_AS],
  'web-page': ['is a web page or XML file, whatever its name says', SAVE_AS],
  pdf: ['is a PDF', 'Ask for the Excel workbook that it was made from.'],
  word: ['is a Word document', 'Copy its table into an Excel workbook, or ask for the workbook.'],
  presentation: ['is a PowerPoint presentation', CHOOSE],
  archive: ['is a zip file without a workbook’s parts', 'Unpack it and choose the workbook that is in it.'],
  unknown: ['is not an Excel workbook', CHOOSE],
  damaged: ['is damaged: part of it cannot be read', COPY_AGAIN],
  'cut-short': ['is not whole: the end of the file is missing', COPY_AGAIN],
  unsafe: ['holds something that Excel never writes, so it was not opened', SAVE_AS],
  'no-worksheets': ['has no worksheet in it', CHOOSE],
  'too-large': [`is larger than ${FILE_LIMITS.fileBytes / 1024 / 1024} MB`, SMALLER],
  'unpacks-too-large': ['is far larger than it seems once it is unpacked', SMALLER],
  'too-many-cells': ['has more cells than can be read here', SMALLER],
};

export function fileFaultInWords(file: string, why: FileFault): Explained {
  const [what, next] = WORDS[why];
  return { what: `The file ${quoted(file)} ${what}.`, next };
}
