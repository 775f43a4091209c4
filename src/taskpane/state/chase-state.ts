/** Where the user is in chasing, as plain data: whom to ask by which rules, and the pack that was made. */
import type { MadePack } from '../../app/returns/make-chase';
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { ChaseRuleId } from '../../plan/returns/chase/rules';
import type { Opening } from './export-state';

export interface ChaseDraft {
  readonly rules: readonly ChaseRuleId[];
  /** `usual`: a fortnight from today; `null`: none. */
  readonly replyBy: IsoDate | 'usual' | null;
  /** Leads that the user took off, by name; all others are asked. */
  readonly left: ReadonlySet<string>;
  readonly form: 'workbook' | 'zip';
}

export type ChaseStep =
  | { readonly at: 'choose' }
  /** Taking in what came back. */
  | { readonly at: 'collect' }
  /** In memory only: still to be opened or downloaded. */
  | { readonly at: 'made'; readonly made: MadePack; readonly opening: Opening };

export interface ChaseState {
  readonly step: ChaseStep;
  readonly draft: ChaseDraft;
}

export type ChaseAction =
  | { readonly type: 'chase-drafted'; readonly draft: Partial<ChaseDraft> }
  | { readonly type: 'pack-made'; readonly made: MadePack }
  /** Back to the choices; the pack is let go. */
  | { readonly type: 'pack-left' }
  | { readonly type: 'collecting-begun' };

export const FIRST_CHASE: ChaseState = {
  step: { at: 'choose' },
  draft: { rules: ['overdue', 'due-30'], replyBy: 'usual', left: new Set(), form: 'zip' },
};

/** The choices are kept, because the next pack is usually of the same kind. */
export function chaseReducer(state: ChaseState, action: ChaseAction): ChaseState {
  switch (action.type) {
    case 'chase-drafted':
      return { ...state, draft: { ...state.draft, ...action.draft } };
    case 'pack-made':
      return { ...state, step: { at: 'made', made: action.made, opening: { at: 'none' } } };
    case 'collecting-begun':
      return { ...state, step: { at: 'collect' } };
    case 'pack-left':
      return { ...state, step: { at: 'choose' } };
  }
}

/** How opening went, for the pack that was to be opened. */
export const withOpening = (
  state: ChaseState,
  { exported, opening }: { readonly exported: object; readonly opening: Opening },
): ChaseState =>
  state.step.at === 'made' && state.step.made.exported === exported
    ? { ...state, step: { ...state.step, opening } }
    : state;
