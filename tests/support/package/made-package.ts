/**
 * Generates boards' files as Excel writes them from a seed: one plan with one or several kinds of things that boards
 * put on and around it. Much of that means nothing to the add-in or the workbench, but all of it must be kept.
 */
import { buildXlsx, escapeXml, type BuiltSheet } from '../build-xlsx';
import { seeded, type Seeded } from '../seeded';
import { madeParts } from './made-parts';
import { planRows, type PlanRow } from './made-rows';
import { extensionsXml, rulesXml } from './made-rules';
import { STYLES, THEME } from './made-styles';

export const KINDS = [
  'table',
  'rows below a table',
  'array',
  'merges',
  'protected',
  'grouped',
  'linked',
  'notes and charts',
  'filter',
  'criteria',
  'rules',
  'print',
] as const;
export type Kind = (typeof KINDS)[number];

export interface MadePackage {
  readonly bytes: Uint8Array;
  readonly kinds: ReadonlySet<Kind>;
}

/** `kinds` are drawn from the seed if not given. */
export function makePackage(seed: number, kinds?: readonly Kind[]): MadePackage {
  const random = seeded(seed * 104_729 + 7);
  const drawn = KINDS.filter((kind) => kind !== 'protected' && random.next() < 0.4);
  const has = new Set(kinds ?? drawn);
  // Excel allows neither the sheet's filter nor merged cells in a table.
  if (has.has('table') || has.has('rows below a table'))
    for (const kind of ['filter', 'criteria', 'merges'] as const) has.delete(kind);
  const file = { random, has, rows: planRows(random, has) };
  return {
    kinds: has,
    bytes: buildXlsx({
      sheets: [planSheet(file), figures(file), ...(random.next() < 0.5 ? [HIDDEN] : [])],
      sharedStrings: SHARED,
      styles: STYLES,
      theme: THEME,
      workbookXml: workbookXml(file),
      workbookRelationships: [
        ['rIdChain', 'calcChain', 'calcChain.xml'],
        ['rIdCustom', 'customXml', '../customXml/item1.xml'],
        ...(has.has('linked')
          ? ([['rIdLink', 'externalLink', 'externalLinks/externalLink1.xml']] as const)
          : []),
      ],
      parts: madeParts({
        has,
        headers: HEADERS,
        headerRow: HEADER_ROW,
        lastRow: lastRow(file),
        tableEnd: tableEnd(file),
      }),
    }),
  };
}

interface File {
  readonly random: Seeded;
  readonly has: ReadonlySet<Kind>;
  readonly rows: readonly PlanRow[];
}
const HEADERS = [
  'Ref',
  'Action',
  'Lead',
  'Due date',
  'Status',
  'Date achieved',
  'Evidence provided',
  'Weight',
];
const SHARED = [
  ...HEADERS.map((header) => `<t>${header}</t>`),
  '<r><t xml:space="preserve">Train </t></r><r><rPr><b/><sz val="11"/><rFont val="Arial"/></rPr><t>every warden</t></r>',
];
/** The row whose action is the shared text in two fonts. */
const SHARED_ROW = 1;
const SHARED_ACTION = 'Train every warden';
/** As Excel counts rows, after a title and a blank row. */
const HEADER_ROW = 3;
const FIRST = HEADER_ROW + 1;

const cell = (address: string, style: number, value: number | string | null, formula?: string): string => {
  const told = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === null) return `<c r="${address}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${address}" s="${style}">${told}<v>${value}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
};

const lastRow = ({ rows }: File): number => HEADER_ROW + rows.length;
/** The table's last row; in some files the last two rows of the plan are below it. */
const tableEnd = (file: File): number => lastRow(file) - (file.has.has('rows below a table') ? 2 : 0);

function cellsOf(file: File): string {
  const { rows, has, random } = file;
  const lines = rows.map((row, at) => {
    const number = FIRST + at;
    const action =
      at === SHARED_ROW ? `<c r="B${number}" s="2" t="s"><v>8</v></c>` : cell(`B${number}`, 2, row.action);
    const weight =
      at === 0
        ? `<f t="shared" ref="H${FIRST}:H${lastRow(file)}" si="0">LEN(B${FIRST})*2</f>`
        : '<f t="shared" si="0"/>';
    const grouped =
      has.has('grouped') && !has.has('criteria') && at > 1 && at < 5
        ? ` outlineLevel="1"${at === 4 ? ' hidden="1"' : ''}`
        : '';
    const hidden = has.has('criteria') && row.lead !== 'Police' ? ' hidden="1"' : '';
    const height = random.next() < 0.3 ? ' ht="31.5" customHeight="1"' : '';
    return `<row r="${number}" spans="1:8"${height}${grouped || hidden}>${[
      cell(`A${number}`, 1, at + 1),
      action,
      row.lead === '' ? cell(`C${number}`, 1, null) : cell(`C${number}`, 1, row.lead),
      cell(`D${number}`, 3, row.due),
      cell(`E${number}`, 1, row.status),
      cell(`F${number}`, 3, row.achieved),
      cell(`G${number}`, 1, row.evidence === '' ? null : row.evidence),
      `<c r="H${number}" s="0">${weight}<v>${weightOf(row, at)}</v></c>`,
    ].join('')}</row>`;
  });
  const below = lastRow(file) + 3;
  const [first = 0, second = 0] = rows.map((row, at) => weightOf(row, at) / 2);
  const array = has.has('array')
    ? `<row r="${below}"><c r="B${below}" s="1"><f t="array" ref="B${below}:B${below + 1}">H${FIRST}:H${FIRST + 1}/2</f><v>${first}</v></c><c r="N${below}"><f t="array" ref="N${below}:O${below}">H${FIRST}:H${FIRST}*{1,2}</f><v>${2 * first}</v></c><c r="O${below}"><v>${4 * first}</v></c></row><row r="${below + 1}"><c r="B${below + 1}" s="1"><v>${second}</v></c></row>`
    : `<row r="${below}">${cell(`B${below}`, 5, 'Notes of the board’s own')}${cell(`L${below}`, 4, 0.25)}</row>`;
  return (
    `<sheetData><row r="1" ht="26" customHeight="1">${cell('A1', 5, 'Anyshire Board: action plan')}</row>` +
    `<row r="${HEADER_ROW}" s="5" customFormat="1">${HEADERS.map((_, at) => `<c r="${'ABCDEFGH'.charAt(at)}${HEADER_ROW}" s="5" t="s"><v>${at}</v></c>`).join('')}</row>` +
    `${lines.join('')}${array}</sheetData>`
  );
}

function planSheet(file: File): BuiltSheet {
  const { has } = file;
  const body = (column: string): string => `${column}${FIRST}:${column}${lastRow(file)}`;
  const whole = `A${HEADER_ROW}:H${lastRow(file)}`;
  const tabled = has.has('table') || has.has('rows below a table');
  const on = (kind: Kind, xml: string): string => (has.has(kind) ? xml : '');
  const filter = has.has('criteria')
    ? `<autoFilter ref="${whole}"><filterColumn colId="2"><filters><filter val="Police"/></filters></filterColumn></autoFilter>`
    : on('filter', `<autoFilter ref="${whole}"/>`);
  return {
    name: 'Plan',
    xml:
      '<sheetPr codeName="Plan1"><tabColor theme="4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="A1:H${lastRow(file)}"/><sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="${HEADER_ROW}" topLeftCell="A${FIRST}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"${on('grouped', ' outlineLevelRow="1" outlineLevelCol="1"')}/>` +
      `<cols><col min="1" max="1" width="6.5" customWidth="1"/><col min="2" max="2" width="40" style="2" bestFit="1" customWidth="1"/><col min="3" max="6" width="13.25" customWidth="1"${on('grouped', ' outlineLevel="1"')}/><col min="9" max="9" width="20" style="4" customWidth="1"/></cols>` +
      cellsOf(file) +
      on(
        'protected',
        '<sheetProtection sheet="1" objects="1" sort="0" algorithmName="SHA-512" hashValue="abc=" saltValue="s" spinCount="9"/>',
      ) +
      filter +
      on(
        'merges',
        `<mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="C${FIRST}:C${FIRST + 1}"/></mergeCells>`,
      ) +
      on('rules', rulesXml(body)) +
      on(
        'linked',
        `<hyperlinks><hyperlink ref="B${FIRST}" r:id="rIdWeb" tooltip="Open"/><hyperlink ref="B${FIRST + 1}:C${FIRST + 1}" location="Figures!A1"/></hyperlinks>`,
      ) +
      on(
        'print',
        `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0" r:id="rIdPrinter"/><headerFooter differentFirst="1"><oddHeader>&amp;CPlan</oddHeader><oddFooter>&amp;P of &amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>`,
      ) +
      on('rules', `<ignoredErrors><ignoredError sqref="A1:B9" numberStoredAsText="1"/></ignoredErrors>`) +
      on('notes and charts', '<drawing r:id="rIdDrawing"/><legacyDrawing r:id="rIdShapes"/>') +
      (tabled ? '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>' : '') +
      on('rules', extensionsXml(body)),
    relationships: [
      ...(has.has('linked') ? ([['rIdWeb', 'hyperlink', 'https://example.org/scr?a=1&b=%20']] as const) : []),
      ...(has.has('print')
        ? ([['rIdPrinter', 'printerSettings', '../printerSettings/printerSettings1.bin']] as const)
        : []),
      ...(has.has('notes and charts')
        ? ([
            ['rIdDrawing', 'drawing', '../drawings/drawing1.xml'],
            ['rIdShapes', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
            ['rIdNotes', 'comments', '../comments1.xml'],
          ] as const)
        : []),
      ...(tabled ? ([['rIdTable', 'table', '../tables/table1.xml']] as const) : []),
    ],
  };
}

const weightOf = ({ action }: PlanRow, at: number): number =>
  (at === SHARED_ROW ? SHARED_ACTION : action).length * 2;

/** A sheet of the board's own with formulas that refer to the plan. */
function figures({ has, rows }: File): BuiltSheet {
  const linked = has.has('linked') ? '<c r="C1"><f>[1]Budget!$A$1*2</f><v>20</v></c>' : '';
  const ofPolice = rows.filter(({ lead }) => lead === 'Police').length;
  const weight = rows.reduce((sum, row, at) => sum + weightOf(row, at), 0);
  return {
    name: 'Figures',
    xml: `<sheetData><row r="1">${cell('A1', 1, 'Police')}<c r="B1"><f>COUNTIF(Plan!C:C,A1)</f><v>${ofPolice}</v></c>${linked}</row><row r="2">${cell('A2', 1, 'Health')}<c r="B2"><f>SUM(Plan!H${FIRST}:H99)</f><v>${weight}</v></c></row><row r="3">${cell('A3', 4, 0.5)}</row></sheetData>`,
  };
}
const HIDDEN: BuiltSheet = {
  name: 'Away & hidden',
  state: 'hidden',
  xml: `<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>`,
};

function workbookXml(file: File): string {
  const { has } = file;
  const names = [
    ...(has.has('filter') || has.has('criteria')
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$${HEADER_ROW}:$H$${lastRow(file)}</definedName>`,
        ]
      : []),
    ...(has.has('print')
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$${HEADER_ROW}:$${HEADER_ROW}</definedName>`,
        ]
      : []),
    '<definedName name="Leads" comment="all">Figures!$A$1:$A$2</definedName>',
  ];
  const links = has.has('linked')
    ? '<externalReferences><externalReference r:id="rIdLink"/></externalReferences>'
    : '';
  return `${links}<definedNames>${names.join('')}</definedNames><calcPr calcId="191029" iterate="1"/>`;
}
