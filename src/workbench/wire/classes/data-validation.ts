/**
 * DataValidation of a range or of several areas: lists, numbers, dates, lengths and formulas, with prompt and warning.
 * If the cells' rules differ, the rule is null and its type `Inconsistent` or `MixedCriteria` [A: documented].
 */
import { subtractArea, type Area } from '../../model/area';
import {
  clearValidations,
  coversArea,
  seenFrom,
  setValidation,
  validationsOn,
} from '../../model/data-validations';
import type { DataValidation } from '../../model/rules';
import type { Host } from '../host';
import { HostError, invalidArgument, notEmulated } from '../host-error';
import type { ObjectClass, Property } from '../object-class';
import { refuseProtected } from '../writes';
import { describeRule, readRule, typeName } from '../validation-rules';
import { areasOf, present, type Formatted } from './range-format';

const STYLES: Readonly<Record<string, DataValidation['errorStyle']>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

/** Excel's limits in characters [A: documented]. */
const LONGEST = { title: 32, prompt: 255, error: 225 } as const;

/** The cells' common rule, `null` if they have none; `mixed` if they differ. */
function rulesOf(target: Formatted, host: Host): { rule: DataValidation | null; mixed: boolean } {
  const sheet = present(target, host);
  const areas = areasOf(target);
  const found = new Set(areas.flatMap((area) => validationsOn(sheet, area)));
  const [rule] = found;
  if (!rule) return { rule: null, mixed: false };
  const everywhere = areas.every((area) => coversArea(rule, area));
  return found.size === 1 && everywhere ? { rule, mixed: false } : { rule: null, mixed: true };
}

/** A property of the cells' rule: `none` if they have no rule, null if their rules differ. */
const property = (
  none: unknown,
  get: (rule: DataValidation, areas: readonly Area[]) => unknown,
  set: (target: Formatted, value: unknown, host: Host) => void,
): Property<Formatted> => ({
  get: (target, host) => {
    const { rule, mixed } = rulesOf(target, host);
    return mixed ? null : rule ? get(rule, areasOf(target)) : none;
  },
  set: (target, value, host) => {
    refuse(target, host);
    set(target, value, host);
  },
});

function refuse(target: Formatted, host: Host): void {
  const sheet = present(target, host);
  for (const area of areasOf(target)) refuseProtected(host, sheet, area);
}

/** A rule that accepts everything: as in Excel's dialogue, a prompt can be set on cells without any other rule. */
const ANY: Omit<DataValidation, 'areas'> = {
  kind: 'none',
  allowBlank: true,
  inCellDropdown: true,
  errorStyle: 'stop',
  showError: true,
  showPrompt: true,
};

/** Changes the cells' rule; if they have none, or several, all get a new one [A]. */
function change(
  target: Formatted,
  host: Host,
  make: (rule: Omit<DataValidation, 'areas'>) => Omit<DataValidation, 'areas'>,
): void {
  const sheet = present(target, host);
  const areas = areasOf(target);
  const { rule } = rulesOf(target, host);
  const [first] = areas;
  if (first) setValidation(sheet, areas, make(rule ? seenFrom(rule, first, areas) : ANY));
}

const record = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
};

function textUpTo(value: unknown, limit: number): string {
  const text = value ?? '';
  if (typeof text !== 'string' || text.length > limit) throw invalidArgument(`At most ${limit} characters.`);
  return text;
}

export const dataValidation: ObjectClass<Formatted> = {
  name: 'DataValidation',
  properties: {
    type: {
      get: (target, host) => {
        const { rule, mixed } = rulesOf(target, host);
        if (!mixed) return rule ? typeName(rule) : 'None';
        const sheet = present(target, host);
        const areas = areasOf(target);
        const bare = areas.some((area) => {
          const covered = validationsOn(sheet, area).flatMap((each) => each.areas);
          return (
            covered.reduce<readonly Area[]>(
              (left, hole) => left.flatMap((part) => subtractArea(part, hole)),
              [area],
            ).length > 0
          );
        });
        return bare ? 'Inconsistent' : 'MixedCriteria';
      },
    },
    rule: property(
      {},
      (rule, [first]) => describeRule(first ? seenFrom(rule, first, [first]) : rule),
      (target, value, host) => {
        if (host.switches.alterations.has('keeps-prompts') && rulesOf(target, host).mixed)
          throw new HostError('GeneralException', 'Some of the cells have a prompt.');
        const made = readRule(record(value), present(target, host), host);
        change(target, host, ({ formula1: _one, formula2: _two, operator: _how, ...rest }) => ({
          ...rest,
          ...made,
        }));
      },
    ),
    ignoreBlanks: property(
      true,
      ({ allowBlank }) => allowBlank,
      (target, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        if (!rulesOf(target, host).rule)
          throw new HostError('InvalidOperation', 'The range has no validation rule.');
        change(target, host, (rule) => ({ ...rule, allowBlank: value }));
      },
    ),
    errorAlert: property(
      { showAlert: true, style: 'Stop', title: '', message: '' },
      (rule) => ({
        showAlert: rule.showError,
        style: Object.keys(STYLES).find((name) => STYLES[name] === rule.errorStyle),
        title: rule.errorTitle ?? '',
        message: rule.errorMessage ?? '',
      }),
      (target, value, host) => {
        const asked = record(value);
        const style = String(asked['style'] ?? 'Stop');
        const errorStyle = Object.hasOwn(STYLES, style) ? STYLES[style] : undefined;
        if (!errorStyle) throw invalidArgument();
        const errorTitle = textUpTo(asked['title'], LONGEST.title);
        const errorMessage = textUpTo(asked['message'], LONGEST.error);
        change(target, host, (rule) => ({
          ...rule,
          showError: asked['showAlert'] !== false,
          errorStyle,
          errorTitle,
          errorMessage,
        }));
      },
    ),
    prompt: property(
      { showPrompt: true, title: '', message: '' },
      (rule) => ({
        showPrompt: rule.showPrompt,
        title: rule.promptTitle ?? '',
        message: rule.promptMessage ?? '',
      }),
      (target, value, host) => {
        const asked = record(value);
        const promptTitle = textUpTo(asked['title'], LONGEST.title);
        const promptMessage = textUpTo(asked['message'], LONGEST.prompt);
        const showPrompt = asked['showPrompt'] !== false;
        change(target, host, (rule) => ({ ...rule, showPrompt, promptTitle, promptMessage }));
      },
    ),
    valid: {
      get: (target, host) => {
        if (!rulesOf(target, host).rule && !rulesOf(target, host).mixed) return true;
        throw notEmulated('DataValidation.valid');
      },
      onlyWhenAsked: true,
    },
  },
  methods: {
    clear: (target, _args, host) => {
      refuse(target, host);
      for (const area of areasOf(target)) clearValidations(present(target, host), area);
    },
  },
};
