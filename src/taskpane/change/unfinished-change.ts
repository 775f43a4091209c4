/** What a person can do about a change that was cut off: take it back in any case, and finish it where that is plain. */
import { PROPOSAL_TITLES } from '../../app/proposal';
import type { OpenStep, ProposeRequest } from '../state/change-state';

export type Finish = { readonly request: ProposeRequest } | { readonly step: OpenStep } | null;

/** By what the journal calls it. What was written already is not proposed again, so that to finish is to ask anew. */
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
    case PROPOSAL_TITLES.enforce:
      // What had been ticked is not kept: it is chosen again.
      return { step: { at: 'complete' } };
    default:
      return null;
  }
}
