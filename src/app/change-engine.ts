/**
 * What proposes, makes and takes back changes to the workbook, and what leaves it, bound to one host. The pane loads it
 * once a workbook has been checked.
 */
import { success, type Outcome } from '../plan/outcome';
import type { SetupSettings } from '../plan/read/setup/setup';
import type { Merge } from '../plan/returns/merge/merge-returns';
import type { ReturnedFile } from '../plan/returns/merge/returned-file';
import { ifAble } from './able';
import { applyChange } from './apply-change';
import type { Checked, CheckOptions } from './check-plan';
import type { ComparedVersions, CompareRequest, JudgedVersion } from './compare/compared-versions';
import { base64Of } from './export/base64-of';
import { exportChoices } from './export/export-choices';
import type { ExportEngine } from './export/exported';
import { gateOf } from './export/gate-of';
import { finishChange } from './finish-change';
import type { Host } from './host';
import type { Pace } from './in-slices';
import { settleUnfinished } from './settle-unfinished';
import { fixesFor, offerFor } from './offer-for';
import { prepareColumns, prepareFix, prepareFlags } from './prepare';
import { prepareNewPlan } from './prepare-new-plan';
import { prepareRemoval } from './prepare-removal';
import type { ChangeEngine } from './proposal';
import { rememberedChanges } from './remembered-changes';
import type { ChaseEngine } from './returns/chase-engine';
import { chaseOf } from './returns/chase-of';
import type { FileToMerge, Returns } from './returns/merge-wanted';
import { prepareChase } from './returns/prepare-chase';
import { sameAsRead } from './same-as-read';
import { prepareErasure, prepareMeeting } from './summary/prepare-meeting';
import { prepareSummary } from './summary/prepare-summary';
import { summaryStanding } from './summary/summary-standing';
import { undoChange } from './undo-change';
import { applyRemoval, undoRemoval, type KeptRemoval } from './undo-removal';
import { withTimeLimit } from './with-time-limit';

/** Milliseconds; opening a second workbook takes Excel a while. */
const LONG = 60_000;

/** What the pane asks once there is a check: changes, files, and what leads returned. */
export interface LaterEngine extends ChangeEngine, ExportEngine, ChaseEngine {
  /**
   * Compares the open plan with another version; writes nothing. `file` is what was read of the file before, `null` to
   * read it.
   */
  readonly compare: (
    request: CompareRequest,
    checked: Checked,
    file: JudgedVersion | null,
    options: Omit<CheckOptions, 'pace'>,
  ) => Promise<Outcome<ComparedVersions>>;
  /** Reads one returned file by the workbook's settings; one that is no workbook is named, not an obstacle. */
  readonly readReturn: (
    file: FileToMerge,
    settings: SetupSettings,
    options: Omit<CheckOptions, 'pace'>,
  ) => Promise<Outcome<ReturnedFile>>;
  /** Compares returned files with the workbook as it is now; writes nothing. */
  readonly reviewReturns: (returns: Returns, options: Omit<CheckOptions, 'pace'>) => Promise<Outcome<Merge>>;
}

export function createChangeEngine(host: Host, pace: Pace): LaterEngine {
  /** What undoes the last removal; kept only here, as long as the pane is open. */
  let removed: KeptRemoval | null = null;
  return {
    offerCompletion: offerFor,
    prepareColumns: (choices, options) =>
      ifAble(host, () => prepareColumns(host, choices, { ...options, pace })),
    fixesOffered: fixesFor,
    prepareFix: (fix, options) => ifAble(host, () => prepareFix(host, fix, { ...options, pace })),
    prepareFlags: (options, typed) => ifAble(host, () => prepareFlags(host, { ...options, pace }, typed)),
    prepareNewPlan: (wanted, options) =>
      ifAble(host, () => prepareNewPlan(host, wanted, { ...options, pace })),
    prepareRemoval: (options) => ifAble(host, () => prepareRemoval(host, { ...options, pace })),
    prepareSummary: async (wanted, options) =>
      ifAble(host, () => prepareSummary(host, wanted, { ...options, pace })),
    prepareMeeting: async (meeting, options) =>
      ifAble(host, () => prepareMeeting(host, meeting, { ...options, pace })),
    prepareErasure: async (options) => ifAble(host, () => prepareErasure(host, { ...options, pace })),
    summary: summaryStanding,
    chase: chaseOf,
    prepareChase: async (pack, options) => ifAble(host, () => prepareChase(host, pack, { ...options, pace })),
    // The file writer is loaded when first needed.
    makeChase: async (wanted, options) => {
      const { makeChase } = await import('./returns/make-chase');
      return ifAble(host, () => makeChase(host, wanted, { ...options, pace }));
    },
    // Few users need these, so they are loaded when they are.
    compare: async (request, checked, file, options) => {
      const { compareVersions } = await import('./compare/compare-versions');
      return compareVersions(request, checked, { ...options, pace }, file);
    },
    prepareWhatChanged: async (compared, options) => {
      const { prepareWhatChanged } = await import('./compare/prepare-what-changed');
      return ifAble(host, () => prepareWhatChanged(host, compared, { ...options, pace }));
    },
    readReturn: async (file, settings, options) => {
      const { readReturn } = await import('./returns/merge-read');
      return readReturn(file, settings, { ...options, pace });
    },
    reviewReturns: async (returns, options) => {
      const { reviewReturns } = await import('./returns/merge-prepare');
      return ifAble(host, () => reviewReturns(host, returns, { ...options, pace }));
    },
    prepareMerge: async (wanted, options) => {
      const { prepareMerge } = await import('./returns/merge-prepare');
      return ifAble(host, () => prepareMerge(host, wanted, { ...options, pace }));
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
    finish: (options) => ifAble(host, () => finishChange(host, { ...options, pace })),
    journal: (checked) => ({ ...rememberedChanges(checked), removal: removed !== null }),
    judgeGate: gateOf,
    exportChoices,
    // The file writer is loaded when first needed.
    makeExport: async (wanted, options) => {
      const { makeExport } = await import('./export/make-export');
      return ifAble(host, () => makeExport(host, wanted, { ...options, pace }));
    },
    openExport: ({ workbook }) =>
      withTimeLimit(() => host.openSample(base64Of(workbook)), { patience: LONG }),
  };
}
