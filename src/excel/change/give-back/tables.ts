/** Tables as they were: those that grew shrink to what they had, those that were made become cells again. */
import type { KeptSheet } from '../../../plan/change/restoration';
import { addressOf } from '../../areas';
import { step, type Part } from '../part';
import { askTableArea, sameAddress } from '../parts/growth';
import { canResize, isOn } from '../parts/tables';

export const tablesGivenBack: Part<KeptSheet> = (place, { when, grow, madeTables }) => {
  if (when === 'remove' || grow.length + madeTables.length === 0) return null;
  const asked = grow.map((grown) => ({ grown, now: askTableArea(place, grown.name) }));
  return {
    obstacle: () => {
      const moved = asked.some(({ grown: { from, to }, now }) => {
        const area = now();
        if (!area || sameAddress(area, to)) return area === null;
        // Rows typed below have joined it since: its place and its columns tell whether it is where it was.
        return (
          area.rowIndex !== from.rowIndex ||
          area.columnIndex !== from.columnIndex ||
          area.columnCount !== from.columnCount
        );
      });
      return moved ? { code: 'moved-since', sheet: place.name } : null;
    },
    steps: () => [
      ...asked.flatMap(({ grown: { name, from, to }, now }) => {
        const area = now();
        if (!area || sameAddress(area, to)) return [];
        const rows = area.rowCount === from.rowCount ? to.rowCount : Math.max(to.rowCount, area.rowCount);
        const back = { ...to, rowCount: rows };
        if (canResize(area, back))
          return [step('release', (sheet) => sheet.tables.getItem(name).resize(addressOf(back)))];
        return [
          step('release', (sheet) => void sheet.tables.getItem(name).convertToRange()),
          step('shape', (sheet) => void (sheet.tables.add(addressOf(back), true).name = name)),
        ];
      }),
      ...madeTables
        .filter((name) => isOn(place, name))
        .map((name) => step('release', (sheet) => void sheet.tables.getItem(name).convertToRange())),
    ],
  };
};
