/**
 * RangeFormat and its fill, font, borders and protection, for a range or several areas. A property that differs between
 * cells is null [A: documented]; setting one applies it to every cell.
 */
import { forEachCell } from '../../model/edit';
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from '../../model/area';
import { autofitColumns, autofitRows } from '../../model/autofit';
import { charactersOfPoints, columnWidthOf, rowHeightOf } from '../../model/line-sizes';
import { refuseTooMany, restyle } from '../../model/restyle';
import type { Style } from '../../model/style';
import { ensureRow, type Sheet } from '../../model/workbook';
import { EVENT } from '../events';
import { shownStyle } from '../cell-formats';
import { ALIGNMENT, FILL, FONT, PROTECTION, type Aspect, type AspectTable } from '../formats';
import { styleWithoutCell } from '../grids';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import { object, type Method, type ObjectClass, type Property } from '../object-class';
import { isUnbounded, type AreasTarget, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import { editing, raise, refuseProtected } from '../writes';
import { ofStyle, type StyleTarget } from './style-collection';

export type Formatted = RangeTarget | AreasTarget;

export const areasOf = (target: Formatted): readonly Area[] =>
  'areas' in target ? target.areas : [target.area];

/** Throws ItemNotFound if the sheet has been deleted. */
export function present(target: Formatted, host: Host): Sheet {
  if (!host.workbook.sheets.includes(target.sheet)) throw itemNotFound('The worksheet');
  return target.sheet;
}

/** The common value, or null. A cell that does not exist counts with its row's or column's format. */
export function common(target: Formatted, host: Host, get: (style: Style | undefined) => unknown): unknown {
  const sheet = present(target, host);
  const seen = new Set<unknown>();
  const styles = new Set<Style | undefined>();
  const note = (style: Style | undefined): void => {
    if (styles.has(style)) return;
    styles.add(style);
    seen.add(get(shownStyle(host.workbook, style)));
  };
  for (const area of areasOf(target)) {
    let cells = 0;
    forEachCell(sheet, area, (cell) => {
      cells += 1;
      note(cell.style);
    });
    if (cells === area.rowCount * area.columnCount) continue;
    noteAbsent(sheet, area, note);
  }
  return seen.size === 1 ? [...seen][0] : null;
}

/** Visits the formats of an area's cells that do not exist: row formats, column formats, and none. */
function noteAbsent(sheet: Sheet, area: Area, note: (style: Style | undefined) => void): void {
  if (!isUnbounded(area) && area.rowCount * area.columnCount <= 100_000) {
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
      for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
        if (!sheet.rows.get(row)?.cells.has(column)) note(styleWithoutCell(sheet, row, column));
      }
    }
    return;
  }
  let styled = 0;
  for (const [at, { style }] of sheet.rows) {
    if (style === undefined || at < area.rowIndex || at >= area.rowIndex + area.rowCount) continue;
    styled += 1;
    note(style);
  }
  if (styled === area.rowCount) return;
  for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1)
    note(sheet.columns.get(column)?.style);
}

const property = ({ get, set }: Aspect): Property<Formatted | StyleTarget> => ({
  get: (target, host) =>
    'styleName' in target ? ofStyle({ get, set }).get(target, host) : common(target, host, get),
  set: (target, value, host) => {
    if ('styleName' in target) return ofStyle({ get, set }).set?.(target, value, host);
    const sheet = present(target, host);
    for (const area of areasOf(target)) {
      refuseProtected(host, sheet, area, 'formatCells');
      editing(() => restyle(sheet, area, (style) => set(style, value)));
      raise(host, EVENT.formatChanged, sheet, area, {});
    }
  },
});

const properties = (table: AspectTable): Record<string, Property<Formatted | StyleTarget>> =>
  Object.fromEntries(Object.entries(table).map(([name, aspect]) => [name, property(aspect)]));

/** Height of rows or width of columns, in points; null if they differ. */
const size = (which: 'rows' | 'columns'): Property<Formatted> => ({
  get: (target, host) => {
    const sheet = present(target, host);
    const sizes = new Set<number>();
    for (const area of areasOf(target)) {
      const [first, count] =
        which === 'rows' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
      for (let at = first; at < first + count && sizes.size < 2; at += 1) {
        sizes.add(which === 'rows' ? rowHeightOf(sheet, at) : columnWidthOf(sheet, at));
      }
    }
    return sizes.size === 1 ? [...sizes][0] : null;
  },
  set: (target, value, host) => {
    const sheet = present(target, host);
    if (typeof value !== 'number' || value < 0 || value > (which === 'rows' ? 409.5 : 1790))
      throw invalidArgument();
    for (const area of areasOf(target)) {
      refuseProtected(host, sheet, area, which === 'rows' ? 'formatRows' : 'formatColumns');
      if (which === 'rows') {
        setHeights(sheet, area, value);
        continue;
      }
      for (let at = area.columnIndex; at < area.columnIndex + area.columnCount; at += 1) {
        sheet.columns.set(at, { ...sheet.columns.get(at), width: charactersOfPoints(value) });
      }
    }
  },
});

/** The height of all rows is the sheet's own default, as in a file. */
function setHeights(sheet: Sheet, area: Area, height: number): void {
  if (area.rowCount === ROW_LIMIT) {
    sheet.defaultRowHeight = height;
    for (const row of sheet.rows.values()) delete row.height;
    return;
  }
  editing(() => refuseTooMany({ ...area, columnCount: COLUMN_LIMIT }));
  for (let at = 0; at < area.rowCount; at += 1) ensureRow(sheet, area.rowIndex + at).height = height;
}

/** Whether all columns have the default width; null if only some do. Setting it clears widths [A: documented]. */
const standardWidth: Property<Formatted> = {
  get: (target, host) => {
    const sheet = present(target, host);
    const own = areasOf(target).flatMap(({ columnIndex, columnCount }) =>
      [...sheet.columns].filter(
        ([at, { width }]) => width !== undefined && at >= columnIndex && at < columnIndex + columnCount,
      ),
    );
    const all = areasOf(target).reduce((sum, { columnCount }) => sum + columnCount, 0);
    return own.length === 0 ? true : own.length === all ? false : null;
  },
  set: (target, value, host) => {
    const sheet = present(target, host);
    if (value !== true) throw invalidArgument();
    for (const area of areasOf(target)) {
      refuseProtected(host, sheet, area, 'formatColumns');
      for (const [at, column] of sheet.columns)
        if (at >= area.columnIndex && at < area.columnIndex + area.columnCount) delete column.width;
    }
  },
};

/** Whether rows have the sheet's default height. Setting it removes explicit heights [A: documented]. */
const standardHeight: Property<Formatted> = {
  get: (target, host) => {
    const sheet = present(target, host);
    const kinds = new Set<boolean>();
    for (const { rowIndex, rowCount } of areasOf(target))
      for (let at = rowIndex; at < rowIndex + rowCount && kinds.size < 2; at += 1)
        kinds.add(rowHeightOf(sheet, at) === sheet.defaultRowHeight);
    return kinds.size === 1 ? [...kinds][0] : null;
  },
  set: (target, value, host) => {
    const sheet = present(target, host);
    if (value !== true) throw invalidArgument();
    for (const area of areasOf(target)) {
      refuseProtected(host, sheet, area, 'formatRows');
      for (const [at, row] of sheet.rows)
        if (at >= area.rowIndex && at < area.rowIndex + area.rowCount) delete row.height;
    }
  },
};

const autofit =
  (fit: typeof autofitColumns, allowedBy: string): Method<Formatted> =>
  (target, _args, host) => {
    const sheet = present(target, host);
    settle(host);
    for (const area of areasOf(target)) {
      refuseProtected(host, sheet, area, allowedBy);
      fit(host.workbook, sheet, area);
    }
  };

export const rangeFormat: ObjectClass<Formatted> = {
  name: 'RangeFormat',
  properties: {
    ...properties(ALIGNMENT),
    rowHeight: size('rows'),
    columnWidth: size('columns'),
    useStandardHeight: standardHeight,
    useStandardWidth: standardWidth,
  },
  methods: {
    autofitColumns: autofit(autofitColumns, 'formatColumns'),
    autofitRows: autofit(autofitRows, 'formatRows'),
  },
  navigations: {
    fill: (target) => object('RangeFill', target),
    font: (target) => object('RangeFont', target),
    borders: (target) => object('RangeBorderCollection', target),
    protection: (target) => object('FormatProtection', target),
  },
};

const NO_FILL: Aspect = {
  get: () => null,
  set: (style) => {
    const { fill: _fill, ...rest } = style ?? {};
    return rest;
  },
};

export const rangeFill: ObjectClass<Formatted | StyleTarget> = {
  name: 'RangeFill',
  properties: properties(FILL),
  methods: {
    clear: (target, _args, host) => {
      if ('styleName' in target) return ofStyle(NO_FILL).set?.(target, null, host);
      const sheet = present(target, host);
      for (const area of areasOf(target)) {
        refuseProtected(host, sheet, area, 'formatCells');
        editing(() => restyle(sheet, area, (style) => NO_FILL.set(style, null)));
      }
    },
  },
};

export const rangeFont: ObjectClass<Formatted | StyleTarget> = {
  name: 'RangeFont',
  properties: properties(FONT),
};

export const formatProtection: ObjectClass<Formatted> = {
  name: 'FormatProtection',
  properties: properties(PROTECTION),
};
