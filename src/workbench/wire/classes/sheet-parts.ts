/** The single parts of a worksheet (protection, frozen panes), and the workbook's protection and properties. */
import { COLUMN_LIMIT, ROW_LIMIT } from '../../model/area';
import type { DocumentProperties } from '../../model/parts';
import type { Sheet, Workbook } from '../../model/workbook';
import { EVENT, WORKBOOK_TARGET } from '../events';
import type { Host } from '../host';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../host-error';
import { isWireObject, NULL_OBJECT, type Method, type ObjectClass, type Property } from '../object-class';
import { alive, rangeObject, resolveAddress, type RangeTarget } from '../ranges';

/** The API's option for each attribute in the file, which has the opposite meaning [A]. */
const OPTIONS: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
};

const tellProtection = (sheet: Sheet, host: Host): void =>
  host.events.raise(EVENT.protectionChanged, [sheet.id, WORKBOOK_TARGET], {
    isProtected: sheet.protection !== null,
    worksheetId: sheet.id,
    source: 'Local',
  });

export const worksheetProtection: ObjectClass<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: {
      get: ({ protection }) =>
        protection &&
        Object.fromEntries(
          Object.entries(OPTIONS).map(([name, key]) => [name, protection.options[key] === false]),
        ),
    },
  },
  methods: {
    protect: (sheet, args, host) => {
      if (sheet.protection) throw new HostError('InvalidOperation', 'The worksheet is protected already.');
      const asked = (args[0] ?? {}) as Readonly<Record<string, unknown>>;
      const options = Object.fromEntries(
        Object.entries(OPTIONS).map(([name, key]) => [key, asked[name] !== true]),
      );
      sheet.protection = { options, hasPassword: typeof args[1] === 'string' && args[1] !== '' };
      tellProtection(sheet, host);
    },
    unprotect: (sheet, args, host) => {
      if (!sheet.protection) return;
      // Passwords are not stored, so none can be checked: a sheet that has one stays protected.
      if (sheet.protection.hasPassword)
        throw accessDenied(`The password is ${args[0] ? 'not right' : 'missing'}.`);
      sheet.protection = null;
      tellProtection(sheet, host);
    },
  },
};

const frozen = ({ freeze }: Sheet): boolean =>
  freeze !== null && (freeze.rowCount > 0 || freeze.columnCount > 0);

const location: Method<Sheet> = (sheet) => {
  if (!sheet.freeze || !frozen(sheet)) return NULL_OBJECT;
  const { rowCount, columnCount, rowIndex = 0, columnIndex = 0 } = sheet.freeze;
  return rangeObject(sheet, {
    rowIndex,
    columnIndex,
    rowCount: rowCount === 0 ? ROW_LIMIT : rowCount,
    columnCount: columnCount === 0 ? COLUMN_LIMIT : columnCount,
  });
};

const count = (value: unknown): number => {
  const given = value ?? 1;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 0) throw invalidArgument();
  return given;
};

export const worksheetFreezePanes: ObjectClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, args) => void (sheet.freeze = { rowCount: count(args[0]), columnCount: 0 }),
    freezeColumns: (sheet, args) => void (sheet.freeze = { rowCount: 0, columnCount: count(args[0]) }),
    /** Cells above and to the left of the range can then no longer be scrolled to [A: documented]. */
    freezeAt: (sheet, args, host) => {
      if (args[0] === null) return void (sheet.freeze = null);
      const target = isWireObject(args[0])
        ? alive(args[0].target as RangeTarget, host)
        : resolveAddress(host, sheet, args[0]);
      const { rowIndex, columnIndex, rowCount, columnCount } = target.area;
      if (target.sheet !== sheet) throw invalidArgument();
      sheet.freeze = {
        rowCount: rowCount === ROW_LIMIT ? 0 : rowCount,
        columnCount: columnCount === COLUMN_LIMIT ? 0 : columnCount,
        ...(rowIndex > 0 ? { rowIndex } : {}),
        ...(columnIndex > 0 ? { columnIndex } : {}),
      };
    },
    unfreeze: (sheet) => void (sheet.freeze = null),
    getLocation: (sheet, args, host) => {
      const found = location(sheet, args, host);
      if (found === NULL_OBJECT) throw itemNotFound('The frozen panes');
      return found;
    },
    getLocationOrNullObject: location,
  },
};

export const workbookProtection: ObjectClass<Workbook> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    protect: (workbook) => void (workbook.structureProtected = true),
    unprotect: (workbook) => void (workbook.structureProtected = false),
  },
};

const PROPERTIES = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'company',
  'manager',
] as const;

export const documentProperties: ObjectClass<DocumentProperties> = {
  name: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(
      PROPERTIES.map((name): [string, Property<DocumentProperties>] => [
        name,
        { get: (of) => of[name] ?? '', set: (of, value) => void (of[name] = String(value)) },
      ]),
    ),
    lastAuthor: { get: (of) => of.lastAuthor ?? '' },
    creationDate: { get: (of) => of.created ?? null },
  },
};
