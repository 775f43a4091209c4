/**
 * The layouts that the user can choose by name, the board's own first; and saving a plan's columns as such a layout.
 */
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { Profile } from '../../plan/read/schema/profile';
import { PROFILES } from '../../plan/read/schema/profiles';
import { standardSchemaProfile } from '../../plan/read/schema/profiles/standard-schema';
import { layoutOf } from '../../plan/read/schema/profile-of';
import { ownProfileId } from '../../plan/read/setup/tables/layouts';
import type { SetupSettings } from '../../plan/read/setup/setup';

/** All except the standard schema, which needs no name. */
export function layoutChoices({ profiles = [] }: SetupSettings): readonly Profile[] {
  return [...profiles, ...PROFILES.filter(({ id }) => id !== standardSchemaProfile.id)];
}

/** The board's layouts plus that of the plan, named after its sheet; replaces an earlier layout of that name. */
export function withLayoutOf(plan: PlanReport, settings: SetupSettings): SetupSettings {
  const title = `Layout of ${plan.sheet}`;
  const own = layoutOf(plan.columns, ownProfileId(title), title);
  const others = (settings.profiles ?? []).filter(({ id }) => id !== own.id);
  return { ...settings, profiles: [...others, own] };
}
