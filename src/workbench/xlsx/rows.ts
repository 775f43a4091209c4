/** Reads properties of rows and columns: size, visibility, outline, the format of cells that do not exist. */
import { COLUMN_LIMIT } from '../model/area';
import { PLAIN_STYLE } from '../model/style';
import { ensureRow, type Column, type Row, type Sheet } from '../model/workbook';
import type { Budget } from './budget';
import type { Styles } from './styles';
import { attribute, flag, numeric, type Attributes } from './xml-stream';
import { childrenOf, type XmlElement } from './xml-tree';

/** Creates the row only if it has a property of its own; otherwise its cells create it. */
export function readRow(
  sheet: Sheet,
  rowIndex: number,
  attributes: Attributes,
  styles: Styles,
  budget: Budget,
): Row | null {
  const height = numeric(attributes, 'ht');
  const hidden = flag(attributes, 'hidden') || height === 0;
  const outlineLevel = numeric(attributes, 'outlineLevel') ?? 0;
  const collapsed = flag(attributes, 'collapsed');
  const style = flag(attributes, 'customFormat')
    ? styles.cellStyle(numeric(attributes, 's') ?? 0)
    : PLAIN_STYLE;
  if (height === undefined && !hidden && outlineLevel === 0 && !collapsed && style === PLAIN_STYLE)
    return null;
  budget.cells(1);
  const row = ensureRow(sheet, rowIndex);
  if (height !== undefined) row.height = height;
  if (hidden) row.hidden = true;
  if (outlineLevel > 0) row.outlineLevel = outlineLevel;
  if (collapsed) row.collapsed = true;
  if (style !== PLAIN_STYLE) row.style = style;
  return row;
}

/** `cols`: each entry applies to columns `min` to `max`, in ascending order; entries out of order are ignored. */
export function readColumns(element: XmlElement, sheet: Sheet, styles: Styles): void {
  let next = 1;
  for (const { attributes } of childrenOf(element, 'col')) {
    const min = numeric(attributes, 'min') ?? 0;
    const max = Math.min(numeric(attributes, 'max') ?? min, COLUMN_LIMIT);
    if (!Number.isInteger(min) || !Number.isInteger(max) || min < next || max < min) continue;
    next = max + 1;
    const column = readColumn(attributes, styles);
    if (Object.keys(column).length === 0) continue;
    for (let number = min; number <= max; number += 1) sheet.columns.set(number - 1, { ...column });
  }
}

function readColumn(attributes: Attributes, styles: Styles): Column {
  const width = numeric(attributes, 'width');
  const outlineLevel = numeric(attributes, 'outlineLevel') ?? 0;
  const style =
    attribute(attributes, 'style') === undefined
      ? PLAIN_STYLE
      : styles.cellStyle(numeric(attributes, 'style') ?? 0);
  return {
    ...(width === undefined ? {} : { width }),
    ...(flag(attributes, 'hidden') || width === 0 ? { hidden: true } : {}),
    ...(outlineLevel > 0 ? { outlineLevel } : {}),
    ...(flag(attributes, 'collapsed') ? { collapsed: true } : {}),
    ...(style === PLAIN_STYLE ? {} : { style }),
  };
}
