/**
 * Writes data validation: an unchanged rule keeps the file's own XML, in the sheet or in its extension, although its
 * area may change. New rules go into the sheet. Excel's limits: 255 characters for a typed-out list, 32 for a title.
 */
import { areaName } from '../../model/area';
import type { DataValidation } from '../../model/rules';
import { asWritten } from './formula-as-written';
import { same } from './same';
import { childNodes, isNode, node, setAttribute, type XmlNode } from './xml-node';
import type { SheetJob } from './save-job';
import { areasText, editExtension } from './sheet-extension';
import { textOf } from './style-key';
import { asEscaped, escapeText } from './xml-text';

interface FileRule {
  readonly element: XmlNode;
  readonly rule: DataValidation;
  readonly extended: boolean;
}

export function writeDataValidations(job: SheetJob): void {
  const { sheet, was, part, notKept } = job;
  if (same(sheet.validations, was.validations)) return;
  const element = part.read('dataValidations') ?? node('dataValidations');
  const plain = childNodes(element, 'dataValidation');
  const extension = editExtension(part, 'dataValidations');
  const file: FileRule[] = [
    ...plain.map((each) => ({ element: each, extended: false })),
    ...extension.rules('dataValidation').map((each) => ({ element: each, extended: true })),
  ].flatMap((each, index) => {
    const rule = was.validations[index];
    return rule ? [{ ...each, rule }] : [];
  });
  const match = matcher(file);
  const exact = new Map(sheet.validations.map((rule) => [rule, match(textOf(rule))]));
  const made: XmlNode[] = [];
  const stays = new Set<XmlNode>();
  for (const rule of sheet.validations) {
    if (rule.areas.length === 0) continue;
    const found = exact.get(rule) ?? match(textOf({ ...rule, areas: null }));
    if (found?.extended) {
      stays.add(found.element);
      if (!same(found.rule.areas, rule.areas)) extension.setArea(found.element, rule.areas);
    } else if (found) {
      if (!same(found.rule.areas, rule.areas)) setAttribute(found.element, 'sqref', areasText(rule.areas));
      made.push(found.element);
    } else if (
      rule.kind === 'list' &&
      (rule.formula1?.startsWith('"') ?? false) &&
      (rule.formula1?.length ?? 0) > 257
    )
      notKept.add(
        `The drop-down list of ${rule.areas.map(areaName).join(', ')} on “${sheet.name}”: its choices are longer than 255 characters together.`,
      );
    else made.push(ruleNode(rule));
  }
  const others = element.children.filter((child) => isNode(child) && child.name !== 'dataValidation');
  element.children = [...made, ...others];
  setAttribute(element, 'count', made.length);
  part.write('dataValidations', made.length === 0 ? null : element);
  extension.keepOnly('dataValidation', stays);
}

/** Finds a rule of the file by its text, with or without its areas; returns each rule only once. */
function matcher(file: readonly FileRule[]): (key: string) => FileRule | undefined {
  const waiting = new Map<string, FileRule[]>();
  const taken = new Set<FileRule>();
  for (const each of [...file].reverse()) {
    for (const key of [textOf(each.rule), textOf({ ...each.rule, areas: null })]) {
      const list = waiting.get(key);
      if (list) list.push(each);
      else waiting.set(key, [each]);
    }
  }
  return (key) => {
    const list = waiting.get(key) ?? [];
    for (let next = list.pop(); next; next = list.pop()) {
      if (taken.has(next)) continue;
      taken.add(next);
      return next;
    }
    return undefined;
  };
}

function ruleNode(rule: DataValidation): XmlNode {
  const text = (value: string | undefined, most: number): string | undefined =>
    value === undefined ? undefined : asEscaped(value.slice(0, most)).replaceAll('\n', '_x000a_');
  const formula = (name: string, value: string | undefined): XmlNode[] =>
    value === undefined ? [] : [node(name, {}, [escapeText(asWritten(value))])];
  return node(
    'dataValidation',
    {
      type: rule.kind === 'none' ? undefined : rule.kind,
      errorStyle: rule.errorStyle === 'stop' ? undefined : rule.errorStyle,
      operator: rule.operator === 'between' ? undefined : rule.operator,
      allowBlank: rule.allowBlank ? 1 : undefined,
      // The attribute's name is misleading: it hides the arrow.
      showDropDown: rule.inCellDropdown ? undefined : 1,
      showInputMessage: rule.showPrompt ? 1 : undefined,
      showErrorMessage: rule.showError ? 1 : undefined,
      errorTitle: text(rule.errorTitle, 32),
      error: text(rule.errorMessage, 255),
      promptTitle: text(rule.promptTitle, 32),
      prompt: text(rule.promptMessage, 255),
      sqref: areasText(rule.areas),
    },
    [...formula('formula1', rule.formula1), ...formula('formula2', rule.formula2)],
  );
}
