/** Sentences that announce a change, shown at the foot of the pane and read out by screen readers. */
import type { Proposal, Undone } from '../../app/proposal';
import type { Preview } from '../../plan/change/preview/preview';

/** Total number of lines in a preview. */
export const itemCount = ({ groups }: Preview): number =>
  groups.reduce((sum, { items }) => sum + items.length, 0);

/** Shown first, because it is a board's first question. */
export function ownCellsInWords(count: number): string {
  if (count === 0) return 'None of the board’s own cells change.';
  const cells = count.toLocaleString('en-GB');
  return count === 1 ? '1 of the board’s own cells changes.' : `${cells} of the board’s own cells change.`;
}

export const changesNothing = ({ changes, takesBack }: Proposal): boolean =>
  changes.sheets.length === 0 && takesBack === null;

export function previewNews(proposal: Proposal): string {
  const { preview } = proposal;
  return changesNothing(proposal)
    ? 'There is nothing to change.'
    : `${ownCellsInWords(preview.ownCells)} Nothing is written yet.`;
}

export const appliedNews = (title: string): string => `Done: ${title}.`;

export function undoneNews({ title, left }: Undone): string {
  const stays =
    left.length === 0 ? '' : ` ${left.length === 1 ? 'One cell' : `${left.length} cells`} left as edited.`;
  return `Undone: ${title}.${stays}`;
}

/** Why an undo stopped to ask. */
export function editedNews(cells: number): string {
  if (cells === 0) return 'The workbook has been edited since';
  return cells === 1
    ? 'A cell has been edited since'
    : `${cells.toLocaleString('en-GB')} cells have been edited since`;
}
