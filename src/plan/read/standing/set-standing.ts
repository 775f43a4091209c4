/**
 * Finds the plan to which a row of "Plan setup" refers: by its sheet and, on a sheet with several plans, by the title
 * above the plan, or by its header row if no plan has that title. A row that matches no plan is reported.
 */
import type { SetStanding } from '../setup/setup';
import { folded } from '../setup/setup-cells';

/** Where a plan is. `heading` is `''` if it has none; `headerRow` counts from 1. */
export interface PlanPlace {
  readonly sheet: string;
  readonly heading: string;
  readonly headerRow: number;
}

/**
 * The decision that applies to one of the workbook's plans; `null` if there is none. One for the plan itself takes
 * precedence over one for its sheet.
 */
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

/** How to record a decision on a plan: in the shortest form that distinguishes it from the sheet's other plans. */
export function placeToKeep(place: PlanPlace, all: readonly PlanPlace[]): Omit<SetStanding, 'standing'> {
  const onSheet = all.filter(({ sheet }) => sheet === place.sheet);
  if (onSheet.length === 1) return { sheet: place.sheet, heading: null, headerRow: null };
  return { sheet: place.sheet, heading: place.heading || null, headerRow: place.headerRow };
}

export const isOfSheet = ({ heading, headerRow }: Omit<SetStanding, 'standing'>): boolean =>
  heading === null && headerRow === null;
