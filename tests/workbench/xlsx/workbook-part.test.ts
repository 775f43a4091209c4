import { plainRows } from '../../support/build-xlsx';
import { openBuilt } from '../../support/open-built';

const DATA = plainRows([
  ['Action', 'Due'],
  ['Train', 42396],
]);

describe('The workbook', () => {
  const workbook = openBuilt({
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
    const [first] = openBuilt({
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

test('title, author and company of the document', () => {
  const { properties } = openBuilt({
    sheets: [{ name: 'Plan', xml: DATA }],
    parts: {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>',
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Child J</dc:title><dc:creator>Board</dc:creator><dcterms:created>2016-01-27T09:00:00Z</dcterms:created></cp:coreProperties>',
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Council</Company></Properties>',
    },
  });
  expect(properties).toEqual({
    title: 'Child J',
    author: 'Board',
    created: '2016-01-27T09:00:00Z',
    company: 'Council',
  });
});
