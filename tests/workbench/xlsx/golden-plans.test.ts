import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { areaName, cellName } from '../../../src/workbench/model/area';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';

const FOLDER = join(__dirname, '../../fixtures/plans');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** Reads the one sheet of a plan in another way: a DOM, and addresses as the file writes them. */
function independently(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const dom = new DOMParser().parseFromString(strFromU8(files['xl/worksheets/sheet1.xml']!), 'text/xml');
  const all = (element: { getElementsByTagName(name: string): Iterable<Element> }, name: string) =>
    Array.from(element.getElementsByTagName(name));
  const cells = new Map<string, string>();
  for (const cell of all(dom, 'c')) {
    const text = [...all(cell, 't'), ...all(cell, 'v')].map((each) => each.textContent ?? '').join('');
    if (text !== '') cells.set(cell.getAttribute('r') ?? '', text);
  }
  return { cells, merges: all(dom, 'mergeCell').map((each) => each.getAttribute('ref') ?? '') };
}

describe.each(NAMES)('%s opens as another reader reads it', (name) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  const [sheet] = opened.workbook.sheets;
  const expected = independently(bytes);

  test('the same text in the same cells', () => {
    const cells = new Map<string, string>();
    for (const [rowIndex, row] of sheet!.rows) {
      for (const [columnIndex, { value }] of row.cells) {
        if (value !== null && value !== '') cells.set(cellName(rowIndex, columnIndex), String(value));
      }
    }
    expect(cells.size).toBeGreaterThan(50);
    expect(cells).toEqual(expected.cells);
  });

  test('the same merged areas', () => {
    expect(sheet!.merges.map(areaName)).toEqual(expected.merges);
  });

  test('the package is kept byte for byte', () => {
    const { parts } = opened.workbook.original as { parts: ReadonlyMap<string, Uint8Array> };
    const files = unzipSync(bytes);
    expect([...parts.keys()].sort()).toEqual(Object.keys(files).sort());
    for (const [part, content] of parts) expect(Buffer.compare(content, files[part]!)).toBe(0);
  });
});
