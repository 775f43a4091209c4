/**
 * Composes one change from its parts: the chosen columns and fixes, then the add-in's columns over the sheets as they
 * will be, then the settings that both rely on. Pure except for its pace: everything comes from what was read.
 */
import { applied } from '../plan/change/applied';
import { offerEnforcement } from '../plan/change/columns/offer-enforcement';
import { proposeColumns } from '../plan/change/columns/propose-columns';
import { findFlags } from '../plan/marks/flags/find-flags';
import { proposeFlags, type FlagsPlanned } from '../plan/change/flags/propose-flags';
import type { NoRoom } from '../plan/change/flags/no-room';
import { formatsThrough } from '../plan/change/formats-through';
import { mergeSheets } from '../plan/change/merge-sheets';
import { ensureSetup } from '../plan/change/settings-sheet/revise-setup-sheet';
import { saysSomething, type SheetChange, type ChangeSet } from '../plan/change/change-set';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { PlanReport, WorkbookReport } from '../plan/judge/report/plan-report';
import { reviewToKeep } from '../plan/review';
import type { SetupSettings } from '../plan/read/setup/setup';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import type { CheckOptions } from './check-plan';
import { inSlices } from './in-slices';
import { profileById } from './profile-by-id';
import { planKeyOf } from './plan-key';
import { planSheets, settingsToKeep } from './plan-settings';
import type { EnforcementChoice } from './proposal';
import type { JudgedWorkbook } from './read-and-judge';

export interface ChangeWanted {
  readonly choices: readonly EnforcementChoice[];
  /** `kept`: flags are refreshed only where plans already have them, so that they stay correct. */
  readonly flags: 'made' | 'kept';
  /** Settings to save with the change. */
  readonly settings?: SetupSettings;
}

export interface ComposedChange {
  readonly plan: ChangeSet;
  readonly noRoom: readonly NoRoom[];
  /** The judgement of the sheets as they will be after the change. */
  readonly report: WorkbookReport;
  /** As returned by `proposeFlags`. */
  readonly prefixes: FlagsPlanned['prefixes'];
}

export async function composeChange(
  { checked, present }: JudgedWorkbook,
  { choices, flags, settings }: ChangeWanted,
  options: CheckOptions,
): Promise<Outcome<ComposedChange>> {
  const { report, snapshots, setup } = checked.review;
  const enforced = enforce(checked.review, choices, (checked.settings.register ?? null) !== null);
  if (!enforced.ok) return enforced;
  const sheets = applied(snapshots, { sheets: enforced.value.sheets });
  const isFlagged = planSheets(snapshots).some((sheet) => findFlags(sheet).length > 0);
  let flagged: FlagsPlanned = { sheets: [], noRoom: [], prefixes: new Map() };
  let judged: WorkbookReport = report;
  if (flags === 'made' || isFlagged) {
    const changesPlans = enforced.value.sheets.some(({ cells }) => cells.length > 0);
    const later = changesPlans
      ? await inSlices(reviewToKeep(sheets, setup), options.pace, { signal: options.signal })
      : success({ report });
    if (!later.ok) return later;
    judged = later.value.report;
    flagged = proposeFlags(judged, planSheets(sheets), present);
  }
  const own = mergeSheets([
    ...enforced.value.sheets,
    ...formatsThrough(enforced.value.sheets, flagged.sheets),
  ]);
  // If the add-in will have nothing on any sheet, there are no settings worth saving.
  const needsSetup = own.length > 0 || isFlagged || settings !== undefined;
  const kept = needsSetup
    ? ensureSetup({ ...settingsToKeep(snapshots, options.above), ...settings }, snapshots, present.names)
    : success<ChangeSet>({ sheets: [] });
  if (!kept.ok) return kept;
  return success({
    plan: { sheets: mergeSheets([...kept.value.sheets, ...own]) },
    noRoom: [...enforced.value.noRoom, ...flagged.noRoom],
    report: judged,
    prefixes: flagged.prefixes,
  });
}

interface Enforced {
  readonly sheets: readonly SheetChange[];
  readonly noRoom: readonly NoRoom[];
}

function enforce(
  { report, snapshots, setup }: JudgedWorkbook['checked']['review'],
  choices: readonly EnforcementChoice[],
  hasRegister: boolean,
): Outcome<Enforced> {
  const sheets: SheetChange[] = [];
  const noRoom: NoRoom[] = [];
  for (const { plan: key, profile: id, chosen, validate } of choices) {
    const plan = report.plans.find((each) => planKeyOf(each) === key);
    const snapshot = plan && sheetOf(plan, snapshots);
    if (!plan || !snapshot) return obstacle({ code: 'plan-moved' });
    const profile = profileById(id, setup.profiles);
    if (!profile) return obstacle({ code: 'layout-not-found', layout: id ?? '' });
    const offers = offerEnforcement(plan, snapshot, setup.scheme, profile);
    // Flag columns that are in the way are reported where columns are offered; if no column was chosen, there is
    // nothing to report here.
    if (offers.noRoom && offers.noRoom.code !== 'flags-beside') noRoom.push(offers.noRoom);
    const planned = proposeColumns(plan, snapshot, offers, chosen, validate ? setup.scheme : null);
    // An empty register would question every lead that is typed.
    const validations = planned.validations.filter(({ rule }) => hasRegister || rule.type !== 'register');
    const sheet = { ...planned, validations };
    if (saysSomething(sheet)) sheets.push(sheet);
  }
  return success({ sheets: mergeSheets(sheets), noRoom });
}

export const sheetOf = (
  { sheet }: Pick<PlanReport, 'sheet'>,
  snapshots: readonly SheetSnapshot[],
): SheetSnapshot | undefined => snapshots.find(({ name }) => name === sheet);
