import { areaName } from '../../../src/workbench/model/area';
import { getCell } from '../../../src/workbench/model/workbook';
import { plainRows } from '../../support/build-xlsx';
import { openSheet } from '../../support/open-built';

const DATA = plainRows([
  ['Action', 'Due'],
  ['Train', 42396],
]);

describe('What a sheet has besides its cells', () => {
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
