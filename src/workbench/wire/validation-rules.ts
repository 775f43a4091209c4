/**
 * Converts a validation rule between the API's form (`{ list: … }`, `{ date: … }`, `{ custom: … }`…) and the model's.
 * Numbers and dates are returned as formulas (`=10`), and a Range given as a source as its address [A: documented].
 * Refuses an invalid rule and more than one.
 */
import { isFormula } from '../model/formula-syntax';
import type { Comparison, DataValidation } from '../model/rules';
import { isoSerial } from '../model/serial-date';
import type { Sheet } from '../model/workbook';
import type { Host } from './host';
import { invalidArgument } from './host-error';
import { isWireObject } from './object-class';
import { alive, fixedReference, type RangeTarget } from './ranges';

/** Excel's limit in characters for a typed-out list [A: documented]. */
const LONGEST_SOURCE = 255;

type Kind = DataValidation['kind'];

const KINDS: Readonly<Record<string, { readonly kind: Kind; readonly type: string }>> = {
  list: { kind: 'list', type: 'List' },
  wholeNumber: { kind: 'whole', type: 'WholeNumber' },
  decimal: { kind: 'decimal', type: 'Decimal' },
  date: { kind: 'date', type: 'Date' },
  time: { kind: 'time', type: 'Time' },
  textLength: { kind: 'textLength', type: 'TextLength' },
  custom: { kind: 'custom', type: 'Custom' },
};

const OPERATORS: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

type Rule = Pick<DataValidation, 'kind' | 'operator' | 'formula1' | 'formula2'> & {
  inCellDropdown?: boolean;
};

const nameOf = (kind: Kind): string | undefined =>
  Object.keys(KINDS).find((name) => KINDS[name]?.kind === kind);

/** `List`, `Date`…; a rule that accepts everything is `None`. */
export const typeName = ({ kind }: DataValidation): string => KINDS[nameOf(kind) ?? '']?.type ?? 'None';

export function describeRule(rule: DataValidation): Readonly<Record<string, unknown>> {
  const { kind, formula1 = '', formula2, operator = 'between' } = rule;
  const name = nameOf(kind);
  if (name === undefined) return {};
  if (kind === 'list') {
    const source = formula1.startsWith('"') ? formula1.slice(1, -1).replace(/""/g, '"') : `=${formula1}`;
    return { list: { inCellDropDown: rule.inCellDropdown, source } };
  }
  if (kind === 'custom') return { custom: { formula: `=${formula1}` } };
  return {
    [name]: {
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator: Object.keys(OPERATORS).find((each) => OPERATORS[each] === operator),
    },
  };
}

/** `sheet`: the one with the cells that the rule is for. */
export function readRule(value: Readonly<Record<string, unknown>>, sheet: Sheet, host: Host): Rule {
  const names = Object.keys(KINDS).filter((each) => value[each] !== null && value[each] !== undefined);
  const [name = ''] = names;
  const kind = KINDS[name]?.kind;
  const body = value[name];
  if (!kind || names.length !== 1 || typeof body !== 'object' || body === null) throw invalidArgument();
  const given = body as Readonly<Record<string, unknown>>;
  if (kind === 'list') {
    const formula1 = listSource(given['source'], sheet, host);
    return { kind, formula1, inCellDropdown: given['inCellDropDown'] !== false };
  }
  if (kind === 'custom') return { kind, formula1: formulaOf(given['formula'], kind, host) };
  const asked = given['operator'];
  const operator =
    typeof asked === 'string' && Object.hasOwn(OPERATORS, asked) ? OPERATORS[asked] : undefined;
  if (!operator) throw invalidArgument();
  const formula1 = formulaOf(given['formula1'], kind, host);
  if (operator !== 'between' && operator !== 'notBetween') return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: formulaOf(given['formula2'], kind, host) };
}

function listSource(source: unknown, sheet: Sheet, host: Host): string {
  if (isWireObject(source)) {
    if (source.className !== 'Range') throw invalidArgument();
    const from = alive(source.target as RangeTarget, host);
    const reference = fixedReference(from.sheet, from.area);
    return from.sheet === sheet ? reference.slice(reference.lastIndexOf('!') + 1) : reference;
  }
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  if (source.startsWith('=')) {
    if (!isFormula(source)) throw invalidArgument('The formula cannot be read.');
    return source.slice(1);
  }
  if (source.length > LONGEST_SOURCE)
    throw invalidArgument(`A list holds at most ${LONGEST_SOURCE} characters.`);
  return `"${source.replace(/"/g, '""')}"`;
}

/** A number, a date or time in ISO form, or a formula, as the model's formula without `=`. */
function formulaOf(value: unknown, kind: Kind, host: Host): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument();
  if (kind === 'date' || kind === 'time') {
    const serial = isoSerial(value, host.workbook.date1904);
    if (serial !== null) return String(serial);
  }
  const formula = value.startsWith('=') ? value.slice(1) : value;
  if (!isFormula(`=${formula}`)) throw invalidArgument('The formula cannot be read.');
  return formula;
}
