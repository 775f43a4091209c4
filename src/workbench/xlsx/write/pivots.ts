/**
 * Pivot tables, which the model does not understand: their source follows a renamed sheet; one whose cells have changed
 * is reported, because only Excel can lay it out again.
 */
import { parseArea } from '../../model/area';
import { getCell } from '../../model/workbook';
import { editPart } from './part-editor';
import { sameCell } from './same-cell';
import type { SaveJob, SheetJob } from './save-job';
import { childNode } from './xml-node';

export function renamePivotSources({ workbook, base, pack, workbookPart }: SaveJob): void {
  const now = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const renamed = new Map<string, string>();
  for (const { id, name } of base.sheets) {
    const other = now.get(id);
    if (other !== undefined && other !== name) renamed.set(name.toLowerCase(), other);
  }
  if (renamed.size === 0) return;
  for (const { type, target, external } of pack.relationships(workbookPart)) {
    const text = type === 'pivotCacheDefinition' && !external ? pack.text(target) : undefined;
    if (text === undefined) continue;
    const part = editPart(text, []);
    const source = part.read('cacheSource');
    const sheet = childNode(source, 'worksheetSource');
    const name = renamed.get(sheet?.attributes.get('sheet')?.toLowerCase() ?? '');
    if (!source || !sheet || name === undefined) continue;
    sheet.attributes.set('sheet', name);
    part.write('cacheSource', source);
    pack.setText(target, part.print());
  }
}

export function noteChangedPivots({ sheet, was, pack, partName, notKept }: SheetJob): void {
  for (const { type, target, external } of pack.relationships(partName)) {
    const text = type === 'pivotTable' && !external ? pack.text(target) : undefined;
    if (text === undefined) continue;
    const part = editPart(text, []);
    const area = parseArea(part.read('location')?.attributes.get('ref') ?? '');
    if (!area) continue;
    const isIn = (index: number): boolean =>
      index >= area.columnIndex && index < area.columnIndex + area.columnCount;
    const changed = [...new Set([...sheet.rows.keys(), ...was.rows.keys()])]
      .filter((row) => row >= area.rowIndex && row < area.rowIndex + area.rowCount)
      .some((row) =>
        [...(sheet.rows.get(row)?.cells.keys() ?? []), ...(was.rows.get(row)?.cells.keys() ?? [])]
          .filter(isIn)
          .some((column) => !sameCell(getCell(sheet, row, column), getCell(was, row, column))),
      );
    if (!changed) continue;
    const name = part.root.attributes.get('name') ?? '';
    notKept.add(
      `The layout of the pivot table “${name}” on “${sheet.name}”, whose cells have changed: refresh it in Excel.`,
    );
  }
}
