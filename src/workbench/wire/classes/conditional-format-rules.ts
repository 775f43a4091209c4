/**
 * The condition of a conditional format, one class per kind: a formula, a comparison, a text, a preset, top or bottom,
 * a colour scale. Formulas are relative to the first cell of the rule's range [A]; they have their `=` here and not in
 * the model. Texts and presets get the formula that files store beside them.
 */
import { areaName } from '../../model/area';
import { isFormula } from '../../model/formula-syntax';
import type { Comparison, ConditionalFormat, ConditionalRule } from '../../model/rules';
import { invalidArgument, notEmulated } from '../host-error';
import { object, type ObjectClass, type Property } from '../object-class';
import { editableFormat, presentFormat, type FormatPlace } from './conditional-format';

export type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { readonly kind: K }>;

/**
 * A property of one kind of rule. The object can only be reached on such a rule, which may have been deleted or changed
 * since.
 */
export const ruleProperty = <K extends ConditionalRule['kind']>(
  kind: K,
  get: (rule: RuleOf<K>) => unknown,
  set: (rule: RuleOf<K>, value: unknown, format: ConditionalFormat) => ConditionalRule,
): Property<FormatPlace> => {
  const own = (rule: ConditionalRule): RuleOf<K> => {
    if (rule.kind !== kind) throw invalidArgument();
    return rule as RuleOf<K>;
  };
  return {
    get: (place, host) => get(own(presentFormat(place, host).rule)),
    set: (place, value, host) => {
      const format = editableFormat(place, host);
      format.rule = set(own(format.rule), value, format);
    },
  };
};

export const record = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
};

/** `=A1>3`, `A1>3` or a number as the model's formula, without its `=`. */
export function formulaOf(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument();
  const formula = value.startsWith('=') ? value.slice(1) : value;
  if (!isFormula(`=${formula}`)) throw invalidArgument('The formula cannot be read.');
  return formula;
}

export const oneOf = <V>(table: Readonly<Record<string, V>>, name: unknown): V => {
  const found = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
};

export const nameIn = <V>(table: Readonly<Record<string, V>>, value: V): string | undefined =>
  Object.keys(table).find((name) => table[name] === value);

const firstCell = ({ areas }: ConditionalFormat): string =>
  areas[0] ? areaName({ ...areas[0], rowCount: 1, columnCount: 1 }) : 'A1';

const withFormat = (name: string, rule: Property<FormatPlace>): ObjectClass<FormatPlace> => ({
  name,
  properties: { rule },
  navigations: { format: (place) => object('ConditionalRangeFormat', place) },
});

export const customConditionalFormat: ObjectClass<FormatPlace> = {
  name: 'CustomConditionalFormat',
  navigations: {
    rule: (place) => object('ConditionalFormatRule', place),
    format: (place) => object('ConditionalRangeFormat', place),
  },
};

const ruleFormula = ruleProperty(
  'expression',
  ({ formula }) => `=${formula}`,
  (rule, value) => ({ ...rule, formula: formulaOf(value) }),
);

export const conditionalFormatRule: ObjectClass<FormatPlace> = {
  name: 'ConditionalFormatRule',
  properties: { formula: ruleFormula, formulaLocal: ruleFormula },
};

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

export const cellValueConditionalFormat = withFormat(
  'CellValueConditionalFormat',
  ruleProperty(
    'cellIs',
    ({ operator, formulas: [formula1 = '', formula2] }) => ({
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator: nameIn(COMPARISONS, operator),
    }),
    (rule, value) => {
      const asked = record(value);
      const operator = oneOf(COMPARISONS, asked['operator']);
      const wantsTwo = operator === 'between' || operator === 'notBetween';
      const formulas = [asked['formula1'], ...(wantsTwo ? [asked['formula2']] : [])].map(formulaOf);
      return { ...rule, operator, formulas };
    },
  ),
);

const TEXTS: Readonly<Record<string, RuleOf<'text'>['operator']>> = {
  Contains: 'contains',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

function textFormula(operator: RuleOf<'text'>['operator'], text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'notContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

export const textConditionalFormat = withFormat(
  'TextConditionalFormat',
  ruleProperty(
    'text',
    ({ operator, text }) => ({ operator: nameIn(TEXTS, operator), text }),
    (rule, value, format) => {
      const { operator: name, text } = record(value);
      if (typeof text !== 'string' || text === '' || text.length > 255) throw invalidArgument();
      const operator = oneOf(TEXTS, name);
      return { ...rule, operator, text, formula: textFormula(operator, text, firstCell(format)) };
    },
  ),
);

interface Preset {
  readonly preset: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly formula?: (cell: string) => string;
}

const period = (timePeriod: string, formula: (cell: string) => string): Preset => ({
  preset: 'timePeriod',
  options: { timePeriod },
  formula,
});

const average = (options: Readonly<Record<string, string>>): Preset => ({ preset: 'aboveAverage', options });

const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: { preset: 'containsBlanks', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: { preset: 'notContainsBlanks', formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { preset: 'containsErrors', formula: (cell) => `ISERROR(${cell})` },
  NonErrors: { preset: 'notContainsErrors', formula: (cell) => `NOT(ISERROR(${cell}))` },
  Yesterday: period('yesterday', (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  Today: period('today', (cell) => `FLOOR(${cell},1)=TODAY()`),
  Tomorrow: period('tomorrow', (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: '0' }),
  EqualOrAboveAverage: average({ equalAverage: '1' }),
  EqualOrBelowAverage: average({ aboveAverage: '0', equalAverage: '1' }),
  UniqueValues: { preset: 'uniqueValues' },
  DuplicateValues: { preset: 'duplicateValues' },
};

const isPreset = (rule: RuleOf<'preset'>, preset: Preset): boolean =>
  rule.preset === preset.preset &&
  ['aboveAverage', 'equalAverage', 'stdDev', 'timePeriod'].every(
    (name) => rule.options[name] === preset.options?.[name],
  );

export const presetCriteriaConditionalFormat = withFormat(
  'PresetCriteriaConditionalFormat',
  ruleProperty(
    'preset',
    (rule) => {
      const criterion = Object.entries(PRESETS).find(([, preset]) => isPreset(rule, preset))?.[0];
      if (!criterion) throw notEmulated(`the preset ${rule.preset}`);
      return { criterion };
    },
    (rule, value, format) => {
      const { criterion } = record(value);
      if (typeof criterion !== 'string') throw invalidArgument();
      if (!Object.hasOwn(PRESETS, criterion)) throw notEmulated(`the preset ${criterion}`);
      const { preset, options = {}, formula } = oneOf(PRESETS, criterion);
      const { style } = rule;
      return {
        kind: 'preset',
        preset,
        options,
        style,
        ...(formula ? { formula: formula(firstCell(format)) } : {}),
      };
    },
  ),
);

export const topBottomConditionalFormat = withFormat(
  'TopBottomConditionalFormat',
  ruleProperty(
    'top',
    ({ rank, percent, bottom }) => ({
      rank,
      type: `${bottom ? 'Bottom' : 'Top'}${percent ? 'Percent' : 'Items'}`,
    }),
    (rule, value) => {
      const { rank, type } = record(value);
      const kind = /^(Top|Bottom)(Items|Percent)$/.exec(String(type));
      if (!kind || typeof rank !== 'number' || !Number.isInteger(rank) || rank < 1 || rank > 1000)
        throw invalidArgument();
      return { ...rule, rank, bottom: kind[1] === 'Bottom', percent: kind[2] === 'Percent' };
    },
  ),
);
