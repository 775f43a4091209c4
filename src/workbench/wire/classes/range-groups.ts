/** Range and Worksheet: groups rows and columns as an outline of at most eight levels, and shows it down to a level. */
import { refuseTooMany } from '../../model/restyle';
import { COLUMN_LIMIT, type Area } from '../../model/area';
import { ensureRow, type Column, type Row, type Sheet } from '../../model/workbook';
import { HostError, invalidArgument } from '../host-error';
import type { Method } from '../object-class';
import { alive, type RangeTarget } from '../ranges';
import { editing, refuseProtected } from '../writes';

type Lines = 'rows' | 'columns';

/** Excel's outline has eight levels, the first of them ungrouped. */
const DEEPEST = 7;

function linesOf(option: unknown): Lines {
  if (option !== 'ByRows' && option !== 'ByColumns') throw invalidArgument();
  return option === 'ByRows' ? 'rows' : 'columns';
}

function eachLine(sheet: Sheet, area: Area, which: Lines, visit: (line: Row | Column) => void): void {
  if (which === 'rows') {
    editing(() => refuseTooMany({ ...area, columnCount: COLUMN_LIMIT }));
    for (let at = area.rowIndex; at < area.rowIndex + area.rowCount; at += 1) visit(ensureRow(sheet, at));
    return;
  }
  for (let at = area.columnIndex; at < area.columnIndex + area.columnCount; at += 1) {
    const column = sheet.columns.get(at) ?? {};
    sheet.columns.set(at, column);
    visit(column);
  }
}

const change =
  (step: 1 | -1): Method<RangeTarget> =>
  (target, args, host) => {
    const { sheet, area } = alive(target, host);
    const which = linesOf(args[0]);
    refuseProtected(host, sheet, area, which === 'rows' ? 'formatRows' : 'formatColumns');
    const levels = new Map<Row | Column, number>();
    eachLine(sheet, area, which, (line) => levels.set(line, (line.outlineLevel ?? 0) + step));
    if (step > 0 && [...levels.values()].some((level) => level > DEEPEST))
      throw new HostError('InvalidOperation', 'An outline has at most eight levels.');
    for (const [line, level] of levels) {
      if (level > 0) line.outlineLevel = level;
      else delete line.outlineLevel;
    }
  };

export const rangeGroups: Readonly<Record<string, Method<RangeTarget>>> = {
  group: change(1),
  ungroup: change(-1),
};

/** Hides grouped lines deeper than `shown` levels and shows the other grouped ones; 0 changes nothing [A]. */
function showLevels(lines: Iterable<Row | Column>, shown: unknown): void {
  if (typeof shown !== 'number' || !Number.isInteger(shown) || shown < 0 || shown > DEEPEST + 1)
    throw invalidArgument();
  if (shown === 0) return;
  for (const line of lines) {
    if (line.outlineLevel === undefined) continue;
    if (line.outlineLevel >= shown) line.hidden = true;
    else delete line.hidden;
  }
}

export const sheetGroups: Readonly<Record<string, Method<Sheet>>> = {
  showOutlineLevels: (sheet, args) => {
    showLevels(sheet.rows.values(), args[0]);
    showLevels(sheet.columns.values(), args[1]);
  },
};
