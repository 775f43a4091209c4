/**
 * Range: reads properties of each cell, row or column in one call (`getCellProperties`, `getRowProperties`,
 * `getColumnProperties`), and hides rows and columns. Results are arrays of plain objects with the API's names [A:
 * documented].
 */
import { cellName, COLUMN_LIMIT, ROW_LIMIT, type Area } from '../../model/area';
import { quotedName } from '../../model/formula-references';
import { columnWidthOf, rowHeightOf } from '../../model/line-sizes';
import { refuseTooMany } from '../../model/restyle';
import { ensureRow, getCell, type Column, type Sheet } from '../../model/workbook';
import { describeFormat, shownStyle, styleNameOf } from '../cell-formats';
import { EVENT, WORKBOOK_TARGET } from '../events';
import { styleWithoutCell } from '../grids';
import type { Host } from '../host';
import { invalidArgument, notEmulated } from '../host-error';
import type { Method } from '../object-class';
import { alive, isUnbounded, type RangeTarget } from '../ranges';
import { editing, refuseProtected } from '../writes';

type Options = Readonly<Record<string, unknown>>;

/** Maximum cells in one result; more is refused as too large. */
const ANSWER_LIMIT = 5_000_000;

const asOptions = (value: unknown): Options =>
  typeof value === 'object' && value !== null ? (value as Options) : {};

const getCellProperties: Method<RangeTarget> = (target, args, host) => {
  const { sheet, area } = alive(target, host);
  const options = asOptions(args[0]);
  if (isUnbounded(area) || area.rowCount * area.columnCount > ANSWER_LIMIT) throw invalidArgument();
  return lines(area.rowCount, (row) =>
    lines(area.columnCount, (column) =>
      cellProperties(host, sheet, area.rowIndex + row, area.columnIndex + column, options),
    ),
  );
};

const lines = <R>(count: number, make: (at: number) => R): R[] =>
  Array.from({ length: count }, (_, at) => make(at));

function cellProperties(
  { workbook }: Host,
  sheet: Sheet,
  rowIndex: number,
  columnIndex: number,
  options: Options,
): Record<string, unknown> {
  const cell = getCell(sheet, rowIndex, columnIndex);
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    if (name === 'address' || name === 'addressLocal')
      answer[name] = `${quotedName(sheet.name)}!${cellName(rowIndex, columnIndex)}`;
    else if (name === 'hidden')
      answer[name] = Boolean(sheet.rows.get(rowIndex)?.hidden || sheet.columns.get(columnIndex)?.hidden);
    else if (name === 'hyperlink') answer[name] = cell?.hyperlink ?? null;
    else if (name === 'style')
      answer[name] = styleNameOf(cell ? cell.style : styleWithoutCell(sheet, rowIndex, columnIndex));
    else if (name === 'format') {
      answer[name] = describeFormat(
        shownStyle(workbook, cell ? cell.style : styleWithoutCell(sheet, rowIndex, columnIndex)),
        asOptions(wanted),
      );
    } else throw notEmulated(`Range.getCellProperties ${name}`);
  }
  return answer;
}

/** The properties of each row or column; the million rows of a whole column are refused [A]. */
const getLineProperties =
  (which: 'rows' | 'columns'): Method<RangeTarget> =>
  (target, args, host) => {
    const { sheet, area } = alive(target, host);
    const options = asOptions(args[0]);
    const [first, count] =
      which === 'rows' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
    if (which === 'rows' && count === ROW_LIMIT) throw invalidArgument();
    return lines(count, (at) => lineProperties(host, sheet, which, first + at, options));
  };

function lineProperties(
  host: Host,
  sheet: Sheet,
  which: 'rows' | 'columns',
  index: number,
  options: Options,
): Record<string, unknown> {
  const line = sheet[which].get(index);
  const [hiddenName, indexName] =
    which === 'rows' ? ['rowHidden', 'rowIndex'] : ['columnHidden', 'columnIndex'];
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    if (name === hiddenName) answer[name] = line?.hidden ?? false;
    else if (name === indexName) answer[name] = index;
    else if (name === 'address' || name === 'addressLocal') {
      const local = which === 'rows' ? `${index + 1}:${index + 1}` : columnAddress(index);
      answer[name] = `${quotedName(sheet.name)}!${local}`;
    } else if (name === 'format') answer[name] = lineFormat(host, sheet, which, index, asOptions(wanted));
    else throw notEmulated(`Range.get${which === 'rows' ? 'Row' : 'Column'}Properties ${name}`);
  }
  return answer;
}

const columnAddress = (index: number): string => {
  const letters = cellName(0, index).replace(/\d/g, '');
  return `${letters}:${letters}`;
};

function lineFormat(
  { workbook }: Host,
  sheet: Sheet,
  which: 'rows' | 'columns',
  index: number,
  options: Options,
): Record<string, unknown> {
  const { rowHeight, columnWidth, ...rest } = options;
  const answer = describeFormat(shownStyle(workbook, sheet[which].get(index)?.style), rest);
  if (rowHeight && which === 'rows') answer['rowHeight'] = rowHeightOf(sheet, index);
  if (columnWidth && which === 'columns') answer['columnWidth'] = columnWidthOf(sheet, index);
  return answer;
}

const setHidden =
  (which: 'rows' | 'columns') =>
  (target: RangeTarget, value: unknown, host: Host): void => {
    const { sheet, area } = alive(target, host);
    if (typeof value !== 'boolean') throw invalidArgument();
    refuseProtected(host, sheet, area, which === 'rows' ? 'formatRows' : 'formatColumns');
    if (which === 'rows' && value) editing(() => refuseTooMany({ ...area, columnCount: COLUMN_LIMIT }));
    hideLines(sheet, area, which, value);
    if (which === 'columns') return;
    const address = `${area.rowIndex + 1}:${area.rowIndex + area.rowCount}`;
    const changeType = value ? 'Hidden' : 'Unhidden';
    host.events.raise(EVENT.rowHiddenChanged, [sheet.id, WORKBOOK_TARGET], {
      address,
      changeType,
      source: 'Local',
      worksheetId: sheet.id,
    });
  };

export function hideLines(sheet: Sheet, area: Area, which: 'rows' | 'columns', hidden: boolean): void {
  const [first, count] =
    which === 'rows' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
  if (!hidden) {
    for (const [index, line] of sheet[which]) if (index >= first && index < first + count) delete line.hidden;
    return;
  }
  for (let index = first; index < first + count; index += 1) lineOf(sheet, which, index).hidden = true;
}

function lineOf(sheet: Sheet, which: 'rows' | 'columns', index: number): { hidden?: boolean } {
  if (which === 'rows') return ensureRow(sheet, index);
  const column: Column = sheet.columns.get(index) ?? {};
  sheet.columns.set(index, column);
  return column;
}

export const rangeLines = {
  setRowHidden: setHidden('rows'),
  setColumnHidden: setHidden('columns'),
  methods: {
    getCellProperties,
    getRowProperties: getLineProperties('rows'),
    getColumnProperties: getLineProperties('columns'),
  } as Readonly<Record<string, Method<RangeTarget>>>,
};
