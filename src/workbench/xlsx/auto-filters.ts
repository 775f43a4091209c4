/**
 * Reads filters of a sheet or a table: values or criteria by column. Colour, icon and dynamic filters are kept as XML.
 */
import { parseArea } from '../model/area';
import type { AutoFilter, FilterColumn, FilterDate } from '../model/rules';
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
  if (filters) {
    const values = childrenOf(filters, 'filter').map(({ attributes }) => attribute(attributes, 'val') ?? '');
    const dates = childrenOf(filters, 'dateGroupItem').map(readDate);
    return {
      columnOffset,
      values,
      ...(dates.length > 0 ? { dates } : {}),
      ...(flag(filters.attributes, 'blank') ? { includeBlanks: true } : {}),
    };
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

/** Attribute, separator before it in an ISO date, number of digits, and the API's specificity. */
export const DATE_PARTS = [
  ['year', '', 4, 'Year'],
  ['month', '-', 2, 'Month'],
  ['day', '-', 2, 'Day'],
  ['hour', 'T', 2, 'Hour'],
  ['minute', ':', 2, 'Minute'],
  ['second', ':', 2, 'Second'],
] as const;

function readDate({ attributes }: XmlElement): FilterDate {
  const grouping = attribute(attributes, 'dateTimeGrouping') ?? 'day';
  const date = DATE_PARTS.map(([name, before, length], at) => {
    const value = numeric(attributes, name) ?? (at === 1 || at === 2 ? 1 : 0);
    return `${before}${String(value).padStart(length, '0')}`;
  }).join('');
  const isTime = ['hour', 'minute', 'second'].includes(grouping);
  return {
    date: isTime ? date : date.slice(0, '2016-03-31'.length),
    specificity: DATE_PARTS.find(([name]) => name === grouping)?.[3] ?? 'Day',
  };
}
