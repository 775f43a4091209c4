/** A table's columns: finds, reads, adds and deletes them, moving the cells beside the table. */
import type { Area } from '../../model/area';
import type { TableColumn } from '../../model/parts';
import { deleteTableColumn, insertTableColumn } from '../../model/table-columns';
import type { TablePlace } from '../../model/tables';
import { readValues } from '../grids';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import { NULL_OBJECT, object, type Method, type ObjectClass } from '../object-class';
import { bodyArea, rangeObject } from '../ranges';
import { moveRanges } from '../moving-ranges';
import { changed, editing, refuseProtected, writeEntries } from '../writes';
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
  navigations: {
    filter: (target) => object('Filter', { ...target.place, offset: () => offsetOf(target) }),
  },
  methods: {
    delete: (target, _args, host) => deleteColumn(target, host),
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

/** Inserts a column before the one at `index`, or after the last; only cells in the table's rows move. */
function addColumn(place: TablePlace, args: readonly unknown[], host: Host) {
  const { sheet, table } = present(place, host);
  const [index, values, name] = args;
  const count = table.columns.length;
  const asked = index === null || index === undefined || index === -1 ? count : index;
  if (typeof asked !== 'number' || !Number.isInteger(asked) || asked < 0 || asked > count)
    throw invalidArgument();
  const { area } = table;
  const fresh = { ...area, columnIndex: area.columnIndex + asked, columnCount: 1 };
  refuseProtected(host, sheet, fresh, 'insertColumns');
  const moved = editing(() => insertTableColumn(host.workbook, sheet, table, asked));
  if (moved) moveRanges(host, sheet, moved, 'columns', 'insert');
  changed(host, sheet, fresh, null, moved ? 'CellInserted' : 'RangeEdited');
  if (values !== null && values !== undefined) writeEntries({ sheet, area: fresh }, values, host);
  if (typeof name === 'string') writeEntries({ sheet, area: { ...fresh, rowCount: 1 } }, name, host);
  return object('TableColumn', { place, column: table.columns[asked] as TableColumn });
}

function deleteColumn(target: ColumnPlace, host: Host): void {
  const { sheet, table } = present(target.place, host);
  const offset = offsetOf(target);
  refuseProtected(host, sheet, table.area, 'deleteColumns');
  const gone = editing(() => deleteTableColumn(host.workbook, sheet, table, offset));
  moveRanges(host, sheet, gone, 'columns', 'delete');
  changed(host, sheet, gone, null, 'CellDeleted');
}

export const tableColumnCollection: ObjectClass<TablePlace> = {
  name: 'TableColumnCollection',
  properties: { count: { get: (place, host) => present(place, host).table.columns.length } },
  items: (place) => place.table.columns.map((column) => object('TableColumn', { place, column })),
  item: columnOrThrow,
  methods: {
    getItem: (place, args) => columnOrThrow(place, args[0]),
    getItemAt: (place, [at]) => {
      const column = typeof at === 'number' ? place.table.columns[at] : undefined;
      if (!column) throw itemNotFound('The column');
      return object('TableColumn', { place, column });
    },
    getItemOrNullObject: (place, args) => {
      const column = find(place, args[0]);
      return column ? object('TableColumn', { place, column }) : NULL_OBJECT;
    },
    getCount: (place) => place.table.columns.length,
    add: addColumn,
  },
};
