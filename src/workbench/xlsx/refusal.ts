/**
 * Why a file cannot be opened as a workbook, in one plain sentence each. The readers in this folder throw a `Refusal`
 * with a code; `open-xlsx` catches that and nothing else, because any other error is a fault of ours and must surface.
 */

export type RefusalCode = keyof typeof SENTENCES;

const NOT_EXCEL = 'This file is not an Excel workbook (.xlsx): ';

const SENTENCES = {
  'empty-file': `${NOT_EXCEL}it is empty.`,
  'plain-text': `${NOT_EXCEL}it looks like plain text.`,
  'web-page': `${NOT_EXCEL}it looks like a web page or XML.`,
  pdf: `${NOT_EXCEL}it looks like a PDF.`,
  'word-document': `${NOT_EXCEL}it looks like a Word document.`,
  presentation: `${NOT_EXCEL}it looks like a PowerPoint presentation.`,
  'open-document': `${NOT_EXCEL}it looks like an OpenDocument file. Save it as .xlsx first.`,
  'other-archive': `${NOT_EXCEL}it is a zip archive with no workbook in it.`,
  'unknown-kind': `${NOT_EXCEL}it is some other kind of file.`,
  'password-protected':
    'This workbook is protected with a password: open it in Excel, remove the password and save it, then try again.',
  'old-excel': 'This is an old Excel workbook (.xls): open it in Excel and save it as .xlsx, then try again.',
  'binary-excel':
    'This is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx, then try again.',
  truncated:
    'This workbook is damaged: the end of the file is missing, so it may not have been copied whole.',
  damaged: 'This workbook is damaged: part of it cannot be read.',
  'unsafe-content': 'This workbook holds a kind of content that Excel never writes, so it was not opened.',
  'no-worksheets': 'This workbook has no worksheets in it.',
  'file-too-large': 'This file is too large to open: the most is 20 MB.',
  'inflates-too-large': 'This workbook is too large to open: unpacked, it comes to more than 100 MB.',
  'too-many-parts': 'This workbook is too large to open: it is made of too many parts.',
  'too-many-cells': 'This workbook is too large to open: it has too many cells.',
} as const;

/** The sentence for a code, as the user sees it. */
export function refusalInWords(code: RefusalCode): string {
  return SENTENCES[code];
}

/** Thrown only within this folder. `detail` is for a developer and never shown to a user. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail = '',
  ) {
    super(`${code}${detail === '' ? '' : `: ${detail}`}`);
  }
}
