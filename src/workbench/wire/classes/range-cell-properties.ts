/**
 * Range: sets properties of each cell, row or column in one call (`setCellProperties`, `setRowProperties`,
 * `setColumnProperties`). The array must have the range's size; an empty object leaves its cell unchanged.
 */
import type { Area } from '../../model/area';
import { charactersOfPoints } from '../../model/line-sizes';
import { restyle } from '../../model/restyle';
import { ensureRow, type Sheet } from '../../model/workbook';
import { changedFormat } from '../cell-formats';
import { EVENT } from '../events';
import type { Host } from '../host';
import { invalidArgument, notEmulated } from '../host-error';
import type { Method } from '../object-class';
import { alive, isUnbounded, type RangeTarget } from '../ranges';
import { gridOf, raise, refuseProtected } from '../writes';
import { setLink } from './range-link';
import { hideLines } from './range-lines';
import { applyNamedStyle } from './style-collection';

type Options = Readonly<Record<string, unknown>>;

const asOptions = (value: unknown): Options => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Options;
};

const setCellProperties: Method<RangeTarget> = (target, args, host) => {
  const { sheet, area } = alive(target, host);
  if (isUnbounded(area) || !Array.isArray(args[0])) throw invalidArgument();
  refuseProtected(host, sheet, area, 'formatCells');
  const at = gridOf(args[0], area);
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const cell: Area = {
        rowIndex: area.rowIndex + row,
        columnIndex: area.columnIndex + column,
        rowCount: 1,
        columnCount: 1,
      };
      setCellOnes(host, sheet, cell, asOptions(at(row, column)));
    }
  }
  raise(host, EVENT.formatChanged, sheet, area, {});
};

function setCellOnes(host: Host, sheet: Sheet, cell: Area, given: Options): void {
  // Apply the cell style first: other properties override it.
  if (given['style'] !== undefined) applyNamedStyle(host, sheet, cell, given['style']);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || name === 'style') continue;
    if (name === 'format') restyle(sheet, cell, (style) => changedFormat(style, value));
    else if (name === 'hyperlink') setLink({ sheet, area: cell }, value, host);
    else throw notEmulated(`Range.setCellProperties ${name}`);
  }
}

const setLineProperties =
  (which: 'rows' | 'columns'): Method<RangeTarget> =>
  (target, args, host) => {
    const { sheet, area } = alive(target, host);
    const [first, count] =
      which === 'rows' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
    const given: unknown = args[0];
    if (!Array.isArray(given) || given.length !== count) throw invalidArgument();
    refuseProtected(host, sheet, area, which === 'rows' ? 'formatRows' : 'formatColumns');
    given.forEach((one, at) => {
      const line: Area =
        which === 'rows'
          ? { rowIndex: first + at, columnIndex: 0, rowCount: 1, columnCount: 16_384 }
          : { rowIndex: 0, columnIndex: first + at, rowCount: 1_048_576, columnCount: 1 };
      setLine(sheet, which, line, asOptions(one));
    });
    raise(host, EVENT.formatChanged, sheet, area, {});
  };

function setLine(sheet: Sheet, which: 'rows' | 'columns', line: Area, given: Options): void {
  const [hidden, size] = which === 'rows' ? ['rowHidden', 'rowHeight'] : ['columnHidden', 'columnWidth'];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (name === hidden) {
      if (typeof value !== 'boolean') throw invalidArgument();
      hideLines(sheet, line, which, value);
    } else if (name === 'format') {
      for (const [part, asked] of Object.entries(asOptions(value))) {
        if (part !== size || typeof asked !== 'number' || asked < 0)
          throw notEmulated(`format.${part} of ${which === 'rows' ? 'row' : 'column'} properties`);
        if (which === 'rows') ensureRow(sheet, line.rowIndex).height = asked;
        else
          sheet.columns.set(line.columnIndex, {
            ...sheet.columns.get(line.columnIndex),
            width: charactersOfPoints(asked),
          });
      }
    } else throw notEmulated(`Range.set${which === 'rows' ? 'Row' : 'Column'}Properties ${name}`);
  }
}

export const rangeCellProperties: Readonly<Record<string, Method<RangeTarget>>> = {
  setCellProperties,
  setRowProperties: setLineProperties('rows'),
  setColumnProperties: setLineProperties('columns'),
};
