/** RangeAreas and RangeCollection: several rectangles of one sheet, as one object and one by one. */
import { COLUMN_LIMIT, intersection, ROW_LIMIT, type Area } from '../../model/area';
import { clearCells, type ClearWhat } from '../../model/edit';
import { usedRange } from '../../model/used-range';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import { isWireObject, NULL_OBJECT, object, type Method, type ObjectClass } from '../object-class';
import { type WireObject } from '../wire-object';
import {
  areasObject,
  areaWithin,
  fullAddress,
  rangeObject,
  type AreasTarget,
  type RangeTarget,
} from '../ranges';
import { changed, editing, refuseProtected } from '../writes';
import { areasOf } from './range-geometry';
import { rangeEdits } from './range-edits';

const alive = (target: AreasTarget, host: Host): AreasTarget => {
  if (!host.workbook.sheets.includes(target.sheet)) throw itemNotFound('The worksheet');
  return target;
};

const address = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => fullAddress(sheet, area)).join(', ');

const cellCount = ({ areas }: AreasTarget): number => {
  const count = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  return count > 2 ** 31 - 1 ? -1 : count;
};

const map =
  (change: (area: Area, args: readonly unknown[]) => Area): Method<AreasTarget> =>
  (target, args, host) => {
    const { sheet, areas } = alive(target, host);
    const moved = areas.map((area) => {
      const { rowIndex, columnIndex, rowCount, columnCount } = change(area, args);
      return areaWithin(rowIndex, columnIndex, rowCount, columnCount);
    });
    return areasObject(sheet, moved);
  };

function otherAreas(argument: unknown, target: AreasTarget): readonly Area[] {
  if (!isWireObject(argument)) return areasOf(argument);
  const other = argument.target as RangeTarget | AreasTarget;
  if (other.sheet !== target.sheet) throw invalidArgument('The ranges are on different worksheets.');
  return 'areas' in other ? other.areas : [other.area];
}

const intersect: Method<AreasTarget> = (target, args, host) => {
  const { sheet, areas } = alive(target, host);
  const others = otherAreas(args[0], target);
  return areasObject(
    sheet,
    areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? [])),
  );
};

const used: Method<AreasTarget> = (target, args, host) => {
  const { sheet, areas } = alive(target, host);
  return areasObject(
    sheet,
    areas.flatMap((area) => usedRange(sheet, args[0] === true, area) ?? []),
  );
};

const orThrow =
  (method: Method<AreasTarget>): Method<AreasTarget> =>
  (target, args, host) => {
    const found = method(target, args, host) as WireObject;
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  };

export const rangeAreas: ObjectClass<AreasTarget> = {
  name: 'RangeAreas',
  keepsReference: true,
  identity: (target, host) => {
    const id = host.referenceIds.get(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  properties: {
    address: { get: (target, host) => address(alive(target, host)) },
    addressLocal: { get: (target, host) => address(alive(target, host)) },
    areaCount: { get: (target, host) => alive(target, host).areas.length },
    cellCount: { get: (target, host) => cellCount(alive(target, host)) },
    isEntireRow: {
      get: (target, host) => alive(target, host).areas.every((area) => area.columnCount === COLUMN_LIMIT),
    },
    isEntireColumn: {
      get: (target, host) => alive(target, host).areas.every((area) => area.rowCount === ROW_LIMIT),
    },
  },
  navigations: {
    areas: (target, host) => object('RangeCollection', alive(target, host)),
    worksheet: (target, host) => object('Worksheet', alive(target, host).sheet),
    format: (target, host) => object('RangeFormat', alive(target, host)),
    conditionalFormats: (target, host) => object('ConditionalFormatCollection', alive(target, host)),
    dataValidation: (target, host) => object('DataValidation', alive(target, host)),
  },
  methods: {
    getEntireRow: map((area) => ({ ...area, columnIndex: 0, columnCount: COLUMN_LIMIT })),
    getEntireColumn: map((area) => ({ ...area, rowIndex: 0, rowCount: ROW_LIMIT })),
    getOffsetRangeAreas: map((area, [rows, columns]) => ({
      ...area,
      rowIndex: area.rowIndex + Number(rows),
      columnIndex: area.columnIndex + Number(columns),
    })),
    getIntersection: orThrow(intersect),
    getIntersectionOrNullObject: intersect,
    getUsedRangeAreas: orThrow(used),
    getUsedRangeAreasOrNullObject: used,
    calculate: () => undefined,
    setDirty: () => undefined,
    copyFrom: (target, args, host) => {
      const { sheet, areas } = alive(target, host);
      for (const area of areas) rangeEdits['copyFrom']?.({ sheet, area }, args, host);
    },
    clear: (target, args, host) => {
      const { sheet, areas } = alive(target, host);
      for (const area of areas) {
        refuseProtected(host, sheet, area);
        editing(() => clearCells(sheet, area, (args[0] ?? 'All') as ClearWhat));
        changed(host, sheet, area, null);
      }
    },
  },
};

export const rangeCollection: ObjectClass<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  methods: { getCount: ({ areas }) => areas.length },
};
