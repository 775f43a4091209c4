/**
 * A table's rows: reads, adds and deletes them, moving the cells below the table. A table of headers alone has no rows
 * although it shows a blank one, which the first row added takes; deleting the last row leaves a blank one again [A].
 */
import { intersection, type Area } from '../../model/area';
import { clearCells } from '../../model/edit';
import { deleteCells, insertCells } from '../../model/shift-cells';
import { hasNoRows, resizeTable, type TablePlace } from '../../model/tables';
import { usedRange } from '../../model/used-range';
import { readValues } from '../grids';
import type { Host } from '../host';
import { invalidArgument } from '../host-error';
import { moveRanges } from '../moving-ranges';
import { object, type ObjectClass } from '../object-class';
import { bodyArea, rangeObject } from '../ranges';
import { changed, editing, refuseProtected, sizeMismatch, writeEntries } from '../writes';
import { present } from './table';

interface RowPlace {
  readonly place: TablePlace;
  readonly index: number;
}

const rows = ({ sheet, table }: TablePlace): number =>
  hasNoRows(sheet, table) ? 0 : bodyArea(table).rowCount;

const rowRange = ({ place, index }: RowPlace, host: Host) => {
  const { sheet, table } = present(place, host);
  if (index >= rows(place)) throw invalidArgument(`There is no row ${index}.`);
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
    delete: (target, _args, host) => deleteRow(target, host),
  },
};

function deleteRow(target: RowPlace, host: Host): void {
  const { sheet, area } = rowRange(target, host);
  const { table } = target.place;
  refuseProtected(host, sheet, area, 'deleteRows');
  if (rows(target.place) === 1) {
    editing(() => clearCells(sheet, area, 'Contents'));
    table.awaitsRow = true;
  } else {
    editing(() => deleteCells(host.workbook, sheet, area, 'rows'));
    moveRanges(host, sheet, area, 'rows', 'delete');
  }
  changed(host, sheet, area, null, 'CellDeleted');
}

/** Makes room for rows; cells below move down, in the table's columns only; blank cells are simply included. */
function insertRows({ sheet, table }: TablePlace, at: number, count: number, host: Host): Area {
  const first = bodyArea(table).rowIndex + at;
  const fresh = { ...table.area, rowIndex: first, rowCount: count };
  const blank = hasNoRows(sheet, table) ? 1 : 0;
  delete table.awaitsRow;
  if (count > blank) makeRoom({ sheet, table }, at + blank, count - blank, host);
  return fresh;
}

function makeRoom({ sheet, table }: TablePlace, at: number, count: number, host: Host): void {
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
}

/** The values of the rows to add: a grid, a single row, or none for one blank row [A: documented]. */
function rowsToAdd(values: unknown, columnCount: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [new Array<null>(columnCount).fill(null)];
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument();
  const grid = (Array.isArray(values[0]) ? values : [values]) as readonly (readonly unknown[])[];
  if (grid.some((row) => !Array.isArray(row) || row.length !== columnCount)) throw sizeMismatch();
  return grid;
}

export const tableRowCollection: ObjectClass<TablePlace> = {
  name: 'TableRowCollection',
  properties: { count: { get: rows } },
  items: (place) => Array.from({ length: rows(place) }, (_, index) => object('TableRow', { place, index })),
  methods: {
    getCount: rows,
    add: (place, args, host) => {
      const { sheet, table } = present(place, host);
      const list = rowsToAdd(args[1], table.area.columnCount);
      const end = rows(place);
      const at = args[0] === null || args[0] === undefined || args[0] === -1 ? end : args[0];
      if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > end) throw invalidArgument();
      const fresh = insertRows({ sheet, table }, at, list.length, host);
      writeEntries({ sheet, area: fresh }, list, host);
      return object('TableRow', { place, index: at });
    },
  },
};
