/**
 * Reads conditional formats, those of the sheet itself and those of the 2010 extension (which may refer to other
 * sheets). A rule that the model cannot express is kept as XML.
 */
import type { ConditionalRule, Comparison, Threshold } from '../model/rules';
import { nextId } from '../model/workbook';
import { readAreas } from './addresses';
import { readColour } from './colours';
import type { SheetContext } from './sheet-context';
import { attribute, flag, numeric } from './xml-stream';
import { child, sourceOf, type XmlElement } from './xml-tree';

export const COMPARISONS: ReadonlySet<string> = new Set<Comparison>([
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'greaterThanOrEqual',
  'lessThan',
  'lessThanOrEqual',
]);

/** One `conditionalFormatting` element: several rules over the same areas. */
export function readConditionalFormatting(element: XmlElement, context: SheetContext): void {
  const extended = element.name.startsWith('x14:');
  const areas = readAreas(
    extended ? child(element, 'xm:sqref')?.text : attribute(element.attributes, 'sqref'),
  );
  for (const rule of element.children) {
    if (rule.name !== 'cfRule' && rule.name !== 'x14:cfRule') continue;
    // An extended data bar only supplements the plain one of the same id.
    if (extended && attribute(rule.attributes, 'type') === 'dataBar') continue;
    context.sheet.conditionalFormats.push({
      id: `{cf-${nextId(context.workbook)}}`,
      areas,
      priority: numeric(rule.attributes, 'priority') ?? context.sheet.conditionalFormats.length + 1,
      stopIfTrue: flag(rule.attributes, 'stopIfTrue'),
      rule: readRule(rule, context),
    });
  }
}

const TEXT_OPERATORS = new Map<string, Extract<ConditionalRule, { kind: 'text' }>['operator']>([
  ['containsText', 'contains'],
  ['notContainsText', 'notContains'],
  ['beginsWith', 'beginsWith'],
  ['endsWith', 'endsWith'],
]);
const PRESETS = new Set([
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'duplicateValues',
  'uniqueValues',
  'aboveAverage',
  'timePeriod',
]);

function readRule(rule: XmlElement, { styles }: SheetContext): ConditionalRule {
  const { attributes } = rule;
  const type = attribute(attributes, 'type') ?? '';
  const formulas = rule.children
    .filter(({ name }) => name === 'formula' || name === 'xm:f')
    .map((formula) => formula.text);
  const [formula] = formulas;
  const dxfId = numeric(attributes, 'dxfId');
  const inPlace = child(rule, 'x14:dxf');
  const style =
    inPlace || dxfId === undefined ? styles.readDifferential(inPlace) : styles.differential(dxfId);
  const operator = attribute(attributes, 'operator') ?? '';
  if (type === 'cellIs' && COMPARISONS.has(operator)) {
    return { kind: 'cellIs', operator: operator as Comparison, formulas, style };
  }
  if (type === 'expression' && formula !== undefined) return { kind: 'expression', formula, style };
  const textOperator = TEXT_OPERATORS.get(type);
  const text = attribute(attributes, 'text');
  if (textOperator && text !== undefined) {
    return {
      kind: 'text',
      operator: textOperator,
      text,
      style,
      ...(formula === undefined ? {} : { formula }),
    };
  }
  if (PRESETS.has(type)) {
    const options: Record<string, string> = {};
    for (const name of ['aboveAverage', 'equalAverage', 'stdDev', 'timePeriod']) {
      const value = attribute(attributes, name);
      if (value !== undefined) options[name] = value;
    }
    return { kind: 'preset', preset: type, options, style, ...(formula === undefined ? {} : { formula }) };
  }
  if (type === 'top10') {
    const rank = numeric(attributes, 'rank') ?? 10;
    return {
      kind: 'top',
      rank,
      percent: flag(attributes, 'percent'),
      bottom: flag(attributes, 'bottom'),
      style,
    };
  }
  return readGraded(rule, type, styles.palette) ?? { kind: 'kept', type, source: sourceOf(rule) };
}

const GRAY = { rgb: '#000000' };

/** Colour scales, data bars and icon sets. */
function readGraded(
  rule: XmlElement,
  type: string,
  palette: Parameters<typeof readColour>[1],
): ConditionalRule | undefined {
  const body = child(rule, type);
  const points = (body?.children ?? []).filter(({ name }) => name === 'cfvo').map(readThreshold);
  const colours = (body?.children ?? [])
    .filter(({ name }) => name === 'color')
    .map((colour) => readColour(colour, palette) ?? GRAY);
  if (!body || points.includes(null)) return undefined;
  const known = points.filter((point) => point !== null);
  if (type === 'colorScale') {
    return {
      kind: 'colourScale',
      points: known.map((at, index) => ({ at, colour: colours[index] ?? GRAY })),
    };
  }
  const showValue = flag(body.attributes, 'showValue', true);
  const [min, max] = known;
  if (type === 'dataBar' && min && max)
    return { kind: 'dataBar', min, max, colour: colours[0] ?? GRAY, showValue };
  if (type !== 'iconSet') return undefined;
  const set = attribute(body.attributes, 'iconSet') ?? '3TrafficLights1';
  return { kind: 'iconSet', set, thresholds: known, reverse: flag(body.attributes, 'reverse'), showValue };
}

const THRESHOLDS: ReadonlySet<string> = new Set<Threshold['kind']>([
  'min',
  'max',
  'num',
  'percent',
  'percentile',
  'formula',
  'autoMin',
  'autoMax',
]);

function readThreshold({ attributes }: XmlElement): Threshold | null {
  const kind = attribute(attributes, 'type') ?? '';
  const value = attribute(attributes, 'val');
  if (!THRESHOLDS.has(kind)) return null;
  return {
    kind: kind as Threshold['kind'],
    ...(value === undefined ? {} : { value }),
    ...(flag(attributes, 'gte', true) ? {} : { greaterOrEqual: false }),
  };
}
