/** Worksheet: its name, position and appearance, and its ranges and collections. */
import { COLUMN_LIMIT, ROW_LIMIT, WHOLE_SHEET } from '../../model/area';
import { charactersOfPoints, pointsOfCharacters } from '../../model/line-sizes';
import { usedRange } from '../../model/used-range';
import type { Sheet, Visibility } from '../../model/workbook';
import { EVENT, WORKBOOK_TARGET } from '../events';
import { colourOf } from '../formats';
import type { Host } from '../host';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../host-error';
import { NULL_OBJECT, object, type Method, type ObjectClass, type Property } from '../object-class';
import { ADDRESS_LIMIT, areasObject, areaWithin, rangeObject, rangeOrNull, resolveAddress } from '../ranges';
import { sheetFind } from './range-find';
import { areasOf } from './range-geometry';
import { sheetGroups } from './range-groups';
import { deleteSheet, renameSheet } from '../../model/sheets';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** The sheet itself; throws ItemNotFound if it has been deleted. */
const present = (sheet: Sheet, host: Host): Sheet => {
  if (!host.workbook.sheets.includes(sheet)) throw itemNotFound('The worksheet');
  return sheet;
};

const property = (
  get: (sheet: Sheet, host: Host) => unknown,
  set?: (sheet: Sheet, value: unknown, host: Host) => void,
): Property<Sheet> => ({
  get: (sheet, host) => get(present(sheet, host), host),
  ...(set ? { set: (sheet, value, host) => set(present(sheet, host), value, host) } : {}),
});

const flag = (name: 'showGridlines' | 'showHeadings'): Property<Sheet> =>
  property(
    (sheet) => sheet[name],
    (sheet, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      sheet[name] = value;
    },
  );

const getUsedRange: Method<Sheet> = (sheet, args, host) => {
  const area = usedRange(present(sheet, host), args[0] === true);
  return rangeObject(sheet, area ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 });
};

/** The next or previous sheet in tab order; past the ends, ItemNotFound or a null object. */
const neighbour =
  (step: 1 | -1, orNull: boolean): Method<Sheet> =>
  (sheet, args, host) => {
    const { sheets } = host.workbook;
    let at = sheets.indexOf(present(sheet, host)) + step;
    while (args[0] === true && sheets[at] && sheets[at]?.visibility !== 'Visible') at += step;
    const found = sheets[at];
    if (!found && !orNull) throw itemNotFound('The worksheet');
    return found ? object('Worksheet', found) : NULL_OBJECT;
  };

const register =
  (type: number, on: boolean): Method<Sheet> =>
  (sheet, _args, host) =>
    on ? host.events.register(type, sheet.id) : host.events.unregister(type, sheet.id);

const EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.changed,
  SelectionChangedEvent: EVENT.selectionChanged,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  CalculatedEvent: EVENT.calculated,
  FormatChangedEvent: EVENT.formatChanged,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
};

const eventMethods = Object.fromEntries(
  Object.entries(EVENTS).flatMap(([name, type]) => [
    [`_Register${name}`, register(type, true)],
    [`_Unregister${name}`, register(type, false)],
  ]),
);

export const worksheet: ObjectClass<Sheet> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: property((sheet) => sheet.id),
    name: property(
      (sheet) => sheet.name,
      (sheet, value, host) => renamed(host, sheet, value),
    ),
    position: property(
      (sheet, host) => host.workbook.sheets.indexOf(sheet),
      (sheet, value, host) => {
        const { sheets } = host.workbook;
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= sheets.length)
          throw invalidArgument();
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(value, 0, sheet);
      },
    ),
    visibility: property(
      (sheet) => sheet.visibility,
      (sheet, value, host) => setVisibility(host, sheet, value),
    ),
    tabColor: property(
      (sheet) => sheet.tabColour,
      (sheet, value) => void (sheet.tabColour = value === '' ? '' : colourOf(value)),
    ),
    showGridlines: flag('showGridlines'),
    showHeadings: flag('showHeadings'),
    standardHeight: property((sheet) => sheet.defaultRowHeight),
    standardWidth: property(
      (sheet) => pointsOfCharacters(sheet.defaultColumnWidth),
      (sheet, value) => {
        if (typeof value !== 'number' || value < 0) throw invalidArgument();
        sheet.defaultColumnWidth = charactersOfPoints(value);
      },
    ),
  },
  navigations: {
    tables: (sheet) => object('TableCollection', sheet),
    names: (sheet) => object('NamedItemCollection', sheet),
    protection: (sheet) => object('WorksheetProtection', sheet),
    freezePanes: (sheet) => object('WorksheetFreezePanes', sheet),
    charts: (sheet) => object('ChartCollection', sheet),
    comments: (sheet) => object('CommentCollection', sheet),
    pageLayout: (sheet) => object('PageLayout', sheet),
    horizontalPageBreaks: (sheet) => object('PageBreakCollection', { sheet, along: 'rowBreaks' }),
    verticalPageBreaks: (sheet) => object('PageBreakCollection', { sheet, along: 'columnBreaks' }),
    autoFilter: (sheet) => object('AutoFilter', { sheet, table: null }),
  },
  methods: {
    ...eventMethods,
    ...sheetFind,
    ...sheetGroups,
    getRange: (sheet, args, host) => {
      present(sheet, host);
      if (args[0] === null || args[0] === undefined) return rangeObject(sheet, WHOLE_SHEET);
      return rangeObject(sheet, resolveAddress(host, sheet, args[0]).area);
    },
    getRanges: (sheet, args, host) => {
      present(sheet, host);
      if (args[0] === null || args[0] === undefined) return areasObject(sheet, [WHOLE_SHEET]);
      if (typeof args[0] !== 'string' || args[0].length > ADDRESS_LIMIT) throw invalidArgument();
      return areasObject(sheet, areasOf(args[0]));
    },
    getCell: (sheet, args, host) =>
      rangeObject(present(sheet, host), areaWithin(whole(args[0]), whole(args[1]), 1, 1)),
    getRangeByIndexes: (sheet, args, host) => {
      const [row, column, rows, columns] = args.map(whole);
      return rangeObject(present(sheet, host), areaWithin(row ?? -1, column ?? -1, rows ?? 0, columns ?? 0));
    },
    getUsedRange,
    getUsedRangeOrNullObject: (sheet, args, host) =>
      rangeOrNull(sheet, usedRange(present(sheet, host), args[0] === true)),
    getNext: neighbour(1, false),
    getNextOrNullObject: neighbour(1, true),
    getPrevious: neighbour(-1, false),
    getPreviousOrNullObject: neighbour(-1, true),
    activate: (sheet, _args, host) => {
      if (present(sheet, host).visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
      const before = host.workbook.activeSheet;
      if (before === sheet.id) return;
      host.workbook.activeSheet = sheet.id;
      host.events.raise(EVENT.deactivated, [before, WORKBOOK_TARGET], { worksheetId: before });
      host.events.raise(EVENT.activated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
    },
    delete: (sheet, _args, host) => {
      refuseStructure(host);
      if (!deleteSheet(host.workbook, present(sheet, host))) {
        throw new HostError('InvalidOperation', 'A workbook must keep one visible worksheet.');
      }
      host.dirty = true;
      host.events.raise(EVENT.deleted, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: 'Local' });
    },
    calculate: (_sheet, _args, host) => void (host.dirty = true),
    _GetSheetById: (_sheet, args, host) => sheetById(host, args[0]),
    _GetAnotherWorksheetById: (_sheet, args, host) => sheetById(host, args[0]),
  },
};

const whole = (value: unknown): number => {
  if (
    typeof value !== 'number' ||
    !Number.isInteger(value) ||
    value < 0 ||
    value > Math.max(ROW_LIMIT, COLUMN_LIMIT)
  )
    throw invalidArgument();
  return value;
};

function sheetById(host: Host, id: unknown) {
  const found = host.workbook.sheets.find((sheet) => sheet.id === id);
  if (!found) throw itemNotFound('The worksheet');
  return object('Worksheet', found);
}

export function refuseStructure(host: Host): void {
  if (host.workbook.structureProtected) throw accessDenied('The structure of the workbook is protected.');
}

function renamed(host: Host, sheet: Sheet, value: unknown): void {
  refuseStructure(host);
  if (typeof value !== 'string' || !renameSheet(host.workbook, sheet, value))
    throw invalidArgument('The worksheet cannot be named so.');
  host.dirty = true;
}

function setVisibility(host: Host, sheet: Sheet, value: unknown): void {
  refuseStructure(host);
  const visibility = VISIBILITIES.find((each) => each === value);
  if (!visibility) throw invalidArgument();
  const others = host.workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  const next = others[0];
  if (visibility !== 'Visible' && !next)
    throw new HostError('InvalidOperation', 'A workbook must keep one visible worksheet.');
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && host.workbook.activeSheet === sheet.id && next)
    host.workbook.activeSheet = next.id;
}
