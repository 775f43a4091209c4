/** What can be completed in a plan, and which fixes of one finding can be made, from what was read at the last check. */
import type { Enforcement, Offer } from '../plan/change/columns/enforcement';
import { offerEnforcement } from '../plan/change/columns/offer-enforcement';
import { fixesOffered } from '../plan/change/fixes/offer-fixes';
import { isLive } from '../plan/judge/report/live-plans';
import type { Finding } from '../plan/judge/report/plan-report';
import { standardSchemaProfile } from '../plan/read/schema/profiles/standard-schema';
import type { Checked } from './check-plan';
import { sheetOf } from './compose-change';
import { planKeyOf } from './plan-key';
import { profileById } from './profile-by-id';

/** `key` as `planKeyOf` gives it. Of a plan that is not there nothing is offered. */
export function offerFor({ review }: Checked, key: string, profileId: string | null): Enforcement {
  const { report, snapshots, setup } = review;
  const plan = report.plans.find((each) => planKeyOf(each) === key);
  const snapshot = plan && sheetOf(plan, snapshots);
  if (!plan || !snapshot)
    return { sheet: '', columns: [], noRoom: null, fixes: [], order: [], validations: [] };
  const profile = profileById(profileId, setup.profiles) ?? standardSchemaProfile;
  return offerEnforcement(plan, snapshot, setup.scheme, profile);
}

/** None of a plan that takes no part: its cells are left as they are. */
export function fixesFor({ review }: Checked, key: string, finding: Finding): readonly Offer[] {
  const plan = review.report.plans.find((each) => planKeyOf(each) === key);
  const snapshot = plan && sheetOf(plan, review.snapshots);
  return plan && snapshot && isLive(plan) ? fixesOffered(finding, snapshot) : [];
}
