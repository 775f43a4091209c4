/** Whether a change reports something about the work, rather than about how the plan is written. */
import type { Change } from './change';
import { saysNothingNew } from './no-news-words';

/** Changes to the board's own words, numbers and colours do not report progress. */
export function isNews({ field, kind, to }: Change): boolean {
  if (field === 'standing' || kind === 'moved') return true;
  if (kind === 'removed' || to === null) return false;
  if (field === 'achieved') return true;
  return (field === 'progress' || field === 'evidenceProvided' || field === 'status') && !saysNothingNew(to);
}
