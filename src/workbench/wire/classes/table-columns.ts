/** A table's columns and rows, found and read; rows and columns are added at the end, where the cells below are free. */
import type { Area } from '../../model/area';
import { intersection } from '../../model/area';
import type { TableColumn } from '../../model/parts';
import { resizeTable, type TablePlace } from '../../model/tables';
import { usedRange } from '../../model/used-range';
import { readValues } from '../grids';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { NULL_OBJECT, object, type Method, type ObjectClass } from '../object-class';
import { bodyArea, rangeObject } from '../ranges';
import { editing, refuseProtected, writeEntries } from '../writes';
import { present } from './table';

interface ColumnPlace {
  readonly place: TablePlace;
  readonly column: TableColumn;
}

const offsetOf = ({ place, column }: ColumnPlace): number => {
  const offset = place.table.columns.indexOf(column);
  if (offset < 0) throw itemNotFound('The column');
  return offset;
};

const part =
  (read: (place: TablePlace) => Area | null): Method<ColumnPlace> =>
  (target, _args, host) => {
    const whole = read(present(target.place, host));
    if (!whole) throw itemNotFound();
    return rangeObject(target.place.sheet, {
      ...whole,
      columnIndex: whole.columnIndex + offsetOf(target),
      columnCount: 1,
    });
  };

export const tableColumn: ObjectClass<ColumnPlace> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: (target) => offsetOf(target) },
    name: {
      get: ({ column }) => column.name,
      set: (target, value, host) => {
        const { sheet, table } = present(target.place, host);
        if (typeof value !== 'string' || value === '' || !table.showHeaders) throw invalidArgument();
        const columnIndex = table.area.columnIndex + offsetOf(target);
        writeEntries(
          { sheet, area: { rowIndex: table.area.rowIndex, columnIndex, rowCount: 1, columnCount: 1 } },
          value,
          host,
        );
      },
    },
    values: {
      get: (target, host) => {
        const { sheet, table } = present(target.place, host);
        return readValues(
          {
            sheet,
            area: { ...table.area, columnIndex: table.area.columnIndex + offsetOf(target), columnCount: 1 },
          },
          host,
        );
      },
    },
  },
  methods: {
    getRange: part(({ table }) => table.area),
    getDataBodyRange: part(({ table }) => bodyArea(table)),
    getHeaderRowRange: part(({ table }) => (table.showHeaders ? { ...table.area, rowCount: 1 } : null)),
  },
};

function find(place: TablePlace, key: unknown): TableColumn | undefined {
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
  const wanted = String(key).toLowerCase();
  const { columns } = place.table;
  return (
    columns.find((column) => column.name.toLowerCase() === wanted) ??
    columns.find(({ id }) => String(id) === wanted)
  );
}

const columnOrThrow = (place: TablePlace, key: unknown) => {
  const column = find(place, key);
  if (!column) throw itemNotFound('The column');
  return object('TableColumn', { place, column });
};

/** A column after the last one, over cells that are free. */
function addColumn(place: TablePlace, args: readonly unknown[], host: Host) {
  const { sheet, table } = present(place, host);
  const [index, values, name] = args;
  if (index !== null && index !== undefined && index !== -1 && index !== table.columns.length) {
    throw notEmulated('TableColumnCollection.add before another column');
  }
  const fresh = {
    ...table.area,
    columnIndex: table.area.columnIndex + table.area.columnCount,
    columnCount: 1,
  };
  claim(place, fresh, { ...table.area, columnCount: table.area.columnCount + 1 }, host);
  if (Array.isArray(values)) writeEntries({ sheet, area: fresh }, values, host);
  if (typeof name === 'string') writeEntries({ sheet, area: { ...fresh, rowCount: 1 } }, name, host);
  return object('TableColumn', { place, column: table.columns[table.columns.length - 1] as TableColumn });
}

/** Takes free cells into the table. Excel would shift what lies there; that is not emulated. */
function claim(place: TablePlace, fresh: Area, whole: Area, host: Host): void {
  const { sheet, table } = place;
  refuseProtected(host, sheet, fresh);
  if (usedRange(sheet, true, fresh)) throw notEmulated('growing a table over cells that are in use');
  if (sheet.tables.some((other) => other !== table && intersection(other.area, fresh))) {
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  }
  editing(() => resizeTable(sheet, table, whole));
}

export const tableColumnCollection: ObjectClass<TablePlace> = {
  name: 'TableColumnCollection',
  properties: { count: { get: (place, host) => present(place, host).table.columns.length } },
  items: (place) => place.table.columns.map((column) => object('TableColumn', { place, column })),
  item: columnOrThrow,
  methods: {
    getItem: (place, args) => columnOrThrow(place, args[0]),
    getItemOrNullObject: (place, args) => {
      const column = find(place, args[0]);
      return column ? object('TableColumn', { place, column }) : NULL_OBJECT;
    },
    getCount: (place) => place.table.columns.length,
    add: addColumn,
  },
};

interface RowPlace {
  readonly place: TablePlace;
  readonly index: number;
}

const rowRange = ({ place, index }: RowPlace, host: Host) => {
  const { sheet, table } = present(place, host);
  const body = bodyArea(table);
  return { sheet, area: { ...body, rowIndex: body.rowIndex + index, rowCount: 1 } };
};

export const tableRow: ObjectClass<RowPlace> = {
  name: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target, host) => readValues(rowRange(target, host), host),
      set: (target, value, host) => writeEntries(rowRange(target, host), value, host),
    },
  },
  methods: {
    getRange: (target, _args, host) => {
      const { sheet, area } = rowRange(target, host);
      return rangeObject(sheet, area);
    },
  },
};

const rows = (place: TablePlace): number => bodyArea(place.table).rowCount;

export const tableRowCollection: ObjectClass<TablePlace> = {
  name: 'TableRowCollection',
  properties: { count: { get: rows } },
  items: (place) => Array.from({ length: rows(place) }, (_, index) => object('TableRow', { place, index })),
  methods: {
    getCount: rows,
    add: (place, args, host) => {
      const { sheet, table } = present(place, host);
      const [index, values] = args;
      const list = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : (values ?? null);
      const isLast = index === null || index === undefined || index === -1 || index === rows(place);
      if (!isLast || table.showTotals || !Array.isArray(list))
        throw notEmulated('TableRowCollection.add but at the end, with values');
      const fresh = {
        ...table.area,
        rowIndex: table.area.rowIndex + table.area.rowCount,
        rowCount: list.length,
      };
      claim(place, fresh, { ...table.area, rowCount: table.area.rowCount + list.length }, host);
      writeEntries({ sheet, area: fresh }, list, host);
      return object('TableRow', { place, index: rows(place) - 1 });
    },
  },
};
