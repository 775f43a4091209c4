/**
 * The shapes of a change to the workbook: proposed and previewed, applied, taken back; and the use cases that the pane
 * calls for them.
 */
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Outcome } from '../plan/outcome';
import type { CompletionOffers, Offer } from '../plan/change/columns/completion-offers';
import type { ChosenBlocks } from '../plan/change/summary/lay-out-blocks';
import type { TypedChoice } from '../plan/change/flags/keep-typed';
import type { FilterChoice, ProposedFilters } from '../plan/change/filters/propose-filters';
import type { NoRoom } from '../plan/change/flags/no-room';
import type { JournalEntry } from '../plan/marks/journal/journal-entry';
import type { Preview } from '../plan/change/preview/preview';
import type { PresentParts } from '../plan/marks/flags/present-parts';
import type { Unformatted } from '../plan/change/written';
import type { Restoration } from '../plan/change/restoration';
import type { ChangeSet } from '../plan/change/change-set';
import type { Finding } from '../plan/judge/report/plan-report';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import type { Checked, CheckOptions } from './check-plan';
import type { VersionCompared } from './compare/compared-versions';
import type { ChaseOf } from './returns/chase-of';
import type { MergeWanted } from './returns/merge-wanted';
import type { SummaryStanding } from './summary/summary-standing';

export type ProposalKind =
  | 'complete'
  | 'fix'
  | 'flag'
  | 'new-plan'
  | 'remove'
  | 'summary'
  | 'meeting'
  | 'erase-history'
  | 'merge'
  | 'rows'
  | 'what-changed'
  | 'chase';

/** Each kind of change as users know it and as the journal records it. */
export const PROPOSAL_TITLES: Readonly<Record<ProposalKind, string>> = {
  complete: 'Completed columns',
  fix: 'Fix of a finding',
  flag: 'Flags',
  'new-plan': 'New plan',
  remove: 'Removal',
  summary: 'RAG summary',
  meeting: 'Meeting recorded',
  'erase-history': 'History erased',
  chase: 'Chase pack noted',
  merge: 'Returns taken in',
  rows: 'Rows inserted',
  'what-changed': 'What changed',
};

export interface Proposal {
  readonly kind: ProposalKind;
  readonly title: string;
  /** Without sheets there is nothing to write. */
  readonly changes: ChangeSet;
  readonly preview: Preview;
  readonly noRoom: readonly NoRoom[];
  /**
   * What becomes of words that somebody typed into the add-in's columns, which the user is asked; absent if there are
   * none.
   */
  readonly typed?: TypedChoice;
  /** What becomes of filters, and what the user is asked about them; absent if the change meets none. */
  readonly filters?: ProposedFilters;
  /** Which plans are left out and why, one sentence each. */
  readonly leftOut: readonly string[];
  /** What was chosen and is not written, and why, one sentence each; absent if there is none. */
  readonly heldBack?: readonly string[];
  /** The judgement that the proposal is based on. */
  readonly checked: Checked;
  /**
   * A removal restores what was there before, formats included, instead of writing; `changes` then only describes the
   * effect.
   */
  readonly takesBack: Restoration | null;
  /** The names of a workbook from which everything is to be removed. */
  readonly names?: PresentParts['names'];
}

/** The columns and fixes that the user chose for one plan. */
export interface CompletionChoice {
  /** As returned by `planKeyOf`. */
  readonly plan: string;
  /** `null` means the standard schema. */
  readonly profile: string | null;
  /** Offer ids. */
  readonly chosen: ReadonlySet<string>;
  /** Whether to add data validation that warns of other entries. */
  readonly validate: boolean;
}

/** Fixes that the user chose with one press, at a finding or for all findings that ask the same. */
export interface FixChoice {
  /** As returned by `planKeyOf`. */
  readonly plan: string;
  /** The offers' ids. */
  readonly offers: readonly string[];
}

export interface Applied {
  readonly checked: Checked;
  /** Addresses whose contents differ from what was written. */
  readonly differs: readonly string[];
  /** Formats that Excel refused; the change can be finished. */
  readonly unformatted: readonly Unformatted[];
}

export interface Undone {
  readonly checked: Checked;
  /** Title of the change that was taken back. */
  readonly title: string;
  /** Cells that were edited since, and were left alone. */
  readonly left: readonly CellRef[];
  /** Formats that Excel refused to restore. */
  readonly unformatted: readonly Unformatted[];
}

/** What the workbook's journal records of changes. */
export interface Remembered {
  /** The last change that was not undone: what "Undo last change" takes back. */
  readonly last: JournalEntry | null;
  /** The last change, if it was started and never finished. */
  readonly unfinished: JournalEntry | null;
  /** Whether enough of that change is recorded to finish it as it was approved. */
  readonly canFinish: boolean;
  /** Whether the last change was a removal that can still be undone: the pane remembers it, not the workbook. */
  readonly removal: boolean;
  /** When flags were last written and not taken back since; `null` if the workbook does not say. */
  readonly flaggedOn: IsoDate | null;
}

/** Options for proposing a change; `filters` as chosen in the preview. */
export interface ProposeOptions extends CheckOptions {
  readonly filters?: FilterChoice;
}

export type ChangeOptions = Omit<ProposeOptions, 'pace'>;

/** `changed`: what to do with cells that were edited since the change. */
export interface UndoRequest {
  readonly changed: 'stop' | 'leave';
}

export interface ChangeEngine {
  /** Pure, from what was read; `plan` and `profile` as in `CompletionChoice`. */
  readonly offerCompletion: (checked: Checked, plan: string, profile: string | null) => CompletionOffers;
  readonly prepareColumns: (
    choices: readonly CompletionChoice[],
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  /** The fixes of one finding that can be made, for its buttons; empty for a plan that is not live. Pure. */
  readonly fixesOffered: (checked: Checked, plan: string, finding: Finding) => readonly Offer[];
  /** Proposes some of them by id; what is no longer offered is left out of the proposal. */
  readonly prepareFix: (fix: FixChoice, options: ChangeOptions) => Promise<Outcome<Proposal>>;
  readonly prepareFlags: (options: ChangeOptions, typed?: TypedChoice) => Promise<Outcome<Proposal>>;
  readonly prepareNewPlan: (
    wanted: { readonly profile: string; readonly sheetName: string },
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  readonly prepareRemoval: (options: ChangeOptions) => Promise<Outcome<Proposal>>;
  /** Adds flags where they are missing. `blocks`: ids in order; `null` uses the list on "Plan setup". */
  readonly prepareSummary: (
    wanted: { readonly blocks: ChosenBlocks | null },
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  readonly prepareMeeting: (
    meeting: { readonly date: IsoDate; readonly body: string },
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  /** Proposes to note that a pack was made. */
  readonly prepareChase: (
    pack: Pick<ChaseOf, 'head' | 'asked'>,
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  /** Proposes to erase the history of meetings. */
  readonly prepareErasure: (options: ChangeOptions) => Promise<Outcome<Proposal>>;
  /** Proposes the sheet "What changed", from the workbook as it is now. */
  readonly prepareWhatChanged: (
    compared: VersionCompared,
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  /** Pure, from what was read. */
  readonly summary: (checked: Checked) => SummaryStanding;
  /** What came back and was ticked; read and compared again first. */
  readonly prepareMerge: (wanted: MergeWanted, options: ChangeOptions) => Promise<Outcome<Proposal>>;
  readonly apply: (proposal: Proposal, options: ChangeOptions) => Promise<Outcome<Applied>>;
  /** Takes back the last change that was not undone, even one that was interrupted. */
  readonly undo: (request: UndoRequest, options: ChangeOptions) => Promise<Outcome<Undone>>;
  /** Writes what is missing of the last change, as it was approved. */
  readonly finish: (options: ChangeOptions) => Promise<Outcome<Applied>>;
  /** Takes back the removal that was applied last, while nothing else has been applied since. */
  readonly undoRemoval: (request: UndoRequest, options: ChangeOptions) => Promise<Outcome<Undone>>;
  /** From "Plan setup", and whether a removal can be undone. */
  readonly journal: (checked: Checked) => Remembered;
}
