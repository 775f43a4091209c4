/** Where a person is on the way to a change of the workbook, as plain data: a step at a time, with what they chose so far. */
import type { EnforcementChoice, FixChoice, Proposal, ProposalKind } from '../../app/proposal';
import type { ChosenBlocks } from '../../plan/change/summary/propose-summary';
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';

/** What a person wants to see the changes of. */
export type ProposeRequest =
  | { readonly kind: 'flag' }
  | { readonly kind: 'enforce'; readonly choices: readonly EnforcementChoice[] }
  /** Asked at a finding, and gone back to from there. */
  | { readonly kind: 'fix'; readonly fix: FixChoice }
  | { readonly kind: 'new-plan'; readonly profile: string; readonly sheetName: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'summary'; readonly blocks: ChosenBlocks | null }
  | { readonly kind: 'meeting'; readonly date: IsoDate; readonly body: string }
  | { readonly kind: 'erase-history' };

/** Steps to which a person can go by themselves; the others follow from what the workbook answers. */
export type OpenStep = { readonly at: 'choose' | 'complete' | 'new-plan' | 'summary' };

export type ChangeStep =
  | OpenStep
  /** Everything that would change, before anything is written. */
  | { readonly at: 'preview'; readonly proposal: Proposal; readonly request: ProposeRequest }
  /** Undo stopped: these cells were edited since the change; addresses on the sheet. */
  | { readonly at: 'edited-since'; readonly sheet: string | null; readonly cells: readonly string[] }
  | {
      readonly at: 'applied';
      readonly kind: ProposalKind;
      readonly title: string;
      /** Addresses that read back otherwise than they were written. */
      readonly differs: readonly string[];
      /** Where the change can be looked at; `null` where it left nothing to see. */
      readonly shown: CellRef | null;
    }
  | { readonly at: 'undone'; readonly title: string; readonly left: readonly CellRef[] };

/** What a person chose to complete in one plan. */
export interface CompletionDraft {
  /** Id of the layout; `null` for the standard schema. */
  readonly profile: string | null;
  /** By an offer's id, where it is ticked otherwise than it came. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly validate: boolean;
}

export interface NewPlanDraft {
  readonly profile: string;
  readonly sheetName: string;
}

/** What a person chose of the summary and the meeting; `null` goes by the workbook. */
export interface SummaryDraft {
  /** Ids of blocks in their order. */
  readonly blocks: ChosenBlocks | null;
  readonly date: IsoDate | null;
  readonly body: string;
}

export interface ChangeState {
  readonly step: ChangeStep;
  /** By the plan's key. */
  readonly completion: ReadonlyMap<string, CompletionDraft>;
  readonly newPlan: NewPlanDraft;
  readonly summary: SummaryDraft;
}

export const FIRST_COMPLETION: CompletionDraft = { profile: null, ticks: new Map(), validate: true };

export const FIRST_CHANGE: ChangeState = {
  step: { at: 'choose' },
  completion: new Map(),
  newPlan: { profile: 'standard-schema', sheetName: 'Action plan' },
  summary: { blocks: null, date: null, body: '' },
};
