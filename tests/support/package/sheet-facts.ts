/**
 * Lists the contents of a sheet's part as facts: each cell, and whatever lies over cells by the area that it covers.
 */
import type { Looks } from './looks';
import { canonical, childNamed, childrenNamed, type Resolve, type XmlNode } from './xml-nodes';

export type Tell = (fact: string, value: string) => void;

export interface SheetOf {
  readonly name: string;
  readonly part: XmlNode;
  readonly looks: Looks;
  readonly texts: readonly string[];
  /** The target of a relationship of the sheet. */
  readonly targetOf: (id: string) => string;
}

/** Compared item by item below; `dimension` follows from the cells. */
const TOLD_OTHERWISE = new Set([
  'dimension',
  'cols',
  'sheetData',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'tableParts',
  'extLst',
]);
/** A row's number and style are compared elsewhere; its spans and descent only help Excel to load faster. */
const OF_NO_MATTER = new Set(['r', 'spans', 's', 'customFormat', 'ac:dyDescent']);

export function sheetFacts(sheet: SheetOf, tell: Tell): void {
  const { part, looks, targetOf } = sheet;
  const say: Tell = (fact, value) => tell(`${sheet.name} ${fact}`, value);
  const resolve: Resolve = (attribute, value) => {
    if (attribute === 'dxfId') return looks.difference(value);
    return attribute.startsWith('relationships:') ? targetOf(value) : value;
  };
  const columnLooks = columnFacts(sheet, say);
  for (const row of childrenNamed(childNamed(part, 'sheetData'), 'row'))
    rowFacts(sheet, row, columnLooks, say);
  for (const merge of childNamed(part, 'mergeCells')?.children ?? [])
    say(`merge ${merge.attributes.get('ref') ?? ''}`, 'merged');
  ruleFacts(part, resolve, say);
  for (const validation of childNamed(part, 'dataValidations')?.children ?? [])
    say(
      `validation ${validation.attributes.get('sqref') ?? ''}`,
      canonical({ ...validation, attributes: without(validation.attributes, 'sqref') }, resolve),
    );
  for (const link of childNamed(part, 'hyperlinks')?.children ?? [])
    say(`link ${link.attributes.get('ref') ?? ''}`, canonical(link, resolve));
  for (const table of childNamed(part, 'tableParts')?.children ?? [])
    say(`table part ${targetOf(table.attributes.get('relationships:id') ?? '')}`, 'there');
  for (const extension of childNamed(part, 'extLst')?.children ?? [])
    say(`extension ${extension.attributes.get('uri') ?? ''}`, canonical(extension, resolve));
  for (const child of part.children)
    if (!TOLD_OTHERWISE.has(child.name)) say(child.name, canonical(child, resolve));
}

const without = (attributes: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> =>
  new Map([...attributes].filter(([each]) => each !== name));

/** Rules by area, condition and format, in order of priority; the priority numbers themselves may change. */
function ruleFacts(part: XmlNode, resolve: Resolve, say: Tell): void {
  const rules = childrenNamed(part, 'conditionalFormatting').flatMap(({ attributes, children }) =>
    children.map((rule) => {
      const plain = { ...rule, attributes: without(rule.attributes, 'priority') };
      const told = `${attributes.get('sqref') ?? ''} ${canonical(plain, resolve)}`;
      return { told, priority: Number(rule.attributes.get('priority')) };
    }),
  );
  rules.sort((a, b) => a.priority - b.priority);
  rules.forEach(({ told }, at) => say(`rule ${at + 1}`, told));
}

function columnFacts({ part, looks }: SheetOf, say: Tell): (column: number) => string {
  const spans = (childNamed(part, 'cols')?.children ?? []).map(({ attributes }) => ({
    from: Number(attributes.get('min')),
    to: Number(attributes.get('max')),
    look: looks.cell(attributes.get('style') ?? '0'),
    told: JSON.stringify([...attributes].filter(([name]) => !['min', 'max', 'style'].includes(name))),
  }));
  for (const { from, to, look, told } of spans) {
    // A format for the rest of the sheet is one fact.
    const last = to - from > 1000 ? from : to;
    for (let column = from; column <= last; column += 1)
      say(`column ${column}`, `${told} ${look} ${last === to ? '' : to}`);
  }
  return (column) => spans.find(({ from, to }) => column >= from && column <= to)?.look ?? looks.cell('0');
}

function rowFacts(sheet: SheetOf, row: XmlNode, columnLooks: (column: number) => string, say: Tell): void {
  const { looks } = sheet;
  const at = row.attributes.get('r') ?? '';
  const own = row.attributes.get('customFormat') === '1' ? looks.cell(row.attributes.get('s') ?? '0') : null;
  const told = [...row.attributes].filter(([name]) => !OF_NO_MATTER.has(name));
  if (told.length > 0 || own !== null) say(`row ${at}`, `${JSON.stringify(told)} ${own ?? ''}`);
  for (const cell of row.children) {
    const address = cell.attributes.get('r') ?? '';
    const value = valueOf(cell, sheet.texts);
    const formula = childNamed(cell, 'f');
    if (value !== '') say(`${address} value`, value);
    if (formula) say(`${address} formula`, canonical(formula));
    const look = looks.cell(cell.attributes.get('s') ?? '0');
    const inherited = own ?? columnLooks(columnNumber(address));
    if (value !== '' || formula || look !== inherited) say(`${address} look`, look);
    const more = [...cell.attributes].filter(([name]) => !['r', 's', 't'].includes(name));
    if (more.length > 0) say(`${address} marks`, JSON.stringify(more));
  }
}

function valueOf(cell: XmlNode, texts: readonly string[]): string {
  const type = cell.attributes.get('t') ?? 'n';
  const value = childNamed(cell, 'v')?.text ?? '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'inlineStr')
    return (childNamed(cell, 'is')?.children ?? []).map((each) => canonical(each)).join('');
  return value === '' ? '' : `${type} ${value}`;
}

export const columnNumber = (address: string): number =>
  [...(/^[A-Z]+/.exec(address)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
