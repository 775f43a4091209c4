/** A table's columns and rows: finds, reads, adds and deletes them, moving the cells beside the table. */
import type { Area } from '../../model/area';
import { intersection } from '../../model/area';
import type { TableColumn } from '../../model/parts';
import { deleteCells, insertCells } from '../../model/shift-cells';
import { deleteTableColumn, insertTableColumn } from '../../model/table-columns';
import { resizeTable, type TablePlace } from '../../model/tables';
import { usedRange } from '../../model/used-range';
import { readValues } from '../grids';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { NULL_OBJECT, object, type Method, type ObjectClass } from '../object-class';
import { bodyArea, rangeObject } from '../ranges';
import { moveRanges } from '../moving-ranges';
import { changed, editing, refuseProtected, sizeMismatch, writeEntries } from '../writes';
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

/**
 * Makes room for a table's rows: cells below move down, in the table's columns only; blank cells are simply included.
 */
function insertRows({ sheet, table }: TablePlace, at: number, count: number, host: Host): Area {
  const fresh = { ...table.area, rowIndex: bodyArea(table).rowIndex + at, rowCount: count };
  refuseProtected(host, sheet, fresh, 'insertRows');
  const isLast = at === bodyArea(table).rowCount && !table.showTotals;
  const isFree =
    isLast &&
    !usedRange(sheet, false, fresh) &&
    !sheet.tables.some((other) => other !== table && intersection(other.area, fresh));
  const whole = { ...table.area, rowCount: table.area.rowCount + count };
  editing(() => {
    if (!isFree) insertCells(host.workbook, sheet, fresh, 'rows');
    if (isLast) resizeTable(sheet, table, whole);
  });
  if (!isFree) moveRanges(host, sheet, fresh, 'rows', 'insert');
  return fresh;
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
    delete: (target, _args, host) => {
      const { sheet, area } = rowRange(target, host);
      refuseProtected(host, sheet, area, 'deleteRows');
      if (rows(target.place) < 2) throw new HostError('InvalidOperation', 'A table keeps one row.');
      editing(() => deleteCells(host.workbook, sheet, area, 'rows'));
      moveRanges(host, sheet, area, 'rows', 'delete');
      changed(host, sheet, area, null, 'CellDeleted');
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
      if (!Array.isArray(list)) throw notEmulated('TableRowCollection.add without values');
      const end = rows(place);
      const at = index === null || index === undefined || index === -1 ? end : index;
      if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > end || list.length === 0)
        throw invalidArgument();
      const fits = list.every((row) => Array.isArray(row) && row.length === table.area.columnCount);
      if (!fits) throw sizeMismatch();
      const fresh = insertRows({ sheet, table }, at, list.length, host);
      writeEntries({ sheet, area: fresh }, list, host);
      return object('TableRow', { place, index: at });
    },
  },
};
