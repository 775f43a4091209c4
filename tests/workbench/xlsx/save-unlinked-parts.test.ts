/** Saving a package that has a part without a relationship to it: a new part of another name takes its place. */
import { restyle } from '../../../src/workbench/model/restyle';
import { setCell } from '../../../src/workbench/model/workbook';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { partsOf, plainRows, zipParts } from '../../support/build-xlsx';

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
const EXTENDED =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

function packageWithout(...types: string[]): Uint8Array {
  const parts = partsOf({ sheets: [{ name: 'Plan', xml: plainRows([['Action'], ['Train staff']]) }] });
  parts['docProps/core.xml'] = CORE;
  parts['docProps/app.xml'] = EXTENDED;
  parts['xl/metadata.xml'] = '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  for (const type of types) {
    const name = 'xl/_rels/workbook.xml.rels';
    parts[name] = (parts[name] ?? '').replace(new RegExp(`<Relationship [^>]*/${type}"[^>]*>`), '');
  }
  return zipParts(parts);
}

it.each([
  ['styles', ['styles']],
  ['shared strings', ['sharedStrings']],
  ['any but its sheet', ['styles', 'sharedStrings', 'theme']],
])('a workbook without a relationship to %s is opened, changed and saved', (_what, types) => {
  const opened = openXlsx(packageWithout(...types));
  if (!opened.ok) throw new Error(opened.detail);
  const [sheet] = opened.workbook.sheets;
  if (!sheet) throw new Error('No sheet.');
  restyle(sheet, { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, () => ({
    font: { bold: true },
  }));
  const area = { rowIndex: 5, columnIndex: 0, rowCount: 2, columnCount: 1 };
  setCell(sheet, 5, 0, { value: 1, formula: '=SEQUENCE(2)', dynamicArray: true, fills: area });
  setCell(sheet, 6, 0, { value: 2, filledFrom: { rowIndex: 5, columnIndex: 0 } });
  Object.assign(opened.workbook.properties, { title: 'A title', company: 'A council' });
  const again = openXlsx(saveXlsx(opened.workbook).bytes);
  if (!again.ok) throw new Error(again.detail);
  const saved = again.workbook.sheets[0]?.rows;
  expect(saved?.get(0)?.cells.get(0)).toMatchObject({ value: 'Action', style: { font: { bold: true } } });
  expect(saved?.get(5)?.cells.get(0)?.formula).toBe('=SEQUENCE(2)');
  expect(again.workbook.properties).toMatchObject({ title: 'A title', company: 'A council' });
});
