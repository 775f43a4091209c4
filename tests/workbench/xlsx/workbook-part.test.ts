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
