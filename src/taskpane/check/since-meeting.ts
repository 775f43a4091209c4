/** What changed since the last recorded meeting: how many actions, in a few words, and the way to all of it. */
import type { Checked } from '../../app/check-plan';
import type { ComparedVersions, CompareRequest } from '../../app/compare/compared-versions';
import type { ChangeSection } from '../../plan/compare/change-sections';
import { readHistory } from '../../plan/marks/summary/read-history';
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { PaneController } from '../pane-controller';
import type { PaneStore } from '../state/pane-store';

/** `null` if no meeting is recorded. */
export const meetingBefore = (checked: Checked): IsoDate | null =>
  // Earliest first.
  readHistory(checked.review.snapshots).at(-1)?.date ?? null;

export const comparedSince = (date: IsoDate): CompareRequest => ({
  other: { kind: 'meeting', date },
  older: null,
});

/** Opens the comparison with that meeting. */
export function openSinceMeeting(
  date: IsoDate,
  { store, controller }: { readonly store: PaneStore; readonly controller: Pick<PaneController, 'ask'> },
): void {
  store.dispatch({ type: 'tab-chosen', tab: 'change' });
  store.dispatch({ type: 'compared', compared: null });
  store.dispatch({ type: 'step-taken', step: { at: 'what-changed' } });
  controller.ask({ kind: 'compare', request: comparedSince(date), file: null });
}

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
