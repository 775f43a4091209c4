/** RangeView: what is visible of a range, without its hidden rows and columns. It can only be read here. */
import { cellName } from '../../model/area';
import { quotedName } from '../../model/formula-references';
import { readFormulas, readGrid, readNumberFormats, readTexts, readValues, readValueTypes } from '../grids';
import type { Host } from '../host';
import type { ObjectClass, Property } from '../object-class';
import { alive, type RangeTarget } from '../ranges';

type Grid = unknown[][] | null;

const visible = (target: RangeTarget, which: 'rows' | 'columns'): number[] => {
  const { area, sheet } = target;
  const [first, count] =
    which === 'rows' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
  return Array.from({ length: count }, (_, at) => at).filter((at) => !sheet[which].get(first + at)?.hidden);
};

const shown =
  (read: (target: RangeTarget, host: Host) => Grid): Property<RangeTarget>['get'] =>
  (target, host) => {
    const grid = read(alive(target, host), host);
    const columns = visible(target, 'columns');
    return grid && visible(target, 'rows').map((row) => columns.map((column) => grid[row]?.[column]));
  };

export const rangeView: ObjectClass<RangeTarget> = {
  name: 'RangeView',
  properties: {
    values: { get: shown(readValues) },
    text: { get: shown(readTexts) },
    formulas: { get: shown(readFormulas) },
    formulasLocal: { get: shown(readFormulas) },
    numberFormat: { get: shown(readNumberFormats) },
    valueTypes: { get: shown(readValueTypes) },
    cellAddresses: {
      get: shown((target) =>
        readGrid(
          target,
          (_cell, rowIndex, columnIndex) =>
            `${quotedName(target.sheet.name)}!${cellName(rowIndex, columnIndex)}`,
        ),
      ),
    },
    rowCount: { get: (target, host) => visible(alive(target, host), 'rows').length },
    columnCount: { get: (target, host) => visible(alive(target, host), 'columns').length },
  },
};
