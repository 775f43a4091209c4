/** Files made to harm: each is refused at once, or read as what it is; none hangs, fetches or grows the memory. */
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { unpack } from '../../../src/app/other-file/unpack-part';
import { readWorkbookParts } from '../../../src/app/other-file/workbook-in-file';
import { buildXlsx, partsOf, zipParts, type BuiltWorkbook } from '../../support/build-xlsx';
import { readFile, refusalOf } from '../../support/read-other-file';
import { syntheticFile } from '../../support/synthetic-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const plain: BuiltWorkbook = {
  sheets: [{ name: 'Plan', xml: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' }],
  sharedStrings: ['<t>x</t>'],
};
const withPart = (name: string, part: string | Uint8Array) => zipParts({ ...partsOf(plain), [name]: part });
const withSheet = (xml: string) => buildXlsx({ ...plain, sheets: [{ name: 'Plan', xml }] });
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(32);

/** The archive with the 4 bytes at `offset` of the sheet's entry in the central directory replaced. */
function falsified(offset: number, value: number): Uint8Array {
  const bytes = buildXlsx(plain);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    const name = isEntry ? new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + SHEET.length)) : '';
    if (name === SHEET) view.setUint32(at + offset, value, true);
  }
  return bytes;
}

const laughs = `<!DOCTYPE w [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]>`;
const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const manyRows = () => Array.from({ length: 1_048_577 }, (_, at) => `<row s="${at % 7919}"/>`).join('');
const scattered = () =>
  Array.from(
    { length: 200 },
    (_, at) => `<row r="${at * 5000 + 1}"><c r="A${at * 5000 + 1}"><v>1</v></c></row>`,
  );
const spread = '<c r="CA1"><v>1</v></c><c r="EA1"><v>1</v></c>';

const REFUSED: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['a part that grows a thousand times', 'unpacks-too-large', () => withPart(SHEET, zeros(40))],
  ['a part that is larger than stated', 'damaged', () => falsified(24, 10)],
  ['a part that is smaller than stated', 'damaged', () => falsified(24, 100_000)],
  ['a wrong checksum', 'damaged', () => falsified(16, 1)],
  ['an entry past the end of the file', 'cut-short', () => falsified(20, 1_000_000)],
  ['an entry that is nowhere', 'damaged', () => falsified(42, 0x7fffffff)],
  [
    'thousands of entries',
    'unpacks-too-large',
    () =>
      zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`xl/${at}.xml`, strToU8('x')]))),
  ],
  ['two parts of one name', 'damaged', () => withPart('XL/Worksheets/Sheet1.xml', '<worksheet/>')],
  ['entities that multiply', 'unsafe', () => withPart(SHEET, `${laughs}<worksheet>&j;</worksheet>`)],
  [
    'entities in the list of relationships',
    'unsafe',
    () => withPart('_rels/.rels', `${laughs}<Relationships/>`),
  ],
  [
    'an external entity',
    'unsafe',
    () => withPart('xl/workbook.xml', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>'),
  ],
  ['an entity that nobody declared', 'damaged', () => withPart(SHEET, '<worksheet>&j;</worksheet>')],
  [
    'elements nested without end',
    'unsafe',
    () => withPart(SHEET, `<worksheet>${nested(100_000)}</worksheet>`),
  ],
  ['text that is no XML', 'damaged', () => withPart(SHEET, '<worksheet><sheetData></worksheet>')],
  ['a part that is cut off', 'damaged', () => withPart(SHEET, '<worksheet><sheetData><row>')],
  ['a row outside the sheet', 'damaged', () => withSheet('<sheetData><row r="2000000"/></sheetData>')],
  [
    'values all over the sheet',
    'too-many-cells',
    () => withSheet(`<sheetData>${scattered().join('').replace('</row>', `${spread}</row>`)}</sheetData>`),
  ],
  ['more rows than a sheet has', 'damaged', () => withSheet(`<sheetData>${manyRows()}</sheetData>`)],
  [
    'a column outside the sheet',
    'damaged',
    () => withSheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>'),
  ],
  [
    'a cell that names another row',
    'damaged',
    () => withSheet('<sheetData><row r="1"><c r="A2"/></row></sheetData>'),
  ],
  [
    'a shared string that is not there',
    'damaged',
    () => withSheet('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'),
  ],
  [
    'a text of millions of characters',
    'damaged',
    () => withPart('xl/sharedStrings.xml', `<sst><si><t>${'ab'.repeat(60_000)}</t></si></sst>`),
  ],
  [
    'a long formula shared by very many cells',
    'unpacks-too-large',
    () =>
      withSheet(
        `<sheetData><row><c><f t="shared" si="0">${'A1+'.repeat(3_000)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(12_000)}</row></sheetData>`,
      ),
  ],
  [
    'very many sheets',
    'unpacks-too-large',
    () =>
      buildXlsx({
        ...plain,
        workbookXml: '',
        rewrite: (xml) =>
          xml.replace('</sheets>', '<sheet name="a" r:id="rId1"/>'.repeat(1_000) + '</sheets>'),
      }),
  ],
];

test.each(REFUSED)('%s is refused as %s', async (_, why, bytes) => {
  expect(await refusalOf(bytes())).toBe(why);
});

test('what is too large is refused before it is unpacked', async () => {
  const bytes = withPart(SHEET, zeros(60));
  const steps = readWorkbookParts(bytes);
  let read = 0;
  const all = () => {
    for (let step = steps.next(); !step.done; step = steps.next()) read += step.value;
  };
  expect(all).toThrow('unpacks-too-large');
  expect(read).toBeLessThan(10_000);
});

const MB = 1024 * 1024;
test.each([
  ['a part that is too large', { size: 81 * MB, packed: MB }, 0],
  ['a part that grows too much', { size: 5 * MB, packed: 20_000 }, 0],
  ['a part after which it would be too much', { size: 2 * MB, packed: MB }, 119 * MB],
])('%s is refused by what the archive states of it', (_, { size, packed }, bytes) => {
  const entry = { name: 'xl/a.xml', method: 8, crc: 0, size, data: new Uint8Array(packed) };
  expect(() => unpack(entry, { bytes }).next()).toThrow('unpacks-too-large');
});

test('a part that repeats itself within reason is unpacked', () => {
  const entry = { name: 'xl/a.xml', method: 8, crc: 0, size: 3 * MB, data: new Uint8Array(1000) };
  expect(() => unpack(entry, { bytes: 0 }).next()).not.toThrow('unpacks-too-large');
});

const READ: readonly (readonly [string, () => Uint8Array])[] = [
  ['names that lead out of the package', () => withPart('../../etc/passwd', 'x')],
  ['a zip bomb in a part that no plan needs', () => withPart('xl/media/image1.png', zeros(100))],
  ['an archive within the archive', () => withPart('xl/embeddings/a.xlsx', buildXlsx(plain))],
  [
    'a dimension of two million rows',
    () =>
      withSheet('<dimension ref="A1:XFD2000000"/><sheetData><row><c t="s"><v>0</v></c></row></sheetData>'),
  ],
  [
    'columns described again and again',
    () =>
      withSheet(
        `<cols>${'<col min="1" max="16384" hidden="0" style="0"/>'.repeat(50_000)}</cols><sheetData><row><c t="s"><v>0</v></c></row></sheetData>`,
      ),
  ],
  [
    'parts named as members of an object',
    () => zipParts({ ...partsOf(plain), constructor: 'x', 'toString/valueOf.xml': '<x/>' }),
  ],
];

test.each(READ)('%s: the plan is read all the same', async (_, bytes) => {
  const { snapshots } = await readFile(bytes());
  expect(snapshots[0]?.values).toEqual([['x']]);
});

test('a part elsewhere on the internet or on the disk is never fetched', async () => {
  const fetched = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('fetched'));
  const bytes = buildXlsx({
    ...plain,
    sheets: [
      {
        ...plain.sheets[0],
        name: 'Plan',
        xml: plain.sheets[0]?.xml ?? '',
        relationships: [['a', 'table', 'https://example.org/table.xml']],
      },
    ],
    workbookRelationships: [['b', 'externalLink', 'https://example.org/book.xlsx']],
  });
  expect((await readFile(bytes)).snapshots[0]?.tables).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
  fetched.mockRestore();
});

test('a workbook cut off anywhere is refused, or read whole', async () => {
  const whole = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/cases/returns/return-ccg.xlsx')));
  const { snapshots } = await readFile(whole);
  for (let length = 0; length < whole.length; length += 97) {
    const refused = await refusalOf(whole.slice(0, length));
    expect(['empty', 'cut-short', 'damaged', 'text', 'unknown']).toContain(refused);
  }
  for (let at = 0; at < whole.length; at += 61) {
    const harmed = whole.slice();
    harmed[at] = (harmed[at] ?? 0) ^ 0x55;
    const refused = await refusalOf(harmed);
    if (refused === null) expect((await readFile(harmed)).snapshots[0]?.values).toEqual(snapshots[0]?.values);
  }
});

test('a plan of 5,000 actions is read in steps of at most 16 KB', () => {
  const steps = readWorkbookParts(syntheticFile(5_000, 'distinct'));
  const sizes: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) sizes.push(step.value);
  expect(step.value.snapshots[0]?.rowCount).toBe(5_001);
  expect(sizes.length).toBeGreaterThan(300);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(16 * 1024);
});

test('forty files one after another leave nothing behind', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const bytes = syntheticFile(500, 'distinct');
  const used = async (files: number): Promise<number> => {
    for (let left = files; left > 0; left -= 1) await readFile(bytes);
    await new Promise((done) => setTimeout(done, 50));
    collect();
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
  const before = await used(5);
  const growth = (await used(40)) - before;
  expect(growth).toBeLessThan(4 * 1024 * 1024);
});
