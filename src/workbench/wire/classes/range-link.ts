/**
 * Range.hyperlink: reads and sets the link of the first cell. Setting one gives the cell a link's format, as in Excel
 * [A]; its text changes only if one is given, or if the cell is blank. `null` or an empty object removes the link [A].
 */
import type { Hyperlink } from '../../model/parts';
import { applyEntry } from '../../model/edit';
import { restyle } from '../../model/restyle';
import { shownText } from '../../model/number-format';
import { numberFormatOf } from '../../model/style';
import { ensureCell, getCell } from '../../model/workbook';
import type { Host } from '../host';
import { invalidArgument } from '../host-error';
import { alive, type RangeTarget } from '../ranges';
import { refuseProtected, writeEntries } from '../writes';

/** The Office theme's colour for links. */
const LINK = { underline: 'Single', colour: { rgb: '#0563C1', source: { theme: 10 } } } as const;

const PARTS = ['address', 'documentReference', 'screenTip'] as const;

export function linkOf(target: RangeTarget, host: Host): unknown {
  const { sheet, area } = alive(target, host);
  const cell = getCell(sheet, area.rowIndex, area.columnIndex);
  if (!cell?.hyperlink) return null;
  return {
    ...cell.hyperlink,
    textToDisplay: shownText(cell.value, numberFormatOf(cell.style), host.workbook.date1904),
  };
}

export function setLink(target: RangeTarget, value: unknown, host: Host): void {
  const { sheet, area } = alive(target, host);
  if (typeof value !== 'object') throw invalidArgument();
  refuseProtected(host, sheet, area, 'insertHyperlinks');
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of [...PARTS, 'textToDisplay'])
    if (given[name] !== undefined && given[name] !== null && typeof given[name] !== 'string')
      throw invalidArgument();
  const link = Object.fromEntries(
    PARTS.flatMap((name) => (given[name] ? [[name, given[name]]] : [])),
  ) as Hyperlink;
  const shown = given['textToDisplay'];
  const isLink = link.address !== undefined || link.documentReference !== undefined;
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      const cell = ensureCell(sheet, row, column);
      if (!isLink) {
        delete cell.hyperlink;
        continue;
      }
      cell.hyperlink = link;
      const one = { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 };
      if (typeof shown === 'string') writeEntries({ sheet, area: one }, shown, host);
      else if (cell.value === null && cell.formula === undefined)
        applyEntry(sheet, row, column, { value: link.address ?? link.documentReference ?? '' });
      restyle(sheet, one, (style) => ({ ...style, font: { ...style?.font, ...LINK } }));
    }
  }
}
