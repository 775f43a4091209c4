/** AutoFilter, of a sheet or a table, and Filter, of one of a table's columns. */
import type { TablePlace } from '../../model/tables';
import type { Host } from '../host';
import { invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { columnOf, criteriaOf } from '../filter-criteria';
import { filterOf, refilter, withoutColumn, type Filtered } from '../filtering';
import { isWireObject, NULL_OBJECT, type ObjectClass } from '../object-class';
import { alive, rangeObject, resolveAddress, type RangeTarget } from '../ranges';

function clearColumn(target: Filtered, offset: unknown, host: Host): void {
  const filter = filterOf(target);
  if (typeof offset !== 'number' || !filter || offset < 0 || offset >= filter.area.columnCount)
    throw invalidArgument();
  const rest = withoutColumn(filter, offset);
  if (rest.length < filter.columns.length) refilter(target, filter.area, rest, host);
}

export const autoFilter: ObjectClass<Filtered> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: (target) => filterOf(target) !== null },
    isDataFiltered: { get: (target) => (filterOf(target)?.columns.length ?? 0) > 0 },
    criteria: {
      // One entry per column of the range [I 1226]; null for a column without criteria [A].
      get: (target) => {
        const filter = filterOf(target);
        if (!filter) return [];
        const criteria = new Array<unknown>(filter.area.columnCount).fill(null);
        for (const column of filter.columns) criteria[column.columnOffset] = criteriaOf(column);
        return criteria;
      },
      onlyWhenAsked: true,
    },
  },
  methods: {
    /** Adds the criteria to a filter already on the range, or creates it [A]; refused if another range has one. */
    apply: (target, args, host) => {
      const range = isWireObject(args[0])
        ? alive(args[0].target as RangeTarget, host)
        : resolveAddress(host, target.sheet, args[0]);
      const [, offset, criteria] = args;
      const present = filterOf(target);
      const area = target.table ? present?.area : range.area;
      if (!area || range.sheet !== target.sheet) throw invalidArgument();
      const isSame = present && JSON.stringify(present.area) === JSON.stringify(area);
      if (present && !isSame) throw invalidArgument('The sheet has a filter on another range.');
      if (offset === null || offset === undefined)
        return refilter(target, area, present?.columns ?? [], host);
      if (typeof offset !== 'number' || offset < 0 || offset >= area.columnCount) throw invalidArgument();
      const rest = present ? withoutColumn(present, offset) : [];
      refilter(target, area, [...rest, columnOf(offset, criteria)], host);
    },
    reapply: (target, _args, host) => {
      const filter = filterOf(target);
      if (filter) refilter(target, filter.area, filter.columns, host);
    },
    getRange: (target) => {
      const area = target.table?.area ?? filterOf(target)?.area;
      if (!area) throw itemNotFound('The filter');
      return rangeObject(target.sheet, area);
    },
    getRangeOrNullObject: (target) => {
      const area = target.table?.area ?? filterOf(target)?.area;
      return area ? rangeObject(target.sheet, area) : NULL_OBJECT;
    },
    clearCriteria: (target, _args, host) => {
      const filter = filterOf(target);
      if (filter) refilter(target, filter.area, [], host);
    },
    clearColumnCriteria: (target, [offset], host) => clearColumn(target, offset, host),
    remove: (target, _args, host) => {
      if (target.table) throw notEmulated("AutoFilter.remove of a table's filter");
      const filter = filterOf(target);
      if (filter && filter.columns.length > 0) refilter(target, filter.area, [], host);
      target.sheet.autoFilter = null;
    },
  },
};

type ColumnFiltered = TablePlace & { readonly offset: () => number };

export const columnFilter: ObjectClass<ColumnFiltered> = {
  name: 'Filter',
  properties: {
    criteria: {
      get: (target) => {
        const column = filterOf(target)?.columns.find(({ columnOffset }) => columnOffset === target.offset());
        return column ? criteriaOf(column) : null;
      },
      onlyWhenAsked: true,
    },
  },
  methods: {
    apply: (target, [criteria], host) => {
      const filter = filterOf(target);
      if (!filter) throw invalidArgument();
      const offset = target.offset();
      refilter(target, filter.area, [...withoutColumn(filter, offset), columnOf(offset, criteria)], host);
    },
    clear: (target, _args, host) => clearColumn(target, target.offset(), host),
  },
};
