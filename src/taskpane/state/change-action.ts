/** Everything that can happen on the way to a change: moving between steps, choosing, previewing, applying, undoing. */
import type { Checked } from '../../app/check-plan';
import type { Proposal, Undone } from '../../app/proposal';
import type { CompletionDraft, NewPlanDraft, OpenStep, ProposeRequest, SummaryDraft } from './change-state';

export type ChangeAction =
  | { readonly type: 'step-taken'; readonly step: OpenStep }
  | { readonly type: 'completion-drafted'; readonly plan: string; readonly draft: CompletionDraft }
  | { readonly type: 'new-plan-drafted'; readonly draft: NewPlanDraft }
  | { readonly type: 'summary-drafted'; readonly draft: SummaryDraft }
  | { readonly type: 'proposed'; readonly proposal: Proposal; readonly request: ProposeRequest }
  | {
      readonly type: 'applied';
      readonly proposal: Proposal;
      readonly checked: Checked;
      readonly differs: readonly string[];
    }
  /** Nothing was undone yet: cells were edited since, and the user must decide what to do about them. */
  | { readonly type: 'undo-stopped'; readonly sheet: string | null; readonly cells: readonly string[] }
  | { readonly type: 'undone'; readonly undone: Undone };
