/**
 * The validation that the board's own columns had before a change replaced it, from the journal. Restored only if the
 * names that the change left, or the texts, show for certain which cells those are now; otherwise left alone.
 */
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from '../../marks/flags/present-parts';
import { digestOf, keptCells } from '../parts/kept-cells';
import type { KeptSheet } from '../restoration';
import { intersects } from '../../read/sheet/overlap';
import { entryNow } from '../parts/snapshot-grids';

/** `kept` is what changes kept of the sheet, oldest first; `own` are the columns that are removed whole. */
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
      if (!there || own.some((column) => intersects(column, there))) continue;
      const key = JSON.stringify(there);
      // What was there before the first change is the board's own.
      if (!given.has(key)) given.set(key, { area: there, rule });
    }
  }
  return [...given.values()];
}

/** Where an area of the change lies now; `null` if nothing shows it. */
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
      // Columns were inserted or deleted, and there is no knowing which of the plan's columns moved.
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
  // A change that wrote no cells leaves no evidence: assume that its cells have not moved.
  return (area) => (holds || written.length === 0 ? area : null);
}
