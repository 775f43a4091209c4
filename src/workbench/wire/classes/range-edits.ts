/** Range: methods that change cells without writing values: clear, merge, select, find its tables. */
import { areaName, intersection, type Area } from '../../model/area';
import { copyCells, targetOf, type CopyWhat } from '../../model/copy-cells';
import { clearCells, mergeCells, unmergeCells, type ClearWhat } from '../../model/edit';
import type { Sheet } from '../../model/workbook';
import { EVENT, WORKBOOK_TARGET } from '../events';
import { HostError, invalidArgument, notEmulated } from '../host-error';
import { isWireObject, object, type Method } from '../object-class';
import { alive, areaWithin, isUnbounded, placeOfAddress, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import { changed, editing, nameTableColumns, refuseProtected, sizeMismatch } from '../writes';

const CLEAR: ReadonlySet<unknown> = new Set(['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);

const COPY: ReadonlySet<unknown> = new Set<CopyWhat>(['All', 'Values', 'Formulas', 'Formats']);

const shownRows = (sheet: Sheet, area: Area): readonly Area[] =>
  Array.from({ length: area.rowCount }, (_, row) => ({
    ...area,
    rowIndex: area.rowIndex + row,
    rowCount: 1,
  })).filter(({ rowIndex }) => sheet.rows.get(rowIndex)?.hidden !== true);

export const rangeEdits: Readonly<Record<string, Method<RangeTarget>>> = {
  clear: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    const what = args[0] ?? 'All';
    if (!CLEAR.has(what)) throw invalidArgument();
    refuseProtected(host, sheet, area);
    editing(() => clearCells(sheet, area, what as ClearWhat));
    changed(host, sheet, area, null);
  },
  merge: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    refuseProtected(host, sheet, area);
    editing(() => {
      if (args[0] !== true) return mergeCells(sheet, area);
      for (let row = 0; row < area.rowCount; row += 1)
        mergeCells(sheet, { ...area, rowIndex: area.rowIndex + row, rowCount: 1 });
    });
    changed(host, sheet, area, null);
  },
  unmerge: (target, _args, host) => {
    const { sheet, area } = alive(target, host);
    refuseProtected(host, sheet, area);
    unmergeCells(sheet, area);
  },
  copyFrom: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    const [given, , skipBlanks, transpose] = args;
    const what = args[1] ?? 'All';
    const source = isWireObject(given)
      ? alive(given.target as RangeTarget, host)
      : placeOfAddress(host, sheet, given);
    if (transpose === true) throw notEmulated('Range.copyFrom that transposes');
    if (what === 'Link') throw notEmulated('Range.copyFrom of links');
    if (!COPY.has(what)) throw invalidArgument();
    if (isUnbounded(source.area) || isUnbounded(area))
      throw notEmulated('Range.copyFrom of whole rows or columns');
    const to = targetOf(source.area, area);
    areaWithin(to.rowIndex, to.columnIndex, to.rowCount, to.columnCount);
    refuseProtected(host, sheet, to);
    settle(host);
    const parts = host.switches.alterations.has('fills-shown-rows') ? shownRows(sheet, to) : [to];
    editing(() => {
      for (const part of parts)
        copyCells(host.workbook, source, { sheet, area: part }, what as CopyWhat, skipBlanks === true);
    });
    nameTableColumns(host, sheet, to);
    changed(host, sheet, to, null);
  },
  select: (target, _args, host) => {
    const { sheet, area } = alive(target, host);
    if (sheet.visibility !== 'Visible')
      throw new HostError('InvalidSelection', 'A hidden worksheet cannot be selected.');
    sheet.selection = area;
    host.workbook.activeSheet = sheet.id;
    const message = { address: areaName(area), worksheetId: sheet.id };
    host.events.raise(EVENT.selectionChanged, [sheet.id, WORKBOOK_TARGET], message);
  },
  getTables: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    const tables = sheet.tables.filter((table) => {
      const shared = intersection(table.area, area);
      return shared && (args[0] !== true || areaName(shared) === areaName(table.area));
    });
    return object('TableScopedCollection', { sheet, tables });
  },
  /** The client calls this before it writes a large array piece by piece [C: setRangePropertiesInBulk]. */
  _ValidateArraySize: (target, args, host) => {
    const { area } = alive(target, host);
    if (args[0] !== area.rowCount || args[1] !== area.columnCount) throw sizeMismatch();
  },
  calculate: () => undefined,
  setDirty: () => undefined,
};
