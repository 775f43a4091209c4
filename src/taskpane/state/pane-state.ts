/** Everything the pane shows, as plain data. Changed only by the reducer. */
import type { Checked } from '../../app/check-plan';
import type { ComparedVersions, CompareRequest, JudgedVersion } from '../../app/compare/compared-versions';
import type { Pointed, RowWanted } from '../../app/point-at-row';
import type { Proposal } from '../../app/proposal';
import type { Problem } from '../../plan/outcome';
import type { Field } from '../../plan/read/schema/fields';
import type { SetupSettings } from '../../plan/read/setup/setup';
import type { SetupChanges } from '../../plan/read/setup/setup-changes';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import { WHOLE_LIST, type ListView } from '../list/list-view';
import { FIRST_SELF_TEST, type SelfTestState } from '../self-test/self-test-state';
import type { Exported, ExportWanted } from '../../app/export/exported';
import type { ChaseWanted } from '../../app/returns/make-chase';
import { FIRST_COLLECT, type CollectState, type FileToCollect } from './collect-state';
import { FIRST_CHANGE, type ChangeState, type ProposeRequest, type UndoOf } from './change-state';
import { FIRST_CHASE, type ChaseState } from './chase-state';
import { FIRST_EXPORT, type ExportState } from './export-state';
import type { PointingState } from './pointing-state';

/** The views; `columns` is opened from Setup and stands under its tab. */
export const TABS = ['check', 'change', 'chase', 'export', 'columns', 'setup'] as const;
export type Tab = (typeof TABS)[number];

/** Something that the user asked for, kept so that it can be retried. */
export type Intent =
  | { readonly kind: 'check' }
  | { readonly kind: 'try-sample' }
  /** Shows a row that could be a plan's header. */
  | { readonly kind: 'point'; readonly wanted: RowWanted }
  /** Saves the row with what its columns hold, and reads the plan. */
  | {
      readonly kind: 'read-pointed';
      readonly pointed: Pointed;
      readonly fields: readonly (Field | null)[];
    }
  | { readonly kind: 'select'; readonly cell: CellRef; readonly key: string }
  | { readonly kind: 'save'; readonly settings: SetupChanges; readonly what: Saved }
  /** Previews a change; writes nothing. */
  | { readonly kind: 'propose'; readonly request: ProposeRequest }
  | { readonly kind: 'apply'; readonly proposal: Proposal; readonly request: ProposeRequest }
  /** Writes what is missing of a change that was cut off. */
  | { readonly kind: 'finish'; readonly title: string }
  /** `leave`: cells that were edited since are left alone. `of`: the journal's last change if not given. */
  | { readonly kind: 'undo'; readonly changed: 'stop' | 'leave'; readonly of?: UndoOf }
  /** Reads files that came back, or what was sent, and compares all with the plan; with none, only compares again. */
  | { readonly kind: 'collect'; readonly files: readonly FileToCollect[]; readonly as: 'returns' | 'sent' }
  /** Compares with another version; writes nothing. `file`: what was read of the file before. */
  | { readonly kind: 'compare'; readonly request: CompareRequest; readonly file: JudgedVersion | null }
  /** Keeps what a person said of two actions on "Plan setup", and compares again. */
  | { readonly kind: 'decide'; readonly compared: ComparedVersions; readonly settings: SetupChanges }
  /** Makes a file in memory; writes nothing. */
  | { readonly kind: 'make-export'; readonly wanted: ExportWanted }
  | { readonly kind: 'make-chase'; readonly wanted: ChaseWanted }
  | { readonly kind: 'open-export'; readonly exported: Exported }
  /** `withNoticed`: include cases that the user would notice, such as a second window. */
  | { readonly kind: 'self-test'; readonly withNoticed: boolean };

/**
 * What was saved: the settings of a tab, forgotten columns, a plan's layout, its standing, only the leads register, what
 * was said of two actions, or the answer to a question.
 */
export type Saved =
  'columns' | 'forgotten' | 'setup' | 'layout' | 'standing' | 'register' | 'pair' | 'answer';

/** Work in progress, as shown to the user. A re-check after an edit is not shown. */
export type Work =
  | { readonly kind: 'none' }
  | { readonly kind: 'checking'; readonly stage: 'reading' | 'judging'; readonly share: number }
  | { readonly kind: 'saving'; readonly what: Saved }
  | { readonly kind: 'proposing'; readonly stage: 'reading' | 'judging'; readonly share: number }
  | { readonly kind: 'applying'; readonly title: string }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'self-testing'; readonly share: number }
  | { readonly kind: 'collecting'; readonly name: string; readonly at: number; readonly count: number }
  | { readonly kind: 'exporting' }
  | { readonly kind: 'opening-export' }
  | { readonly kind: 'opening-sample' }
  | { readonly kind: 'pointing' };

/** A problem, and what the user had asked for. */
export interface Notice {
  /** `null` for an internal fault. */
  readonly problem: Problem | null;
  readonly intent: Intent;
}

export interface PaneState {
  readonly tab: Tab;
  readonly work: Work;
  readonly notice: Notice | null;
  readonly checked: Checked | null;
  /** Key of the plan in view; `null` while the user has several to choose from. */
  readonly plan: string | null;
  /** Name of the sheet that was in front at the last check that the user asked for; `null` if not known. */
  readonly front: string | null;
  readonly view: ListView;
  /** Keys of the actions whose explanation is unfolded. */
  readonly unfolded: ReadonlySet<string>;
  /** Key of the list row last selected in Excel. */
  readonly marked: string | null;
  /**
   * The latest news, for the line at the foot and for screen readers; `count` distinguishes repeats of the same text.
   */
  readonly news: { readonly text: string; readonly count: number };
  /** Whether edits in the workbook reach the pane. */
  readonly live: boolean;
  /** Whether what proposes changes and exports is loaded, so that the controller can say what there is to choose. */
  readonly offering: boolean;
  /** Unsaved settings of a tab; `null` if unchanged. */
  readonly columnsDraft: SetupSettings['confirmedColumns'] | null;
  readonly setupDraft: SetupChanges | null;
  /** Pointing at a header row; `null` when not in progress. */
  readonly pointing: PointingState | null;
  readonly change: ChangeState;
  readonly chase: ChaseState;
  readonly export: ExportState;
  readonly collect: CollectState;
  readonly selfTest: SelfTestState;
}

export const FIRST_STATE: PaneState = {
  tab: 'check',
  work: { kind: 'none' },
  notice: null,
  checked: null,
  plan: null,
  front: null,
  view: WHOLE_LIST,
  unfolded: new Set(),
  marked: null,
  news: { text: '', count: 0 },
  live: false,
  offering: false,
  columnsDraft: null,
  setupDraft: null,
  pointing: null,
  change: FIRST_CHANGE,
  chase: FIRST_CHASE,
  export: FIRST_EXPORT,
  collect: FIRST_COLLECT,
  selfTest: FIRST_SELF_TEST,
};
