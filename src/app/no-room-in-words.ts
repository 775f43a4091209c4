/**
 * Explains why the add-in's columns, or missing ones, cannot be added beside a plan, and what the user can do about it.
 */
import type { NoRoom } from '../plan/change/flags/no-room';
import type { ProblemWords } from './words';

export function noRoomInWords({ code, cell }: NoRoom): ProblemWords {
  const plan = `the plan on the sheet “${cell.sheet}”`;
  switch (code) {
    case 'sheet-full':
      return {
        what: `There is no room to the right of ${plan}: it reaches Excel’s last columns, or what stands beside it does.`,
        next: 'Move the plan further left, for example to a sheet of its own, then try again.',
      };
    case 'table-blocked':
      return {
        what: `The table of ${plan} cannot be made wider: something stands to the right of it.`,
        next: 'Move what stands beside the table a few columns to the right, then try again.',
      };
    case 'edge-blocked':
      return {
        what: `Columns cannot be added to ${plan}: something stands right beside its last column.`,
        next: 'Move what stands there a few columns to the right, then try again.',
      };
    case 'flags-beside':
      return {
        what: `Columns cannot be added to ${plan}: the add-in’s own columns stand right beside it.`,
        next: 'Remove what the add-in made, add the missing columns, then flag the plan again.',
      };
  }
}
