/** Everything that can happen to the pane, each as a plain object: user input and the workbook's answers. */
import type { Checked } from '../../app/check-plan';
import type { SetupSettings } from '../../plan/read/setup/setup';
import type { SetupChanges } from '../../plan/read/setup/setup-changes';
import type { ListView } from '../list/list-view';
import type { SelfTestAction } from '../self-test/self-test-state';
import type { ChangeAction } from './change-action';
import type { ChaseAction } from './chase-state';
import type { CollectAction } from './collect-state';
import type { ExportAction } from './export-state';
import type { Notice, Saved, Tab, Work } from './pane-state';
import type { PointingAction } from './pointing-state';

export type PaneAction =
  | ChangeAction
  | ChaseAction
  | CollectAction
  | ExportAction
  | PointingAction
  | SelfTestAction
  | { readonly type: 'work-started'; readonly work: Exclude<Work, { readonly kind: 'none' }> }
  | { readonly type: 'check-progressed'; readonly stage: 'reading' | 'judging'; readonly share: number }
  | {
      readonly type: 'returns-progressed';
      readonly name: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly type: 'work-ended' }
  | { readonly type: 'obstacle-met'; readonly notice: Notice }
  | { readonly type: 'notice-closed' }
  /**
   * `asked`: the user asked for this check; false if an edit in the sheet triggered it. `front`: the sheet in front.
   */
  | {
      readonly type: 'checked';
      readonly checked: Checked;
      readonly asked: boolean;
      readonly news: string;
      readonly front?: string | null;
    }
  | { readonly type: 'saved'; readonly what: Saved; readonly checked: Checked }
  | { readonly type: 'live-turned'; readonly on: boolean }
  | { readonly type: 'offering-begun' }
  | { readonly type: 'told'; readonly news: string }
  | { readonly type: 'tab-chosen'; readonly tab: Tab }
  | { readonly type: 'plan-chosen'; readonly plan: string | null }
  | { readonly type: 'view-changed'; readonly view: Partial<ListView> }
  | { readonly type: 'unfold-toggled'; readonly key: string }
  | { readonly type: 'row-marked'; readonly key: string }
  | { readonly type: 'columns-drafted'; readonly columns: SetupSettings['confirmedColumns'] | null }
  | { readonly type: 'setup-drafted'; readonly settings: SetupChanges | null };
