/** Describes what the headless `apply` did, as a few plain lines. */
import { appendAll } from '../plan/long-lists';
import type { ChangeSet } from '../plan/change/change-set';
import { tallyInWords } from '../plan/judge/report/report-in-words';
import { leftOutInWords, liveOnly } from '../plan/judge/report/live-plans';
import type { AppliedWorkbook } from './apply-workbook';
import { noRoomInWords } from './no-room-in-words';

export function appliedInWords({ proposal, checked, noRoom, differs }: AppliedWorkbook): string {
  const { changes, preview } = proposal;
  const { report } = checked.review;
  const lines = liveOnly(report).plans.map((each) => `“${each.sheet}”: ${tallyInWords(each)}`);
  appendAll(lines, leftOutInWords(report));
  if (changes.sheets.length === 0) lines.push('Everything was already there: nothing was changed.');
  for (const { id, title, items } of preview.groups) {
    if (id === 'new-columns')
      lines.push(
        `${title}: ${items.flatMap(({ after }) => (after === null ? [] : [`“${after}”`])).join(', ')}${asideInWords(changes)}.`,
      );
    if (id === 'sheets' || id === 'summary' || id === 'filters')
      appendAll(
        lines,
        items.map(({ words }) => words),
      );
  }
  appendAll(lines, proposal.filters?.leftAlone ?? []);
  if (changes.sheets.length > 0) lines.push(ownCellsLine(preview.ownCells));
  for (const each of noRoom) {
    const { what, next } = noRoomInWords(each);
    lines.push(`${what} ${next}`);
  }
  if (differs.length > 0)
    lines.push(
      `Excel changed what was written in ${differs.length} of the cells: ${differs.slice(0, 5).join(', ')}.`,
    );
  return lines.join('\n');
}

function ownCellsLine(count: number): string {
  if (count === 0) return 'None of the board’s own cells changed.';
  return count === 1 ? '1 of the board’s own cells changed.' : `${count} of the board’s own cells changed.`;
}

/**
 * Columns beside a plan that staff need not see are counted, not named. Columns of a sheet created by the change are
 * not counted.
 */
function asideInWords({ sheets }: ChangeSet): string {
  const hidden = sheets
    .filter(({ when }) => when === 'exists')
    .flatMap(({ columns }) => columns.filter((column) => column.hidden === true)).length;
  if (hidden === 0) return '';
  return hidden === 1 ? ' and 1 hidden working column' : ` and ${hidden} hidden working columns`;
}
