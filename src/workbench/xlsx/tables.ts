/**
 * Reads a sheet's tables, each in a part of its own. A table whose area is invalid is left out of the model but stays
 * in the file.
 */
import { parseArea } from '../model/area';
import type { Table, TableColumn } from '../model/parts';
import { nextId } from '../model/workbook';
import { readAutoFilter } from './auto-filters';
import { unescapeText } from './escaped-text';
import { asSeen } from './formula-text';
import type { SheetContext } from './sheet-context';
import { attribute, flag, numeric } from './xml-stream';
import { child, childrenOf, type XmlElement } from './xml-tree';

export function readTables(context: SheetContext): void {
  for (const { type, target, external } of context.relationships) {
    const root = type === 'table' && !external ? context.pack.tree(target) : undefined;
    const table = root && readTable(root, String(nextId(context.workbook)));
    if (table) context.sheet.tables.push(table);
  }
}

function readTable(root: XmlElement, id: string): Table | null {
  const { attributes } = root;
  const area = parseArea(attribute(attributes, 'ref') ?? '');
  if (!area) return null;
  const style = child(root, 'tableStyleInfo');
  const styled = (name: string) => style !== undefined && flag(style.attributes, name);
  const filter = child(root, 'autoFilter');
  return {
    id,
    name: attribute(attributes, 'displayName') ?? attribute(attributes, 'name') ?? `Table${id}`,
    area,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(readColumn),
    showHeaders: (numeric(attributes, 'headerRowCount') ?? 1) > 0,
    showTotals: (numeric(attributes, 'totalsRowCount') ?? 0) > 0,
    style: (style && attribute(style.attributes, 'name')) ?? '',
    showBandedRows: styled('showRowStripes'),
    showBandedColumns: styled('showColumnStripes'),
    highlightFirstColumn: styled('showFirstColumn'),
    highlightLastColumn: styled('showLastColumn'),
    showFilterButton: filter !== undefined,
    filter: readAutoFilter(filter),
    ...(flag(attributes, 'insertRow') ? { awaitsRow: true } : {}),
  };
}

function readColumn(element: XmlElement, index: number): TableColumn {
  const { attributes } = element;
  const totalsLabel = attribute(attributes, 'totalsRowLabel');
  const totalsFunction = attribute(attributes, 'totalsRowFunction');
  const formula = child(element, 'calculatedColumnFormula')?.text;
  return {
    id: numeric(attributes, 'id') ?? index + 1,
    name: unescapeText(attribute(attributes, 'name') ?? ''),
    ...(totalsLabel === undefined ? {} : { totalsLabel }),
    ...(totalsFunction === undefined ? {} : { totalsFunction }),
    ...(formula ? { calculatedFormula: asSeen(formula) } : {}),
  };
}
