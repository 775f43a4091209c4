/** What Excel and other programs write into files is read as Excel reads it: each case in full, and against Excel. */
import { readSnapshots } from '../../../src/excel/read-snapshot';
import type { SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { buildXlsx, type BuiltWorkbook } from '../../support/build-xlsx';
import { openWorkbook } from '../../support/check-workbook-file';
import { readFile } from '../../support/read-other-file';

const rows = (xml: string, around = ''): BuiltWorkbook['sheets'] => [
  { name: 'Plan', xml: `<sheetData>${xml}</sheetData>${around}` },
];
const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd mmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="999"/></cellXfs>';

/** A case, the first row's values that it must give, and other fields of the snapshot. */
type Case = readonly [
  title: string,
  book: BuiltWorkbook,
  first: readonly unknown[],
  fields?: Partial<SheetSnapshot>,
];

const CASES: readonly Case[] = [
  [
    'a date stays a serial number with its time',
    { sheets: rows('<row><c s="1"><v>42370.333333333336</v></c><c s="2"><v>60</v></c></row>'), styles },
    [42370.333333333336, 60],
    { numberFormats: [['m/d/yyyy', 'dd mmm yyyy']], kinds: [['number', 'number']] },
  ],
  [
    'in the 1904 date system too',
    { sheets: rows('<row><c s="1"><v>40908</v></c></row>'), styles, date1904: true },
    [40908],
    { dateSystem: 1904 },
  ],
  [
    'a cell of type date is a serial number in the file’s own date system',
    { sheets: rows('<row><c t="d"><v>2016-10-15</v></c><c t="d"><v>2016-10-15T12:00:00Z</v></c></row>') },
    [42658, 42658.5],
  ],
  ['and from 1904', { sheets: rows('<row><c t="d"><v>2016-10-15</v></c></row>'), date1904: true }, [41196]],
  [
    'a date that is none stays text',
    { sheets: rows('<row><c t="d"><v>2016-02-31</v></c></row>') },
    ['2016-02-31'],
  ],
  [
    'shared strings are joined from their runs, without phonetic guides',
    {
      sheets: rows('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'),
      sharedStrings: [
        '<r><t>By </t></r><r><rPr><strike/></rPr><t xml:space="preserve">May </t></r><r><t>June</t></r>',
        '<t>課題</t><rPh sb="0" eb="2"><t>カダイ</t></rPh><phoneticPr fontId="1"/>',
      ],
    },
    ['By May June', '課題'],
  ],
  [
    'spaces are kept with and without xml:space, and escapes are decoded once',
    {
      sheets: rows('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>'),
      sharedStrings: [
        '<t> a  b </t>',
        '<t xml:space="preserve">one_x000D_\ntwo</t>',
        '<t>_x005F_x000D_ &amp; &#8217;</t>',
      ],
    },
    [' a  b ', 'one\r\ntwo', '_x000D_ & ’'],
  ],
  [
    'inline strings, plain and in runs',
    {
      sheets: rows(
        '<row><c t="inlineStr"><is><t>12</t></is></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
      ),
    },
    ['12', 'ab'],
  ],
  [
    'booleans, errors, and a number that is none',
    {
      sheets: rows(
        '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c><v>1.5E3</v></c><c><v>n/a</v></c></row>',
      ),
    },
    [true, false, '#REF!', 1500, 'n/a'],
    { kinds: [['boolean', 'boolean', 'error', 'number', 'text']] },
  ],
  [
    'a formula gives its result, a text result too, and an empty one',
    {
      sheets: rows(
        '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>"a"&amp;"_x000D_"</f><v>a_x000D_</v></c><c t="str"><f>""</f><v></v></c><c t="e"><f>NA()</f><v>#N/A</v></c></row>',
      ),
    },
    [2, 'a\r', '', '#N/A'],
    { formulas: [['=1+1', '="a"&"_x000D_"', '=""', '=NA()']], kinds: [['number', 'text', 'blank', 'error']] },
  ],
  [
    'a shared formula is written out for each cell',
    {
      sheets: rows(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">IF($A1&gt;A$1,LOG10(C1),"A1")&amp;\'A1 x\'!A1&amp;SUM(A:A,1:1)</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    },
    [1],
    {
      formulas: [
        [`=IF($A1>A$1,LOG10(C1),"A1")&'A1 x'!A1&SUM(A:A,1:1)`],
        [`=IF($A2>A$1,LOG10(C2),"A1")&'A1 x'!A2&SUM(A:A,2:2)`],
      ],
    },
  ],
  [
    'newer functions lose their prefix',
    {
      sheets: rows('<row><c t="str"><f>_xlfn._xlws.FILTER(A2:A3,"_xlfn.x"&lt;&gt;A1)</f><v>x</v></c></row>'),
    },
    ['x'],
    { formulas: [['=FILTER(A2:A3,"_xlfn.x"<>A1)']] },
  ],
  [
    'an array formula stands in its first cell',
    {
      sheets: rows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
      ),
    },
    [1, 2],
    { formulas: [['=C1:D1', '']] },
  ],
  [
    'merged areas, hidden rows and hidden columns',
    {
      sheets: [
        {
          name: 'Plan',
          xml: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="0"><c r="A3"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B1:C2"/><mergeCell ref="A1:A1"/><mergeCell ref="F9:G9"/></mergeCells>',
        },
      ],
    },
    [1, '', '', 2],
    {
      hiddenRows: [1, 2],
      hiddenColumns: [1, 2],
      merges: [{ rowIndex: 0, columnIndex: 1, rowCount: 2, columnCount: 2 }],
    },
  ],
  [
    'blank cells have the format of their row, otherwise of their column',
    {
      sheets: [
        {
          name: 'Plan',
          xml: '<cols><col min="2" max="2" style="3"/></cols><sheetData><row r="1"><c r="A1" s="4"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c></row></sheetData>',
        },
      ],
      styles,
    },
    [1, '', 1],
    {
      numberFormats: [
        ['General', '@', 'General'],
        ['General', 'dd mmm yyyy', 'dd mmm yyyy'],
      ],
    },
  ],
  [
    'rows and cells without addresses follow one another',
    {
      sheets: rows(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>',
      ),
    },
    [1, '', '', 2, 3],
    { rowCount: 3 },
  ],
  [
    'a stated dimension of the whole sheet counts for nothing',
    {
      sheets: [
        {
          name: 'Plan',
          xml: '<dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="B3"><v>1</v></c><c r="Z3" s="1"/></row></sheetData>',
        },
      ],
      styles,
    },
    [1],
    { origin: { rowIndex: 2, columnIndex: 1 }, rowCount: 1, columnCount: 1 },
  ],
  [
    'a stray value in the last cell is left out',
    {
      sheets: rows(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>9</v></c></row>',
      ),
    },
    [1, 2],
    { rowCount: 1, columnCount: 2 },
  ],
  [
    'other prefixes and the strict dialect',
    {
      sheets: rows('<row><c t="s"><v>0</v></c></row>'),
      sharedStrings: ['<t>x</t>'],
      rewrite: (xml, name) =>
        name.startsWith('xl/') && !name.endsWith('.rels')
          ? xml
              .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
              .replace(/xmlns="[^"]*"/, 'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"')
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                'http://purl.oclc.org/ooxml/officeDocument/relationships',
              )
          : xml,
    },
    ['x'],
  ],
];

test.each(CASES.map(([title, ...rest]) => [title, rest] as const))(
  '%s',
  async (_, [book, first, fields = {}]) => {
    const bytes = buildXlsx(book);
    const { snapshots, uncalculated } = await readFile(bytes);
    expect(snapshots[0]?.values[0]).toEqual(first);
    expect(snapshots[0]).toMatchObject(fields);
    expect(uncalculated).toEqual([]);
    openInOfficeJs(openWorkbook(bytes));
    const inExcel = await readSnapshots();
    expect(inExcel.ok && inExcel.value).toEqual(snapshots);
  },
);
