/** Workbook: the root of every request, with its collections and the objects that the client tracks. */
import { parseArea } from '../../model/area';
import type { Workbook } from '../../model/workbook';
import type { Host } from '../host';
import { itemNotFound, invalidArgument } from '../host-error';
import { NULL_OBJECT, object, type Method, type ObjectClass } from '../object-class';
import { type WireObject } from '../wire-object';
import { areasObject, rangeObject } from '../ranges';

/** The range named in an event: `<sheet id>|A1:B2`. */
const eventRange =
  (orNull: boolean): Method<Workbook> =>
  (workbook, args) => {
    const [id, address] = String(args[0]).split('|');
    const sheet = workbook.sheets.find((each) => each.id === id);
    const area = parseArea(address ?? '');
    if (sheet && area) return rangeObject(sheet, area);
    if (orNull) return NULL_OBJECT;
    throw itemNotFound();
  };

function selected(workbook: Workbook): WireObject {
  const sheet = workbook.sheets.find((each) => each.id === workbook.activeSheet);
  if (!sheet || sheet.kind === 'chart') throw itemNotFound('The selection');
  return rangeObject(sheet, sheet.selection);
}

export const workbook: ObjectClass<Workbook> = {
  name: 'Workbook',
  properties: {
    name: { get: () => 'Workbook.xlsx' },
    readOnly: { get: () => false },
    isDirty: { get: (_workbook, host) => host.dirty, onlyWhenAsked: true },
  },
  navigations: {
    application: (target) => object('Application', target),
    worksheets: (target) => object('WorksheetCollection', target),
    names: () => object('NamedItemCollection', null),
    styles: (target) => object('StyleCollection', target),
    comments: () => object('CommentCollection', null),
    tables: () => object('TableCollection', null),
    functions: () => object('Functions', null),
    protection: (target) => object('WorkbookProtection', target),
    _Runtime: (target) => object('Runtime', target),
    settings: (target) => object('SettingCollection', target),
    properties: (target) => object('DocumentProperties', target.properties),
  },
  methods: {
    getSelectedRange: (target) => selected(target),
    getSelectedRanges: (target) => {
      const { sheet, area } = selected(target).target as {
        sheet: Workbook['sheets'][number];
        area: Workbook['sheets'][number]['selection'];
      };
      return areasObject(sheet, [area]);
    },
    getActiveCell: (target) => {
      const { sheet, area } = selected(target).target as {
        sheet: Workbook['sheets'][number];
        area: Workbook['sheets'][number]['selection'];
      };
      return rangeObject(sheet, { ...area, rowCount: 1, columnCount: 1 });
    },
    _GetRangeForEventByReferenceId: eventRange(false),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange(true),
    _RemoveReference: (_target, args, host) => removeReference(host, args[0]),
    _RemoveAllReferences: (_target, _args, host) => {
      for (const id of [...host.references.keys()]) removeReference(host, id);
    },
    _GetReferenceCount: (_target, _args, host) => host.references.size,
  },
};

function removeReference(host: Host, id: unknown): void {
  if (typeof id !== 'string') throw invalidArgument();
  const kept = host.references.get(id);
  if (kept) host.referenceIds.delete(kept.target as object);
  host.references.delete(id);
}
