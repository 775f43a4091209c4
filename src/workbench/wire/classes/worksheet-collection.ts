/** WorksheetCollection: sheets by name or id, in tab order, without chart sheets [A]. */
import { addSheet, findSheet, type Sheet, type Workbook } from '../../model/workbook';
import { isSheetName } from '../../model/sheets';
import { EVENT, WORKBOOK_TARGET } from '../events';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { NULL_OBJECT, object, type Method, type ObjectClass } from '../object-class';
import { refuseStructure } from './worksheet';

const worksheets = (workbook: Workbook): Sheet[] =>
  workbook.sheets.filter((sheet) => sheet.kind === 'worksheet');

function find(workbook: Workbook, key: unknown): Sheet | undefined {
  if (typeof key !== 'string') throw invalidArgument();
  return worksheets(workbook).find((sheet) => sheet.id === key) ?? findSheet(workbook, key);
}

function item(workbook: Workbook, key: unknown) {
  const sheet = find(workbook, key);
  if (!sheet) throw itemNotFound('The worksheet');
  return object('Worksheet', sheet);
}

/** The first or last sheet, optionally visible ones only. */
const end =
  (last: boolean): Method<Workbook> =>
  (workbook, args) => {
    const sheets = worksheets(workbook).filter((sheet) => args[0] !== true || sheet.visibility === 'Visible');
    const sheet = sheets[last ? sheets.length - 1 : 0];
    if (!sheet) throw itemNotFound('The worksheet');
    return object('Worksheet', sheet);
  };

function add(workbook: Workbook, name: unknown, host: Host) {
  refuseStructure(host);
  const wanted = name === null || name === undefined ? freeName(workbook) : name;
  if (typeof wanted !== 'string' || !isSheetName(wanted))
    throw invalidArgument('The name is not one that a worksheet can have.');
  if (findSheet(workbook, wanted))
    throw new HostError('ItemAlreadyExists', 'A worksheet of that name exists.');
  const sheet = addSheet(workbook, wanted);
  host.events.raise(EVENT.added, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: 'Local' });
  return object('Worksheet', sheet);
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

const EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.changed,
  SelectionChangedEvent: EVENT.selectionChanged,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
  CalculatedEvent: EVENT.calculated,
  FormatChangedEvent: EVENT.formatChanged,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
};

export const worksheetCollection: ObjectClass<Workbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => worksheets(workbook).map((sheet) => object('Worksheet', sheet)),
  item,
  methods: {
    getItem: (workbook, args) => item(workbook, args[0]),
    getItemOrNullObject: (workbook, args) => {
      const sheet = find(workbook, args[0]);
      return sheet ? object('Worksheet', sheet) : NULL_OBJECT;
    },
    getActiveWorksheet: (workbook) => item(workbook, workbook.activeSheet),
    getCount: (workbook, args) =>
      worksheets(workbook).filter((sheet) => args[0] !== true || sheet.visibility === 'Visible').length,
    getFirst: end(false),
    getLast: end(true),
    add: (workbook, args, host) => add(workbook, args[0], host),
    ...Object.fromEntries(
      Object.entries(EVENTS).flatMap(([name, type]): [string, Method<Workbook>][] => [
        [`_Register${name}`, (_workbook, _args, host) => host.events.register(type, WORKBOOK_TARGET)],
        [`_Unregister${name}`, (_workbook, _args, host) => host.events.unregister(type, WORKBOOK_TARGET)],
      ]),
    ),
  },
};
