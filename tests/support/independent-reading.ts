/**
 * A second way to read a golden plan's only sheet that shares nothing with the workbench: a DOM over the sheet's XML,
 * with the file's own addresses. Supports only what these files contain: inline texts and numbers, no formulas.
 */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { area } from './grid-snapshot';

export interface IndependentReading {
  /** Text as written, by address; blanks are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** Addresses as the file writes them. */
  readonly merges: readonly string[];
}

const all = (element: { getElementsByTagName(name: string): Iterable<Element> }, name: string): Element[] =>
  Array.from(element.getElementsByTagName(name));

export function readIndependently(bytes: Uint8Array): IndependentReading {
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
  if (!sheet) throw new Error('The plan has no sheet1.');
  const dom = new DOMParser().parseFromString(strFromU8(sheet), 'text/xml');
  const cells = new Map<string, string>();
  for (const cell of all(dom, 'c')) {
    const text = [...all(cell, 't'), ...all(cell, 'v')].map((each) => each.textContent ?? '').join('');
    if (text !== '') cells.set(cell.getAttribute('r') ?? '', text);
  }
  return { cells, merges: all(dom, 'mergeCell').map((merge) => merge.getAttribute('ref') ?? '') };
}

/** The snapshot expected of such a sheet: its grid is the bounding box of the non-empty cells. */
export function independentSnapshot(bytes: Uint8Array, name: string): SheetSnapshot {
  const { cells, merges } = readIndependently(bytes);
  const placed = [...cells].map(([address, text]) => ({ ...area(address), text }));
  const top = Math.min(...placed.map((cell) => cell.rowIndex));
  const left = Math.min(...placed.map((cell) => cell.columnIndex));
  const rowCount = Math.max(...placed.map((cell) => cell.rowIndex)) - top + 1;
  const columnCount = Math.max(...placed.map((cell) => cell.columnIndex)) - left + 1;
  const grid = <T>(blank: T): T[][] =>
    Array.from({ length: rowCount }, () => new Array<T>(columnCount).fill(blank));
  const values = grid<string | number>('');
  const kinds = grid<'blank' | 'text' | 'number'>('blank');
  for (const { rowIndex, columnIndex, text } of placed) {
    (values[rowIndex - top] as (string | number)[])[columnIndex - left] = text;
    (kinds[rowIndex - top] as string[])[columnIndex - left] = 'text';
  }
  return {
    name,
    visible: true,
    dateSystem: 1900,
    origin: { rowIndex: top, columnIndex: left },
    rowCount,
    columnCount,
    values,
    kinds,
    formulas: grid(''),
    numberFormats: grid('General'),
    merges: merges.map(area).sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex),
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}
