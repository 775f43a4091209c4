/**
 * Functions and FunctionResult: worksheet functions called by the add-in, calculated by the formula engine. An argument
 * is a plain value, a range, or the result of another function.
 */
import { evaluateCall, type GivenArea } from '../../model/evaluate-formula';
import { isError, type CellValue } from '../../model/workbook';
import apiSets from '../api-sets.json';
import type { Host } from '../host';
import { invalidArgument } from '../host-error';
import { isWireObject, object, type Method, type ObjectClass } from '../object-class';
import { alive, type RangeTarget } from '../ranges';
import { settle } from '../settle';

const names = Object.values(apiSets.Functions).flatMap((list) => list.split(','));

interface Result {
  readonly value: CellValue;
}

/** `chiSq_Dist` gives `CHISQ.DIST`. */
const call =
  (name: string): Method<null> =>
  (_target, args, host) => {
    settle(host);
    // A list of arguments without end comes as one array [C].
    const given = args
      .flat()
      .filter((arg) => arg !== null && arg !== undefined)
      .map((arg) => argument(arg, host));
    const value = evaluateCall(
      host.workbook,
      name.toUpperCase().replace(/_/g, '.'),
      given,
      host.options.clock,
    );
    return object('FunctionResult', { value } satisfies Result);
  };

function argument(given: unknown, host: Host): GivenArea | string {
  if (isWireObject(given)) {
    if (given.className === 'Range') return alive(given.target as RangeTarget, host);
    if (given.className === 'FunctionResult') {
      const { value } = given.target as Result;
      return isError(value) ? value.error : literal(value);
    }
  }
  return literal(given);
}

function literal(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  throw invalidArgument();
}

export const functions: ObjectClass<null> = {
  name: 'Functions',
  methods: Object.fromEntries(names.map((name) => [name, call(name)])),
};

export const functionResult: ObjectClass<Result> = {
  name: 'FunctionResult',
  properties: {
    value: { get: ({ value }) => (isError(value) ? null : value) },
    error: { get: ({ value }) => (isError(value) ? value.error : null) },
  },
};
