/** The columns and fixes that a layout offers for one plan, and the fixes of one finding, from the last check. */
import type { CompletionOffers, Offer } from '../plan/change/columns/completion-offers';
import { offerCompletion } from '../plan/change/columns/offer-completion';
import { fixesOffered } from '../plan/change/fixes/offer-fixes';
import { isLive } from '../plan/judge/report/live-plans';
import type { Finding } from '../plan/judge/report/plan-report';
import { standardSchemaProfile } from '../plan/read/schema/profiles/standard-schema';
import type { Checked } from './check-plan';
import { sheetOf } from './compose-change';
import { planKeyOf } from './plan-key';
import { profileById } from './profile-by-id';

/** `key` as returned by `planKeyOf`. Offers nothing for an unknown plan. */
export function offerFor({ review }: Checked, key: string, profileId: string | null): CompletionOffers {
  const { report, snapshots, setup } = review;
  const plan = report.plans.find((each) => planKeyOf(each) === key);
  const snapshot = plan && sheetOf(plan, snapshots);
  if (!plan || !snapshot)
    return { sheet: '', columns: [], noRoom: null, fixes: [], order: [], validations: [] };
  const profile = profileById(profileId, setup.profiles) ?? standardSchemaProfile;
  return offerCompletion(plan, snapshot, setup.scheme, profile);
}

/** Empty for a plan that is not live: its cells are left as they are. */
export function fixesFor({ review }: Checked, key: string, finding: Finding): readonly Offer[] {
  const plan = review.report.plans.find((each) => planKeyOf(each) === key);
  const snapshot = plan && sheetOf(plan, review.snapshots);
  return plan && snapshot && isLive(plan) ? fixesOffered(finding, snapshot) : [];
}
