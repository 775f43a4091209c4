/**
 * The shapes of a change on its way into the workbook: proposed and previewed, applied, taken back. What the pane asks of
 * the engine for them.
 */
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Outcome } from '../plan/outcome';
import type { Enforcement, Offer } from '../plan/change/columns/enforcement';
import type { ChosenBlocks } from '../plan/change/summary/propose-summary';
import type { NoRoom } from '../plan/change/flags/no-room';
import type { JournalEntry } from '../plan/marks/journal/journal-entry';
import type { Preview } from '../plan/change/preview/preview';
import type { Restoration } from '../plan/change/restoration';
import type { ChangeSet } from '../plan/change/change-set';
import type { Finding } from '../plan/judge/report/plan-report';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import type { Checked, CheckOptions } from './check-plan';
import type { SummaryStanding } from './summary/summary-standing';

export type ProposalKind =
  'enforce' | 'fix' | 'flag' | 'new-plan' | 'remove' | 'summary' | 'meeting' | 'erase-history';

/** What a person calls each kind of change, and what the journal keeps of it. */
export const PROPOSAL_TITLES: Readonly<Record<ProposalKind, string>> = {
  enforce: 'Completed columns',
  fix: 'Fix of a finding',
  flag: 'Flags',
  'new-plan': 'New plan',
  remove: 'Removal',
  summary: 'RAG summary',
  meeting: 'Meeting recorded',
  'erase-history': 'History erased',
};

export interface Proposal {
  readonly kind: ProposalKind;
  readonly title: string;
  /** Nothing to write where it has no sheets. */
  readonly plan: ChangeSet;
  readonly preview: Preview;
  readonly noRoom: readonly NoRoom[];
  /** Which plans it passes over, and why: one sentence each. */
  readonly leftOut: readonly string[];
  /** The judgement that it was made of. */
  readonly checked: Checked;
  /** A removal takes back what was made, formats too, instead of writing: `plan` then only says what that comes to. */
  readonly takesBack: Restoration | null;
}

/** What a person chose to complete in one plan. */
export interface EnforcementChoice {
  /** As `planKeyOf` gives it. */
  readonly plan: string;
  /** `null` for the standard schema. */
  readonly profile: string | null;
  /** Ids of offers. */
  readonly chosen: ReadonlySet<string>;
  /** Whether Excel is to warn when something else is typed. */
  readonly validate: boolean;
}

/** A fix that a person chose at its finding. */
export interface FixChoice {
  /** As `planKeyOf` gives it. */
  readonly plan: string;
  /** Id of the offer. */
  readonly offer: string;
}

export interface Applied {
  readonly checked: Checked;
  /** Addresses that read back otherwise than they were written. */
  readonly differs: readonly string[];
}

export interface Undone {
  readonly checked: Checked;
  /** Of the change that was taken back. */
  readonly title: string;
  /** Cells that were edited since, and are left as they are. */
  readonly left: readonly CellRef[];
}

/** What the workbook remembers of changes. */
export interface Remembered {
  /** The last that was not undone: what "Undo last change" takes back. */
  readonly last: JournalEntry | null;
  /** That one where it was begun and never done. */
  readonly unfinished: JournalEntry | null;
  /** When flags were last written and not taken back since; `null` where the workbook does not say. */
  readonly flaggedOn: IsoDate | null;
}

export type ChangeOptions = Omit<CheckOptions, 'pace'>;

/** `changed`: what to do about cells that were edited since the change. */
export interface UndoRequest {
  readonly changed: 'stop' | 'leave';
}

export interface ChangeEngine {
  /** Pure, from what was read; `plan` and `profile` as in `EnforcementChoice`. */
  readonly offerEnforcement: (checked: Checked, plan: string, profile: string | null) => Enforcement;
  readonly prepareColumns: (
    choices: readonly EnforcementChoice[],
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  /** Of one finding, for its own button: those fixes that can be made; none of a plan that takes no part. Pure. */
  readonly fixesOffered: (checked: Checked, plan: string, finding: Finding) => readonly Offer[];
  /** One of them, by its id; where it is offered no more, nothing would change. */
  readonly prepareFix: (fix: FixChoice, options: ChangeOptions) => Promise<Outcome<Proposal>>;
  readonly prepareFlags: (options: ChangeOptions) => Promise<Outcome<Proposal>>;
  readonly prepareNewPlan: (
    wanted: { readonly profile: string; readonly sheetName: string },
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  readonly prepareRemoval: (options: ChangeOptions) => Promise<Outcome<Proposal>>;
  /** Flags come with it where they are missing. `blocks`: ids in their order; `null` as "Plan setup" keeps them. */
  readonly prepareSummary: (
    wanted: { readonly blocks: ChosenBlocks | null },
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  readonly prepareMeeting: (
    meeting: { readonly date: IsoDate; readonly body: string },
    options: ChangeOptions,
  ) => Promise<Outcome<Proposal>>;
  /** Of the history of meetings. */
  readonly prepareErasure: (options: ChangeOptions) => Promise<Outcome<Proposal>>;
  /** Pure, from what was read. */
  readonly summary: (checked: Checked) => SummaryStanding;
  readonly apply: (proposal: Proposal, options: ChangeOptions) => Promise<Outcome<Applied>>;
  /** Takes back the last change that was not undone, a half-made one too. */
  readonly undo: (request: UndoRequest, options: ChangeOptions) => Promise<Outcome<Undone>>;
  /** Pure, from the sheet "Plan setup". */
  readonly journal: (checked: Checked) => Remembered;
}
