import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { LIMITS } from '../../../src/workbench/xlsx/limits';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { buildXlsx, MAIN, partsOf, plainRows, zipParts } from '../../support/build-xlsx';

const plan = () => new Uint8Array(readFileSync(join(__dirname, '../../fixtures/plans/lambeth-child-j.xlsx')));
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

describe('A file that is no workbook gets one plain sentence', () => {
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

describe('A file that is too large stops early', () => {
  test.each<[string, Partial<typeof LIMITS>, string]>([
    ['in bytes', { fileBytes: 1000 }, 'This file is too large to open: the most is 20 MB.'],
    [
      'once unpacked',
      { inflatedBytes: 20_000 },
      'This workbook is too large to open: unpacked, it comes to more than 100 MB.',
    ],
    ['in parts', { parts: 5 }, 'This workbook is too large to open: it is made of too many parts.'],
    ['in cells', { cells: 50 }, 'This workbook is too large to open: it has too many cells.'],
  ])('%s', (_, limits, sentence) => {
    expect(openXlsx(plan(), { ...LIMITS, ...limits })).toMatchObject({ ok: false, message: sentence });
  });

  test('a zip bomb is refused in the time of its limit, whatever sizes it declares', () => {
    const bomb = zipParts({ ...partsOf(small), 'xl/media/image1.png': new Uint8Array(150 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    // The declared size is made to lie: 1 byte in the central directory.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    let last = 0;
    for (let at = 0; at + 46 < bomb.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) last = at;
    view.setUint32(last + 24, 1, true);
    expect(openXlsx(bomb)).toMatchObject({ ok: false, code: 'inflates-too-large' });
  });

  test('a part that many relationships lead to is not read over and over', () => {
    const comment = `<comments xmlns="${MAIN}"><commentList>${'<comment ref="A1"><text><t>x</t></text></comment>'.repeat(2000)}</commentList></comments>`;
    const relationships = Array.from(
      { length: 500 },
      (_, at) => [`r${at}`, 'comments', '../comments1.xml'] as const,
    );
    const bytes = buildXlsx({
      sheets: [{ name: 'A', xml: plainRows([['x']]), relationships }],
      parts: { 'xl/comments1.xml': comment },
    });
    expect(openXlsx(bytes, { ...LIMITS, inflatedBytes: 1_000_000 })).toMatchObject({
      ok: false,
      code: 'damaged',
    });
  });

  test('a long shared formula copied to many cells is counted as what it would come to', () => {
    const long = `A1${'+A1'.repeat(600)}`;
    const cells = `<c><f t="shared" si="0" ref="A1:Z1">${long}</f><v>1</v></c>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(25)}`;
    const bytes = buildXlsx({ sheets: [{ name: 'A', xml: `<sheetData><row>${cells}</row></sheetData>` }] });
    expect(openXlsx(bytes).ok).toBe(true);
    expect(openXlsx(bytes, { ...LIMITS, inflatedBytes: 10_000 })).toMatchObject({
      ok: false,
      code: 'inflates-too-large',
    });
  });
});

describe('Damage anywhere', () => {
  test('a file cut at any place is refused, never thrown on', () => {
    const whole = plan();
    for (let length = 1; length < whole.length; length += 97) {
      expect(openXlsx(whole.subarray(0, length)).ok).toBe(false);
    }
  });

  test('a spoilt byte is noticed by the checksum or does no harm', () => {
    const whole = plan();
    for (let at = 4; at < whole.length; at += 61) {
      const spoilt = whole.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
      expect(() => openXlsx(spoilt)).not.toThrow();
    }
  });

  test('part names that point outside the package are left out and harm nothing', () => {
    const bytes = zipParts({
      ...partsOf(small),
      '../../etc/passwd': 'x',
      '/abs.xml': '<x/>',
      __proto__x: 'y',
    });
    const opened = openXlsx(bytes);
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    const { parts } = opened.workbook.original as { parts: ReadonlyMap<string, Uint8Array> };
    expect([...parts.keys()].some((name) => name.includes('..') || name.startsWith('/'))).toBe(false);
  });

  test('two parts of one name are refused: nobody could say which is meant', () => {
    const bytes = zipParts({ ...partsOf(small), 'XL/Workbook.xml': '<x/>' });
    expect(openXlsx(bytes)).toMatchObject({ ok: false, code: 'damaged' });
  });
});
