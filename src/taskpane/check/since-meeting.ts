/** How many actions changed since a recorded meeting, in a few words, for the pane's first page. */
import type { ComparedVersions } from '../../app/compare/compared-versions';
import type { ChangeSection } from '../../plan/compare/change-sections';

type Counted = (count: number) => string;

const WORDS: readonly (readonly [ChangeSection['id'], Counted])[] = [
  ['newly-done', (count) => `${count} newly done`],
  ['into-red', (count) => `${count} slipped into red`],
  ['dates-moved', (count) => `${count} ${count === 1 ? 'date' : 'dates'} moved`],
  ['new', (count) => `${count} new`],
  ['gone', (count) => `${count} gone`],
  ['not-compared', (count) => `${count} ${count === 1 ? 'date' : 'dates'} not compared`],
];

/** "2 newly done, 1 date moved." */
export function changedInWords({ sections }: Pick<ComparedVersions, 'sections'>): string {
  const counts = WORDS.flatMap(([id, words]) => {
    const count = sections.find((section) => section.id === id)?.entries.length ?? 0;
    return count > 0 ? [words(count)] : [];
  });
  return counts.length > 0 ? `${counts.join(', ')}.` : 'Nothing is newly done, moved, slipped, new or gone.';
}
