/** The use cases of the pane, bound to one host: all that the pane asks of the workbook. */
import type { IsoDate } from '../plan/read/dates/calendar';
import { obstacle, type Outcome } from '../plan/outcome';
import type { Field } from '../plan/read/schema/fields';
import type { SetupChanges } from '../plan/read/setup/setup-changes';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import { applyChange } from './apply-change';
import { checkPlan, type Checked, type CheckOptions } from './check-plan';
import { base64Of } from './export/base64-of';
import { exportChoices } from './export/export-choices';
import type { ExportEngine } from './export/exported';
import { gateOf } from './export/gate-of';
import type { Host, WorkbookChange } from './host';
import type { Pace } from './in-slices';
import { madeAnew } from './made-anew';
import { fixesFor, offerFor } from './offer-for';
import { prepareColumns, prepareFix, prepareFlags } from './prepare';
import { prepareNewPlan } from './prepare-new-plan';
import { prepareRemoval } from './prepare-removal';
import { pointAtRow, readPointedRow, type Pointed, type RowWanted } from './point-at-row';
import type { ChangeEngine } from './proposal';
import { recheck, type Rechecked } from './recheck';
import { rememberedChanges } from './remembered-changes';
import { sameAsRead } from './same-as-read';
import { saveSettings } from './save-settings';
import { prepareErasure, prepareMeeting } from './summary/prepare-meeting';
import { prepareSummary } from './summary/prepare-summary';
import { summaryStanding } from './summary/summary-standing';
import { undoChange } from './undo-change';
import { withTimeLimit } from './with-time-limit';

export interface Engine extends ChangeEngine, ExportEngine {
  readonly check: (options: Omit<CheckOptions, 'pace'>) => Promise<Outcome<Checked>>;
  /** Judges again what the changes touch. */
  readonly recheck: (
    changes: readonly WorkbookChange[],
    checked: Checked,
    options: Omit<CheckOptions, 'pace'>,
  ) => Promise<Outcome<Rechecked>>;
  /** Writes what was set to the sheet "Plan setup" and judges with them. */
  readonly save: (changes: SetupChanges, checked: Checked, today: IsoDate) => Promise<Outcome<Checked>>;
  /** The row that a person means for a header; `checked` is what was read before. */
  readonly pointAt: (wanted: RowWanted, checked: Checked | null, today: IsoDate) => Promise<Outcome<Pointed>>;
  /** Keeps it as a header, with what its columns hold, and reads the plan. */
  readonly readPointed: (
    pointed: Pointed,
    fields: readonly (Field | null)[],
    today: IsoDate,
  ) => Promise<Outcome<Checked>>;
  readonly select: (cell: CellRef) => Promise<Outcome<void>>;
  readonly watch: Host['watch'];
  /** An .xlsx in base64, opened in a window of its own. */
  readonly openSample: Host['openSample'];
}

/** The oldest requirement set that everything works with; a manifest cannot keep older ones out everywhere. */
const FLOOR = '1.14';
/** Milliseconds that Excel may be silent over something small. */
const SHORT = 10_000;
/** Opening a second workbook takes Excel a while. */
const LONG = 60_000;

export function createEngine(host: Host, pace: Pace): Engine {
  /** Everything that a person can begin with; what follows was begun with one of these. */
  const ifAble = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    host.hasApi(FLOOR) ? work() : obstacle({ code: 'api-set-missing', needed: `ExcelApi ${FLOOR}` });
  return {
    check: (options) => ifAble(() => checkPlan(host, { ...options, pace })),
    recheck: (changes, checked, options) => recheck(host, changes, checked, { ...options, pace }),
    save: (changes, checked, today) => saveSettings(host, changes, checked, { today, pace }),
    pointAt: (wanted, checked, today) => ifAble(() => pointAtRow(host, wanted, checked, { today, pace })),
    readPointed: (pointed, fields, today) => readPointedRow(host, pointed, fields, { today, pace }),
    select: (cell) => withTimeLimit(() => host.select(cell), { patience: SHORT }),
    watch: (listener) => withTimeLimit(() => host.watch(listener), { patience: SHORT }),
    offerEnforcement: offerFor,
    prepareColumns: (choices, options) => ifAble(() => prepareColumns(host, choices, { ...options, pace })),
    fixesOffered: fixesFor,
    prepareFix: (fix, options) => ifAble(() => prepareFix(host, fix, { ...options, pace })),
    prepareFlags: (options) => ifAble(() => prepareFlags(host, { ...options, pace })),
    prepareNewPlan: (wanted, options) => ifAble(() => prepareNewPlan(host, wanted, { ...options, pace })),
    prepareRemoval: (options) => ifAble(() => prepareRemoval(host, { ...options, pace })),
    prepareSummary: async (wanted, options) =>
      ifAble(() => prepareSummary(host, wanted, { ...options, pace })),
    prepareMeeting: async (meeting, options) =>
      ifAble(() => prepareMeeting(host, meeting, { ...options, pace })),
    prepareErasure: async (options) => ifAble(() => prepareErasure(host, { ...options, pace })),
    summary: summaryStanding,
    apply: async (proposal, options) => {
      // A removal finds by itself what was edited since.
      const same = proposal.takesBack === null ? await sameAsRead(host, proposal) : null;
      if (same && !same.ok) return same;
      const anew = await madeAnew(host, proposal, { ...options, pace });
      return anew.ok ? applyChange(host, anew.value, { ...options, pace }) : anew;
    },
    undo: (request, options) => undoChange(host, request, { ...options, pace }),
    journal: rememberedChanges,
    judgeGate: gateOf,
    exportChoices,
    // What writes files comes when it is first needed.
    makeExport: async (wanted, options) => {
      const { makeExport } = await import('./export/make-export');
      return ifAble(() => makeExport(host, wanted, { ...options, pace }));
    },
    openExport: ({ workbook }) =>
      withTimeLimit(() => host.openSample(base64Of(workbook)), { patience: LONG }),
    openSample: (base64) => withTimeLimit(() => host.openSample(base64), { patience: LONG }),
  };
}
