/**
 * Which plan a row of "Plan setup" speaks of: by its sheet, and on a sheet with several by the title above it, or by the row
 * of its header where no plan bears the title. A row that meets no plan is told, never passed over in silence.
 */
import type { SetStanding } from '../setup/setup';
import { folded } from '../setup/setup-cells';

/** Where a plan stands: `heading` is `''` where it has none, `headerRow` counts from 1. */
export interface PlanPlace {
  readonly sheet: string;
  readonly heading: string;
  readonly headerRow: number;
}

/** What was said of one of the workbook's plans; `null` where nothing was. What names the plan comes before its sheet. */
export function setStandingOf(
  place: PlanPlace,
  all: readonly PlanPlace[],
  set: readonly SetStanding[],
): SetStanding | null {
  const own = set.filter((entry) => standingCovers(entry, place, all));
  return own.find((entry) => !isOfSheet(entry)) ?? own[0] ?? null;
}

export function standingCovers(
  entry: Omit<SetStanding, 'standing'>,
  place: PlanPlace,
  all: readonly PlanPlace[],
): boolean {
  const onSheet = all.filter(({ sheet }) => folded(sheet) === folded(entry.sheet));
  if (!onSheet.includes(place)) return false;
  if (isOfSheet(entry)) return true;
  const { heading, headerRow } = entry;
  const titled = heading === null ? [] : onSheet.filter((plan) => folded(plan.heading) === folded(heading));
  const [only] = titled;
  if (titled.length === 1) return only === place;
  return place.headerRow === headerRow && (titled.length === 0 || titled.includes(place));
}

/** How a person's word on a plan is kept: the shortest that tells it from the sheet's others. */
export function placeToKeep(place: PlanPlace, all: readonly PlanPlace[]): Omit<SetStanding, 'standing'> {
  const onSheet = all.filter(({ sheet }) => sheet === place.sheet);
  if (onSheet.length === 1) return { sheet: place.sheet, heading: null, headerRow: null };
  return { sheet: place.sheet, heading: place.heading || null, headerRow: place.headerRow };
}

export const isOfSheet = ({ heading, headerRow }: Omit<SetStanding, 'standing'>): boolean =>
  heading === null && headerRow === null;
