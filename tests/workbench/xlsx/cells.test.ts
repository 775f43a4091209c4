import { getCell, type Cell } from '../../../src/workbench/model/workbook';
import { parseArea } from '../../../src/workbench/model/area';
import { asSeen, shiftFormula } from '../../../src/workbench/xlsx/formula-text';
import { isoToSerial } from '../../../src/workbench/xlsx/iso-serial';
import type { BuiltWorkbook } from '../../support/build-xlsx';
import { openBuilt } from '../../support/open-built';

/** Opens one sheet of this XML and gives its cells by address. */
function cellsOf(xml: string, book: Partial<BuiltWorkbook> = {}): (address: string) => Cell | undefined {
  const [sheet] = openBuilt({ sheets: [{ name: 'Plan', xml }], ...book }).sheets;
  return (address) => {
    const place = parseArea(address)!;
    return getCell(sheet!, place.rowIndex, place.columnIndex);
  };
}

const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('What a cell holds', () => {
  const sharedStrings = [
    '<t>Shared</t>',
    '<r><t>By </t></r><r><rPr><b/><rFont val="Arial"/></rPr><t>May</t></r><rPh><t>x</t></rPh>',
    '<t/>',
  ];
  test.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>42.5</v></c>', 42.5],
    ['a number in powers of ten', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Shared'],
    [
      'a shared string of several fonts, without its phonetic guide',
      '<c r="A1" t="s"><v>1</v></c>',
      'By May',
    ],
    ['an empty shared string', '<c r="A1" t="s"><v>2</v></c>', ''],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>In line</t></is></c>', 'In line'],
    [
      'spaces that are part of the text',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      ' a ',
    ],
    ['line breaks', '<c r="A1" t="inlineStr"><is><t>one&#10;two</t></is></c>', 'one\ntwo'],
    [
      'an escaped carriage return',
      '<c r="A1" t="inlineStr"><is><t>one_x000D_\ntwo</t></is></c>',
      'one\r\ntwo',
    ],
    ['an escaped escape', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', '_x0041_'],
    ['characters outside the basic plane', '<c r="A1" t="inlineStr"><is><t>&#x1F600; é</t></is></c>', '😀 é'],
    ['a CDATA section', '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
    ['a formula’s text', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a formula’s empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['text that reads like an error', '<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>', '#N/A'],
    ['an ISO date', '<c r="A1" t="d"><v>2016-01-27</v></c>', 42396],
    ['an ISO date and time', '<c r="A1" t="d"><v>2016-01-27T12:00:00Z</v></c>', 42396.5],
    ['a number that is none', '<c r="A1"><v>n/k</v></c>', 'n/k'],
    ['a name that JavaScript minds', '<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c>', '__proto__'],
  ])('%s', (_, xml, value) => {
    expect(cellsOf(row(xml), { sharedStrings })('A1')?.value).toEqual(value);
  });

  test('a blank cell without its own format does not exist', () => {
    expect(cellsOf(row('<c r="A1"/><c r="B1"><v></v></c>'))('A1')).toBeUndefined();
  });

  test('rich text keeps its runs', () => {
    const cell = cellsOf(row('<c r="A1" t="s"><v>1</v></c>'), { sharedStrings })('A1');
    expect(cell?.richText).toEqual([{ text: 'By ' }, { text: 'May', font: { name: 'Arial', bold: true } }]);
  });

  test('cells and rows without an address follow the one before them', () => {
    const at = cellsOf(
      '<sheetData><row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    );
    expect([at('C3')?.value, at('D3')?.value, at('A4')?.value]).toEqual([1, 2, 3]);
  });

  test.each([
    ['1900-01-01', false, 1],
    ['1900-02-28', false, 59],
    ['1900-03-01', false, 61],
    ['2000-01-01', false, 36526],
    ['2000-01-01', true, 35064],
    ['12:00:00', false, 0.5],
    ['T06:00', false, 0.25],
    ['2016-09-31', false, null],
    ['1903-12-31', true, null],
    ['soon', false, null],
    ['', false, null],
  ])('the ISO text %p gives the right serial number (1904: %p)', (text, date1904, serial) => {
    expect(isoToSerial(text, date1904)).toBe(serial);
  });
});

describe('Formulas', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'C3+$A3+C$1+$A$1'],
    ['SUM(A:A,$B:$B,1:1,$2:$2)', 'SUM(C:C,$B:$B,3:3,$2:$2)'],
    ['"A1"&A1', '"A1"&C3'],
    ["'A1 it''s'!A1", "'A1 it''s'!C3"],
    ['Q1!A1+Q1', 'Q1!C3+S3'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C3)+ATAN2(C3,D3)'],
    ['Table1[[#This Row],[A1]]+A1', 'Table1[[#This Row],[A1]]+C3'],
    ['Due_A1+A1.x+_A1', 'Due_A1+A1.x+_A1'],
    ['XFD1048576', '#REF!'],
    ['ABCD1+A12345678', 'ABCD1+A12345678'],
    ['1E5+2', '1E5+2'],
    ['"unclosed A1', '"unclosed A1'],
  ])('%s moves by two rows and two columns to %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 2)).toBe(moved);
  });

  test.each([
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.FILTER(A1:B2,A1:A2="_xlfn.x")', '=FILTER(A1:B2,A1:A2="_xlfn.x")'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
    ['SUM(_xlfn.ANCHORARRAY(B2))', '=SUM(B2#)'],
    ['A1+1', '=A1+1'],
  ])('%s is seen as %s', (written, seen) => {
    expect(asSeen(written)).toBe(seen);
  });

  test('a shared formula is written out for each cell, with its own last result', () => {
    const at = cellsOf(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
    );
    expect(at('B1')).toEqual({ value: 1, formula: '=A1*$A$1' });
    expect(at('B2')).toEqual({ value: 4, formula: '=A2*$A$1' });
  });

  test('an array formula records what it fills, and those cells record their formula', () => {
    const at = cellsOf(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(C1:C2)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" cm="1"><f t="array" ref="A2">_xlfn.UNIQUE(C:C)</f><v>3</v></c></row></sheetData>',
    );
    expect(at('A1')).toEqual({
      value: 1,
      formula: '=TRANSPOSE(C1:C2)',
      fills: parseArea('A1:B1'),
      legacyArray: true,
    });
    expect(at('B1')).toEqual({ value: 2, filledFrom: { rowIndex: 0, columnIndex: 0 } });
    expect(at('A2')).toEqual({ value: 3, formula: '=UNIQUE(C:C)', fills: parseArea('A2') });
  });

  test('the results of a what-if table stay as values', () => {
    expect(cellsOf(row('<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>7</v></c>'))('A1')).toEqual({
      value: 7,
    });
  });
});

describe('Dialects', () => {
  const book: BuiltWorkbook = {
    sheets: [{ name: 'Plan', xml: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2016-01-27</v></c>') }],
    sharedStrings: ['<t>Action</t>'],
  };
  const both = (rewrite: NonNullable<BuiltWorkbook['rewrite']>) => {
    const [sheet] = openBuilt({ ...book, rewrite }).sheets;
    return [getCell(sheet!, 0, 0)?.value, getCell(sheet!, 0, 1)?.value];
  };

  test('the strict dialect is read like the usual one', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    expect(both(strict)).toEqual(['Action', 42396]);
  });

  test('any prefix is accepted for the main namespace', () => {
    const prefixed = (xml: string, name: string) =>
      /sheet1\.xml$|sharedStrings/.test(name)
        ? xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
        : xml;
    expect(both(prefixed)).toEqual(['Action', 42396]);
  });

  test('a byte order mark and an XML declaration are accepted', () => {
    expect(both((xml) => `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${xml}`)).toEqual([
      'Action',
      42396,
    ]);
  });
});
