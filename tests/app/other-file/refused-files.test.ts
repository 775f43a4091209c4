/** Files that are no workbook, or none that can be read, are each refused in words that say what to do. */
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/app/other-file/read-workbook-file';
import { problemInWords } from '../../../src/app/words';
import type { FileFault } from '../../../src/plan/outcome';
import { buildXlsx, partsOf, plainRows, zipParts } from '../../support/build-xlsx';

const pace = { now: () => performance.now(), breathe: async () => undefined };
const plan = buildXlsx({ sheets: [{ name: 'Plan', xml: plainRows([['Action', 'Lead']]) }] });

/** A compound file whose directory holds these streams. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, entry) => {
    [...name].forEach((letter, at) => (bytes[512 + 128 * entry + 2 * at] = letter.charCodeAt(0)));
  });
  return bytes;
}

const document = (type: string, main: string, parts: Readonly<Record<string, string>> = {}) =>
  zipParts({
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${main}"/></Relationships>`,
    [main]: `<${type}/>`,
    ...parts,
  });
const without = (part: string) => {
  const { [part]: _, ...parts } = partsOf({ sheets: [{ name: 'Plan', xml: '' }] });
  return zipParts(parts);
};

const FILES: readonly (readonly [string, FileFault, Uint8Array])[] = [
  ['nothing.xlsx', 'empty', new Uint8Array()],
  ['old.xls', 'older-excel', compound('Root Entry', 'Workbook')],
  ['very-old.xls', 'older-excel', compound('Root Entry', 'Book')],
  ['ancient.xls', 'older-excel', new Uint8Array([9, 8, 8, 0, 0, 5, 16, 0])],
  ['renamed.xlsx', 'older-excel', compound('Root Entry', 'Workbook')],
  ['locked.xlsx', 'password', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['minutes.doc', 'word', compound('Root Entry', 'WordDocument')],
  ['slides.ppt', 'presentation', compound('PowerPoint Document')],
  ['mail.msg', 'unknown', compound('Root Entry', '__properties_version1.0')],
  ['minutes.docx', 'word', document('document', 'word/document.xml')],
  ['slides.pptx', 'presentation', document('presentation', 'ppt/presentation.xml')],
  ['plan.xlsb', 'binary-excel', document('x', 'xl/workbook.bin')],
  ['plan.ods', 'open-document', zipParts({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' })],
  ['plan.numbers', 'numbers', zipParts({ 'Index/Document.iwa': 'x' })],
  ['plan.gsheet', 'google-link', strToU8('{"":"WARNING!","doc_id":"1aB","email":"a@b.uk"}')],
  ['plan.csv', 'text', strToU8('Action,Lead\r\nTrain staff,CCG\r\n')],
  ['utf16.csv', 'text', new Uint8Array([0xff, 0xfe, 65, 0, 9, 0, 66, 0])],
  ['report.xls', 'web-page', strToU8('\ufeff<html><table><tr><td>Action</td></tr></table></html>')],
  ['plan.pdf', 'pdf', strToU8('%PDF-1.7')],
  ['photo.xlsx', 'unknown', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])],
  ['folder.zip', 'archive', zipParts({ 'plan.xlsx': plan })],
  ['other.xlsx', 'archive', document('drawing', 'drawing.xml')],
  ['half.xlsx', 'cut-short', plan.slice(0, plan.length - 40)],
  ['no-book.xlsx', 'damaged', without('xl/workbook.xml')],
  ['no-sheet.xlsx', 'damaged', without('xl/worksheets/sheet1.xml')],
  ['no-rels.xlsx', 'damaged', without('xl/_rels/workbook.xml.rels')],
  ['none.xlsx', 'no-worksheets', buildXlsx({ sheets: [] })],
  ['huge.xlsx', 'too-large', new Uint8Array(20 * 1024 * 1024 + 1)],
];

test.each(FILES)('%s is refused as %s', async (name, why, bytes) => {
  const read = await readWorkbookFile(bytes, `C:\\Returns\\${name}`, { pace });
  expect(read).toEqual({ ok: false, problem: { code: 'file-unreadable', file: name, why } });
});

test.each(FILES.map(([name, why]) => [why, name] as const))(
  '%s is one plain sentence with a cure',
  (why, file) => {
    const { what, next } = problemInWords({ code: 'file-unreadable', file, why });
    expect(what).toMatch(new RegExp(`^The file “${file}” [^.]*(?:\\(\\.[a-z]+\\))?[^.]*\\.$`));
    expect(next).toMatch(/^[A-Z].*\.$/);
    expect(what + next).not.toMatch(/zip archive|XML part|null|undefined/);
  },
);

test('the words of an older file are those of the specification', () => {
  expect(problemInWords({ code: 'file-unreadable', file: 'old.xls', why: 'older-excel' })).toEqual({
    what: 'The file “old.xls” is in an older format of Excel (.xls).',
    next: 'Open it in Excel, save it as an Excel workbook (.xlsx), and choose that file.',
  });
});

test('the returned file that is no workbook is refused by what it holds', async () => {
  const bytes = readFileSync(join(__dirname, '../../fixtures/cases/returns/bad-not-a-workbook.xlsx'));
  const read = await readWorkbookFile(new Uint8Array(bytes), 'bad-not-a-workbook.xlsx', { pace });
  expect(read).toMatchObject({ ok: false, problem: { code: 'file-unreadable' } });
});

test('a stopped reading says so', async () => {
  const stop = new AbortController();
  stop.abort();
  const read = await readWorkbookFile(plan, 'plan.xlsx', { pace, signal: stop.signal });
  expect(read).toEqual({ ok: false, problem: { code: 'cancelled' } });
});

test.each(['plan.xlsx', 'plan.xlsm', 'plan', 'plan.csv', 'plan.xls'])(
  'a workbook called %s is read by what it is, not by what its name ends in',
  async (name) => {
    expect(await readWorkbookFile(plan, name, { pace })).toMatchObject({ ok: true, value: { name } });
  },
);

test('the archive of an empty folder is no workbook', async () => {
  const read = await readWorkbookFile(zipSync({}), 'empty.zip', { pace });
  expect(read).toMatchObject({ ok: false, problem: { why: 'archive' } });
});
