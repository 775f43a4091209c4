/**
 * Edits a sheet's cells in place: an unchanged row stays the file's own text, and so does each unchanged cell in a
 * changed row. A formula shared by many cells is written out for all of them once one of them changes.
 */
import { cellName as address } from '../../model/area';
import type { Row, Sheet } from '../../model/workbook';
import { cellAddress, rowNumber } from '../addresses';
import { sameCell, sameFormula, sameRowFormat, saysNothing } from './same-cell';
import { styleKey } from './style-key';
import type { SheetJob } from './save-job';
import { writeCell, type FileCell } from './write-cell';
import { parseNode, printNode, readTag, setAttribute, type XmlNode } from './xml-node';
import { elementsWithin } from './xml-scan';

interface FileRow {
  readonly xml: string;
  /** Offset just past the row's opening tag. */
  readonly inside: number;
}

/** Returns whether anything was written. */
export function writeSheetData(job: SheetJob): boolean {
  const { sheet, was, part } = job;
  const changed = changedRows(sheet, was);
  if (changed.size === 0) return false;
  const xml = part.raw('sheetData') ?? '';
  const rows = fileRows(xml, changed);
  const unshared = unsharedFormulas(job, rows, changed);
  const order = [...new Set([...rows.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  const pieces: string[] = [];
  for (const rowIndex of order) {
    const file = rows.get(rowIndex);
    if (file && !changed.has(rowIndex)) pieces.push(file.xml);
    else pieces.push(rowXml(job, rowIndex, file, unshared.get(rowIndex)));
  }
  const name = `${part.prefix}sheetData`;
  const inner = pieces.join('');
  part.writeRaw('sheetData', inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`);
  return true;
}

function changedRows(sheet: Sheet, was: Sheet): Set<number> {
  const changed = new Set<number>();
  for (const rowIndex of new Set([...sheet.rows.keys(), ...was.rows.keys()]))
    if (!sameRow(sheet, was, rowIndex)) changed.add(rowIndex);
  return changed;
}

function sameRow(sheet: Sheet, was: Sheet, rowIndex: number): boolean {
  const [row, before] = [sheet.rows.get(rowIndex), was.rows.get(rowIndex)];
  if (!sameRowFormat(row, before)) return false;
  for (const [columnIndex, cell] of row?.cells ?? []) {
    const other = before?.cells.get(columnIndex);
    if (!sameCell(cell, other) && (other || !row || !saysNothing(cell, sheet, row, columnIndex)))
      return false;
  }
  for (const [columnIndex, cell] of before?.cells ?? []) {
    if (!row?.cells.has(columnIndex) && before && !saysNothing(cell, was, before, columnIndex)) return false;
  }
  return true;
}

/** By row index. Duplicate rows are left out, and so rewritten. */
function fileRows(xml: string, changed: Set<number>): Map<number, FileRow> {
  const rows = new Map<number, FileRow>();
  const twice = new Set<number>();
  const open = xml.indexOf('>') + 1;
  let next = 0;
  for (const [start, end] of elementsWithin(xml, open, xml.length)) {
    const tag = readTag(xml, start);
    const rowIndex = rowNumber(tag.attributes.get('r'), next);
    next = rowIndex + 1;
    if (rows.has(rowIndex)) twice.add(rowIndex);
    const text = xml.slice(start, end);
    // A row without a number is identified by its position, which may change.
    const placed = tag.attributes.has('r') ? text : withNumber(text, rowIndex);
    rows.set(rowIndex, { xml: placed, inside: tag.end - start + (placed.length - text.length) });
  }
  for (const rowIndex of twice) {
    rows.delete(rowIndex);
    changed.add(rowIndex);
  }
  return rows;
}

const withNumber = (xml: string, rowIndex: number): string =>
  xml.replace(/^<[^\s/>]+/, (name) => `${name} r="${rowIndex + 1}"`);

/** The cells of a row in the file by column, each with its address. */
function fileCells(row: FileRow | undefined, rowIndex: number): Map<number, string> {
  const cells = new Map<number, string>();
  if (!row) return cells;
  let next = 0;
  for (const [start, end] of elementsWithin(row.xml, row.inside, row.xml.length)) {
    const text = row.xml.slice(start, end);
    const columnIndex = cellAddress(readTag(text, 0).attributes.get('r'), rowIndex, next);
    next = columnIndex + 1;
    cells.set(columnIndex, text);
  }
  return cells;
}

/** By row, the columns of cells whose shared formula must be written out; their rows count as changed. */
function unsharedFormulas(
  job: SheetJob,
  rows: ReadonlyMap<number, FileRow>,
  changed: Set<number>,
): Map<number, Set<number>> {
  const unshared = new Map<number, Set<number>>();
  const groups = new Map<string, { readonly members: [number, number][]; broken: boolean }>();
  for (const [rowIndex, row] of rows) {
    if (!row.xml.includes('shared')) continue;
    for (const [columnIndex, xml] of fileCells(row, rowIndex)) {
      const key = xml.includes('shared') ? sharedKey(xml, job.part.prefix) : null;
      if (key === null) continue;
      const group = groups.get(key) ?? { members: [], broken: false };
      groups.set(key, group);
      group.members.push([rowIndex, columnIndex]);
      if (!changed.has(rowIndex)) continue;
      const before = job.was.rows.get(rowIndex)?.cells.get(columnIndex);
      const now = job.sheet.rows.get(rowIndex)?.cells.get(columnIndex);
      if (!before || !now || !sameFormula(now, before)) group.broken = true;
    }
  }
  for (const { members, broken } of groups.values()) {
    if (!broken) continue;
    for (const [rowIndex, columnIndex] of members) {
      changed.add(rowIndex);
      const columns = unshared.get(rowIndex) ?? new Set();
      unshared.set(rowIndex, columns.add(columnIndex));
    }
  }
  return unshared;
}

function sharedKey(xml: string, prefix: string): string | null {
  const formula = parseNode(xml, prefix).children.find(
    (child) => typeof child !== 'string' && child.name === 'f',
  );
  if (formula === undefined || typeof formula === 'string' || formula.attributes.get('t') !== 'shared')
    return null;
  return formula.attributes.get('si') ?? '';
}

function rowXml(
  job: SheetJob,
  rowIndex: number,
  file: FileRow | undefined,
  unshared: ReadonlySet<number> | undefined,
): string {
  const { sheet, was, part } = job;
  const row = sheet.rows.get(rowIndex);
  const before = was.rows.get(rowIndex);
  const present = fileCells(file, rowIndex);
  const columns = [...new Set([...present.keys(), ...(row?.cells.keys() ?? [])])].sort((a, b) => a - b);
  const cells: string[] = [];
  for (const columnIndex of columns) {
    const cell = row?.cells.get(columnIndex);
    const old = before?.cells.get(columnIndex);
    const xml = present.get(columnIndex);
    const forced = unshared?.has(columnIndex) ?? false;
    if (!row || !cell || saysNothing(cell, sheet, row, columnIndex)) {
      // A blank cell that the reader skipped may contain something that the model does not understand.
      if (xml !== undefined && !old) cells.push(withAddress(xml, job, rowIndex, columnIndex));
      else if (old?.formula !== undefined) job.state.formulasChanged = true;
      continue;
    }
    if (xml !== undefined && !forced && sameCell(cell, old)) {
      cells.push(withAddress(xml, job, rowIndex, columnIndex));
      continue;
    }
    const fileCell: FileCell | undefined =
      xml === undefined ? undefined : { xml, cell: old, unshare: forced };
    cells.push(writeCell(job, rowIndex, columnIndex, cell, fileCell));
  }
  const tag = rowTag(job, rowIndex, row, before, file);
  if (!file && cells.length === 0 && tag.attributes.size < 2) return '';
  tag.children = cells;
  return printNode(tag, part.prefix);
}

/** Adds the address of a cell that was identified only by its position, which may have changed. */
function withAddress(xml: string, { part }: SheetJob, rowIndex: number, columnIndex: number): string {
  const element = readTag(xml, 0).attributes.has('r') ? null : parseNode(xml, part.prefix);
  if (!element) return xml;
  return printNode(
    { ...element, attributes: new Map([['r', address(rowIndex, columnIndex)], ...element.attributes]) },
    part.prefix,
  );
}

function rowTag(
  { styles, part }: SheetJob,
  rowIndex: number,
  row: Row | undefined,
  before: Row | undefined,
  file: FileRow | undefined,
): XmlNode {
  const tag: XmlNode = file
    ? { ...parseNode(`${file.xml.slice(0, file.inside).replace(/\/?>$/, '')}/>`, part.prefix), children: [] }
    : { name: 'row', attributes: new Map([['r', String(rowIndex + 1)]]), children: [] };
  // Only a hint, and wrong once a cell is outside it.
  tag.attributes.delete('spans');
  if (sameRowFormat(row, before)) return tag;
  if (row?.height !== before?.height) {
    setAttribute(tag, 'ht', row?.height);
    setAttribute(tag, 'customHeight', row?.height === undefined ? undefined : 1);
  }
  setAttribute(tag, 'hidden', row?.hidden ? 1 : undefined);
  setAttribute(tag, 'outlineLevel', row?.outlineLevel || undefined);
  setAttribute(tag, 'collapsed', row?.collapsed ? 1 : undefined);
  if (styleKey(row?.style) !== styleKey(before?.style)) {
    const styled = styleKey(row?.style) !== '';
    setAttribute(tag, 's', styled ? styles.cellFormat(row?.style) : undefined);
    setAttribute(tag, 'customFormat', styled ? 1 : undefined);
  }
  return tag;
}
