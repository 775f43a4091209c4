/**
 * The use case of the headless `apply`: what a user gets by pressing "Complete the columns" with the default ticks and
 * then "Flag", proposed as one change and written in one go, with its row in the journal.
 */
import type { IsoDate } from '../plan/read/dates/calendar';
import { findFlags } from '../plan/marks/flags/find-flags';
import type { FilterChoice } from '../plan/change/filters/propose-filters';
import type { NoRoom } from '../plan/change/flags/no-room';
import { readJournal } from '../plan/marks/journal/read-journal';
import { success, type Outcome } from '../plan/outcome';
import type { PlanReport } from '../plan/judge/report/plan-report';
import { liveOnly } from '../plan/judge/report/live-plans';
import { applyChange } from './apply-change';
import type { Checked, CheckOptions } from './check-plan';
import { composeChange, sheetOf } from './compose-change';
import type { Host } from './host';
import { offerFor } from './offer-for';
import { planKeyOf } from './plan-key';
import type { CompletionChoice, Proposal } from './proposal';
import { PROPOSAL_TITLES } from './proposal';
import { proposalOf } from './prepare';
import { readLivePlans } from './read-and-judge';

export interface ApplyRequest {
  readonly today: IsoDate;
  /** Both are saved in "Plan setup", so that the live ratings follow them; `null` leaves the workbook's own setting. */
  readonly asOf: IsoDate | null;
  readonly agreed: IsoDate | null;
}

export interface AppliedWorkbook {
  /** What was proposed and written; if it has no sheets, nothing was written. */
  readonly proposal: Proposal;
  /** The result of checking the workbook after the change. */
  readonly checked: Checked;
  readonly noRoom: readonly NoRoom[];
  readonly differs: readonly string[];
}

/** Headless runs have no page to keep responsive, so slices never pause. */
export const NO_PAUSE = { now: () => 0, breathe: async () => undefined };

/**
 * Headless runs take every offer about filters: the new columns in, and filtered sheets filtered again as they were.
 */
export const ALL_OFFERS: FilterChoice = { takeIn: true, again: true };

export async function applyWorkbook(
  host: Pick<Host, 'readWorkbook' | 'write' | 'restore'>,
  { today, asOf, agreed }: ApplyRequest,
): Promise<Outcome<AppliedWorkbook>> {
  const options: CheckOptions = { today, pace: NO_PAUSE, dateOverrides: { asOf, agreed } };
  const read = await readLivePlans(host, options);
  if (!read.ok) return read;
  const { checked } = read.value;
  const choices = choicesFromTheStart(checked);
  const composed = await composeChange(read.value, { choices, flags: 'made' }, options);
  if (!composed.ok) return composed;
  const { changes, noRoom, report: after } = composed.value;
  const proposal = proposalOf('complete', changes, noRoom, read.value, {
    filters: ALL_OFFERS,
    after,
    title: `${PROPOSAL_TITLES.complete} and ${PROPOSAL_TITLES.flag.toLowerCase()}`,
  });
  const applied = await applyChange(host, proposal, options);
  return applied.ok ? success({ proposal, noRoom, ...applied.value }) : applied;
}

export const choicesFromTheStart = (checked: Checked): readonly CompletionChoice[] =>
  liveOnly(checked.review.report).plans.map((plan) => fromTheStart(plan, checked));

/** The offers that are ticked by default. Data validation is added to a plan only once. */
function fromTheStart(plan: PlanReport, checked: Checked): CompletionChoice {
  const key = planKeyOf(plan);
  const { columns, fixes } = offerFor(checked, key, null);
  const chosen = [...columns, ...fixes].filter(({ byDefault }) => byDefault).map(({ id }) => id);
  return { plan: key, profile: null, chosen: new Set(chosen), validate: !wasAsked(plan, checked) };
}

/** Whether validation was added before: flags show it, or the journal where there was no room for flags. */
function wasAsked(plan: PlanReport, { review: { snapshots } }: Checked): boolean {
  const snapshot = sheetOf(plan, snapshots);
  if (snapshot && findFlags(snapshot).length > 0) return true;
  return readJournal(snapshots).some(
    ({ state, title, undo }) =>
      state === 'done' &&
      title.startsWith(PROPOSAL_TITLES.complete) &&
      (undo?.sheets.some(({ name }) => name === plan.sheet) ?? true),
  );
}
