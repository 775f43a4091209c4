/** The pane's use cases, bound to one host: everything that the pane asks of the workbook. */
import type { IsoDate } from '../plan/read/dates/calendar';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { Field } from '../plan/read/schema/fields';
import type { SetupChanges } from '../plan/read/setup/setup-changes';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import { applyChange } from './apply-change';
import { checkPlan, type Checked, type CheckOptions } from './check-plan';
import { base64Of } from './export/base64-of';
import { exportChoices } from './export/export-choices';
import type { ExportEngine } from './export/exported';
import { gateOf } from './export/gate-of';
import { finishChange } from './finish-change';
import type { Host, WorkbookChange } from './host';
import type { Pace } from './in-slices';
import { settleUnfinished } from './settle-unfinished';
import { fixesFor, offerFor } from './offer-for';
import { prepareColumns, prepareFix, prepareFlags } from './prepare';
import { prepareNewPlan } from './prepare-new-plan';
import { prepareRemoval } from './prepare-removal';
import { pointAtRow, readPointedRow, type Pointed, type RowWanted } from './point-at-row';
import type { ChangeEngine } from './proposal';
import { recheck, type Rechecked } from './recheck';
import { rememberedChanges } from './remembered-changes';
import { sameAsRead } from './same-as-read';
import type { FileToMerge, Returns } from './returns/merge-wanted';
import type { Merge } from '../plan/returns/merge/merge-returns';
import type { ReturnedFile } from '../plan/returns/merge/returned-file';
import type { SetupSettings } from '../plan/read/setup/setup';
import { saveSettings } from './save-settings';
import { prepareErasure, prepareMeeting } from './summary/prepare-meeting';
import { prepareSummary } from './summary/prepare-summary';
import { summaryStanding } from './summary/summary-standing';
import { undoChange } from './undo-change';
import { applyRemoval, undoRemoval, type KeptRemoval } from './undo-removal';
import { withTimeLimit } from './with-time-limit';

export interface Engine extends ChangeEngine, ExportEngine {
  readonly check: (options: Omit<CheckOptions, 'pace'>) => Promise<Outcome<Checked>>;
  /** Judges only what the changes touch. */
  readonly recheck: (
    changes: readonly WorkbookChange[],
    checked: Checked,
    options: Omit<CheckOptions, 'pace'>,
  ) => Promise<Outcome<Rechecked>>;
  /** Writes the changed settings to "Plan setup" and judges the workbook by them. */
  readonly save: (changes: SetupChanges, checked: Checked, today: IsoDate) => Promise<Outcome<Checked>>;
  /** Shows a row that the user may mean as a header; `checked` is the result of the last check. */
  readonly pointAt: (wanted: RowWanted, checked: Checked | null, today: IsoDate) => Promise<Outcome<Pointed>>;
  /** Saves the row as a header, together with what its columns hold, and reads the plan. */
  readonly readPointed: (
    pointed: Pointed,
    fields: readonly (Field | null)[],
    today: IsoDate,
  ) => Promise<Outcome<Checked>>;
  readonly select: (cell: CellRef) => Promise<Outcome<void>>;
  /** Name of the sheet that the user is looking at; `null` if Excel does not say, as while a chart is selected. */
  readonly sheetInFront: () => Promise<string | null>;
  readonly watch: Host['watch'];
  /** Reads one returned file by the workbook's settings; one that is no workbook is named, not an obstacle. */
  readonly readReturn: (
    file: FileToMerge,
    settings: SetupSettings,
    options: Omit<CheckOptions, 'pace'>,
  ) => Promise<Outcome<ReturnedFile>>;
  /** Compares returned files with the workbook as it is now; writes nothing. */
  readonly reviewReturns: (returns: Returns, options: Omit<CheckOptions, 'pace'>) => Promise<Outcome<Merge>>;
  /** Takes an .xlsx in base64 and opens it in a new window. */
  readonly openSample: Host['openSample'];
}

/**
 * The oldest requirement set on which everything works. A manifest cannot keep older versions out on every platform.
 */
const FLOOR = '1.14';
/** Milliseconds of silence allowed from Excel for small requests. */
const SHORT = 10_000;
/** Milliseconds; opening a second workbook takes Excel a while. */
const LONG = 60_000;

export function createEngine(host: Host, pace: Pace): Engine {
  /** Guards the entry points with the requirement set check; the other calls only follow one of these. */
  const ifAble = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    host.hasApi(FLOOR) ? work() : obstacle({ code: 'api-set-missing', needed: `ExcelApi ${FLOOR}` });
  /** What undoes the last removal; kept only here, as long as the pane is open. */
  let removed: KeptRemoval | null = null;
  return {
    check: (options) => ifAble(() => checkPlan(host, { ...options, pace })),
    recheck: (changes, checked, options) => recheck(host, changes, checked, { ...options, pace }),
    save: (changes, checked, today) => saveSettings(host, changes, checked, { today, pace }),
    pointAt: (wanted, checked, today) => ifAble(() => pointAtRow(host, wanted, checked, { today, pace })),
    readPointed: (pointed, fields, today) => readPointedRow(host, pointed, fields, { today, pace }),
    select: (cell) => withTimeLimit(() => host.select(cell), { patience: SHORT }),
    sheetInFront: async () => {
      const selected = await withTimeLimit(() => host.selected(), { patience: SHORT });
      return selected.ok ? selected.value.sheet : null;
    },
    watch: (listener) => withTimeLimit(() => host.watch(listener), { patience: SHORT }),
    offerCompletion: offerFor,
    prepareColumns: (choices, options) => ifAble(() => prepareColumns(host, choices, { ...options, pace })),
    fixesOffered: fixesFor,
    prepareFix: (fix, options) => ifAble(() => prepareFix(host, fix, { ...options, pace })),
    prepareFlags: (options, typed) => ifAble(() => prepareFlags(host, { ...options, pace }, typed)),
    prepareNewPlan: (wanted, options) => ifAble(() => prepareNewPlan(host, wanted, { ...options, pace })),
    prepareRemoval: (options) => ifAble(() => prepareRemoval(host, { ...options, pace })),
    prepareSummary: async (wanted, options) =>
      ifAble(() => prepareSummary(host, wanted, { ...options, pace })),
    prepareMeeting: async (meeting, options) =>
      ifAble(() => prepareMeeting(host, meeting, { ...options, pace })),
    prepareErasure: async (options) => ifAble(() => prepareErasure(host, { ...options, pace })),
    summary: summaryStanding,
    // Few users need it, so it is loaded when it is.
    readReturn: async (file, settings, options) => {
      const { readReturn } = await import('./returns/merge-read');
      return readReturn(file, settings, { ...options, pace });
    },
    reviewReturns: async (returns, options) => {
      const { reviewReturns } = await import('./returns/merge-prepare');
      return ifAble(() => reviewReturns(host, returns, { ...options, pace }));
    },
    prepareMerge: async (wanted, options) => {
      const { prepareMerge } = await import('./returns/merge-prepare');
      return ifAble(() => prepareMerge(host, wanted, { ...options, pace }));
    },
    apply: async (proposal, options) => {
      // A removal checks for later edits by itself.
      const same = proposal.takesBack === null ? await sameAsRead(host, proposal) : null;
      if (same && !same.ok) return same;
      if (proposal.kind === 'remove') {
        removed = null;
        const done = await applyRemoval(host, proposal, { ...options, pace });
        if (!done.ok) return done;
        ({ removed } = done.value);
        return success(done.value.applied);
      }
      const settled = await settleUnfinished(host, proposal, { ...options, pace });
      const applied = settled.ok ? await applyChange(host, settled.value, { ...options, pace }) : settled;
      if (applied.ok) removed = null;
      return applied;
    },
    undoRemoval: async (request, options) => {
      const undone = await undoRemoval(host, removed, request, { ...options, pace });
      if (undone.ok) removed = null;
      return undone;
    },
    undo: (request, options) => undoChange(host, request, { ...options, pace }),
    finish: (options) => ifAble(() => finishChange(host, { ...options, pace })),
    journal: (checked) => ({ ...rememberedChanges(checked), removal: removed !== null }),
    judgeGate: gateOf,
    exportChoices,
    // The file writer is loaded when first needed.
    makeExport: async (wanted, options) => {
      const { makeExport } = await import('./export/make-export');
      return ifAble(() => makeExport(host, wanted, { ...options, pace }));
    },
    openExport: ({ workbook }) =>
      withTimeLimit(() => host.openSample(base64Of(workbook)), { patience: LONG }),
    openSample: (base64) => withTimeLimit(() => host.openSample(base64), { patience: LONG }),
  };
}
