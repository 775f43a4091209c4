import { areaName } from '../../../src/workbench/model/area';
import { DOCUMENT, MAIN, plainRows } from '../../support/build-xlsx';
import { openBuilt, openSheet } from '../../support/open-built';

const DATA = plainRows([
  ['Action', 'Due'],
  ['Train', 42396],
]);

describe('Separate parts', () => {
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

  test('notes and threads, without a thread’s copy as a note', () => {
    const threads = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
    const workbook = openBuilt({
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

  test('charts keep their position, type, title and ranges', () => {
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
