/** Reads data validation, of the sheet itself and of the 2010 extension (lists on another sheet). */
import type { Comparison, DataValidation } from '../model/rules';
import { readAreas } from './addresses';
import { COMPARISONS } from './conditional-formats';
import { unescapeText } from './escaped-text';
import type { SheetContext } from './sheet-context';
import { attribute, flag } from './xml-stream';
import { child, type XmlElement } from './xml-tree';

const KINDS: ReadonlySet<string> = new Set<DataValidation['kind']>([
  'none',
  'list',
  'whole',
  'decimal',
  'date',
  'time',
  'textLength',
  'custom',
]);

/** One `dataValidations` element. */
export function readDataValidations(element: XmlElement, { sheet }: SheetContext): void {
  for (const rule of element.children) {
    if (rule.name === 'dataValidation' || rule.name === 'x14:dataValidation')
      sheet.validations.push(readValidation(rule));
  }
}

function readValidation(rule: XmlElement): DataValidation {
  const { attributes } = rule;
  const type = attribute(attributes, 'type') ?? 'none';
  const kind = KINDS.has(type) ? (type as DataValidation['kind']) : 'none';
  const operator = attribute(attributes, 'operator') ?? 'between';
  const compares = kind !== 'none' && kind !== 'list' && kind !== 'custom' && COMPARISONS.has(operator);
  const formula = (name: string) => {
    const found = child(rule, name) ?? child(rule, `x14:${name}`);
    return found && (child(found, 'xm:f')?.text ?? found.text);
  };
  const style = attribute(attributes, 'errorStyle');
  const texts = {
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    errorTitle: attribute(attributes, 'errorTitle'),
    errorMessage: attribute(attributes, 'error'),
    promptTitle: attribute(attributes, 'promptTitle'),
    promptMessage: attribute(attributes, 'prompt'),
  };
  return {
    areas: readAreas(attribute(attributes, 'sqref') ?? child(rule, 'xm:sqref')?.text),
    kind,
    ...(compares ? { operator: operator as Comparison } : {}),
    allowBlank: flag(attributes, 'allowBlank'),
    // The attribute's name is misleading: `showDropDown="1"` hides the arrow.
    inCellDropdown: !flag(attributes, 'showDropDown'),
    errorStyle: style === 'warning' || style === 'information' ? style : 'stop',
    showError: flag(attributes, 'showErrorMessage'),
    showPrompt: flag(attributes, 'showInputMessage'),
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, unescapeText(text)]],
      ),
    ),
  };
}
