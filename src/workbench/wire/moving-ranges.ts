/**
 * Moves the ranges that the client holds when cells are inserted or deleted before them, as Excel moves references [A].
 */
import type { Area } from '../model/area';
import { shiftedArea, type Shift } from '../model/shifted-area';
import type { Sheet } from '../model/workbook';
import type { Host } from './host';
import type { AreasTarget, RangeTarget } from './ranges';

export function moveRanges(
  host: Host,
  sheet: Sheet,
  where: Area,
  shift: Shift,
  change: 'insert' | 'delete',
): void {
  const targets = new Set<unknown>();
  for (const kept of [...host.references.values(), ...host.liveRanges]) targets.add(kept.target);
  for (const target of targets) {
    const held = target as RangeTarget | AreasTarget;
    if (held.sheet !== sheet) continue;
    if ('areas' in held) {
      held.areas = held.areas.flatMap((area) => shiftedArea(area, where, shift, change) ?? []);
      continue;
    }
    const moved = shiftedArea(held.area, where, shift, change);
    if (moved) held.area = moved;
    else held.gone = true;
  }
}
