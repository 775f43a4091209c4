/**
 * Writes the rule of a conditional format as `cfRule`. Rules about text and blanks also have a formula, which some
 * programs evaluate; it is generated if the model has none. Formulas are relative to the first cell of the first area.
 */
import { cellName, type Area } from '../../model/area';
import type { ConditionalFormat, ConditionalRule, Threshold } from '../../model/rules';
import { asWritten } from './formula-as-written';
import { colourNode } from './style-elements';
import type { StylesWriter } from './styles-writer';
import { node, parseNode, setAttribute, type XmlNode } from './xml-node';
import { escapeText } from './xml-text';

export function ruleNode(
  { rule, priority, stopIfTrue, areas }: ConditionalFormat,
  styles: StylesWriter,
): XmlNode {
  const element = bare(rule, areas[0], styles);
  setAttribute(element, 'priority', priority);
  setAttribute(element, 'stopIfTrue', stopIfTrue ? 1 : undefined);
  return element;
}

const TEXT_TYPES = {
  contains: ['containsText', 'containsText'],
  notContains: ['notContainsText', 'notContains'],
  beginsWith: ['beginsWith', 'beginsWith'],
  endsWith: ['endsWith', 'endsWith'],
} as const;

function bare(rule: ConditionalRule, area: Area | undefined, styles: StylesWriter): XmlNode {
  const first = cellName(area?.rowIndex ?? 0, area?.columnIndex ?? 0);
  switch (rule.kind) {
    case 'cellIs':
      return node(
        'cfRule',
        { type: 'cellIs', dxfId: styles.differential(rule.style), operator: rule.operator },
        rule.formulas.map(formulaNode),
      );
    case 'expression':
      return node('cfRule', { type: 'expression', dxfId: styles.differential(rule.style) }, [
        formulaNode(rule.formula),
      ]);
    case 'text': {
      const [type, operator] = TEXT_TYPES[rule.operator];
      return node('cfRule', { type, dxfId: styles.differential(rule.style), operator, text: rule.text }, [
        formulaNode(rule.formula ?? textFormula(rule.operator, rule.text, first)),
      ]);
    }
    case 'preset': {
      const formula = rule.formula ?? PRESET_FORMULAS.get(rule.preset)?.replaceAll('@', first);
      const attributes = { type: rule.preset, dxfId: styles.differential(rule.style), ...rule.options };
      return node('cfRule', attributes, formula === undefined ? [] : [formulaNode(formula)]);
    }
    case 'top':
      return node('cfRule', {
        type: 'top10',
        dxfId: styles.differential(rule.style),
        percent: rule.percent ? 1 : undefined,
        bottom: rule.bottom ? 1 : undefined,
        rank: rule.rank,
      });
    case 'colourScale':
      return node('cfRule', { type: 'colorScale' }, [
        node('colorScale', {}, [
          ...rule.points.map(({ at }) => thresholdNode(at)),
          ...rule.points.map(({ colour }) => colourNode('color', colour)),
        ]),
      ]);
    case 'dataBar':
      return node('cfRule', { type: 'dataBar' }, [
        node('dataBar', { showValue: rule.showValue ? undefined : 0 }, [
          thresholdNode(rule.min),
          thresholdNode(rule.max),
          colourNode('color', rule.colour),
        ]),
      ]);
    case 'iconSet':
      return node('cfRule', { type: 'iconSet' }, [
        node(
          'iconSet',
          {
            iconSet: rule.set,
            reverse: rule.reverse ? 1 : undefined,
            showValue: rule.showValue ? undefined : 0,
          },
          rule.thresholds.map(thresholdNode),
        ),
      ]);
    case 'kept':
      return parseNode(rule.source, '');
  }
}

const formulaNode = (formula: string): XmlNode => node('formula', {}, [escapeText(asWritten(formula))]);

const PRESET_FORMULAS = new Map([
  ['containsBlanks', 'LEN(TRIM(@))=0'],
  ['notContainsBlanks', 'LEN(TRIM(@))>0'],
  ['containsErrors', 'ISERROR(@)'],
  ['notContainsErrors', 'NOT(ISERROR(@))'],
]);

function textFormula(operator: keyof typeof TEXT_TYPES, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
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

/** Automatic bounds exist only in the 2010 extension, so minimum and maximum are written instead. */
function thresholdNode({ kind, value, greaterOrEqual }: Threshold): XmlNode {
  const type = kind === 'autoMin' ? 'min' : kind === 'autoMax' ? 'max' : kind;
  return node('cfvo', { type, val: value, gte: greaterOrEqual === false ? 0 : undefined });
}
