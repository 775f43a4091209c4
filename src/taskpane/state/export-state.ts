/** Where the user is on the way to an export, as plain data, with the choices so far. */
import type { Exported, ExportWanted } from '../../app/export/exported';
import type { Problem } from '../../plan/outcome';

/** Steps that the user can open directly. */
export type ExportPlace = 'choose' | 'board-copy' | 'csv' | 'print';

/** Whether Excel has opened it; `failed` with the problem, or `null` if it is unknown. */
export type Opening =
  | { readonly at: 'none' }
  | { readonly at: 'opened' }
  | { readonly at: 'failed'; readonly problem: Problem | null };

export type ExportStep =
  | { readonly at: ExportPlace }
  /** In memory only: still to be opened or downloaded. */
  | {
      readonly at: 'made';
      readonly exported: Exported;
      readonly kind: ExportWanted['kind'];
      readonly opening: Opening;
    };

export interface ExportDraft {
  readonly validatedBy: string;
  /** By the failure's key. */
  readonly reasons: ReadonlyMap<string, string>;
  /** For every failure without a reason of its own. */
  readonly reasonForRest: string;
  /** By sheet and column, as returned by `withheldColumnKey`; columns not listed are exported unchanged. */
  readonly withheld: ReadonlyMap<string, 'left-out' | 'blanked'>;
  readonly withSummary: boolean;
  readonly withSetup: boolean;
  /** Key of the plan for a CSV; `null` takes the first. */
  readonly plan: string | null;
}

export interface ExportState {
  readonly step: ExportStep;
  readonly draft: ExportDraft;
}

export type ExportAction =
  | { readonly type: 'export-step-taken'; readonly step: ExportPlace }
  | { readonly type: 'export-drafted'; readonly draft: Partial<ExportDraft> }
  | { readonly type: 'exported'; readonly exported: Exported; readonly kind: ExportWanted['kind'] }
  /** `exported`: what was to be opened, which the user may have left meanwhile. */
  | {
      readonly type: 'export-opened';
      readonly exported: Pick<Exported, 'workbook'>;
      readonly opening: Opening;
    };

export const FIRST_EXPORT: ExportState = {
  step: { at: 'choose' },
  draft: {
    validatedBy: '',
    reasons: new Map(),
    reasonForRest: '',
    withheld: new Map(),
    withSummary: true,
    withSetup: false,
    plan: null,
  },
};

/** What the pane says of an opening, at its foot and to screen readers. */
export const OPENED = {
  none: '',
  opened: 'The copy is open in its own window. Save it there.',
  failed: 'Excel could not open the copy. Download it instead.',
} as const;

export const withheldColumnKey = (sheet: string, columnIndex: number): string => `${columnIndex}|${sheet}`;

/** The choices are kept, because the next copy is usually of the same kind. */
export function exportReducer(state: ExportState, action: ExportAction): ExportState {
  switch (action.type) {
    case 'export-step-taken':
      return { ...state, step: { at: action.step } };
    case 'export-drafted':
      return { ...state, draft: { ...state.draft, ...action.draft } };
    case 'exported': {
      const { exported, kind } = action;
      return { ...state, step: { at: 'made', exported, kind, opening: { at: 'none' } } };
    }
    case 'export-opened':
      return state.step.at === 'made' && state.step.exported === action.exported
        ? { ...state, step: { ...state.step, opening: action.opening } }
        : state;
  }
}
