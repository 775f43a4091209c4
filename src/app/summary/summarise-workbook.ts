/**
 * The use case of the headless `summarise`: does what `apply` does and adds the RAG summary, proposed as one change and
 * written in one go.
 */
import { success, type Outcome } from '../../plan/outcome';
import { applyChange } from '../apply-change';
import {
  ALL_OFFERS,
  choicesFromTheStart,
  NO_PAUSE,
  type AppliedWorkbook,
  type ApplyRequest,
} from '../apply-workbook';
import type { Host } from '../host';
import type { ProposeOptions } from '../proposal';
import { prepareSummary } from './prepare-summary';

export async function summariseWorkbook(
  host: Pick<Host, 'readWorkbook' | 'write' | 'restore'>,
  { today, asOf, agreed }: ApplyRequest,
): Promise<Outcome<AppliedWorkbook>> {
  const options: ProposeOptions = {
    today,
    pace: NO_PAUSE,
    dateOverrides: { asOf, agreed },
    filters: ALL_OFFERS,
  };
  const proposed = await prepareSummary(host, { blocks: null, choices: choicesFromTheStart }, options);
  if (!proposed.ok) return proposed;
  const proposal = proposed.value;
  const applied = await applyChange(host, proposal, options);
  return applied.ok ? success({ proposal, noRoom: proposal.noRoom, ...applied.value }) : applied;
}
