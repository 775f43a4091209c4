/**
 * Ranges as the wire's objects: a sheet and a rectangle that moves with its cells. Addresses to ranges and back, with
 * Excel's refusals: nonsense and anything outside the sheet is InvalidArgument, a sheet that is gone is InvalidReference.
 */
import { areaName, COLUMN_LIMIT, parseArea, ROW_LIMIT, type Area } from '../model/area';
import { mapReferences, quotedName } from '../model/formula-references';
import { findSheet, type Sheet } from '../model/workbook';
import type { Host } from './host';
import { invalidArgument, invalidReference, itemNotFound } from './host-error';
import { NULL_OBJECT, object } from './object-class';
import { type WireObject } from './wire-object';

/** Longest address that getRange takes; longer ones are cut by real Excel [A], which we refuse instead. */
export const ADDRESS_LIMIT = 8192;

export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
  /** All its cells were deleted. */
  gone?: boolean;
}

export interface AreasTarget {
  readonly sheet: Sheet;
  areas: readonly Area[];
}

export const rangeObject = (sheet: Sheet, area: Area): WireObject =>
  object('Range', { sheet, area } satisfies RangeTarget);

export const rangeOrNull = (sheet: Sheet, area: Area | null): WireObject =>
  area ? rangeObject(sheet, area) : NULL_OBJECT;

export function areasObject(sheet: Sheet, areas: readonly Area[]): WireObject {
  return areas.length === 0 ? NULL_OBJECT : object('RangeAreas', { sheet, areas } satisfies AreasTarget);
}

/** Throws when the sheet, or the cells, of a range that the client holds are no longer there. */
export function alive(target: RangeTarget, host: Host): RangeTarget {
  if (!host.workbook.sheets.includes(target.sheet)) throw itemNotFound('The worksheet');
  if (target.gone) throw invalidReference();
  return target;
}

/** `Plan!A1`, `'Plan setup'!A1:B2`: the sheet name quoted where Excel quotes it. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quotedName(sheet.name)}!${areaName(area)}`;
}

/** The same with every part fixed, as names and lists hold it: `'Plan setup'!$A$1:$B$2`. */
export const fixedReference = (sheet: Sheet, area: Area): string =>
  mapReferences(fullAddress(sheet, area), ({ sheet: of, first, last }) => ({
    sheet: of,
    first: { ...first, rowFixed: true, columnFixed: true },
    last: last && { ...last, rowFixed: true, columnFixed: true },
  }));

/** An area of the sheet, or InvalidArgument when it would reach outside it. */
export function areaWithin(
  rowIndex: number,
  columnIndex: number,
  rowCount: number,
  columnCount: number,
): Area {
  const whole = [rowIndex, columnIndex, rowCount, columnCount].every(Number.isInteger);
  const inside =
    rowIndex >= 0 &&
    columnIndex >= 0 &&
    rowIndex + rowCount <= ROW_LIMIT &&
    columnIndex + columnCount <= COLUMN_LIMIT;
  if (!whole || !inside || rowCount < 1 || columnCount < 1) throw invalidArgument();
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** Reads one address or name, with or without a sheet before it; names of the sheet come before the workbook's. */
export function resolveAddress(host: Host, sheet: Sheet, address: unknown): { sheet: Sheet; area: Area } {
  if (typeof address !== 'string' || address.trim() === '' || address.length > ADDRESS_LIMIT)
    throw invalidArgument();
  const text = address.trim().replace(/^=/, '');
  const bang = text.lastIndexOf('!');
  const on = bang < 0 ? sheet : findSheet(host.workbook, unquote(text.slice(0, bang)));
  if (!on || (bang >= 0 && on !== sheet)) throw invalidArgument('The address is on another worksheet.');
  const local = text.slice(bang + 1);
  const area = parseArea(local);
  if (area) return { sheet: on, area };
  const lower = local.toLowerCase();
  const candidates = host.workbook.names.filter((name) => name.name.toLowerCase() === lower);
  const name =
    candidates.find((each) => each.sheet === on.id) ?? candidates.find((each) => each.sheet === null);
  const target = name ? resolveReference(host, name.formula) : null;
  if (target?.sheet === on) return target;
  const table = on.tables.find((each) => each.name.toLowerCase() === lower);
  if (table) return { sheet: on, area: bodyArea(table) };
  throw invalidArgument();
}

/** A place that an address says by itself, or that lies on the given sheet; on the active one where none is given. */
export function placeOfAddress(host: Host, scope: Sheet | null, address: unknown): RangeTarget {
  if (typeof address !== 'string') throw invalidArgument();
  const bang = address.lastIndexOf('!');
  const active = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheet);
  const sheet = bang < 0 ? (scope ?? active) : findSheet(host.workbook, unquote(address.slice(0, bang)));
  const area = parseArea(address.slice(bang + 1));
  if (!sheet || !area) throw invalidArgument();
  return { sheet, area };
}

/** A table's rows without header and totals. */
export function bodyArea(table: Sheet['tables'][number]): Area {
  const { area, showHeaders, showTotals } = table;
  return {
    ...area,
    rowIndex: area.rowIndex + (showHeaders ? 1 : 0),
    rowCount: area.rowCount - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0),
  };
}

/** `'Plan setup'!$B$2` as a place; `null` when the formula is anything else. */
export function resolveReference(host: Host, formula: string): { sheet: Sheet; area: Area } | null {
  const text = formula.replace(/^=/, '');
  const bang = text.lastIndexOf('!');
  if (bang < 0) return null;
  const sheet = findSheet(host.workbook, unquote(text.slice(0, bang)));
  const area = parseArea(text.slice(bang + 1));
  return sheet && area ? { sheet, area } : null;
}

const unquote = (name: string): string =>
  name.length > 1 && name.startsWith("'") && name.endsWith("'")
    ? name.slice(1, -1).replace(/''/g, "'")
    : name;

export const isUnbounded = (area: Area): boolean =>
  area.rowCount === ROW_LIMIT || area.columnCount === COLUMN_LIMIT;
