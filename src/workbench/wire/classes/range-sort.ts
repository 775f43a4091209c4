/** RangeSort and TableSort: sorts rows by the values of columns. Sorting by column, colour or icon is not emulated. */
import { sortRows, type SortKey } from '../../model/sort-rows';
import type { TablePlace } from '../../model/tables';
import type { Host } from '../host';
import { invalidArgument, notEmulated } from '../host-error';
import type { ObjectClass } from '../object-class';
import { alive, bodyArea, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import { changed, editing, refuseProtected } from '../writes';
import { present } from './table';

function keysOf(fields: unknown, columnCount: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0 || fields.length > 64) throw invalidArgument();
  return fields.map((field: unknown) => {
    if (typeof field !== 'object' || field === null) throw invalidArgument();
    const { key, ascending, sortOn, dataOption } = field as Readonly<Record<string, unknown>>;
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= columnCount)
      throw invalidArgument();
    if (sortOn !== undefined && sortOn !== 'Value') throw notEmulated('sorting by colour or icon');
    if (dataOption !== undefined && dataOption !== 'Normal') throw notEmulated('sorting texts as numbers');
    return { offset: key, ascending: ascending !== false };
  });
}

function sort({ sheet, area }: RangeTarget, fields: unknown, matchCase: unknown, host: Host): void {
  const keys = keysOf(fields, area.columnCount);
  refuseProtected(host, sheet, area, 'sort');
  settle(host);
  editing(() => sortRows(sheet, area, keys, matchCase === true));
  changed(host, sheet, area, null);
}

export const rangeSort: ObjectClass<RangeTarget> = {
  name: 'RangeSort',
  methods: {
    apply: (target, args, host) => {
      const { sheet, area } = alive(target, host);
      const [fields, matchCase, hasHeaders, orientation] = args;
      if (orientation === 'Columns') throw notEmulated('sorting columns');
      const body =
        hasHeaders === true ? { ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - 1 } : area;
      if (body.rowCount > 0) sort({ sheet, area: body }, fields, matchCase, host);
    },
  },
};

export const tableSort: ObjectClass<TablePlace> = {
  name: 'TableSort',
  methods: {
    apply: (place, args, host) => {
      const { sheet, table } = present(place, host);
      sort({ sheet, area: bodyArea(table) }, args[0], args[1], host);
    },
  },
};
