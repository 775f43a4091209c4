/** Why a returned row is not offered for the plan, and what the user can do. */
import type { NewRow } from '../../plan/returns/merge/place-new-rows';
import type { NoInsertion } from '../../plan/returns/merge/room-for-rows';

const WHY: Readonly<Record<NoInsertion, string>> = {
  merged: 'merged cells run across that place',
  beside: 'something else stands beside the plan there and would be pushed apart',
  array: 'one formula fills several rows there',
  hidden: 'the row there is hidden',
};

/** One or two sentences. */
export function notInserted({ room: { rowIndex, insertion }, cells }: NewRow): string {
  if (cells.length === 0) return 'The plan has no column for what it says.';
  if (typeof insertion !== 'string') return '';
  return `No row can be inserted below row ${rowIndex}: ${WHY[insertion]}. Make room there in Excel yourself, then compare again.`;
}
