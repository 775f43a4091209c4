/**
 * Reads filters of a sheet or a table: values or criteria by column. Colour, icon and dynamic filters are kept as XML.
 */
import { parseArea } from '../model/area';
import type { AutoFilter, FilterColumn } from '../model/rules';
import { attribute, flag, numeric } from './xml-stream';
import { child, childrenOf, sourceOf, type XmlElement } from './xml-tree';

/** `null` if the element is absent or its area is invalid. */
export function readAutoFilter(element: XmlElement | undefined): AutoFilter | null {
  const area = element && parseArea(attribute(element.attributes, 'ref') ?? '');
  return area ? { area, columns: childrenOf(element, 'filterColumn').map(readFilterColumn) } : null;
}

function readFilterColumn(element: XmlElement): FilterColumn {
  const columnOffset = numeric(element.attributes, 'colId') ?? 0;
  const filters = child(element, 'filters');
  const custom = child(element, 'customFilters');
  if (filters && child(filters, 'dateGroupItem') === undefined) {
    const values = childrenOf(filters, 'filter').map(({ attributes }) => attribute(attributes, 'val') ?? '');
    return { columnOffset, values, ...(flag(filters.attributes, 'blank') ? { includeBlanks: true } : {}) };
  }
  if (custom) {
    const criteria = childrenOf(custom, 'customFilter').map(({ attributes }) => ({
      operator: attribute(attributes, 'operator') ?? 'equal',
      value: attribute(attributes, 'val') ?? '',
    }));
    return { columnOffset, criteria, matchAll: flag(custom.attributes, 'and') };
  }
  return { columnOffset, kept: element.children.map(sourceOf).join('') };
}
