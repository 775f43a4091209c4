/**
 * Writes a sheet's tables, each in a part of its own: changed in place, added or removed. Excel repairs a file whose
 * header cells and column names differ, so a column is named after its header cell.
 */
import { areaName, parseArea } from '../../model/area';
import type { Table, TableColumn } from '../../model/parts';
import { hasNoRows } from '../../model/tables';
import { filterNode } from './auto-filter';
import { asWritten } from './formula-as-written';
import { editPart, emptyPart, type PartEditor } from './part-editor';
import type { PackageEditor } from './package-editor';
import { same } from './same';
import type { SheetJob } from './save-job';
import { columnNames } from './table-headers';
import { childNodes, node, setAttribute, type XmlNode } from './xml-node';
import { asEscaped, escapeText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

export function writeTables(job: SheetJob): void {
  const { sheet, was, pack, partName, part } = job;
  const names = (of: typeof sheet): unknown => of.tables.map((table) => columnNames(of, table));
  if (same(sheet.tables, was.tables) && same(names(sheet), names(was))) return;
  const present = partsOfTables(job);
  const links: string[] = [];
  for (const table of sheet.tables) {
    const file = present.get(table.id);
    const before = was.tables.find(({ id }) => id === table.id);
    present.delete(table.id);
    if (file && before) {
      links.push(file.link);
      if (same(table, before) && same(columnNames(sheet, table), columnNames(was, before))) continue;
      const editor = editPart(pack.text(file.name) ?? '', ORDER);
      fillTable(job, editor, table, before);
      pack.setText(file.name, editor.print());
      continue;
    }
    const name = pack.freeName('xl/tables/table#.xml');
    const editor = editPart(emptyPart('table', MAIN), ORDER);
    setAttribute(editor.root, 'id', job.nextTableId());
    fillTable(job, editor, table, null);
    pack.setText(name, editor.print(), TYPE);
    links.push(pack.relate(partName, 'table', name));
  }
  for (const { link } of present.values()) pack.unrelate(partName, link);
  // A table part that the reader could not parse stays with the sheet.
  const known = new Set([...links, ...[...present.values()].map(({ link }) => link)]);
  const attribute = part.relationshipAttribute('id');
  const unknown = childNodes(part.read('tableParts'), 'tablePart').filter(
    ({ attributes }) => ![...attributes.values()].some((value) => known.has(value)),
  );
  const made = [...links.map((link) => node('tablePart', { [attribute]: link })), ...unknown];
  part.write('tableParts', made.length === 0 ? null : node('tableParts', { count: made.length }, made));
}

/** By the model's id: the reader numbers the tables in the order of the sheet's relationships. */
function partsOfTables({
  was,
  pack,
  partName,
}: SheetJob): Map<string, { readonly link: string; readonly name: string }> {
  const found = new Map<string, { link: string; name: string }>();
  const tables = [...was.tables];
  for (const { id, type, target, external } of pack.relationships(partName)) {
    const text = type === 'table' && !external ? pack.text(target) : undefined;
    if (text === undefined || !parseArea(editPart(text, []).root.attributes.get('ref') ?? '')) continue;
    const table = tables.shift();
    if (table) found.set(table.id, { link: id, name: target });
  }
  return found;
}

function fillTable(job: SheetJob, editor: PartEditor, table: Table, before: Table | null): void {
  const { root } = editor;
  if (!before || table.name !== before.name) {
    setAttribute(root, 'name', table.name);
    setAttribute(root, 'displayName', table.name);
  }
  setAttribute(root, 'ref', areaName(table.area));
  if (table.showHeaders !== (before?.showHeaders ?? true))
    setAttribute(root, 'headerRowCount', table.showHeaders ? undefined : 0);
  if (table.showTotals !== before?.showTotals) {
    setAttribute(root, 'totalsRowCount', table.showTotals ? 1 : undefined);
    setAttribute(root, 'totalsRowShown', table.showTotals ? undefined : 0);
  }
  if (table.awaitsRow !== before?.awaitsRow)
    setAttribute(root, 'insertRow', hasNoRows(job.sheet, table) ? 1 : undefined);
  fillFilter(job, editor, table, before);
  fillColumns(job, editor, table, before);
  fillStyle(editor, table, before);
}

/** The filter covers the table without its total row. */
function fillFilter({ notKept }: SheetJob, editor: PartEditor, table: Table, before: Table | null): void {
  const moved = !before || !same(table.area, before.area) || table.showTotals !== before.showTotals;
  if (moved && editor.raw('sortState')) {
    editor.write('sortState', null);
    notKept.add(
      `The sort arrows of the table “${table.name}”, which has moved; its rows stay in their order.`,
    );
  }
  if (!table.showFilterButton || !table.showHeaders) {
    editor.write('autoFilter', null);
    return;
  }
  const rowCount = table.area.rowCount - (table.showTotals ? 1 : 0);
  const filter = { area: { ...table.area, rowCount }, columns: table.filter?.columns ?? [] };
  editor.write('autoFilter', filterNode(filter, before?.filter ?? null, editor.read('autoFilter')));
}

function fillColumns({ sheet }: SheetJob, editor: PartEditor, table: Table, before: Table | null): void {
  const element = editor.read('tableColumns') ?? node('tableColumns');
  const present = new Map(
    childNodes(element, 'tableColumn').map((each) => [each.attributes.get('id'), each]),
  );
  const names = columnNames(sheet, table);
  element.children = table.columns.map((column, offset) => {
    const file = present.get(String(column.id)) ?? node('tableColumn', { id: column.id });
    const was = before?.columns.find(({ id }) => id === column.id);
    return columnNode(file, { ...column, name: names[offset] ?? column.name }, was, table.name);
  });
  setAttribute(element, 'count', table.columns.length);
  editor.write('tableColumns', element);
}

function columnNode(
  file: XmlNode,
  column: TableColumn,
  was: TableColumn | undefined,
  table: string,
): XmlNode {
  if (!was || was.name !== column.name)
    setAttribute(file, 'name', asEscaped(column.name).replaceAll('\n', '_x000a_'));
  setAttribute(file, 'totalsRowFunction', column.totalsFunction);
  setAttribute(
    file,
    'totalsRowLabel',
    column.totalsLabel === undefined ? undefined : asEscaped(column.totalsLabel),
  );
  if (column.calculatedFormula === was?.calculatedFormula) return file;
  const rest = childNodes(file).filter(({ name }) => name !== 'calculatedColumnFormula');
  const formula = column.calculatedFormula;
  const made =
    formula === undefined
      ? []
      : [node('calculatedColumnFormula', {}, [escapeText(asWritten(formula, table))])];
  file.children = [...made, ...rest];
  return file;
}

function fillStyle(editor: PartEditor, table: Table, before: Table | null): void {
  const look = ({
    style,
    showBandedRows,
    showBandedColumns,
    highlightFirstColumn,
    highlightLastColumn,
  }: Table) => ({
    name: style === '' ? undefined : style,
    showFirstColumn: highlightFirstColumn ? 1 : 0,
    showLastColumn: highlightLastColumn ? 1 : 0,
    showRowStripes: showBandedRows ? 1 : 0,
    showColumnStripes: showBandedColumns ? 1 : 0,
  });
  if (before && same(look(table), look(before))) return;
  editor.write('tableStyleInfo', node('tableStyleInfo', look(table)));
}

/** Returns ids above those of all tables in the file: the schema requires them to be unique in the workbook. */
export function tableNumbers(pack: PackageEditor, workbookPart: string): () => number {
  let last: number | null = null;
  const find = (): number => {
    let most = 0;
    for (const { target: sheet, external } of pack.relationships(workbookPart)) {
      for (const { type, target } of external ? [] : pack.relationships(sheet)) {
        const text = type === 'table' ? pack.text(target) : undefined;
        if (text !== undefined)
          most = Math.max(most, Number(editPart(text, []).root.attributes.get('id')) || 0);
      }
    }
    return most;
  };
  return () => (last = (last ?? find()) + 1);
}
