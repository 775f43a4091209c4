/** The layouts that a person can choose by name, the board's own first; and a plan's columns kept as such a layout. */
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { Profile } from '../../plan/read/schema/profile';
import { PROFILES } from '../../plan/read/schema/profiles';
import { standardSchemaProfile } from '../../plan/read/schema/profiles/standard-schema';
import { layoutOf } from '../../plan/read/schema/profile-of';
import { ownProfileId } from '../../plan/read/setup/read-own-layouts';
import type { SetupSettings } from '../../plan/read/setup/setup';

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
