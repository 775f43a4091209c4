/** The comparison of packages finds and names a change of every kind, and finds none between a file and itself. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makePackage } from './made-package';
import { matters, outsideOurs } from './outside-ours';
import { packageDifferences } from './package-differences';

const PLAIN = makePackage(3, ['merges', 'rules', 'print', 'notes and charts', 'linked', 'grouped']).bytes;
const TABLED = makePackage(3, ['rows below a table']).bytes;

function edited(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = edit(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const CHANGES: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['Plan E4 value', SHEET, /(<c r="E4"[^>]*>.*?<t>)[^<]*/, '$1Other'],
  ['Plan D4 look', SHEET, /<c r="D4" s="3"/, '<c r="D4" s="4"'],
  ['Plan H4 formula', SHEET, 'LEN(B4)*2', 'LEN(B4)*3'],
  ['Plan merge A1:H1', SHEET, '<mergeCell ref="A1:H1"', '<mergeCell ref="A1:G1"'],
  ['Plan column 2', SHEET, 'width="40"', 'width="41"'],
  ['Plan row 6', SHEET, /(<row r="6"[^>]*) outlineLevel="1"/, '$1'],
  ['Plan rule 1', SHEET, 'priority="1"', 'priority="9"'],
  ['Plan validation E4:E11', SHEET, /,Completed"/, '"'],
  ['Plan link B4', SHEET, 'tooltip="Open"', 'tooltip="Shut"'],
  ['Plan pageSetup', SHEET, 'landscape', 'portrait'],
  ['Plan sheetViews', SHEET, 'zoomScale="90"', 'zoomScale="100"'],
  ['Plan extension {05C60535-1F16-4fd2-B633-F4F36F0B64E0}', SHEET, '<x14:sparklineGroup/>', ''],
  ['Plan D4 look', 'xl/styles.xml', 'dd\\ mmmm\\ yyyy', 'dd\\ mm\\ yyyy'],
  ['Plan rule 1', 'xl/styles.xml', 'FFFFC7CE', 'FFFFC7CF'],
  ['Plan B5 value', 'xl/sharedStrings.xml', 'every warden', 'no warden'],
  ['name Leads', 'xl/workbook.xml', '$A$1:$A$2', '$A$1:$A$3'],
  [
    'relationship xl/worksheets/sheet1.xml hyperlink https://example.org/other',
    'xl/worksheets/_rels/sheet1.xml.rels',
    /https:[^"]*/,
    'https://example.org/other',
  ],
  ['part xl/comments1.xml commentList', 'xl/comments1.xml', 'Check ', 'Mind '],
  ['part xl/charts/chart1.xml chart:chart', 'xl/charts/chart1.xml', 'stacked', 'clustered'],
  ['part docProps/core.xml :creator', 'docProps/core.xml', 'Board officer', 'Nobody'],
  ['part xl/drawings/vmlDrawing1.vml', 'xl/drawings/vmlDrawing1.vml', '3, 15', '3, 16'],
  ['type xl/calcChain.xml', '[Content_Types].xml', 'ContentType="application/xml"', 'ContentType="text/xml"'],
];

test.each(CHANGES)('%s', (fact, part, from, to) => {
  const differences = packageDifferences(
    PLAIN,
    edited(PLAIN, part, (xml) => xml.replace(from, to)),
  );
  expect(differences.map((each) => each.fact)).toContain(fact);
  expect(outsideOurs(differences, { sheet: 'Plan', lastColumn: 8 }).length).toBeGreaterThan(0);
});

test.each([
  ['table Tasks ref', 'ref="A3:H9" totals', 'ref="A3:H8" totals'],
  ['table Tasks column 2', 'name="Action"', 'name="Actions"'],
])('%s', (fact, from, to) => {
  const [table] = Object.keys(unzipSync(TABLED)).filter((name) => name.includes('tables/'));
  const after = edited(TABLED, table ?? '', (xml) => xml.replace(from, to));
  const differences = packageDifferences(TABLED, after).filter(matters);
  expect(differences.map((each) => each.fact)).toEqual([fact]);
  expect(outsideOurs(differences, { sheet: 'Plan', lastColumn: 8 })).toEqual(differences);
});

test('a missing part is a difference, and a file has none from itself', () => {
  const { 'customXml/item1.xml': _, ...rest } = unzipSync(PLAIN);
  expect(packageDifferences(PLAIN, zipSync(rest)).map(({ fact, after }) => [fact, after])).toEqual([
    ['part customXml/item1.xml', null],
    ['type customXml/item1.xml', null],
  ]);
  expect(packageDifferences(PLAIN, PLAIN)).toEqual([]);
});
