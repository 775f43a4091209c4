import { getCell } from '../../../src/workbench/model/workbook';
import { openSheet } from '../../support/open-built';

describe('Styles', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<fonts><font><sz val="11"/><name val="Aptos"/></font><font><b/><i val="0"/><u val="double"/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
    '<borders><border/><border><left style="thin"><color auto="1"/></left><bottom style="double"/></border></borders>' +
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" quotePrefix="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="135" indent="2"/><protection locked="0" hidden="1"/></xf><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>';
  const sheet = openSheet(
    '<cols><col min="2" max="3" width="20" style="2" customWidth="1"/><col min="4" max="4" hidden="1" width="9"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1" s="3"/></row><row r="2" s="3" customFormat="1"/><row r="3" hidden="1" outlineLevel="2"/></sheetData>',
    {},
    { styles },
  );

  test('a cell has its font, fill, borders, alignment, number format and protection', () => {
    expect(getCell(sheet, 0, 0)?.style).toEqual({
      font: {
        name: 'Arial',
        size: 14,
        bold: true,
        underline: 'Double',
        colour: { rgb: expect.stringMatching(/^#[0-9A-F]{6}$/), source: { theme: 4, tint: -0.25 } },
      },
      fill: { pattern: 'solid', colour: { rgb: '#FF0000', source: { indexed: 10 } } },
      borders: {
        left: { line: 'thin', colour: { rgb: '#000000', source: { auto: true } } },
        bottom: { line: 'double' },
      },
      alignment: { horizontal: 'Center', vertical: 'Top', wrap: true, indent: 2, rotation: -45 },
      numberFormat: 'dd/mm/yyyy',
      locked: false,
      formulaHidden: true,
      quotePrefix: true,
    });
  });

  test('columns and rows have their format and size', () => {
    expect([...sheet.columns]).toEqual([
      [1, { width: 20, style: { numberFormat: 'm/d/yyyy' } }],
      [2, { width: 20, style: { numberFormat: 'm/d/yyyy' } }],
      [3, { width: 9, hidden: true }],
    ]);
    expect(sheet.rows.get(0)?.height).toBe(30);
    expect(sheet.rows.get(1)?.style).toEqual({ numberFormat: '0%' });
    expect(sheet.rows.get(2)).toMatchObject({ hidden: true, outlineLevel: 2 });
  });

  test('a cell with the plain format in a formatted column keeps the plain format', () => {
    expect(getCell(sheet, 0, 1)?.style).toEqual({});
  });

  test.each([
    ['4F81BD', -0.249977111117893, '#366092'],
    ['4F81BD', 0.799981688894314, '#DCE6F1'],
    ['FFFFFF', -0.149998474074526, '#D9D9D9'],
    ['000000', 0.499984740745262, '#7F7F7F'],
  ])('the theme colour %s with tint %p is %s, as in Excel', (base, tint, painted) => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:accent1><a:srgbClr val="${base}"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    const fills = `<fills><fill><patternFill patternType="solid"><fgColor theme="4" tint="${tint}"/></patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs>`;
    const tinted = openSheet(
      '<sheetData><row><c s="0"><v>1</v></c></row></sheetData>',
      {},
      { theme, styles: fills },
    );
    const rgb = getCell(tinted, 0, 0)?.style?.fill?.colour?.rgb ?? '';
    // Excel rounds in its own units: one step of 255 either way is the same colour.
    for (const at of [1, 3, 5]) {
      expect(
        Math.abs(parseInt(rgb.slice(at, at + 2), 16) - parseInt(painted.slice(at, at + 2), 16)),
      ).toBeLessThanOrEqual(1);
    }
  });
});
