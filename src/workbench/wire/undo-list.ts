/**
 * Counts what empties the user's undo list besides writes: deleting a sheet, changing its visibility or protection
 * [A: documented] and, in some builds, asking for merged cells [I 5918].
 */
import type { Use } from './alterations';
import type { Host } from './host';

const EMPTYING: ReadonlySet<string> = new Set([
  'call Worksheet.delete',
  'set Worksheet.visibility',
  'call WorksheetProtection.protect',
  'call WorksheetProtection.unprotect',
]);
const OVER_MERGES = 'call Range.getMergedAreasOrNullObject';

export function noteUndo(host: Host, use: Use, className: string, member: string): void {
  const asked = `${use} ${className}.${member}`;
  const isOverMerges = asked === OVER_MERGES && host.switches.alterations.has('forgets-undo-over-merges');
  if (!isOverMerges && !EMPTYING.has(asked)) return;
  host.stats.undoEmptied += 1;
  host.options.onUndoEmptied?.();
}
