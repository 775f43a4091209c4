/** Where the user is on the way to a change, as plain data: the current step and the choices so far. */
import type {
  Applied,
  CompletionChoice,
  FixChoice,
  Proposal,
  ProposalKind,
  Undone,
} from '../../app/proposal';
import type { ChaseOf } from '../../app/returns/chase-of';
import type { MergeWanted } from '../../app/returns/merge-wanted';
import type { ComparedVersions } from '../../app/compare/compared-versions';
import type { ChosenBlocks } from '../../plan/change/summary/lay-out-blocks';
import type { FilterChoice } from '../../plan/change/filters/propose-filters';
import type { TypedChoice } from '../../plan/change/flags/keep-typed';
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';

/** The change that the user wants to preview; `filters` as chosen in the preview before. */
export type ProposeRequest = WantedChange & { readonly filters?: FilterChoice };

type WantedChange =
  /**
   * `typed`: what becomes of words that somebody typed into the flags; kept as notes unless the user chose otherwise.
   */
  | { readonly kind: 'flag'; readonly typed?: TypedChoice }
  | { readonly kind: 'complete'; readonly choices: readonly CompletionChoice[] }
  /** Requested at a finding, to which Back returns. */
  | { readonly kind: 'fix'; readonly fix: FixChoice }
  | { readonly kind: 'new-plan'; readonly profile: string; readonly sheetName: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'summary'; readonly blocks: ChosenBlocks | null }
  | { readonly kind: 'meeting'; readonly date: IsoDate; readonly body: string }
  | { readonly kind: 'erase-history' }
  /** What came back, as chosen from what was `shown`. */
  | { readonly kind: 'merge'; readonly wanted: MergeWanted }
  | { readonly kind: 'what-changed'; readonly compared: ComparedVersions }
  /** Notes on “Plan setup” that this pack was made. */
  | { readonly kind: 'chase'; readonly pack: Pick<ChaseOf, 'head' | 'asked'> };

/** Steps that the user can open directly; the others follow from the workbook's answers. */
export type OpenStep = {
  readonly at: 'choose' | 'complete' | 'new-plan' | 'summary' | 'what-changed';
};

/** What is undone: the last change in the journal, or a removal, which the pane remembers. */
export type UndoOf = 'journal' | 'removal';

export type ChangeStep =
  | OpenStep
  /** Everything that would change, before anything is written. */
  | { readonly at: 'preview'; readonly proposal: Proposal; readonly request: ProposeRequest }
  /** Undo stopped because these cells were edited since the change; addresses on the sheet. */
  | {
      readonly at: 'edited-since';
      readonly sheet: string | null;
      readonly cells: readonly string[];
      readonly of: UndoOf;
    }
  | {
      readonly at: 'applied';
      /** `finish`: the rest of a change that was not finished. */
      readonly kind: ProposalKind | 'finish';
      readonly title: string;
      /** Addresses whose contents differ from what was written. */
      readonly differs: readonly string[];
      readonly unformatted: Applied['unformatted'];
      /** Where the change can be seen; `null` if it left nothing to see. */
      readonly shown: CellRef | null;
    }
  | {
      readonly at: 'undone';
      readonly title: string;
      readonly left: readonly CellRef[];
      readonly unformatted: Undone['unformatted'];
    };

/** What the user chose to complete in one plan. */
export interface CompletionDraft {
  /** The layout's id; `null` for the standard schema. */
  readonly profile: string | null;
  /** By offer id, where the tick differs from its default. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly validate: boolean;
}

export interface NewPlanDraft {
  readonly profile: string;
  readonly sheetName: string;
}

/** The user's choices for the summary and the meeting; `null` uses the workbook's. */
export interface SummaryDraft {
  /** Block ids in order. */
  readonly blocks: ChosenBlocks | null;
  readonly date: IsoDate | null;
  readonly body: string;
}

export interface ChangeState {
  readonly step: ChangeStep;
  /** By plan key. */
  readonly completion: ReadonlyMap<string, CompletionDraft>;
  readonly newPlan: NewPlanDraft;
  readonly summary: SummaryDraft;
  /** The last comparison with another version; nothing of it is kept once another is begun or the pane is closed. */
  readonly compared: ComparedVersions | null;
}

export const FIRST_COMPLETION: CompletionDraft = { profile: null, ticks: new Map(), validate: true };

export const FIRST_CHANGE: ChangeState = {
  step: { at: 'choose' },
  completion: new Map(),
  newPlan: { profile: 'standard-schema', sheetName: 'Action plan' },
  summary: { blocks: null, date: null, body: '' },
  compared: null,
};
