/** The tab in which a change was requested, to which the user goes back; `null` for the tab of changes itself. */
import type { ProposalKind } from '../../app/proposal';
import type { Tab } from '../state/pane-state';

export const tabOfChange = (kind: ProposalKind | 'finish'): Tab | null =>
  kind === 'fix' ? 'check' : kind === 'chase' || kind === 'merge' || kind === 'rows' ? 'chase' : null;
