/** A workbook with many features, some of them unknown to the model, as XML that tests can refer to. */
import { buildXlsx, DOCUMENT, escapeXml, MAIN, type BuiltWorkbook } from '../../support/build-xlsx';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const text = (cell: string, value: string, more = '') =>
  `<c r="${cell}"${more} t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;

const CELLS =
  '<sheetData>' +
  `<row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x">${[
    'Action',
    'Lead',
    'Due',
    'Done',
    'RAG',
    'Days',
  ]
    .map((name, index) => text(`${'ABCDEF'.charAt(index)}1`, name, ' s="1"'))
    .join('')}</row>` +
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="2" t="s" ph="1"><v>1</v></c><c r="C2" s="3"><v>42396</v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F2"><f t="shared" ref="F2:F4" si="0">C2*2</f><v>84792</v></c></row>' +
  '<row r="3" hidden="1" outlineLevel="1"><c r="A3" t="s"><v>2</v></c><c r="C3" s="3"><v>42400.5</v></c><c r="D3" t="b"><v>1</v></c><c r="F3"><f t="shared" si="0"/><v>84801</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="C4" s="3"><v>42401</v></c><c r="D4" t="str"><f>A4&amp;""</f><v>Train</v></c><c r="F4"><f t="shared" si="0"/><v>84802</v></c></row>' +
  '<row r="6" s="2" customFormat="1"><c r="A6" s="4"/><c r="B6"/><c r="H6" vm="1" t="e"><v>#VALUE!</v></c></row>' +
  '<row r="8"><c r="A8"><f t="array" ref="A8:A9">C2:C3*1</f><v>42396</v></c><c r="C8" cm="1"><f t="array" ref="C8:D8">_xlfn.TEXTSPLIT("a-b","-")</f><v>a</v></c><c r="D8" t="str"><v>b</v></c><c r="F8"><f>_xlfn.XLOOKUP(1,A:A,_xlfn.ANCHORARRAY(C8))</f><v>1</v></c></row>' +
  '<row r="9"><c r="A9"><v>42400.5</v></c></row>' +
  '</sheetData>';

const PLAN =
  '<sheetPr codeName="Plan1"><tabColor theme="4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F9"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="1" max="2" width="24.5" bestFit="1" customWidth="1"/><col min="3" max="5" width="11" style="3" customWidth="1"/></cols>' +
  CELLS +
  '<sheetProtection sheet="1" objects="1" sort="0" algorithmName="SHA-512" hashValue="abc=" saltValue="s" spinCount="9"/><protectedRanges><protectedRange sqref="A2:A9" name="Free"/></protectedRanges>' +
  '<autoFilter ref="A20:C30"><filterColumn colId="0" hiddenButton="1"><filters><filter val="Train"/></filters></filterColumn><filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn></autoFilter>' +
  '<mergeCells count="2"><mergeCell ref="A12:B13"/><mergeCell ref="D12:E12"/></mergeCells><phoneticPr fontId="1"/>' +
  '<conditionalFormatting sqref="E2:E4" pivot="0"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Red"</formula></cfRule><cfRule type="expression" dxfId="1" priority="3" stopIfTrue="1"><formula>$C2&lt;TODAY()</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA-1}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<dataValidations count="2" disablePrompts="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E2:E4" error="Pick&#10;one"><formula1>"Red,Green"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" imeMode="off" sqref="C2:C4"><formula1>42000</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="Open" display="x"/><hyperlink ref="A3:B4" location="Lists!A1"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0" r:id="rId2"/>' +
  '<headerFooter differentFirst="1"><oddHeader>&amp;CPlan</oddHeader><oddFooter>&amp;P of &amp;N</oddFooter><firstHeader>&amp;CFirst</firstHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="12" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A1:B2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{DA-1}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{E-2}"><xm:f>Lists!$A$1="x"</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A2:A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
  '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy"/></numFmts>' +
  '<fonts count="3"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="0" tint="-0.25"/><name val="Arial"/></font><font><i/><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF123456"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="1" applyFont="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="135"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" pivotButton="1"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst>';

const SHAPE = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202"><v:textbox><div>x<br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 1, 2, 5, 15, 5, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:style val="42"/><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>RAG by lead</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:ser><c:tx><c:strRef><c:f>Plan!$C$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Plan!$A$2:$A$3</c:f><c:strCache><c:ptCount val="0"/></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Plan!$C$2:$C$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>`;
const ANCHOR = `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="RAG chart" descr="alt text"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${DOCUMENT}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
const PICTURE =
  '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:sp/><xdr:clientData/></xdr:oneCellAnchor>';

const relationships = (list: readonly (readonly [string, string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${DOCUMENT}/${type}`}" Target="${target}"/>`).join('')}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '_rels/.rels': relationships([
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
  ]),
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Board officer</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2016-01-01T00:00:00Z</dcterms:created></cp:coreProperties>',
  'docProps/app.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><HeadingPairs/><TitlesOfParts/><Company>The board</Company></Properties>',
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="E2" i="1"/></calcChain>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="3" name="Tasks" displayName="Tasks" ref="A1:F4" totalsRowShown="0" headerRowDxfId="1"><autoFilter ref="A1:F4"/><sortState ref="A2:F4"><sortCondition ref="A2:A4"/></sortState><tableColumns count="6">${['Action', 'Lead', 'Due', 'Done', 'RAG', 'Days'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}" dataDxfId="1"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Board officer</author><author>tc={1}</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0"><text><r><t xml:space="preserve">Check </t></r><r><rPr><b/></rPr><t>this</t></r></text></comment><comment ref="B4" authorId="1"><text><t>copy</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B4" dT="2020-01-01T00:00:00.00" personId="{p}" id="{1}"><text>When?</text></threadedComment><threadedComment ref="B4" personId="{p}" id="{2}" parentId="{1}"><text>May</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="${THREADS}"><person displayName="A. Officer" id="{p}"/></personList>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${SHAPE(1025, 1, 0)}${SHAPE(1026, 3, 1)}</xml>`,
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${PICTURE}${ANCHOR}</xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
  'xl/charts/chart1.xml': CHART,
  'xl/charts/_rels/chart1.xml.rels': relationships([
    ['rId1', 'http://schemas.microsoft.com/office/2011/relationships/chartStyle', 'style1.xml'],
  ]),
  'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="urn:style"/>',
  'xl/printerSettings/printerSettings1.bin': '\u0001\u0002',
  'customXml/item1.xml': '<secret xmlns="urn:own">kept</secret>',
  'xl/vbaProject.bin': 'macro',
};

export const RICH: BuiltWorkbook = {
  sheets: [
    {
      name: 'Plan',
      xml: PLAN,
      relationships: [
        ['rId1', 'hyperlink', 'https://example.org/scr?a=1'],
        ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
        ['rId3', 'drawing', '../drawings/drawing1.xml'],
        ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId5', 'table', '../tables/table1.xml'],
        ['rId6', 'comments', '../comments1.xml'],
        ['rId7', 'threadedComment', '../threadedComments/threadedComment1.xml'],
      ],
    },
    {
      name: 'Lists',
      xml: `<sheetData><row r="1">${text('A1', 'Police')}</row><row r="2">${text('A2', 'Health')}</row></sheetData>`,
    },
    {
      name: 'Away',
      state: 'hidden',
      xml: '<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>2</v></c></row></sheetData>',
    },
  ],
  sharedStrings: [
    '<t>Train</t>',
    '<t>Police &amp; <![CDATA[<health>]]></t>',
    '<r><t xml:space="preserve">Two </t></r><r><rPr><b/><sz val="11"/><rFont val="Arial"/></rPr><t>fonts</t></r>',
  ],
  styles: STYLES,
  theme: `<a:theme xmlns:a="${DRAWING}/main"/>`,
  workbookXml: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$20:$C$30</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$1:$1</definedName><definedName name="Leads" comment="all">Lists!$A$1:$A$2</definedName></definedNames><calcPr calcId="191029" iterate="1"/>`,
  workbookRelationships: [
    ['rIdPeople', 'person', 'persons/person.xml'],
    ['rIdChain', 'calcChain', 'calcChain.xml'],
    ['rIdMacro', 'vbaProject', 'vbaProject.bin'],
    ['rIdCustom', 'customXml', '../customXml/item1.xml'],
  ],
  parts: PARTS,
};

export const richXlsx = (more: Partial<BuiltWorkbook> = {}): Uint8Array => buildXlsx({ ...RICH, ...more });
