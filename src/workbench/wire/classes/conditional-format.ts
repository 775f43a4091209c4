/**
 * ConditionalFormat and its collection, on a range or on several areas: the rules that touch them, in the order in which
 * they apply. A new rule comes first [A: documented]; `priority` is its place in that order, from 0 [A: documented].
 */
import {
  addFormat,
  clearFormats,
  formatsOn,
  orderedFormats,
  placeFormat,
  removeFormat,
} from '../../model/conditional-formats';
import type { ConditionalFormat, ConditionalRule } from '../../model/rules';
import type { Sheet } from '../../model/workbook';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { NULL_OBJECT, object, type ObjectClass } from '../object-class';
import { type WireObject } from '../wire-object';
import { areasObject, rangeObject } from '../ranges';
import { refuseProtected } from '../writes';
import { areasOf, present, type Formatted } from './range-format';

export interface FormatPlace {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Throws ItemNotFound once the rule, or its sheet, is gone. */
export function presentFormat(place: FormatPlace, host: Host): ConditionalFormat {
  const { sheet, format } = place;
  if (!host.workbook.sheets.includes(sheet) || !sheet.conditionalFormats.includes(format))
    throw itemNotFound('The conditional format');
  return format;
}

/** The same, refused on a protected sheet that does not let its cells be formatted. */
export function editableFormat(place: FormatPlace, host: Host): ConditionalFormat {
  const format = presentFormat(place, host);
  for (const area of format.areas) refuseProtected(host, place.sheet, area, 'formatCells');
  return format;
}

type Kind = ConditionalRule['kind'];

const TYPES: Readonly<Record<Exclude<Kind, 'kept'>, string>> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  text: 'ContainsText',
  preset: 'PresetCriteria',
  top: 'TopBottom',
  colourScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
};

/** A rule of each type as it is before the add-in has said more: it colours nothing [A]. */
const FRESH: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'expression', formula: 'FALSE', style: {} },
  CellValue: { kind: 'cellIs', operator: 'equal', formulas: ['NA()'], style: {} },
  ContainsText: { kind: 'text', operator: 'contains', text: '', formula: 'FALSE', style: {} },
  PresetCriteria: { kind: 'preset', preset: 'containsErrors', options: {}, formula: 'FALSE', style: {} },
  TopBottom: { kind: 'top', rank: 10, percent: false, bottom: false, style: {} },
  ColorScale: {
    kind: 'colourScale',
    points: [
      { at: { kind: 'min' }, colour: { rgb: '#FFEF9C' } },
      { at: { kind: 'max' }, colour: { rgb: '#63BE7B' } },
    ],
  },
};

/** The part of the API's object that belongs to one kind of rule: absent on a rule of another kind. */
const partNames: Readonly<Record<string, { readonly className: string; readonly kind: Kind }>> = {
  custom: { className: 'CustomConditionalFormat', kind: 'expression' },
  cellValue: { className: 'CellValueConditionalFormat', kind: 'cellIs' },
  textComparison: { className: 'TextConditionalFormat', kind: 'text' },
  preset: { className: 'PresetCriteriaConditionalFormat', kind: 'preset' },
  topBottom: { className: 'TopBottomConditionalFormat', kind: 'top' },
  colorScale: { className: 'ColorScaleConditionalFormat', kind: 'colourScale' },
};

const partOf = (place: FormatPlace, host: Host, name: string): WireObject => {
  const part = partNames[name];
  return part && presentFormat(place, host).rule.kind === part.kind
    ? object(part.className, place)
    : NULL_OBJECT;
};

const parts = Object.fromEntries(
  Object.keys(partNames).flatMap((name) => [
    [
      name,
      (place: FormatPlace, host: Host): WireObject => {
        const found = partOf(place, host, name);
        if (found === NULL_OBJECT) throw itemNotFound(`The ${name} of a rule of another type`);
        return found;
      },
    ],
    [`${name}OrNullObject`, (place: FormatPlace, host: Host) => partOf(place, host, name)],
  ]),
);

export const conditionalFormat: ObjectClass<FormatPlace> = {
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: (place, host) => presentFormat(place, host).id },
    type: {
      get: (place, host) => {
        const { kind } = presentFormat(place, host).rule;
        if (kind === 'kept') throw notEmulated('ConditionalFormat.type of a rule that the model only keeps');
        return TYPES[kind];
      },
    },
    priority: {
      get: (place, host) => orderedFormats(place.sheet).indexOf(presentFormat(place, host)),
      set: (place, value, host) => {
        if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
        placeFormat(place.sheet, editableFormat(place, host), value);
      },
    },
    stopIfTrue: {
      get: (place, host) => presentFormat(place, host).stopIfTrue,
      set: (place, value, host) => {
        const format = editableFormat(place, host);
        if (typeof value !== 'boolean') throw invalidArgument();
        if (['colourScale', 'dataBar', 'iconSet'].includes(format.rule.kind)) throw invalidArgument();
        format.stopIfTrue = value;
      },
    },
  },
  navigations: parts,
  methods: {
    delete: (place, _args, host) => removeFormat(place.sheet, editableFormat(place, host)),
    getRange: (place, _args, host) => {
      const [area, ...more] = presentFormat(place, host).areas;
      if (!area || more.length > 0)
        throw new HostError('InvalidOperation', 'The conditional format lies on several ranges.');
      return rangeObject(place.sheet, area);
    },
    getRangeOrNullObject: (place, _args, host) => {
      const [area, ...more] = presentFormat(place, host).areas;
      return area && more.length === 0 ? rangeObject(place.sheet, area) : NULL_OBJECT;
    },
    getRanges: (place, _args, host) => areasObject(place.sheet, presentFormat(place, host).areas),
  },
};

const list = (target: Formatted, host: Host): ConditionalFormat[] =>
  formatsOn(present(target, host), areasOf(target));

function find(target: Formatted, id: unknown, host: Host): WireObject {
  if (typeof id !== 'string') throw invalidArgument();
  const format = list(target, host).find((each) => each.id === id);
  return format ? object('ConditionalFormat', { sheet: target.sheet, format }) : NULL_OBJECT;
}

function item(target: Formatted, id: unknown, host: Host): WireObject {
  const found = find(target, id, host);
  if (found === NULL_OBJECT) throw itemNotFound('The conditional format');
  return found;
}

export const conditionalFormatCollection: ObjectClass<Formatted> = {
  name: 'ConditionalFormatCollection',
  items: (target, host) =>
    list(target, host).map((format) => object('ConditionalFormat', { sheet: target.sheet, format })),
  item,
  methods: {
    add: (target, args, host) => {
      const sheet = present(target, host);
      for (const area of areasOf(target)) refuseProtected(host, sheet, area, 'formatCells');
      const type = String(args[0]);
      const rule = Object.hasOwn(FRESH, type) ? FRESH[type] : undefined;
      if (!rule && Object.values(TYPES).includes(type)) throw notEmulated(`a new rule of type ${type}`);
      if (!rule) throw invalidArgument();
      const format = addFormat(host.workbook, sheet, [...areasOf(target)], rule);
      return object('ConditionalFormat', { sheet, format });
    },
    clearAll: (target, _args, host) => {
      const sheet = present(target, host);
      for (const area of areasOf(target)) refuseProtected(host, sheet, area, 'formatCells');
      for (const area of areasOf(target)) clearFormats(sheet, area);
    },
    getCount: (target, _args, host) => list(target, host).length,
    getItem: (target, args, host) => item(target, args[0], host),
    getItemOrNullObject: (target, args, host) => find(target, args[0], host),
  },
};
