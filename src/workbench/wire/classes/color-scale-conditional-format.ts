/** A colour scale as a conditional format: two or three thresholds, each with its colour. */
import type { Threshold } from '../../model/rules';
import { colourOf } from '../formats';
import type { Host } from '../host';
import type { ObjectClass } from '../object-class';
import { presentFormat, type FormatPlace } from './conditional-format';
import { formulaOf, nameIn, oneOf, record, ruleProperty, type RuleOf } from './conditional-format-rules';

const POINTS: Readonly<Record<string, Threshold['kind']>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

type Point = RuleOf<'colourScale'>['points'][number];

const describePoint = ({ at, colour }: Point) => ({
  type: nameIn(POINTS, at.kind) ?? 'Number',
  formula: at.value === undefined ? null : `=${at.value}`,
  color: colour.rgb,
});

function pointOf(value: unknown): Point {
  const { type, formula, color } = record(value);
  const kind = oneOf(POINTS, type);
  const needsValue = kind !== 'min' && kind !== 'max';
  return {
    at: { kind, ...(needsValue ? { value: formulaOf(formula) } : {}) },
    colour: { rgb: colourOf(color) },
  };
}

export const colorScaleConditionalFormat: ObjectClass<FormatPlace> = {
  name: 'ColorScaleConditionalFormat',
  properties: {
    threeColorScale: {
      get: (place: FormatPlace, host: Host) => {
        const { rule } = presentFormat(place, host);
        return rule.kind === 'colourScale' && rule.points.length === 3;
      },
    },
    criteria: ruleProperty(
      'colourScale',
      ({ points: [first, second, third] }) => ({
        minimum: first && describePoint(first),
        ...(second && third ? { midpoint: describePoint(second) } : {}),
        maximum: (third ?? second) && describePoint((third ?? second) as Point),
      }),
      (rule, value) => {
        const { minimum, midpoint, maximum } = record(value);
        const middle = midpoint === undefined || midpoint === null ? [] : [midpoint];
        return { ...rule, points: [minimum, ...middle, maximum].map(pointOf) };
      },
    ),
  },
};
