/**
 * Functions and FunctionResult: worksheet functions called by the add-in, calculated by the formula engine. Arguments
 * must be plain values; a range as an argument is reported as not emulated.
 */
import { evaluateFormula } from '../../model/evaluate-formula';
import { isError, type CellValue } from '../../model/workbook';
import apiSets from '../api-sets.json';
import { invalidArgument, notEmulated } from '../host-error';
import { isWireObject, object, type Method, type ObjectClass } from '../object-class';

const names = Object.values(apiSets.Functions).flatMap((list) => list.split(','));

/** `chiSq_Dist` gives `CHISQ.DIST`. */
const call =
  (name: string): Method<null> =>
  (_target, args, host) => {
    const given = args.filter((arg) => arg !== null && arg !== undefined).map((arg) => literal(name, arg));
    const formula = `=${name.toUpperCase().replace(/_/g, '.')}(${given.join(',')})`;
    return object('FunctionResult', { value: evaluateFormula(host.workbook, formula, host.options.clock) });
  };

function literal(name: string, argument: unknown): string {
  if (isWireObject(argument)) throw notEmulated(`Functions.${name} of a range`);
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  if (typeof argument === 'string') return `"${argument.replace(/"/g, '""')}"`;
  throw invalidArgument();
}

export const functions: ObjectClass<null> = {
  name: 'Functions',
  methods: Object.fromEntries(names.map((name) => [name, call(name)])),
};

export const functionResult: ObjectClass<{ readonly value: CellValue }> = {
  name: 'FunctionResult',
  properties: {
    value: { get: ({ value }) => (isError(value) ? null : value) },
    error: { get: ({ value }) => (isError(value) ? value.error : null) },
  },
};
