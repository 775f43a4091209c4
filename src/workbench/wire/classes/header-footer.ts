/**
 * HeaderFooterGroup and HeaderFooter: the left, centre and right texts at the top and bottom of each page, in Excel's
 * own codes (`&P`, `&A`, `&"Arial,Bold"`). Only a single set for all pages is emulated.
 */
import type { Sheet } from '../../model/workbook';
import type { Host } from '../host';
import { invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { object, type ObjectClass, type Property } from '../object-class';

type Part = 'left' | 'center' | 'right';

const MARKS: Readonly<Record<Part, string>> = { left: '&L', center: '&C', right: '&R' };
/** Excel's limit in characters for a header or a footer, codes included. */
const LONGEST = 255;

/** The three parts of `&LLeft&CCentre&RRight`; text before any mark is the centre. */
export function splitHeader(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { left: '', center: '', right: '' };
  let part: Part = 'center';
  for (let at = 0; at < text.length;) {
    const mark = text.slice(at, at + 2).toUpperCase();
    const next = (Object.keys(MARKS) as Part[]).find((name) => MARKS[name] === mark);
    if (next) {
      part = next;
      at += 2;
      continue;
    }
    // A two-character code, or a font in quotes, is one unit: `&&` does not start a mark.
    const isCode = text.charAt(at) === '&' && at + 1 < text.length;
    const quote = mark === '&"' ? text.indexOf('"', at + 2) : -1;
    const end = quote >= 0 ? quote + 1 : at + (isCode ? 2 : 1);
    parts[part] += text.slice(at, end);
    at = end;
  }
  return parts;
}

export const joinHeader = (parts: Readonly<Record<Part, string>>): string =>
  (Object.keys(MARKS) as Part[]).map((name) => (parts[name] ? MARKS[name] + parts[name] : '')).join('');

const text = (line: 'oddHeader' | 'oddFooter', part: Part): Property<Sheet> => ({
  get: (sheet) => splitHeader(sheet.pageLayout[line] ?? '')[part],
  set: (sheet, value, host: Host) => {
    if (!host.workbook.sheets.includes(sheet)) throw itemNotFound('The worksheet');
    if (typeof value !== 'string') throw invalidArgument();
    const joined = joinHeader({ ...splitHeader(sheet.pageLayout[line] ?? ''), [part]: value });
    if (joined.length > LONGEST) throw invalidArgument(`At most ${LONGEST} characters.`);
    sheet.pageLayout[line] = joined;
  },
});

export const headerFooter: ObjectClass<Sheet> = {
  name: 'HeaderFooter',
  properties: {
    leftHeader: text('oddHeader', 'left'),
    centerHeader: text('oddHeader', 'center'),
    rightHeader: text('oddHeader', 'right'),
    leftFooter: text('oddFooter', 'left'),
    centerFooter: text('oddFooter', 'center'),
    rightFooter: text('oddFooter', 'right'),
  },
};

export const headerFooterGroup: ObjectClass<Sheet> = {
  name: 'HeaderFooterGroup',
  properties: {
    state: {
      get: () => 'Default',
      set: (_sheet, value) => {
        if (value !== 'Default') throw notEmulated('HeaderFooterGroup.state other than Default');
      },
    },
  },
  navigations: { defaultForAllPages: (sheet) => object('HeaderFooter', sheet) },
};
