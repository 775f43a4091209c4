/**
 * Composes one change from its parts: the chosen columns and fixes, then the add-in's columns over the sheets as they
 * will be, then the settings that both rely on. Pure except for its pace: everything comes from what was read.
 */
import { appendAll } from '../plan/long-lists';
import { applied } from '../plan/change/applied';
import { offerCompletion } from '../plan/change/columns/offer-completion';
import { proposeColumns } from '../plan/change/columns/propose-columns';
import { findFlagsInSteps } from '../plan/marks/flags/find-flags';
import { flagsInSteps, type ProposedFlags } from '../plan/change/flags/propose-flags';
import {
  flagsInTheWay,
  liftFlags,
  outdatedFlags,
  overLifted,
  type LiftedSet,
} from '../plan/change/flags/lift-flags';
import type { TypedChoice } from '../plan/change/flags/keep-typed';
import { digestsLeft } from '../plan/change/flags/typed-cells';
import { namedColumns } from '../plan/change/columns/named-columns';
import type { PresentParts } from '../plan/marks/flags/present-parts';
import type { NoRoom } from '../plan/change/flags/no-room';
import { formatsThrough } from '../plan/change/formats-through';
import { mergeSheets } from '../plan/change/merge-sheets';
import { setupSaid } from '../plan/change/settings-sheet/setup-said';
import { ensureSetup } from '../plan/change/settings-sheet/revise-setup-sheet';
import { changesAnything, type SheetChange, type ChangeSet } from '../plan/change/change-set';
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
import type { CompletionChoice } from './proposal';
import type { JudgedWorkbook } from './read-and-judge';

export interface ChangeWanted {
  readonly choices: readonly CompletionChoice[];
  /** `kept`: flags are refreshed only where plans already have them, so that they stay correct. */
  readonly flags: 'made' | 'kept';
  /**
   * What becomes of words that somebody typed into the add-in's columns: kept as notes unless the user says otherwise.
   */
  readonly typed?: TypedChoice;
  /** Settings to save with the change. */
  readonly settings?: SetupSettings;
  /** Cells of the plans that are written too, such as what returns say. */
  readonly cells?: readonly SheetChange[];
}

export interface ComposedChange {
  readonly changes: ChangeSet;
  readonly noRoom: readonly NoRoom[];
  readonly typed: ProposedFlags['typed'];
  /** The judgement of the sheets as they will be after the change. */
  readonly report: WorkbookReport;
  /** As returned by `proposeFlags`. */
  readonly prefixes: ProposedFlags['prefixes'];
}

export async function composeChange(
  { checked, present }: JudgedWorkbook,
  { choices, flags, settings, cells = [], typed: onTyped = 'note' }: ChangeWanted,
  options: CheckOptions,
): Promise<Outcome<ComposedChange>> {
  const { report, snapshots, setup } = checked.review;
  const completed = completeColumns(
    checked.review,
    present,
    choices,
    (checked.settings.register ?? null) !== null,
  );
  if (!completed.ok) return completed;
  const { lifted: inTheWay } = completed.value;
  const planned = mergeSheets([...completed.value.sheets, ...cells]);
  const lifted = [...inTheWay];
  for (const sheet of planSheets(snapshots)) {
    const outdated = await inSlices(outdatedFlags(report.plans, sheet), options.pace, {
      signal: options.signal,
    });
    if (!outdated.ok) return outdated;
    appendAll(
      lifted,
      outdated.value.filter(({ set }) => !inTheWay.some((each) => sameSet(each.set, set))),
    );
  }
  await options.pace.breathe();
  const bare = snapshots.map((sheet) => liftFlags(sheet, lifted));
  const sheets = applied(bare, { sheets: planned });
  await options.pace.breathe();
  let isFlagged = false;
  for (const sheet of planSheets(snapshots)) {
    const found = await inSlices(findFlagsInSteps(sheet), options.pace, { signal: options.signal });
    if (!found.ok) return found;
    isFlagged ||= found.value.length > 0;
  }
  let flagged: ProposedFlags = { sheets: [], noRoom: [], typed: [], prefixes: new Map() };
  let judged: WorkbookReport = report;
  let readAs: string | null = null;
  if (flags === 'made' || isFlagged) {
    const changesPlans = planned.some((sheet) => sheet.cells.length > 0);
    const later = changesPlans
      ? await inSlices(reviewToKeep(sheets, setup), options.pace, { signal: options.signal })
      : success({ report });
    if (!later.ok) return later;
    judged = later.value.report;
    // Ratings rest on the settings that they were judged by, in the form in which they will stand on the sheet.
    const judgedBy = ensureSetup(settingsToKeep(snapshots, options.dateOverrides), snapshots, present.names);
    const said = setupSaid(judgedBy.ok ? applied(snapshots, judgedBy.value) : snapshots);
    readAs = said.readBy;
    const left = () => digestsLeft(snapshots);
    const proposing = flagsInSteps(judged, planSheets(sheets), present, {
      onTyped,
      left,
      said,
      lifted: lifted.flatMap((each) => {
        const was = snapshots.find(({ name }) => name === each.sheet);
        return was ? [{ ...each, was }] : [];
      }),
    });
    const proposed = await inSlices(proposing, options.pace, { signal: options.signal });
    if (!proposed.ok) return proposed;
    flagged = proposed.value;
  }
  // If flags cannot be placed again, the new columns that would take their place are not added either.
  const stuck = flagged.noRoom.filter(
    ({ code, cell }) => code !== 'row-blocked' && lifted.some(({ sheet }) => sheet === cell.sheet),
  );
  if (inTheWay.length > 0 && stuck.length > 0)
    return composeChange(
      { checked, present },
      {
        choices: choices.filter((each) => !isOn(report, each, stuck)),
        flags,
        cells,
        typed: onTyped,
        ...withSettings(settings),
      },
      options,
    ).then((rest) => (rest.ok ? success({ ...rest.value, noRoom: [...stuck, ...rest.value.noRoom] }) : rest));
  const own = mergeSheets([...planned, ...formatsThrough(planned, flagged.sheets)]).map((change) => {
    const snapshot = snapshots.find(({ name }) => name === change.name);
    return snapshot ? overLifted(change, snapshot, lifted) : change;
  });
  // If the add-in will have nothing on any sheet, there are no settings worth saving.
  const needsSetup = own.length > 0 || isFlagged || settings !== undefined;
  const kept = needsSetup
    ? ensureSetup(
        {
          ...settingsToKeep(snapshots, options.dateOverrides),
          ...settings,
          ...(readAs === null ? {} : { readAs }),
        },
        snapshots,
        present.names,
      )
    : success<ChangeSet>({ sheets: [] });
  if (!kept.ok) return kept;
  return success({
    changes: { sheets: mergeSheets([...kept.value.sheets, ...own]) },
    noRoom: [...completed.value.noRoom, ...flagged.noRoom],
    report: judged,
    typed: flagged.typed,
    prefixes: flagged.prefixes,
  });
}

const sameSet = (a: LiftedSet['set'], b: LiftedSet['set']): boolean =>
  a.headerRow === b.headerRow && [...a.columnOf.values()].join() === [...b.columnOf.values()].join();

const withSettings = (settings: SetupSettings | undefined): Pick<ChangeWanted, 'settings'> =>
  settings === undefined ? {} : { settings };

/** Whether a choice is for a plan on a sheet where something is stuck. */
function isOn({ plans }: WorkbookReport, { plan }: CompletionChoice, stuck: readonly NoRoom[]): boolean {
  const sheet = plans.find((each) => planKeyOf(each) === plan)?.sheet;
  return stuck.some(({ cell }) => cell.sheet === sheet);
}

interface CompletedColumns {
  readonly sheets: readonly SheetChange[];
  readonly noRoom: readonly NoRoom[];
  /** Sets of the add-in's columns that stand where the new columns will go; they are placed again further right. */
  readonly lifted: readonly LiftedSet[];
}

function completeColumns(
  { report, snapshots, setup }: JudgedWorkbook['checked']['review'],
  present: PresentParts,
  choices: readonly CompletionChoice[],
  hasRegister: boolean,
): Outcome<CompletedColumns> {
  const sheets: SheetChange[] = [];
  const noRoom: NoRoom[] = [];
  const lifted: LiftedSet[] = [];
  for (const { plan: key, profile: id, chosen, validate } of choices) {
    const plan = report.plans.find((each) => planKeyOf(each) === key);
    const snapshot = plan && sheetOf(plan, snapshots);
    if (!plan || !snapshot) return obstacle({ code: 'plan-moved' });
    const profile = profileById(id, setup.profiles);
    if (!profile) return obstacle({ code: 'layout-not-found', layout: id ?? '' });
    const offers = offerCompletion(plan, snapshot, setup.scheme, profile);
    if (offers.noRoom) noRoom.push(offers.noRoom);
    const count = offers.columns.filter(({ id: offer }) => chosen.has(offer)).length;
    const inTheWay = count > 0 ? flagsInTheWay(plan, snapshot, count) : [];
    appendAll(lifted, inTheWay);
    const bare = liftFlags(snapshot, inTheWay);
    const planned = proposeColumns(plan, bare, offers, chosen, validate ? setup.scheme : null);
    // An empty register would question every lead that is typed.
    const validations = planned.validations.filter(({ rule }) => hasRegister || rule.type !== 'register');
    const added = namedColumns(plan, count, [...present.names, ...sheets.flatMap(({ names }) => names)]);
    const sheet = { ...planned, validations, names: [...planned.names, ...added] };
    if (changesAnything(sheet)) sheets.push(sheet);
  }
  return success({ sheets: mergeSheets(sheets), noRoom, lifted });
}

export const sheetOf = (
  { sheet }: Pick<PlanReport, 'sheet'>,
  snapshots: readonly SheetSnapshot[],
): SheetSnapshot | undefined => snapshots.find(({ name }) => name === sheet);
