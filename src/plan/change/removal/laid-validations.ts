/**
 * What Excel asked in the board's own columns before a change asked something else of them, from the journal. Given back only
 * where it is certain which cells those are by now: the names that the change left, or the texts, tell. Else it is left.
 */
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from '../../marks/flags/present-parts';
import { digestOf, keptCells } from '../parts/kept-cells';
import type { KeptSheet } from '../restoration';
import { areasMeet } from '../../marks/flags/find-own-columns';
import { entryNow } from '../parts/snapshot-grids';

/** `kept`: what changes of the sheet took away, the oldest first; `own`: columns that go with all that is in them. */
export function laidValidations(
  kept: readonly KeptSheet[],
  snapshot: SheetSnapshot,
  names: PresentParts['names'],
  own: readonly Area[],
): KeptSheet['validations'] {
  const given = new Map<string, KeptSheet['validations'][number]>();
  for (const [at, sheet] of kept.entries()) {
    const now = placeNow(sheet, kept.slice(at), snapshot, names);
    for (const { area, rule } of sheet.validations) {
      const there = now(area);
      if (!there || own.some((column) => areasMeet(column, there))) continue;
      const key = JSON.stringify(there);
      // What stood there before the first of the changes is the board's own.
      if (!given.has(key)) given.set(key, { area: there, rule });
    }
  }
  return [...given.values()];
}

/** Where an area of the change lies now; `null` where nothing tells. */
function placeNow(
  sheet: KeptSheet,
  since: readonly KeptSheet[],
  snapshot: SheetSnapshot,
  names: PresentParts['names'],
): (area: Area) => Area | null {
  for (const { leftNames } of since) {
    for (const left of leftNames) {
      const now = names.find(({ name }) => name.toLowerCase() === left.name.toLowerCase());
      if (!now?.area || now.sheet !== snapshot.name) continue;
      const { area: then } = left;
      const { area: here } = now;
      // Columns put in or taken out: which of the plan's moved is not known.
      if (here.columnIndex !== then.columnIndex) return () => null;
      if (here.rowIndex === then.rowIndex && here.rowCount === then.rowCount) return (area) => area;
      return (area) =>
        area.rowIndex === then.rowIndex && area.rowCount === then.rowCount
          ? { ...area, rowIndex: here.rowIndex, rowCount: here.rowCount }
          : null;
    }
  }
  const written = sheet.cells.flatMap(keptCells).filter(({ left }) => left !== digestOf(''));
  const holds = written.some((cell) => digestOf(entryNow(snapshot, cell)) === cell.left);
  // A change that wrote nothing leaves nothing that could tell: then its cells are taken to be where they were.
  return (area) => (holds || written.length === 0 ? area : null);
}
