/** What became of one returned file, in one line. */
import type { FileStanding } from './returned-file';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** `actionCount` is how many actions the plan has. */
export function fileInWords(standing: FileStanding, actionCount: number): string {
  // The reason names the file itself.
  if (standing.refusal !== '') return standing.refusal;
  return `${standing.file} – ${saidOf(standing, actionCount)}`;
}

function saidOf(standing: FileStanding, actionCount: number): string {
  const {
    verdict,
    refusal,
    met,
    notMet,
    updates,
    moreColumns,
    typedOver,
    olderThan,
    sameAs,
    uncalculated,
    otherPlans,
  } = standing;
  switch (verdict) {
    case 'not-a-workbook':
      return refusal;
    case 'no-plan':
      return 'no action plan found';
    case 'other-plan':
      return 'no row of this copy is a row of this plan';
    case 'same-file':
      return `the same file as ${sameAs ?? 'another'}: read once`;
    case 'same-as-sent':
      return `${met} of ${counted(actionCount, 'action')}, it says what the plan says`;
    case 'read': {
      const parts = [`${met} of ${counted(actionCount, 'action')}`, counted(updates, 'update')];
      if (notMet > 0) parts.push(counted(notMet, 'row that the plan lacks', 'rows that the plan lacks'));
      if (moreColumns.length > 0)
        parts.push(`${counted(moreColumns.length, 'more column')} (${moreColumns.join(', ')})`);
      if (typedOver.length > 0)
        parts.push(`something typed where no answer was asked for (${typedOver.join(', ')})`);
      if (otherPlans.length > 0)
        parts.push(
          `${counted(otherPlans.length, 'sheet')} of another plan not taken in (${otherPlans.map((name) => `“${name}”`).join(', ')})`,
        );
      if (olderThan !== null) parts.push(`an older copy of ${olderThan}`);
      if (uncalculated > 0)
        parts.push(
          `${counted(uncalculated, 'formula')} without a result: open and save it in Excel to have them read`,
        );
      return parts.join(', ');
    }
  }
}
