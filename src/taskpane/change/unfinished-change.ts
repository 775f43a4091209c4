/**
 * What the user can do about an interrupted change: always take it back, and finish it where the next step is clear.
 */
import { PROPOSAL_TITLES } from '../../app/proposal';
import type { OpenStep, ProposeRequest } from '../state/change-state';

export type Finish = { readonly request: ProposeRequest } | { readonly step: OpenStep } | null;

/** By its title in the journal. Cells already written are not proposed again, so finishing means proposing it again. */
export function finishOf(title: string): Finish {
  switch (title) {
    case PROPOSAL_TITLES.flag:
      return { request: { kind: 'flag' } };
    case PROPOSAL_TITLES.remove:
      return { request: { kind: 'remove' } };
    case PROPOSAL_TITLES.summary:
      return { request: { kind: 'summary', blocks: null } };
    case PROPOSAL_TITLES['erase-history']:
      return { request: { kind: 'erase-history' } };
    case PROPOSAL_TITLES.meeting:
      return { step: { at: 'summary' } };
    case PROPOSAL_TITLES.complete:
      // The ticks were not saved, so the user chooses again.
      return { step: { at: 'complete' } };
    default:
      return null;
  }
}
