import { areaName } from '../../../src/workbench/model/area';
import { getCell, type Workbook } from '../../../src/workbench/model/workbook';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import {
  buildXlsx,
  DOCUMENT,
  MAIN,
  plainRows,
  type BuiltSheet,
  type BuiltWorkbook,
} from '../../support/build-xlsx';

function open(book: BuiltWorkbook): Workbook {
  const opened = openXlsx(buildXlsx(book));
  if (!opened.ok) throw new Error(`${opened.message} ${opened.detail}`);
  return opened.workbook;
}

const DATA = plainRows([
  ['Action', 'Due'],
  ['Train', 42396],
]);

function openSheet(xml: string, more: Partial<BuiltSheet> = {}, book: Partial<BuiltWorkbook> = {}) {
  const sheet = open({ sheets: [{ name: 'Plan', xml, ...more }], ...book }).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('The workbook', () => {
  const workbook = open({
    date1904: true,
    sheets: [
      { name: 'Cover & notes', xml: DATA },
      { name: 'Plan', xml: DATA },
      { name: 'Old', xml: DATA, state: 'hidden' },
      { name: 'Lists', xml: DATA, state: 'veryHidden' },
    ],
    workbookXml:
      '<definedNames><definedName name="Agreed">Plan!$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Plan!$1:$2</definedName>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Plan!$A$1:$B$2</definedName></definedNames><calcPr calcMode="manual"/>',
  });
  const plan = workbook.sheets[1]!;

  test('its date system, calculation and sheets in order, with what is hidden', () => {
    expect(workbook.date1904).toBe(true);
    expect(workbook.calculation).toBe('manual');
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Cover & notes', 'Visible'],
      ['Plan', 'Visible'],
      ['Old', 'Hidden'],
      ['Lists', 'VeryHidden'],
    ]);
  });

  test('names of the workbook and of a sheet', () => {
    expect(
      workbook.names.map(({ name, sheet, formula, visible }) => [name, sheet, formula, visible]),
    ).toEqual([
      ['Agreed', null, 'Plan!$B$2', true],
      ['_xlnm.Print_Titles', plan.id, 'Plan!$1:$2', true],
      ['_xlnm._FilterDatabase', plan.id, 'Plan!$A$1:$B$2', false],
    ]);
  });

  test('a chart sheet and a macro sheet do not shift the names of the sheets after them', () => {
    const [first] = open({
      sheets: [{ name: 'Plan', xml: DATA }],
      workbookRelationships: [['rIdMacro', 'xlMacrosheet', 'macrosheets/sheet1.xml']],
      rewrite: (xml, name) =>
        name === 'xl/workbook.xml'
          ? xml.replace('<sheets>', '<sheets><sheet name="Macro1" sheetId="9" r:id="rIdMacro"/>')
          : xml,
      workbookXml:
        '<definedNames><definedName name="Here" localSheetId="1">1</definedName><definedName name="Gone" localSheetId="0">1</definedName></definedNames>',
    }).names;
    expect(first?.name).toBe('Here');
  });
});

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

  test('columns and rows have their look and size', () => {
    expect([...sheet.columns]).toEqual([
      [1, { width: 20, style: { numberFormat: 'm/d/yyyy' } }],
      [2, { width: 20, style: { numberFormat: 'm/d/yyyy' } }],
      [3, { width: 9, hidden: true }],
    ]);
    expect(sheet.rows.get(0)?.height).toBe(30);
    expect(sheet.rows.get(1)?.style).toEqual({ numberFormat: '0%' });
    expect(sheet.rows.get(2)).toMatchObject({ hidden: true, outlineLevel: 2 });
  });

  test('a cell of the plain look in a column that has one keeps the plain look', () => {
    expect(getCell(sheet, 0, 1)?.style).toEqual({});
  });

  test.each([
    ['4F81BD', -0.249977111117893, '#366092'],
    ['4F81BD', 0.799981688894314, '#DCE6F1'],
    ['FFFFFF', -0.149998474074526, '#D9D9D9'],
    ['000000', 0.499984740745262, '#7F7F7F'],
  ])('the theme colour %s with tint %p is %s, as Excel paints it', (base, tint, painted) => {
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

describe('What a sheet lays over its cells', () => {
  test('merges, panes, gridlines, tab colour, selection, zoom', () => {
    const sheet = openSheet(
      `<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="80" workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen" activePane="bottomRight"/><selection pane="bottomRight" activeCell="C5" sqref="C5:D6"/></sheetView></sheetViews>${DATA}<mergeCells><mergeCell ref="A3:B4"/><mergeCell ref="A9"/></mergeCells>`,
    );
    expect(sheet.merges.map(areaName)).toEqual(['A3:B4']);
    expect(sheet.freeze).toEqual({ rowCount: 2, columnCount: 1 });
    expect([sheet.showGridlines, sheet.tabColour, areaName(sheet.selection), sheet.zoom]).toEqual([
      false,
      '#C00000',
      'C5:D6',
      80,
    ]);
  });

  test('protection, with what it locks', () => {
    const protection = openSheet(
      `${DATA}<sheetProtection sheet="1" objects="1" sort="0" hashValue="abc"/>`,
    ).protection;
    expect(protection).toMatchObject({
      hasPassword: true,
      options: { objects: true, sort: false, formatCells: true },
    });
    expect(openSheet(`${DATA}<sheetProtection sheet="0"/>`).protection).toBeNull();
  });

  test('filters by value and by criterion', () => {
    const sheet = openSheet(
      `${DATA}<autoFilter ref="A1:B2"><filterColumn colId="0"><filters blank="1"><filter val="Train"/></filters></filterColumn><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter>`,
    );
    expect(sheet.autoFilter?.columns).toEqual([
      { columnOffset: 0, values: ['Train'], includeBlanks: true },
      { columnOffset: 1, criteria: [{ operator: 'greaterThan', value: '5' }], matchAll: true },
    ]);
  });

  test('data validation, the sheet’s own and the extension’s', () => {
    const sheet = openSheet(
      `${DATA}<dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A9 C2" error="Pick one"><formula1>"Red,Green"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" errorStyle="warning" sqref="B2"><formula1>42000</formula1></dataValidation></dataValidations>` +
        `<extLst><ext uri="{x}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    );
    expect(sheet.validations).toMatchObject([
      {
        kind: 'list',
        formula1: '"Red,Green"',
        allowBlank: true,
        showError: true,
        errorMessage: 'Pick one',
        inCellDropdown: true,
      },
      { kind: 'date', operator: 'greaterThan', formula1: '42000', errorStyle: 'warning' },
      { kind: 'list', formula1: 'Lists!$A$1:$A$3' },
    ]);
    expect(sheet.validations.map(({ areas }) => areas.map(areaName).join(' '))).toEqual([
      'A2:A9 C2',
      'B2',
      'D2:D9',
    ]);
  });

  test('conditional formats of every kind; what cannot be expressed is kept', () => {
    const rules = [
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan" stopIfTrue="1"><formula>TODAY()</formula></cfRule>',
      '<cfRule type="expression" dxfId="0" priority="2"><formula>$B2=""</formula></cfRule>',
      '<cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="Red"><formula>NOT(ISERROR(SEARCH("Red",A1)))</formula></cfRule>',
      '<cfRule type="containsBlanks" dxfId="0" priority="4"><formula>LEN(TRIM(A1))=0</formula></cfRule>',
      '<cfRule type="top10" dxfId="0" priority="5" rank="3" bottom="1"/>',
      '<cfRule type="colorScale" priority="6"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>',
      '<cfRule type="dataBar" priority="7"><dataBar showValue="0"><cfvo type="min"/><cfvo type="max"/><color rgb="FF0000FF"/></dataBar></cfRule>',
      '<cfRule type="iconSet" priority="8"><iconSet iconSet="3Flags" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="5" gte="0"/></iconSet></cfRule>',
      '<cfRule type="somethingNew" priority="9"><formula>A1</formula></cfRule>',
    ];
    const sheet = openSheet(
      `${DATA}<conditionalFormatting sqref="A1:B9">${rules.join('')}</conditionalFormatting>`,
      {},
      {
        styles:
          '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      },
    );
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toMatchObject([
      {
        kind: 'cellIs',
        operator: 'lessThan',
        formulas: ['TODAY()'],
        style: { font: { bold: true }, fill: { pattern: 'solid', colour: { rgb: '#FFC7CE' } } },
      },
      { kind: 'expression', formula: '$B2=""' },
      { kind: 'text', operator: 'contains', text: 'Red' },
      { kind: 'preset', preset: 'containsBlanks' },
      { kind: 'top', rank: 3, bottom: true, percent: false },
      {
        kind: 'colourScale',
        points: [
          { at: { kind: 'min' } },
          { at: { kind: 'percentile', value: '50' }, colour: { rgb: '#00FF00' } },
        ],
      },
      { kind: 'dataBar', showValue: false, colour: { rgb: '#0000FF' } },
      {
        kind: 'iconSet',
        set: '3Flags',
        reverse: true,
        thresholds: [{}, { kind: 'num', value: '5', greaterOrEqual: false }],
      },
      {
        kind: 'kept',
        type: 'somethingNew',
        source: '<cfRule type="somethingNew" priority="9"><formula>A1</formula></cfRule>',
      },
    ]);
    expect(sheet.conditionalFormats[0]).toMatchObject({ priority: 1, stopIfTrue: true });
  });

  test('links to the web and to a place in the workbook', () => {
    const sheet = openSheet(
      `${DATA}<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Open"/><hyperlink ref="A2:B2" location="'Plan'!A1"/></hyperlinks>`,
      { relationships: [['rId1', 'hyperlink', 'https://example.org/scr']] },
    );
    expect(getCell(sheet, 0, 0)?.hyperlink).toEqual({
      address: 'https://example.org/scr',
      screenTip: 'Open',
    });
    expect(getCell(sheet, 1, 1)?.hyperlink).toEqual({ documentReference: "'Plan'!A1" });
  });

  test('page layout', () => {
    const sheet = openSheet(
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${DATA}<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;P of &amp;N</oddFooter></headerFooter><rowBreaks><brk id="12" man="1"/></rowBreaks>`,
    );
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 8,
      fitToWidth: 1,
      fitToHeight: null,
      centreHorizontally: true,
      margins: { left: 0.5, header: 0.3 },
      oddFooter: '&P of &N',
      rowBreaks: [12],
    });
  });
});

describe('Parts of their own', () => {
  test('tables', () => {
    const sheet = openSheet(
      DATA,
      { relationships: [['rId1', 'table', '../tables/table1.xml']] },
      {
        parts: {
          'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Plan1" displayName="Plan1" ref="A1:B2" totalsRowCount="1"><autoFilter ref="A1:B2"/><tableColumns><tableColumn id="1" name="Action"/><tableColumn id="2" name="Due_x000a_date"><calculatedColumnFormula>[@Action]</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
        },
      },
    );
    expect(sheet.tables).toMatchObject([
      {
        name: 'Plan1',
        showHeaders: true,
        showTotals: true,
        style: 'TableStyleMedium2',
        showBandedRows: true,
        columns: [{ name: 'Action' }, { name: 'Due\ndate', calculatedFormula: '=[@Action]' }],
      },
    ]);
    expect(areaName(sheet.tables[0]!.area)).toBe('A1:B2');
  });

  test('notes and threads, a thread’s copy as a note left out', () => {
    const threads = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
    const workbook = open({
      sheets: [
        {
          name: 'Plan',
          xml: DATA,
          relationships: [
            ['rId1', 'comments', '../comments1.xml'],
            ['rId2', 'threadedComment', '../threadedComments/threadedComment1.xml'],
          ],
        },
      ],
      workbookRelationships: [['rIdPeople', 'person', 'persons/person.xml']],
      parts: {
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Board officer</author><author>tc={1}</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Check </t></r><r><t>this</t></r></text></comment><comment ref="B2" authorId="1"><text><t>copy</t></text></comment></commentList></comments>`,
        'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${threads}"><threadedComment ref="B2" personId="{p}" id="{1}"><text>When?</text></threadedComment><threadedComment ref="B2" personId="{p}" id="{2}" parentId="{1}"><text>May</text></threadedComment></ThreadedComments>`,
        'xl/persons/person.xml': `<personList xmlns="${threads}"><person displayName="A. Officer" id="{p}"/></personList>`,
      },
    });
    expect(workbook.sheets[0]?.comments).toMatchObject([
      { threaded: false, author: 'Board officer', text: 'Check this', rowIndex: 1, columnIndex: 0 },
      { threaded: true, author: 'A. Officer', text: 'When?', columnIndex: 1, replies: [{ text: 'May' }] },
    ]);
  });

  test('charts keep their place, kind, title and ranges', () => {
    const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
    const sheet = openSheet(
      DATA,
      { relationships: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
      {
        parts: {
          'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="RAG chart"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="${drawing}/chart" xmlns:r="${DOCUMENT}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
          'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/chart" Target="../charts/chart1.xml"/></Relationships>`,
          'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>RAG by lead</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:ser><c:tx><c:strRef><c:f>Plan!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Plan!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Plan!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>`,
        },
      },
    );
    expect(sheet.charts).toMatchObject([
      {
        name: 'RAG chart',
        type: 'BarStacked',
        title: 'RAG by lead',
        legend: 'Bottom',
        top: 30,
        height: 150,
        part: 'xl/charts/chart1.xml',
        series: [{ nameReference: 'Plan!$B$1', categories: 'Plan!$A$2:$A$3', values: 'Plan!$B$2:$B$3' }],
      },
    ]);
  });
});
