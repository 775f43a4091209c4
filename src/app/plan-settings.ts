/**
 * What a workbook has been set to, as the pane holds it between the sheet "Plan setup" and the judgement: only what a
 * person set, so that everything else stays as the judgement proposes it.
 */
import type { IsoDate } from '../plan/dates/calendar';
import { makeSetup, type Setup, type SetupInput } from '../plan/setup/setup';

/** A blank as-of date means today. */
export type PlanSettings = Partial<SetupInput>;

export function setupOf(settings: PlanSettings, today: IsoDate): Setup {
  return makeSetup({ ...settings, asOf: settings.asOf ?? today });
}
