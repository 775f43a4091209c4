/**
 * Range: its own properties and those of its cells. Methods that return ranges are in `range-geometry`, edits in
 * `range-edits`, properties cell by cell or row by row in `range-lines`.
 */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from '../../model/area';
import { styleNameOf } from '../cell-formats';
import {
  hiddenState,
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from '../grids';
import type { Host } from '../host';
import { object, type ObjectClass, type Property } from '../object-class';
import { alive, fullAddress, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import { writeNumberFormats } from '../write-number-formats';
import { refuseProtected, writeEntries } from '../writes';
import { rangeDuplicates } from './remove-duplicates';
import { rangeCellProperties } from './range-cell-properties';
import { rangeEdits } from './range-edits';
import { common } from './range-format';
import { rangeFilling } from './range-fill';
import { rangeFind } from './range-find';
import { rangeGeometry } from './range-geometry';
import { rangeGroups } from './range-groups';
import { rangeLines } from './range-lines';
import { linkOf, setLink } from './range-link';
import { rangeSpecialCells } from './range-special-cells';
import { rangeSpills } from './range-spills';
import { rangeShifts } from './range-shifts';
import { applyNamedStyle } from './style-collection';

/** Excel returns -1 for more cells than fit a 32-bit integer [A: documented]. */
const CELL_COUNT_LIMIT = 2 ** 31 - 1;

const ofArea = (read: (area: Area) => unknown): Property<RangeTarget> => ({
  get: (target, host) => read(alive(target, host).area),
});

const ofCells = (
  get: (target: RangeTarget, host: Host) => unknown,
  set?: (target: RangeTarget, value: unknown, host: Host) => void,
): Property<RangeTarget> => ({
  get: (target, host) => get(alive(target, host), host),
  ...(set ? { set: (target, value, host) => set(alive(target, host), value, host) } : {}),
});

export const range: ObjectClass<RangeTarget> = {
  name: 'Range',
  keepsReference: true,
  identity: (target, host) => {
    const id = host.referenceIds.get(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  properties: {
    address: ofCells(({ sheet, area }) => fullAddress(sheet, area)),
    addressLocal: ofCells(({ sheet, area }) => fullAddress(sheet, area)),
    rowIndex: ofArea((area) => area.rowIndex),
    columnIndex: ofArea((area) => area.columnIndex),
    rowCount: ofArea((area) => area.rowCount),
    columnCount: ofArea((area) => area.columnCount),
    cellCount: ofArea((area) => {
      const count = area.rowCount * area.columnCount;
      return count > CELL_COUNT_LIMIT ? -1 : count;
    }),
    isEntireRow: ofArea((area) => area.columnCount === COLUMN_LIMIT),
    isEntireColumn: ofArea((area) => area.rowCount === ROW_LIMIT),
    values: ofCells(readValues, writeEntries),
    formulas: ofCells(readFormulas, writeEntries),
    formulasLocal: ofCells(readFormulas, writeEntries),
    text: ofCells(readTexts),
    valueTypes: ofCells(readValueTypes),
    numberFormat: ofCells(readNumberFormats, writeNumberFormats),
    numberFormatLocal: ofCells(readNumberFormats, writeNumberFormats),
    hidden: ofCells(({ sheet, area }) => {
      const [rows, columns] = [hiddenState(sheet, area, 'rows'), hiddenState(sheet, area, 'columns')];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    }),
    rowHidden: ofCells(({ sheet, area }, host) => {
      const state = hiddenState(sheet, area, 'rows');
      return state === null && host.switches.alterations.has('tells-mixed-as-shown') ? false : state;
    }, rangeLines.setRowHidden),
    columnHidden: ofCells(
      ({ sheet, area }) => hiddenState(sheet, area, 'columns'),
      rangeLines.setColumnHidden,
    ),
    hasSpill: ofCells(hasSpill),
    hyperlink: { get: linkOf, set: setLink, onlyWhenAsked: true },
    style: ofCells(
      (target, host) => common(target, host, styleNameOf),
      ({ sheet, area }, value, host) => {
        refuseProtected(host, sheet, area, 'formatCells');
        applyNamedStyle(host, sheet, area, value);
      },
    ),
  },
  navigations: {
    format: (target) => object('RangeFormat', target),
    conditionalFormats: (target, host) => object('ConditionalFormatCollection', alive(target, host)),
    dataValidation: (target, host) => object('DataValidation', alive(target, host)),
    sort: (target, host) => object('RangeSort', alive(target, host)),
    worksheet: (target, host) => object('Worksheet', alive(target, host).sheet),
  },
  methods: {
    ...rangeGeometry,
    ...rangeEdits,
    ...rangeShifts,
    ...rangeSpecialCells,
    ...rangeFilling,
    ...rangeFind,
    ...rangeSpills,
    ...rangeGroups,
    ...rangeDuplicates,
    getVisibleView: (target, _args, host) => object('RangeView', alive(target, host)),
    ...rangeLines.methods,
    ...rangeCellProperties,
  },
};

/** `true` if every cell belongs to a spill, `false` if none does, else null [A: documented]. */
function hasSpill({ sheet, area }: RangeTarget, host: Host): boolean | null {
  settle(host);
  let spilt = 0;
  for (const [rowIndex, row] of sheet.rows) {
    if (rowIndex < area.rowIndex || rowIndex >= area.rowIndex + area.rowCount) continue;
    for (const [columnIndex, cell] of row.cells) {
      if (columnIndex < area.columnIndex || columnIndex >= area.columnIndex + area.columnCount) continue;
      if ((cell.filledFrom || cell.fills) && !cell.legacyArray) spilt += 1;
    }
  }
  return spilt === 0 ? false : spilt === area.rowCount * area.columnCount ? true : null;
}
