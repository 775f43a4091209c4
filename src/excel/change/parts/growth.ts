/** Tables made wider over columns that the change wrote: their edge moves, no cell of theirs does. */
import type { SheetChange } from '../../../plan/change/change-set';
import type { Area } from '../../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../../areas';
import { step, type Part, type Place } from '../part';
import { isOn } from './tables';

export const sameAddress = (a: Area, b: Area): boolean => addressOf(a) === addressOf(b);

/** Where a table lies now; `null` where the sheet has none of the name. */
export const askTableArea = (place: Place, name: string): (() => Area | null) =>
  place.once(`area ${name.toLowerCase()}`, () => {
    let range: Excel.Range | undefined;
    place.ask(100, () => {
      range = place.workbook.tables.getItemOrNullObject(name).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
    });
    return () => {
      if (!range || range.isNullObject || !isOn(place, name)) return null;
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      return { rowIndex, columnIndex, rowCount, columnCount };
    };
  });

export const growth: Part<SheetChange> = (place, { grow }) => {
  if (grow.length === 0) return null;
  const asked = grow.map((growing) => ({ growing, now: askTableArea(place, growing.name) }));
  return {
    obstacle: () => {
      const moved = asked.find(({ growing: { from, to }, now }) => {
        const area = now();
        return !area || !(sameAddress(area, from) || sameAddress(area, to));
      });
      if (!moved) return null;
      return { code: 'changed-since-read', sheet: place.name, cells: [addressOf(moved.growing.from)] };
    },
    kept: () => ({
      grow: asked.flatMap(({ growing: { name, to }, now }) => {
        const area = now();
        return area && !sameAddress(area, to) ? [{ name, from: to, to: area }] : [];
      }),
    }),
    steps: () =>
      asked.map(({ growing: { name, to } }) =>
        step('shape', (sheet) => sheet.tables.getItem(name).resize(addressOf(to))),
      ),
  };
};
