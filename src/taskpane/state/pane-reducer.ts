/**
 * Updates the pane's state for each action. Pure. News from the workbook never changes the tab, filters, folding or
 * selection that the user is looking at.
 */
import type { Checked } from '../../app/check-plan';
import { planKeyOf } from '../../app/plan-key';
import { WHOLE_LIST } from '../list/list-view';
import { collectedNews } from '../collect/collect-news';
import { appliedNews, editedNews, previewNews, undoneNews } from '../change/change-news';
import { outcomeInWords } from '../self-test/outcome-in-words';
import type { ChangeAction } from './change-action';
import { changeReducer } from './change-reducer';
import { chaseReducer, withOpening } from './chase-state';
import { collectReducer } from './collect-state';
import { exportReducer, OPENED, type ExportAction } from './export-state';
import type { PaneAction } from './pane-action';
import type { PaneState } from './pane-state';
import { DRAFTS_ENDED, SAVED } from './saved-settings';
import { planAtRow, pointingReducer } from './pointing-state';

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'work-started':
      return { ...state, work: action.work, notice: null };
    case 'check-progressed':
      // Ignore late progress of a check that has been stopped.
      return state.work.kind === 'checking' || state.work.kind === 'proposing'
        ? { ...state, work: { kind: state.work.kind, stage: action.stage, share: action.share } }
        : state;
    case 'returns-progressed': {
      const { name, at, count } = action;
      return state.work.kind === 'collecting'
        ? { ...state, work: { kind: 'collecting', name, at, count } }
        : state;
    }
    case 'returns-read': {
      const next = told(state, collectedNews(action.merge));
      return {
        ...next,
        collect: collectReducer(state.collect, action),
        work: { kind: 'none' },
        notice: null,
      };
    }
    case 'offer-decided':
    case 'reading-chosen':
    case 'new-row-ticked':
    case 'decided-by':
    case 'returns-put-away':
      return { ...state, collect: collectReducer(state.collect, action) };
    case 'work-ended':
      return { ...state, work: { kind: 'none' } };
    case 'obstacle-met':
      return { ...state, work: { kind: 'none' }, notice: action.notice };
    case 'notice-closed':
      return { ...state, notice: null };
    case 'checked':
      return {
        ...withChecked(state, action.checked, action.asked, action.news),
        front: action.front ?? state.front,
      };
    case 'saved':
      return {
        ...withChecked(state, action.checked, false, SAVED[action.what]),
        work: { kind: 'none' },
        notice: null,
        ...DRAFTS_ENDED[action.what],
      };
    case 'live-turned':
      return { ...state, live: action.on };
    case 'offering-begun':
      return state.offering ? state : { ...state, offering: true };
    case 'told':
      return told(state, action.news);
    case 'tab-chosen':
      return { ...state, tab: action.tab };
    case 'plan-chosen':
      return {
        ...state,
        plan: action.plan,
        view: { ...WHOLE_LIST, arrange: state.view.arrange },
        columnsDraft: null,
      };
    case 'view-changed':
      return { ...state, view: { ...state.view, ...action.view } };
    case 'unfold-toggled':
      return { ...state, unfolded: toggled(state.unfolded, action.key) };
    case 'row-marked':
      return { ...state, marked: action.key };
    case 'columns-drafted':
      return { ...state, columnsDraft: action.columns };
    case 'setup-drafted':
      return { ...state, setupDraft: action.settings };
    case 'export-step-taken':
      return {
        ...state,
        notice: ofExports(state.notice) ? null : state.notice,
        export: exported(state, action),
      };
    case 'export-drafted':
      return { ...state, export: exported(state, action) };
    case 'exported': {
      const { title } = action.exported;
      const news = `“${title}” is ready to be opened or downloaded.`;
      const next = withChecked(state, action.exported.checked, false, news);
      return { ...next, export: exported(state, action), work: { kind: 'none' }, notice: null };
    }
    case 'chase-drafted':
      return { ...state, chase: chaseReducer(state.chase, action) };
    case 'collecting-begun':
    case 'pack-left':
      return { ...state, notice: null, chase: chaseReducer(state.chase, action) };
    case 'pack-made': {
      const { title, checked } = action.made.exported;
      const next = withChecked(state, checked, false, `${title} is ready to be opened or downloaded.`);
      return { ...next, chase: chaseReducer(state.chase, action), work: { kind: 'none' }, notice: null };
    }
    case 'export-opened': {
      const news = OPENED[action.opening.at];
      return {
        ...told(state, news),
        export: exported(state, action),
        chase: withOpening(state.chase, action),
        work: { kind: 'none' },
      };
    }
    case 'step-taken':
      return { ...state, notice: ofChanges(state.notice) ? null : state.notice, ...stepped(state, action) };
    case 'completion-drafted':
    case 'new-plan-drafted':
    case 'summary-drafted':
      return { ...state, ...stepped(state, action) };
    case 'compared':
      return action.compared === null
        ? { ...state, ...stepped(state, action) }
        : {
            ...told(state, 'The versions are compared.'),
            ...stepped(state, action),
            work: { kind: 'none' },
            notice: null,
          };
    case 'undo-stopped':
      return { ...told(state, `${editedNews(action.cells.length)}.`), ...stepped(state, action) };
    case 'proposed': {
      const next = answered(state, action, action.proposal.checked, previewNews(action.proposal));
      // Changes are requested in other tabs too, but previews are in the change tab.
      return { ...next, tab: 'change' };
    }
    case 'applied':
      return answered(state, action, action.checked, appliedNews(action.proposal.title));
    case 'finished':
      return answered(state, action, action.applied.checked, appliedNews(action.title));
    case 'undone':
      return answered(state, action, action.undone.checked, undoneNews(action.undone));
    case 'row-pointed':
      return { ...state, work: { kind: 'none' }, notice: null, pointing: pointingReducer(null, action) };
    case 'row-affirmed':
    case 'pointed-drafted':
    case 'pointing-ended':
      return {
        ...state,
        notice: ofPointing(state.notice) ? null : state.notice,
        pointing: pointingReducer(state.pointing, action),
      };
    case 'pointed-read': {
      const { checked, sheet, rowIndex } = action;
      const next = withChecked(state, checked, true, pointedNews(rowIndex));
      return {
        ...next,
        pointing: null,
        columnsDraft: null,
        tab: 'check',
        plan: planAtRow(checked, sheet, rowIndex),
      };
    }
    case 'self-test-shown':
      return { ...state, selfTest: { ...state.selfTest, shown: action.shown } };
    case 'self-test-progressed':
      return state.work.kind === 'self-testing'
        ? { ...state, work: { kind: 'self-testing', share: action.done / Math.max(1, action.all) } }
        : state;
    case 'self-tested':
      return {
        ...told(state, outcomeInWords(action.report)),
        work: { kind: 'none' },
        notice: null,
        selfTest: { shown: true, report: action.report },
      };
  }
}

function withChecked(state: PaneState, checked: Checked, asked: boolean, news: string): PaneState {
  const keys = checked.review.report.plans.map(planKeyOf);
  const stays = state.plan !== null && keys.includes(state.plan);
  const plan = stays ? state.plan : keys.length === 1 ? (keys[0] ?? null) : null;
  const next = { ...told(state, news), checked, plan };
  if (!asked) return next;
  return {
    ...next,
    work: { kind: 'none' },
    notice: null,
    view: stays ? state.view : { ...WHOLE_LIST, arrange: state.view.arrange },
    marked: null,
  };
}

const stepped = (state: PaneState, action: ChangeAction): Pick<PaneState, 'change' | 'work'> => ({
  change: changeReducer(state.change, action),
  work: action.type === 'undo-stopped' ? { kind: 'none' } : state.work,
});

/** The workbook was read again for this answer, so the rest of the pane uses the same reading. */
function answered(state: PaneState, action: ChangeAction, checked: Checked, news: string): PaneState {
  const next = withChecked(state, checked, false, news);
  const collect = action.type === 'proposed' ? state.collect : { ...state.collect, isStale: true };
  // Before the first check there are no tabs, and only the change view is shown.
  const tab = state.checked === null ? 'change' : state.tab;
  return { ...next, ...stepped(state, action), collect, work: { kind: 'none' }, notice: null, tab };
}

const exported = (state: PaneState, action: ExportAction): PaneState['export'] =>
  exportReducer(state.export, action);

const pointedNews = (rowIndex: number): string =>
  `Row ${rowIndex + 1} is the header: kept on the sheet “Plan setup”, and the plan is read.`;

const ofPointing = (notice: PaneState['notice']): boolean =>
  notice !== null && ['point', 'read-pointed'].includes(notice.intent.kind);

const ofExports = (notice: PaneState['notice']): boolean =>
  notice !== null && ['make-export', 'open-export'].includes(notice.intent.kind);

const ofChanges = (notice: PaneState['notice']): boolean =>
  notice !== null && ['propose', 'apply', 'finish', 'undo', 'compare', 'decide'].includes(notice.intent.kind);

function told(state: PaneState, text: string): PaneState {
  return text === '' ? state : { ...state, news: { text, count: state.news.count + 1 } };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
