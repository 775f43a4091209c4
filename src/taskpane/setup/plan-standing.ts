/** Whether each plan is live, closed or left out, as stored in the settings and as shown to users. */
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { SetStanding, SetupSettings } from '../../plan/read/setup/setup';
import { placesOf } from '../../plan/judge/report/places';
import { isOfSheet, standingCovers, placeToKeep } from '../../plan/read/standing/set-standing';
import {
  STANDING_WORDS,
  STANDINGS,
  whyStandingInWords,
  type Standing,
} from '../../plan/read/standing/standing';

/** The settings with the user's decision about one plan; decisions about the sheet's other plans stay. */
export function withStanding(
  settings: SetupSettings,
  plan: PlanReport,
  plans: readonly PlanReport[],
  standing: Standing,
): SetupSettings {
  const places = placesOf(plans);
  const place = places[plans.indexOf(plan)];
  if (!place) return settings;
  const isAlone = plans.filter(({ sheet }) => sheet === plan.sheet).length === 1;
  const before = (settings.standings ?? []).map(
    ({ sheet, heading = null, headerRow = null, standing: said }): SetStanding => ({
      sheet,
      heading,
      headerRow,
      standing: said,
    }),
  );
  const others = before.filter(
    (entry) => !standingCovers(entry, place, places) || (isOfSheet(entry) && !isAlone),
  );
  return { ...settings, standings: [...others, { ...placeToKeep(place, places), standing }] };
}

/** "Closed: its tab says that it is closed. Its actions are listed and counted apart, and neither flagged nor chased." */
export function standingInWords(plan: Pick<PlanReport, 'standing' | 'standingSaid'>): string {
  const word = STANDING_WORDS[plan.standing];
  if (plan.standing === 'live')
    return plan.standingSaid.by === 'person'
      ? `${word}, as “Plan setup” says: it takes part.`
      : `${word}: it takes part.`;
  return `${word}: ${whyStandingInWords(plan)}. Its actions are listed and counted apart, and neither flagged nor chased.`;
}

/** "2 plans, 74 actions", of the live plans. */
export function sizeInWords(live: readonly Pick<PlanReport, 'actions'>[]): string {
  const actions = live.reduce((sum, plan) => sum + plan.actions.length, 0);
  const plans = live.length === 1 ? '1 plan' : `${live.length} plans`;
  if (live.length === 0) return 'No plan takes part';
  return `${plans}, ${actions === 1 ? '1 action' : `${actions.toLocaleString('en-GB')} actions`}`;
}

/** "3 plans were found: 2 live, 1 closed". */
export function plansInWords(plans: readonly Pick<PlanReport, 'standing'>[]): string {
  const found = plans.length === 1 ? '1 plan was found' : `${plans.length} plans were found`;
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: plans.filter((plan) => plan.standing === standing).length,
  })).filter(({ count }) => count > 0);
  const words = counts.map(({ standing, count }) => `${count} ${STANDING_WORDS[standing].toLowerCase()}`);
  return `${found}: ${words.join(', ')}`;
}
