/** Everything that can happen on the way to a change: moving between steps, choosing, previewing, applying, undoing. */
import type { Checked } from '../../app/check-plan';
import type { ComparedVersions } from '../../app/compare/compared-versions';
import type { Applied, Proposal, Undone } from '../../app/proposal';
import type { UndoOf } from './change-state';
import type { CompletionDraft, NewPlanDraft, OpenStep, ProposeRequest, SummaryDraft } from './change-state';

export type ChangeAction =
  | { readonly type: 'step-taken'; readonly step: OpenStep }
  | { readonly type: 'completion-drafted'; readonly plan: string; readonly draft: CompletionDraft }
  | { readonly type: 'new-plan-drafted'; readonly draft: NewPlanDraft }
  | { readonly type: 'summary-drafted'; readonly draft: SummaryDraft }
  /** `null`: to choose another version. */
  | { readonly type: 'compared'; readonly compared: ComparedVersions | null }
  | { readonly type: 'proposed'; readonly proposal: Proposal; readonly request: ProposeRequest }
  | {
      readonly type: 'applied';
      readonly proposal: Proposal;
      readonly checked: Checked;
      readonly differs: readonly string[];
      readonly unformatted: Applied['unformatted'];
    }
  /** An unfinished change was finished, except for formats that Excel refuses. */
  | { readonly type: 'finished'; readonly title: string; readonly applied: Applied }
  /** Nothing was undone yet: cells were edited since, and the user must decide what to do about them. */
  | {
      readonly type: 'undo-stopped';
      readonly sheet: string | null;
      readonly cells: readonly string[];
      readonly of: UndoOf;
    }
  | { readonly type: 'undone'; readonly undone: Undone };
