/** Table: its name, style and ranges; creating, resizing and converting it back to cells. */
import type { Area } from '../../model/area';
import { clearCells } from '../../model/edit';
import type { Table } from '../../model/parts';
import { renameTable } from '../../model/table-columns';
import { isDefinableName, isNameFree, resizeTable, type TablePlace } from '../../model/tables';
import { EVENT, WORKBOOK_TARGET } from '../events';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { isWireObject, object, type Method, type ObjectClass, type Property } from '../object-class';
import { alive, bodyArea, rangeObject, resolveAddress, type RangeTarget } from '../ranges';
import { changed, editing, refuseProtected } from '../writes';

/** Throws ItemNotFound if the table or its sheet has been deleted. */
export function present(place: TablePlace, host: Host): TablePlace {
  if (host.workbook.sheets.includes(place.sheet) && place.sheet.tables.includes(place.table)) return place;
  throw itemNotFound('The table');
}

const property = (
  get: (place: TablePlace) => unknown,
  set?: (place: TablePlace, value: unknown, host: Host) => void,
): Property<TablePlace> => ({
  get: (place, host) => get(present(place, host)),
  ...(set ? { set: (place, value, host) => set(present(place, host), value, host) } : {}),
});

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

const flag = (name: Flag): Property<TablePlace> =>
  property(
    ({ table }) => table[name],
    ({ table }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      table[name] = value;
    },
  );

const area =
  (read: (table: Table) => Area | null): Method<TablePlace> =>
  (place, _args, host) => {
    const { sheet, table } = present(place, host);
    const found = read(table);
    if (!found) throw itemNotFound();
    return rangeObject(sheet, found);
  };

function renamed({ table }: TablePlace, value: unknown, host: Host): void {
  if (typeof value !== 'string' || !isDefinableName(value))
    throw invalidArgument('A table cannot be named so.');
  if (!isNameFree(host.workbook, value, table))
    throw new HostError('ItemAlreadyExists', 'The name is taken.');
  renameTable(host.workbook, table, value);
  host.dirty = true;
}

function usesTable(host: Host, name: string): boolean {
  const wanted = `${name.toLowerCase()}[`;
  return host.workbook.sheets.some((sheet) =>
    [...sheet.rows.values()].some((row) =>
      [...row.cells.values()].some((cell) => cell.formula?.toLowerCase().includes(wanted)),
    ),
  );
}

/** Shows or hides the total row below the data; the cells there must be blank. */
function setTotals({ sheet, table }: TablePlace, value: unknown, host: Host): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  if (value === table.showTotals) return;
  refuseProtected(host, sheet, table.area);
  if (!value)
    editing(() =>
      clearCells(
        sheet,
        { ...table.area, rowIndex: table.area.rowIndex + table.area.rowCount - 1, rowCount: 1 },
        'Contents',
      ),
    );
  table.area = { ...table.area, rowCount: table.area.rowCount + (value ? 1 : -1) };
  table.showTotals = value;
}

const listening =
  (type: number, on: boolean): Method<TablePlace> =>
  ({ table }, _args, host) =>
    on ? host.events.register(type, table.id) : host.events.unregister(type, table.id);

export const table: ObjectClass<TablePlace> = {
  name: 'Table',
  identity: ({ table: { id } }) => ({ Id: id }),
  properties: {
    id: property(({ table: { id } }) => id),
    name: property(({ table: { name } }) => name, renamed),
    style: property(
      ({ table: { style } }) => style,
      (place, value) => void (place.table.style = String(value)),
    ),
    showHeaders: property(
      ({ table: { showHeaders } }) => showHeaders,
      () => {
        throw notEmulated('setting Table.showHeaders');
      },
    ),
    showTotals: property(({ table: { showTotals } }) => showTotals, setTotals),
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
    showFilterButton: flag('showFilterButton'),
  },
  navigations: {
    worksheet: (place, host) => object('Worksheet', present(place, host).sheet),
    columns: (place, host) => object('TableColumnCollection', present(place, host)),
    rows: (place, host) => object('TableRowCollection', present(place, host)),
    sort: (place, host) => object('TableSort', present(place, host)),
    autoFilter: (place, host) => object('AutoFilter', present(place, host)),
  },
  methods: {
    getRange: area((of) => of.area),
    getDataBodyRange: area(bodyArea),
    getHeaderRowRange: area((of) => (of.showHeaders ? { ...of.area, rowCount: 1 } : null)),
    getTotalRowRange: area((of) =>
      of.showTotals ? { ...of.area, rowIndex: of.area.rowIndex + of.area.rowCount - 1, rowCount: 1 } : null,
    ),
    resize: (place, args, host) => {
      const { sheet, table: of } = present(place, host);
      const target = isWireObject(args[0])
        ? alive(args[0].target as RangeTarget, host)
        : resolveAddress(host, sheet, args[0]);
      if (target.sheet !== sheet) throw invalidArgument();
      refuseProtected(host, sheet, target.area);
      editing(() => resizeTable(sheet, of, target.area));
      host.dirty = true;
    },
    convertToRange: (place, _args, host) => {
      const { sheet, table: of } = present(place, host);
      if (usesTable(host, of.name)) throw notEmulated('turning a table that formulas name into cells');
      sheet.tables = sheet.tables.filter((each) => each !== of);
      return rangeObject(sheet, of.area);
    },
    delete: (place, _args, host) => {
      const { sheet, table: of } = present(place, host);
      refuseProtected(host, sheet, of.area);
      sheet.tables = sheet.tables.filter((each) => each !== of);
      editing(() => clearCells(sheet, of.area, 'All'));
      host.events.raise(EVENT.tableDeleted, [sheet.id, WORKBOOK_TARGET], {
        tableId: of.id,
        worksheetId: sheet.id,
        source: 'Local',
      });
      changed(host, sheet, of.area, null);
    },
    clearFilters: (place, _args, host) => {
      const { sheet, table: of } = present(place, host);
      of.filter = null;
      for (let at = 0; at < of.area.rowCount; at += 1) delete sheet.rows.get(of.area.rowIndex + at)?.hidden;
    },
    _RegisterDataChangedEvent: listening(EVENT.tableChanged, true),
    _UnregisterDataChangedEvent: listening(EVENT.tableChanged, false),
    _RegisterSelectionChangedEvent: listening(EVENT.tableSelectionChanged, true),
    _UnregisterSelectionChangedEvent: listening(EVENT.tableSelectionChanged, false),
  },
};
