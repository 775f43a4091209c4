/** DataValidation of a range: lists only, with their warning; a rule that is not the same in all cells is null [A: documented]. */
import { intersection, type Area } from '../../model/area';
import type { DataValidation } from '../../model/rules';
import type { Sheet } from '../../model/workbook';
import { HostError, invalidArgument, notEmulated } from '../host-error';
import type { Host } from '../host';
import type { ObjectClass } from '../object-class';
import { alive, type RangeTarget } from '../ranges';
import { refuseProtected } from '../writes';

/** Excel takes a list typed out up to this length [A: documented]. */
const LONGEST_SOURCE = 255;

const STYLES: Readonly<Record<string, DataValidation['errorStyle']>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

const LIST: Omit<DataValidation, 'areas'> = {
  kind: 'list',
  allowBlank: true,
  inCellDropdown: true,
  errorStyle: 'stop',
  showError: true,
  showPrompt: true,
};

/** The rule that holds for the whole area; `undefined` where there is none, or several. */
function ruleOf({ sheet, area }: RangeTarget): DataValidation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((each) => covers(each, area)));
}

const covers = (outer: Area, inner: Area): boolean => {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
};

/** Takes an area out of every rule of the sheet. */
function clear(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((rule) => {
    const areas = rule.areas.flatMap((each) => without(each, area));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

function without(area: Area, hole: Area): readonly Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const below = shared.rowIndex + shared.rowCount;
  const right = shared.columnIndex + shared.columnCount;
  return [
    { ...area, rowCount: shared.rowIndex - area.rowIndex },
    { ...area, rowIndex: below, rowCount: area.rowIndex + area.rowCount - below },
    { ...shared, columnIndex: area.columnIndex, columnCount: shared.columnIndex - area.columnIndex },
    { ...shared, columnIndex: right, columnCount: area.columnIndex + area.columnCount - right },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** Gives the whole area one rule, made from the one that it has. */
function change(target: RangeTarget, host: Host, make: (rule: DataValidation) => DataValidation): void {
  const { sheet, area } = alive(target, host);
  refuseProtected(host, sheet, area);
  const rule = ruleOf(target);
  if (!rule) throw new HostError('InvalidOperation', 'The range has no validation rule.');
  clear(sheet, area);
  sheet.validations.push({ ...make(rule), areas: [area] });
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function setRule(target: RangeTarget, value: unknown, host: Host): void {
  const { sheet, area } = alive(target, host);
  refuseProtected(host, sheet, area);
  const list = record(record(value)['list']);
  const { source } = list;
  if (typeof source !== 'string') throw notEmulated('a DataValidation.rule that is no list');
  if (source === '' || (source.length > LONGEST_SOURCE && !source.startsWith('='))) throw invalidArgument();
  clear(sheet, area);
  const formula1 = source.startsWith('=') ? source.slice(1) : `"${source}"`;
  sheet.validations.push({
    ...LIST,
    areas: [area],
    inCellDropdown: list['inCellDropDown'] !== false,
    formula1,
  });
}

export const dataValidation: ObjectClass<RangeTarget> = {
  name: 'DataValidation',
  properties: {
    type: {
      get: (target) => (ruleOf(target)?.kind === 'list' ? 'List' : ruleOf(target) ? 'Custom' : 'None'),
    },
    rule: {
      get: (target) => {
        const rule = ruleOf(target);
        if (rule?.kind !== 'list') return {};
        const source = rule.formula1 ?? '';
        return {
          list: {
            inCellDropDown: rule.inCellDropdown,
            source: source.startsWith('"') ? source.slice(1, -1) : `=${source}`,
          },
        };
      },
      set: setRule,
    },
    ignoreBlanks: {
      get: (target) => ruleOf(target)?.allowBlank ?? true,
      set: (target, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        change(target, host, (rule) => ({ ...rule, allowBlank: value }));
      },
    },
    errorAlert: {
      get: (target) => {
        const rule = ruleOf(target);
        return {
          showAlert: rule?.showError ?? true,
          style: Object.keys(STYLES).find((name) => STYLES[name] === rule?.errorStyle) ?? 'Stop',
          title: rule?.errorTitle ?? '',
          message: rule?.errorMessage ?? '',
        };
      },
      set: (target, value, host) => {
        const { showAlert, style, title, message } = record(value);
        const errorStyle = STYLES[String(style)];
        if (!errorStyle) throw invalidArgument();
        change(target, host, (rule) => ({
          ...rule,
          showError: showAlert !== false,
          errorStyle,
          errorTitle: String(title ?? ''),
          errorMessage: String(message ?? ''),
        }));
      },
    },
  },
  methods: {
    clear: (target, _args, host) => {
      const { sheet, area } = alive(target, host);
      refuseProtected(host, sheet, area);
      clear(sheet, area);
    },
  },
};
