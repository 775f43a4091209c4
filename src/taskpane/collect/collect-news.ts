/** Sentences about what came back, announced at the foot of the pane and shown while files are read. */
import type { Merge } from '../../plan/returns/merge/merge-returns';

export function collectedNews({ files, offers }: Pick<Merge, 'files' | 'offers'>): string {
  const read = files.filter(({ verdict }) => verdict === 'read' || verdict === 'same-as-sent').length;
  const ticked = offers.filter((offer) => offer.ticked).length;
  const cells = offers.flatMap(({ kind, cell }) => (kind === 'conflict' ? [JSON.stringify(cell)] : []));
  const open = new Set(cells).size;
  const decide = open > 0 ? ` ${open} to be decided.` : '';
  return `${read} of ${files.length} ${files.length === 1 ? 'file' : 'files'} read: ${ticked} ticked.${decide}`;
}

export const collectingInWords = ({
  name,
  at,
  count,
}: {
  readonly name: string;
  readonly at: number;
  readonly count: number;
}): string => (count === 0 ? 'Comparing with the plan…' : `Reading “${name}”, ${at + 1} of ${count}…`);

/** As many as are taken in at once. */
export const MOST_FILES = 40;
