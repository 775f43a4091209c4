/** NamedItem and NamedItemCollection: names of the workbook and of a sheet, what they refer to and where. */
import { mapReferences } from '../../model/formula-references';
import type { DefinedName } from '../../model/parts';
import { shownName } from '../../model/print-names';
import { isDefinableName } from '../../model/tables';
import { isError, type Sheet } from '../../model/workbook';
import { evaluateFormula } from '../../model/evaluate-formula';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { isWireObject, NULL_OBJECT, object, type Method, type ObjectClass } from '../object-class';
import { type WireObject } from '../wire-object';
import {
  alive,
  fixedReference,
  fullAddress,
  rangeObject,
  resolveReference,
  type RangeTarget,
} from '../ranges';

type Scope = Sheet | null;

const namesIn = (scope: Scope, host: Host): DefinedName[] =>
  host.workbook.names.filter((name) => name.sheet === (scope?.id ?? null));

const find = (scope: Scope, key: unknown, host: Host): DefinedName | undefined => {
  if (typeof key !== 'string') throw invalidArgument();
  // A sheet's name can also be found by its id, `Plan!Total` [A].
  const wanted = key.slice(key.lastIndexOf('!') + 1).toLowerCase();
  return namesIn(scope, host).find((name) => shownName(name.name).toLowerCase() === wanted);
};

const orThrow = (name: DefinedName | undefined): WireObject => {
  if (!name) throw itemNotFound('The name');
  return object('NamedItem', name);
};

const present = (name: DefinedName, host: Host): DefinedName => {
  if (!host.workbook.names.includes(name)) throw itemNotFound('The name');
  return name;
};

const typeOf = (name: DefinedName, host: Host): string => {
  if (resolveReference(host, name.formula)) return 'Range';
  const value = valueOf(name, host);
  if (typeof value === 'string') return value.startsWith('#') ? 'Error' : 'String';
  return typeof value === 'boolean' ? 'Boolean' : Number.isInteger(value) ? 'Integer' : 'Double';
};

/** A range's address, or the name's constant. A formula over cells is not evaluated yet. */
function valueOf(name: DefinedName, host: Host): unknown {
  const place = resolveReference(host, name.formula);
  if (place) return fullAddress(place.sheet, place.area);
  let overCells = false;
  mapReferences(name.formula, (reference) => {
    overCells = true;
    return reference;
  });
  if (name.formula.includes('#REF!')) return '#REF!';
  if (overCells) throw notEmulated('NamedItem.value of a formula over cells');
  const value = evaluateFormula(host.workbook, `=${name.formula}`, host.options.clock);
  return value === null ? '' : isError(value) ? value.error : value;
}

const rangeOf: Method<DefinedName> = (name, _args, host) => {
  const place = resolveReference(host, present(name, host).formula);
  return place ? rangeObject(place.sheet, place.area) : NULL_OBJECT;
};

function add(scope: Scope, args: readonly unknown[], host: Host): WireObject {
  const [name, reference, comment] = args;
  if (typeof name !== 'string' || !isDefinableName(name)) throw invalidArgument('Nothing can be named so.');
  if (find(scope, name, host)) throw new HostError('ItemAlreadyExists', 'The name is taken.');
  const isSheets = host.workbook.names.some(
    (each) => each.sheet !== null && shownName(each.name).toLowerCase() === name.toLowerCase(),
  );
  if (scope === null && isSheets && host.switches.alterations.has('shares-names-of-sheets'))
    throw new HostError('ItemAlreadyExists', 'A sheet has the name.');
  const made: DefinedName = {
    name,
    sheet: scope?.id ?? null,
    formula: formulaOf(reference, host),
    visible: true,
    comment: typeof comment === 'string' ? comment : '',
  };
  host.workbook.names.push(made);
  host.dirty = true;
  return object('NamedItem', made);
}

function formulaOf(reference: unknown, host: Host): string {
  if (isWireObject(reference)) {
    const { sheet, area } = alive(reference.target as RangeTarget, host);
    return fixedReference(sheet, area);
  }
  if (typeof reference !== 'string' || !reference.startsWith('='))
    throw invalidArgument('A name takes a range or a formula.');
  return reference.slice(1);
}

export const namedItem: ObjectClass<DefinedName> = {
  name: 'NamedItem',
  identity: (name) => ({ _Id: shownName(name.name) }),
  properties: {
    name: { get: (name, host) => shownName(present(name, host).name) },
    formula: {
      get: (name, host) => `=${present(name, host).formula}`,
      set: (name, value, host) => {
        present(name, host).formula = formulaOf(value, host);
        host.dirty = true;
      },
    },
    scope: { get: (name) => (name.sheet === null ? 'Workbook' : 'Worksheet') },
    type: { get: (name, host) => typeOf(present(name, host), host) },
    value: { get: (name, host) => valueOf(present(name, host), host) },
    visible: {
      get: (name, host) => present(name, host).visible,
      set: (name, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        name.visible = value;
      },
    },
    comment: {
      get: (name, host) => present(name, host).comment,
      set: (name, value) => void (name.comment = String(value)),
    },
  },
  navigations: {
    worksheet: (name, host) => {
      const sheet = host.workbook.sheets.find(({ id }) => id === name.sheet);
      if (!sheet) throw itemNotFound('The worksheet');
      return object('Worksheet', sheet);
    },
    worksheetOrNullObject: (name, host) => {
      const sheet = host.workbook.sheets.find(({ id }) => id === name.sheet);
      return sheet ? object('Worksheet', sheet) : NULL_OBJECT;
    },
  },
  methods: {
    getRange: (name, args, host) => {
      const found = rangeOf(name, args, host) as WireObject;
      if (found === NULL_OBJECT) throw new HostError('InvalidReference', 'The name stands for no range.');
      return found;
    },
    getRangeOrNullObject: rangeOf,
    delete: (name, _args, host) => {
      present(name, host);
      host.workbook.names = host.workbook.names.filter((each) => each !== name);
      host.dirty = true;
    },
  },
};

export const namedItemCollection: ObjectClass<Scope> = {
  name: 'NamedItemCollection',
  items: (scope, host) => namesIn(scope, host).map((name) => object('NamedItem', name)),
  item: (scope, key, host) => orThrow(find(scope, key, host)),
  methods: {
    getItem: (scope, args, host) => orThrow(find(scope, args[0], host)),
    getItemOrNullObject: (scope, args, host) => {
      const name = find(scope, args[0], host);
      return name ? object('NamedItem', name) : NULL_OBJECT;
    },
    getCount: (scope, _args, host) => namesIn(scope, host).length,
    add,
    /** Here, formulas in the user's language are English. */
    addFormulaLocal: (scope, args, host) => {
      if (typeof args[1] !== 'string') throw invalidArgument();
      return add(scope, args, host);
    },
  },
};
