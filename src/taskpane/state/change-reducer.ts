/**
 * Updates the change state for each action. Pure. The user's ticks are kept until they are applied, whatever is checked
 * again meanwhile.
 */
import type { Proposal } from '../../app/proposal';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import type { ChangeAction } from './change-action';
import type { ChangeState, ProposeRequest } from './change-state';

export function changeReducer(state: ChangeState, action: ChangeAction): ChangeState {
  switch (action.type) {
    case 'step-taken':
      return { ...state, step: action.step };
    case 'completion-drafted':
      return { ...state, completion: new Map(state.completion).set(action.plan, action.draft) };
    case 'new-plan-drafted':
      return { ...state, newPlan: action.draft };
    case 'summary-drafted':
      return { ...state, summary: action.draft };
    case 'compared':
      return { ...state, compared: action.compared };
    case 'proposed':
      return { ...state, step: { at: 'preview', proposal: action.proposal, request: action.request } };
    case 'applied': {
      const { kind, title } = action.proposal;
      const request = state.step.at === 'preview' ? state.step.request : null;
      return {
        ...state,
        completion: withoutApplied(state.completion, request),
        // Now saved in the workbook.
        summary: request?.kind === 'summary' ? { ...state.summary, blocks: null } : state.summary,
        step: {
          at: 'applied',
          kind,
          title,
          differs: action.differs,
          unformatted: action.unformatted,
          shown: shownBy(action.proposal),
        },
      };
    }
    case 'finished': {
      const { differs, unformatted } = action.applied;
      const { title } = action;
      return { ...state, step: { at: 'applied', kind: 'finish', title, differs, unformatted, shown: null } };
    }
    case 'undo-stopped':
      return {
        ...state,
        step: { at: 'edited-since', sheet: action.sheet, cells: action.cells, of: action.of },
      };
    case 'undone': {
      const { title, left, unformatted } = action.undone;
      return { ...state, step: { at: 'undone', title, left, unformatted } };
    }
  }
}

/** The new ratings, otherwise the first cell named by the preview; a removal leaves nothing to show. */
function shownBy({ kind, changes, preview }: Proposal): CellRef | null {
  if (kind === 'remove') return null;
  if (kind === 'summary' || kind === 'what-changed') {
    const sheet = changes.sheets.at(-1);
    return sheet ? { sheet: sheet.name, rowIndex: 0, columnIndex: 0 } : null;
  }
  if (kind === 'new-plan') {
    // If "Plan setup" is created too, it comes first.
    const made = changes.sheets.filter(({ when }) => when === 'create').at(-1);
    return made ? { sheet: made.name, rowIndex: 0, columnIndex: 0 } : null;
  }
  const items = preview.groups.flatMap((group) => group.items).filter(({ cell }) => cell !== null);
  const rating = kind === 'flag' ? items.find(({ after }) => RATING_HEADERS.includes(after)) : undefined;
  return (rating ?? items[0])?.cell ?? null;
}

/** As named in `plan/marks/flags/flag-columns`, which the pane does not load at start-up. */
export const RATING_HEADERS: readonly (string | null)[] = ['RAG', 'RAG (checked)'];

/** The layout and the switch stay as chosen; the ticks were for offers that have now been applied. */
function withoutApplied(
  completion: ChangeState['completion'],
  request: ProposeRequest | null,
): ChangeState['completion'] {
  if (request?.kind !== 'complete') return completion;
  const next = new Map(completion);
  for (const { plan } of request.choices) {
    const draft = next.get(plan);
    if (draft) next.set(plan, { ...draft, ticks: new Map() });
  }
  return next;
}
