/**
 * The number format of each cell style of a file, as Office.js gives it. Built-in formats are not in the file (ECMA-376
 * part 1, 18.8.30); Office.js gives them in US form, whatever the computer's region.
 */
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import type { XmlEvents } from './xml-events';

const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** East Asian dates; elsewhere the short date. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Fills `formats` with the format code of each cell style, in the order in which cells refer to them. */
export function numberFormatEvents(formats: string[]): XmlEvents {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyles = false;
  return {
    open: (name, { numFmtId = '0', formatCode }, depth) => {
      if (name === 'numFmt' && depth === 2 && formatCode !== undefined) own.set(Number(numFmtId), formatCode);
      if (depth === 1) isCellStyles = name === 'cellXfs';
      if (name === 'xf' && depth === 2 && isCellStyles) {
        if (ids.length >= FILE_LIMITS.cells) throw new FileRefusal('unpacks-too-large', 'cell styles');
        ids.push(Number(numFmtId));
      }
    },
    close: (_, depth) => {
      if (depth > 0) return;
      for (const id of ids)
        formats.push(own.get(id) ?? BUILT_IN.get(id) ?? (isEastAsianDate(id) ? 'm/d/yyyy' : 'General'));
    },
  };
}
