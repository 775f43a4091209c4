import { unzipSync } from 'fflate';
import { areaName, cellName } from '../../../src/workbench/model/area';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { originalPackage } from '../../../src/workbench/xlsx/original-package';
import { GOLDEN_NAMES, goldenWorkbook } from '../../support/golden-plans';
import { readIndependently } from '../../support/independent-reading';

describe.each(GOLDEN_NAMES)('%s opens as an independent reader reads it', (name) => {
  const bytes = goldenWorkbook(name);
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  const [sheet] = opened.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const expected = readIndependently(bytes);

  test('has the same text in the same cells', () => {
    const cells = new Map<string, string>();
    for (const [rowIndex, row] of sheet.rows) {
      for (const [columnIndex, { value }] of row.cells) {
        if (value !== null && value !== '') cells.set(cellName(rowIndex, columnIndex), String(value));
      }
    }
    expect(cells.size).toBeGreaterThan(50);
    expect(cells).toEqual(expected.cells);
  });

  test('the same merged areas', () => {
    expect(sheet.merges.map(areaName)).toEqual(expected.merges);
  });

  test('the package is kept byte for byte, and records which part each sheet came from', () => {
    const original = originalPackage(opened.workbook);
    const files = unzipSync(bytes);
    expect([...(original?.parts.keys() ?? [])].sort()).toEqual(Object.keys(files).sort());
    for (const [part, content] of original?.parts ?? []) {
      expect(Buffer.compare(content, files[part] ?? new Uint8Array())).toBe(0);
    }
    expect(original?.sheetParts.get(sheet.id)).toBe('xl/worksheets/sheet1.xml');
  });
});
