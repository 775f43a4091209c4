import { strToU8 } from 'fflate';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { buildXlsx, MAIN, partsOf, plainRows, zipParts } from '../../support/build-xlsx';
import { goldenWorkbook } from '../../support/golden-plans';

const plan = () => goldenWorkbook('lambeth-child-j');
const small = { sheets: [{ name: 'Plan', xml: plainRows([['Action'], ['Train staff']]) }] };

/** A compound file: its header, then directory entries with these names. */
function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, entry) => {
    [...name].forEach((letter, index) => (bytes[512 + 128 * entry + 2 * index] = letter.charCodeAt(0)));
  });
  return bytes;
}

const otherPackage = (type: string, main: string) =>
  zipParts({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
    [main]: '<x/>',
  });

const without = (name: string) => {
  const parts = partsOf(small);
  delete parts[name];
  return zipParts(parts);
};
const withPart = (name: string, text: string) => zipParts({ ...partsOf(small), [name]: text });

const NOT = 'This file is not an Excel workbook (.xlsx): ';
const DAMAGED = 'This workbook is damaged: part of it cannot be read.';

describe('A file that is not a workbook gets one plain sentence', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), `${NOT}it is empty.`],
    ['plain text', () => strToU8('Action,Lead,Due\n1,LSCB,May 2016\n'), `${NOT}it looks like plain text.`],
    [
      'text that begins like an archive',
      () => strToU8('PK training,LSCB\n'),
      `${NOT}it looks like plain text.`,
    ],
    ['an empty archive', () => zipParts({}), `${NOT}it is a zip archive with no workbook in it.`],
    ['UTF-16 text', () => new Uint8Array([0xff, 0xfe, 65, 0, 66, 0]), `${NOT}it looks like plain text.`],
    ['a web page', () => strToU8('\n<html><table></table></html>'), `${NOT}it looks like a web page or XML.`],
    ['a PDF', () => strToU8('%PDF-1.7\n'), `${NOT}it looks like a PDF.`],
    [
      'bytes of some other kind',
      () => new Uint8Array([1, 2, 0, 4, 5]),
      `${NOT}it is some other kind of file.`,
    ],
    [
      'a Word document',
      () =>
        otherPackage(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'word/document.xml',
        ),
      `${NOT}it looks like a Word document.`,
    ],
    [
      'a presentation',
      () =>
        otherPackage(
          'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
          'ppt/presentation.xml',
        ),
      `${NOT}it looks like a PowerPoint presentation.`,
    ],
    [
      'an OpenDocument sheet',
      () => zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      `${NOT}it looks like an OpenDocument file. Save it as .xlsx first.`,
    ],
    [
      'any other archive',
      () => zipParts({ 'notes.txt': 'hello' }),
      `${NOT}it is a zip archive with no workbook in it.`,
    ],
    [
      'a binary workbook',
      () => otherPackage('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'),
      'This is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx, then try again.',
    ],
    [
      'an old workbook',
      () => compoundFile('Root Entry', 'Workbook'),
      'This is an old Excel workbook (.xls): open it in Excel and save it as .xlsx, then try again.',
    ],
    [
      'an encrypted workbook',
      () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      'This workbook is protected with a password: open it in Excel, remove the password and save it, then try again.',
    ],
    [
      'an old Word document',
      () => compoundFile('Root Entry', 'WordDocument'),
      `${NOT}it looks like a Word document.`,
    ],
    [
      'a workbook cut short',
      () => plan().subarray(0, 6000),
      'This workbook is damaged: the end of the file is missing, so it may not have been copied whole.',
    ],
    ['a workbook without its sheet', () => without('xl/worksheets/sheet1.xml'), DAMAGED],
    ['a workbook without its main part', () => without('xl/workbook.xml'), DAMAGED],
    [
      'a sheet of broken XML',
      () => withPart('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>`),
      DAMAGED,
    ],
    [
      'a cell outside the grid',
      () =>
        buildXlsx({
          sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' }],
        }),
      DAMAGED,
    ],
    [
      'a cell in the wrong row',
      () =>
        buildXlsx({
          sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>' }],
        }),
      DAMAGED,
    ],
    [
      'a shared string that is not there',
      () =>
        buildXlsx({
          sheets: [{ name: 'A', xml: '<sheetData><row><c t="s"><v>3</v></c></row></sheetData>' }],
        }),
      DAMAGED,
    ],
    ['a workbook without sheets', () => buildXlsx({ sheets: [] }), 'This workbook has no worksheets in it.'],
    [
      'a document type definition',
      () =>
        withPart(
          'xl/worksheets/sheet1.xml',
          `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
        ),
      'This workbook holds a kind of content that Excel never writes, so it was not opened.',
    ],
    [
      'an unknown entity',
      () => withPart('xl/sharedStrings.xml', `<sst xmlns="${MAIN}"><si><t>&constructor;</t></si></sst>`),
      DAMAGED,
    ],
    [
      'nesting without end',
      () => withPart('xl/styles.xml', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`),
      DAMAGED,
    ],
  ])('%s', (_, bytes, sentence) => {
    expect(openXlsx(bytes())).toMatchObject({ ok: false, message: sentence });
  });
});
