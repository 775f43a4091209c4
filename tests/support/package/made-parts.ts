/** The parts of a made-up package besides its sheets: properties, tables, links, notes, drawings and charts. */
import { DOCUMENT, MAIN } from '../build-xlsx';
import type { Kind } from './made-package';

export interface MadeOf {
  readonly has: ReadonlySet<Kind>;
  readonly headers: readonly string[];
  /** Rows are numbered as in Excel. */
  readonly headerRow: number;
  readonly lastRow: number;
  /** The last row of the table, if there is one. */
  readonly tableEnd: number;
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relationships = (list: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${DOCUMENT}/${type}`}" Target="${target}"${target.startsWith('http') ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

export function madeParts(made: MadeOf): Readonly<Record<string, string>> {
  const { has, headers, headerRow, tableEnd } = made;
  const table = `A${headerRow}:H${tableEnd}`;
  return {
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
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Board officer</dc:creator></cp:coreProperties>',
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>The board</Company></Properties>',
    'customXml/item1.xml': '<secret xmlns="urn:own">kept</secret>',
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="H${headerRow + 1}" i="1"/><c r="B1" i="2"/><c r="B2" i="2"/></calcChain>`,
    ...(has.has('print') ? { 'xl/printerSettings/printerSettings1.bin': '\u0001\u0002' } : {}),
    ...(has.has('table') || has.has('rows below a table')
      ? {
          'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Tasks" displayName="Tasks" ref="${table}" totalsRowShown="0" headerRowDxfId="1"><autoFilter ref="${table}"/><tableColumns count="8">${headers.map((name, at) => `<tableColumn id="${at + 1}" name="${name}" dataDxfId="1"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
        }
      : {}),
    ...(has.has('linked')
      ? {
          'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><externalBook r:id="rId1"><sheetNames><sheetName val="Budget"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>10</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
          'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
            ['rId1', 'externalLinkPath', 'https://example.org/budget.xlsx'],
          ]),
        }
      : {}),
    ...(has.has('notes and charts') ? drawn(made) : {}),
  };
}

const drawn = ({ headerRow, lastRow }: MadeOf): Readonly<Record<string, string>> => ({
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Board officer</author></authors><commentList><comment ref="B${headerRow + 1}" authorId="0" shapeId="0"><text><r><t xml:space="preserve">Check </t></r><r><rPr><b/></rPr><t>this</t></r></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><v:textbox><div>x<br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 1, 2, 5, 15, 5, 4</x:Anchor><x:Row>${headerRow}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>40</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:sp/><xdr:clientData/></xdr:oneCellAnchor><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>40</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Weights" descr="alt text"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${DOCUMENT}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:style val="42"/><c:chart><c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:ser><c:val><c:numRef><c:f>Plan!$H$${headerRow + 1}:$H$${lastRow}</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>`,
  'xl/charts/_rels/chart1.xml.rels': relationships([
    ['rId1', 'http://schemas.microsoft.com/office/2011/relationships/chartStyle', 'style1.xml'],
  ]),
  'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="urn:style"/>',
});
