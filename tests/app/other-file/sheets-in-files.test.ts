/** The sheets, tables and names of a file, and formulas that its program never calculated. */
import { readSnapshots } from '../../../src/excel/read-snapshot';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { buildXlsx } from '../../support/build-xlsx';
import { openWorkbook } from '../../support/check-workbook-file';
import { readFile } from '../../support/read-other-file';

test('tables, with and without a header or a total row, and names of the workbook', async () => {
  const table = (attributes: string) =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="inner" ${attributes}/>`;
  const bytes = buildXlsx({
    sheets: [
      {
        name: "Board's plan",
        xml: '<sheetData><row><c><v>1</v></c></row></sheetData>',
        relationships: [
          ['t1', 'table', '../tables/table1.xml'],
          ['t2', 'table', '/xl/tables/table2.xml'],
        ],
      },
    ],
    workbookXml:
      "<definedNames><definedName name=\"Due\">'Board''s plan'!$A$1:$A$9</definedName><definedName name=\"Only\" localSheetId=\"0\">'Board''s plan'!$A$1</definedName><definedName name=\"Both\">'Board''s plan'!$A$1,'Board''s plan'!$C$1</definedName></definedNames>",
    parts: {
      'xl/tables/table1.xml': table('displayName="Actions" ref="A1:B4" totalsRowCount="1"'),
      'xl/tables/table2.xml': table('displayName="Bare" ref="D1:E4" headerRowCount="0"'),
    },
  });
  const { snapshots } = await readFile(bytes);
  const area = { rowIndex: 0, rowCount: 4, columnCount: 2 };
  expect(snapshots[0]).toMatchObject({
    tables: [
      { name: 'Actions', area: { ...area, columnIndex: 0 }, hasHeaderRow: true, hasTotalRow: true },
      { name: 'Bare', area: { ...area, columnIndex: 3 }, hasHeaderRow: false, hasTotalRow: false },
    ],
    names: [{ name: 'Due', area: { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 1 } }],
  });
  openInOfficeJs(openWorkbook(bytes));
  const inExcel = await readSnapshots();
  expect(inExcel.ok && inExcel.value).toEqual(snapshots);
});

test('hidden and empty sheets are read in their order, chart sheets are left out', async () => {
  const bytes = buildXlsx({
    sheets: [
      { name: 'Plan', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
      { name: '__proto__', state: 'hidden', xml: '<sheetData/>' },
      { name: 'constructor', state: 'veryHidden', xml: '<sheetData><row><c><v>2</v></c></row></sheetData>' },
    ],
    workbookRelationships: [['rIdChart', 'chartsheet', 'chartsheets/sheet1.xml']],
    parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
    rewrite: (xml, name) =>
      name === 'xl/workbook.xml'
        ? xml.replace('</sheets>', '<sheet name="Chart" sheetId="9" r:id="rIdChart"/></sheets>')
        : xml,
  });
  const { snapshots } = await readFile(bytes);
  expect(snapshots.map(({ name, visible, rowCount }) => [name, visible, rowCount])).toEqual([
    ['Plan', true, 1],
    ['__proto__', false, 0],
    ['constructor', false, 1],
  ]);
});

test('a formula that was never calculated is named, and its cell is blank', async () => {
  const { snapshots, uncalculated } = await readFile(
    buildXlsx({
      sheets: [
        {
          name: 'Plan',
          xml: '<sheetData><row><c><f>A2</f></c><c><f>A3</f><v></v></c><c t="str"><f>A4</f><v/></c><c><v>1</v></c></row></sheetData>',
        },
      ],
    }),
  );
  expect(snapshots[0]?.kinds).toEqual([['blank', 'blank', 'blank', 'number']]);
  expect(uncalculated).toEqual([
    { sheet: 'Plan', rowIndex: 0, columnIndex: 0 },
    { sheet: 'Plan', rowIndex: 0, columnIndex: 1 },
  ]);
});
