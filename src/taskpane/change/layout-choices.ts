/** The layouts that a person can choose by name, the board's own first; and a plan's columns kept as such a layout. */
import type { PlanReport } from '../../plan/report/plan-report';
import type { Profile } from '../../plan/schema/profile';
import { PROFILES } from '../../plan/schema/profiles';
import { standardSchemaProfile } from '../../plan/schema/profiles/standard-schema';
import { layoutOf } from '../../plan/schema/profile-of';
import { ownProfileId } from '../../plan/setup/read-own-layouts';
import type { SetupSettings } from '../../plan/setup/setup';

/** All but the standard schema, which is there without being named. */
export function layoutChoices({ profiles = [] }: SetupSettings): readonly Profile[] {
  return [...profiles, ...PROFILES.filter(({ id }) => id !== standardSchemaProfile.id)];
}

/** The board's own layouts with that of the plan: named after its sheet, in place of an earlier one of that name. */
export function withLayoutOf(plan: PlanReport, settings: SetupSettings): SetupSettings {
  const title = `Layout of ${plan.sheet}`;
  const own = layoutOf(plan.columns, ownProfileId(title), title);
  const others = (settings.profiles ?? []).filter(({ id }) => id !== own.id);
  return { ...settings, profiles: [...others, own] };
}
