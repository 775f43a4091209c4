/**
 * Validates a description of custom functions against Microsoft's reference ("Manually create JSON metadata for custom
 * functions in Excel", "Custom functions naming and localization") and the limits of Excel's tooltips.
 */
import * as z from 'zod';

const TYPE = z.enum(['boolean', 'number', 'string', 'any']);
const DIMENSIONALITY = z.enum(['scalar', 'matrix']);
/** The members that the reference knows, as far as an add-in with a shared page may use them, and no others. */
const SHAPE = z.strictObject({
  allowErrorForDataTypeAny: z.boolean().optional(),
  functions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      helpUrl: z.url({ protocol: /^https$/ }).optional(),
      parameters: z.array(
        z.strictObject({
          name: z.string(),
          description: z.string(),
          type: TYPE,
          dimensionality: DIMENSIONALITY,
          optional: z.literal(true).optional(),
        }),
      ),
      result: z.strictObject({ type: TYPE, dimensionality: DIMENSIONALITY }),
      options: z.strictObject({ volatile: z.literal(true) }).optional(),
    }),
  ),
});

const ID = /^[A-Z][A-Z0-9.]{2,127}$/;
const PARAMETER = /^[a-z][A-Za-z]*$/;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*)$/i;
/** Characters of a text that Excel's function wizard shows. */
const LONGEST = 255;

/** One line per fault; empty for a valid description. */
export function functionsJsonFaults(description: unknown): readonly string[] {
  const { data: json, error } = SHAPE.safeParse(description);
  if (!json) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return [
    ...twice(json.functions.map(({ id }) => id)),
    ...json.functions.flatMap(({ id, name, description, parameters, result }) => [
      ...(ID.test(id) ? [] : [`${id} is no id`]),
      ...(name === id ? [] : [`${name} has the id of another, ${id}`]),
      ...(LIKE_A_CELL.test(name) ? [`${name} reads like a cell`] : []),
      ...textFaults(id, description),
      ...twice(parameters.map((parameter) => `${id} ${parameter.name}`)),
      ...(result.dimensionality === 'matrix' ? [] : [`${id} cannot spill`]),
      ...parameters.flatMap((parameter, at) => [
        ...(PARAMETER.test(parameter.name) ? [] : [`${id} ${parameter.name} is no name of a value`]),
        ...(LIKE_A_CELL.test(parameter.name) ? [`${id} ${parameter.name} reads like a cell`] : []),
        ...textFaults(`${id} ${parameter.name}`, parameter.description),
        ...(parameters[at - 1]?.optional && !parameter.optional
          ? [`${id} ${parameter.name} must be given, after an optional one`]
          : []),
      ]),
    ]),
  ];
}

function textFaults(what: string, text: string): string[] {
  return [
    ...(text.trim() === '' ? [`${what} has no help`] : []),
    ...(text.length > LONGEST ? [`the help of ${what} has more than ${LONGEST} characters`] : []),
    ...(/[.?!]$/.test(text) ? [] : [`the help of ${what} ends without a full stop`]),
  ];
}

const twice = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} stands twice`);
