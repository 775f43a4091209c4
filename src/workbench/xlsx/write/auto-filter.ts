/** Writes filters of a sheet or a table: a column's unchanged filter keeps the file's own XML. */
import { areaName } from '../../model/area';
import type { AutoFilter, FilterColumn, FilterDate } from '../../model/rules';
import { DATE_PARTS } from '../auto-filters';
import { same } from './same';
import type { SheetJob } from './save-job';
import { childNodes, node, parseNode, setAttribute, type XmlNode } from './xml-node';

export function writeAutoFilter({ sheet, was, part, notKept }: SheetJob): void {
  if (same(sheet.autoFilter, was.autoFilter)) return;
  if (!sheet.autoFilter) {
    part.write('autoFilter', null);
    part.write('sortState', null);
    return;
  }
  if (part.raw('sortState') && !same(sheet.autoFilter.area, was.autoFilter?.area)) {
    part.write('sortState', null);
    notKept.add(
      `The sort arrows of the filter on “${sheet.name}”, which has moved; the rows stay in their order.`,
    );
  }
  part.write('autoFilter', filterNode(sheet.autoFilter, was.autoFilter, part.read('autoFilter')));
}

/** `file` is the element that `was` was read from. */
export function filterNode(filter: AutoFilter, was: AutoFilter | null, file: XmlNode | undefined): XmlNode {
  const element = file ?? node('autoFilter');
  setAttribute(element, 'ref', areaName(filter.area));
  if (same(filter.columns, was?.columns ?? [])) return element;
  const present = new Map(
    childNodes(file, 'filterColumn').map((each) => [each.attributes.get('colId'), each]),
  );
  const columns = filter.columns.map((column) => {
    const before = was?.columns.find(({ columnOffset }) => columnOffset === column.columnOffset);
    const known = present.get(String(column.columnOffset));
    return known && same(before, column) ? known : columnNode(column);
  });
  const rest = element.children.filter((child) => typeof child !== 'string' && child.name !== 'filterColumn');
  element.children = [...columns, ...rest];
  return element;
}

function columnNode(column: FilterColumn): XmlNode {
  const element = node('filterColumn', { colId: column.columnOffset });
  if (column.kept !== undefined) {
    element.children = parseNode(`<kept>${column.kept}</kept>`, '').children;
  } else if (column.criteria) {
    const criteria = column.criteria.map(({ operator, value }) =>
      node('customFilter', { operator: operator === 'equal' ? undefined : operator, val: value }),
    );
    element.children = [node('customFilters', { and: column.matchAll ? 1 : undefined }, criteria)];
  } else {
    const values = (column.values ?? []).map((val) => node('filter', { val }));
    const children = [...values, ...(column.dates ?? []).map(dateNode)];
    element.children = [node('filters', { blank: column.includeBlanks ? 1 : undefined }, children)];
  }
  return element;
}

/** Writes the date's parts only as far as its specificity. */
function dateNode({ date, specificity }: FilterDate): XmlNode {
  const parts = date.split(/[-T:]/).map(Number);
  const last = DATE_PARTS.findIndex(([, , , each]) => each === specificity);
  return node('dateGroupItem', {
    ...Object.fromEntries(DATE_PARTS.slice(0, last + 1).map(([name], at) => [name, parts[at] ?? 0])),
    dateTimeGrouping: DATE_PARTS[last]?.[0],
  });
}
