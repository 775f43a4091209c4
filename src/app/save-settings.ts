/** Keeps what a person set on the sheet "Plan setup", and judges the plan with it. Nothing else is written. */
import type { Outcome } from '../plan/outcome';
import { judgePlan, type Checked, type CheckOptions } from './check-plan';
import type { Host } from './host';
import type { PlanSettings } from './plan-settings';

export async function saveSettings(
  _host: Pick<Host, 'write'>,
  settings: PlanSettings,
  checked: Checked,
  options: CheckOptions,
): Promise<Outcome<Checked>> {
  return judgePlan({ ...checked, settings }, options);
}
