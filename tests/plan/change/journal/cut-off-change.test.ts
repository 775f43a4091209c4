/** What the journal says about an interrupted change once other changes are made after it. */
import { applied } from '../../../../src/plan/change/applied';
import { journalRows } from '../../../../src/plan/change/journal/journal-rows';
import { readJournal } from '../../../../src/plan/marks/journal/read-journal';
import { emptyKept } from '../../../../src/plan/change/restoration';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from '../../../support/grid-snapshot';

const NO_PLAN = { sheets: [] };
const setUp = applied([gridSnapshot([['Action', 'Lead']], { name: 'Plan' })], {
  sheets: [layOutSetupSheet({})],
});

const rows = (snapshots: readonly SheetSnapshot[], title: string) =>
  journalRows(snapshots, NO_PLAN, {
    on: '2026-11-21' as IsoDate,
    title,
    undo: { sheets: [emptyKept('Plan')] },
  });
const begun = (title: string) => applied(setUp, { sheets: rows(setUp, title).first });

function change(snapshots: readonly SheetSnapshot[], title: string): readonly SheetSnapshot[] {
  const { first, last } = rows(snapshots, title);
  return applied(snapshots, { sheets: [...first, ...last] });
}

test.each([
  ['another change does not finish it', 'New plan', 'begun'],
  ['nor does one whose name only begins alike', 'Flags too', 'begun'],
  ['the same change made again finishes it', 'Flags', 'done'],
])('%s', (_, title, state) => {
  const told = readJournal(change(begun('Flags'), title)).map((entry) => [entry.title, entry.state]);
  expect(told).toEqual([
    ['Flags', state],
    [title, 'done'],
  ]);
});

test('every interrupted part of it is finished at once', () => {
  const twice = applied(begun('Flags'), { sheets: rows(begun('Flags'), 'Flags').first });
  expect(readJournal(twice).map(({ state }) => state)).toEqual(['begun', 'begun']);
  expect(readJournal(change(twice, 'Flags')).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
});
