/** TableCollection (of the workbook or of a sheet) and TableScopedCollection (of a range). */
import { addTable, allTables, findTable, type TablePlace } from '../../model/tables';
import type { Sheet } from '../../model/workbook';
import { insertCells } from '../../model/shift-cells';
import { usedRange } from '../../model/used-range';
import { EVENT, WORKBOOK_TARGET } from '../events';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import { moveRanges } from '../moving-ranges';
import { isWireObject, NULL_OBJECT, object, type Method, type ObjectClass } from '../object-class';
import { alive, placeOfAddress, type RangeTarget } from '../ranges';
import { changed, editing, refuseProtected } from '../writes';

/** The sheet whose tables these are; `null` for the whole workbook's. */
type Scope = Sheet | null;

const placesIn = (scope: Scope, host: Host): TablePlace[] =>
  allTables(host.workbook).filter(({ sheet }) => scope === null || sheet === scope);

const named = (places: readonly TablePlace[], key: unknown): TablePlace | undefined => {
  if (typeof key !== 'string') throw invalidArgument();
  return findTable(places, key);
};

const orThrow = (place: TablePlace | undefined) => {
  if (!place) throw itemNotFound('The table');
  return object('Table', place);
};

/** The place of a new table: a range, or an address that may name its sheet. */
function placeOf(scope: Scope, argument: unknown, host: Host): RangeTarget {
  if (isWireObject(argument)) return alive(argument.target as RangeTarget, host);
  const front = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheet);
  const isInFront = host.switches.alterations.has('adds-tables-in-front') && scope !== null;
  return placeOfAddress(host, isInFront && front ? front : scope, argument);
}

function add(scope: Scope, args: readonly unknown[], host: Host) {
  const { sheet, area } = placeOf(scope, args[0], host);
  if (typeof args[1] !== 'boolean') throw invalidArgument();
  refuseProtected(host, sheet, area);
  const headers = { ...area, rowCount: 1 };
  if (!args[1]) {
    // As in Excel, a header row is inserted above the data, which moves down.
    editing(() => insertCells(host.workbook, sheet, headers, 'rows'));
    moveRanges(host, sheet, headers, 'rows', 'insert');
  }
  const below = { ...area, rowIndex: area.rowIndex + 1 };
  if (args[1] && area.rowCount === 1 && usedRange(sheet, true, below)) {
    // A header row alone needs a row below it; whatever is there moves down [A].
    editing(() => insertCells(host.workbook, sheet, below, 'rows'));
    moveRanges(host, sheet, below, 'rows', 'insert');
  }
  const whole = args[1] ? area : { ...area, rowCount: area.rowCount + 1 };
  const table = editing(() => addTable(host.workbook, sheet, whole));
  host.events.raise(EVENT.tableAdded, [sheet.id, WORKBOOK_TARGET], {
    tableId: table.id,
    worksheetId: sheet.id,
    source: 'Local',
  });
  changed(host, sheet, headers, null);
  return object('Table', { sheet, table });
}

const target = (scope: Scope): string => scope?.id ?? WORKBOOK_TARGET;

const listening =
  (type: number, on: boolean): Method<Scope> =>
  (scope, _args, host) =>
    on ? host.events.register(type, target(scope)) : host.events.unregister(type, target(scope));

export const tableCollection: ObjectClass<Scope> = {
  name: 'TableCollection',
  properties: { count: { get: (scope, host) => placesIn(scope, host).length } },
  items: (scope, host) => placesIn(scope, host).map((place) => object('Table', place)),
  item: (scope, key, host) => orThrow(named(placesIn(scope, host), key)),
  methods: {
    getItem: (scope, args, host) => orThrow(named(placesIn(scope, host), args[0])),
    getItemOrNullObject: (scope, args, host) => {
      const place = named(placesIn(scope, host), args[0]);
      return place ? object('Table', place) : NULL_OBJECT;
    },
    getCount: (scope, _args, host) => placesIn(scope, host).length,
    add,
    _RegisterDataChangedEvent: listening(EVENT.tableChanged, true),
    _UnregisterDataChangedEvent: listening(EVENT.tableChanged, false),
    _RegisterAddedEvent: listening(EVENT.tableAdded, true),
    _UnregisterAddedEvent: listening(EVENT.tableAdded, false),
    _RegisterDeletedEvent: listening(EVENT.tableDeleted, true),
    _UnregisterDeletedEvent: listening(EVENT.tableDeleted, false),
  },
};

interface Scoped {
  readonly sheet: Sheet;
  readonly tables: readonly TablePlace['table'][];
}

const places = ({ sheet, tables }: Scoped): TablePlace[] => tables.map((table) => ({ sheet, table }));

export const tableScopedCollection: ObjectClass<Scoped> = {
  name: 'TableScopedCollection',
  items: (scoped) => places(scoped).map((place) => object('Table', place)),
  item: (scoped, key) => orThrow(named(places(scoped), key)),
  methods: {
    getCount: ({ tables }) => tables.length,
    getFirst: (scoped) => orThrow(places(scoped)[0]),
    getItem: (scoped, args) => orThrow(named(places(scoped), args[0])),
  },
};
