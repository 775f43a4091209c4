/** How the journal shows a change in one line: what does not fit is packed, and stored in a hidden column. */
import { applied } from '../../../../src/plan/change/applied';
import { journalRows } from '../../../../src/plan/change/journal/journal-rows';
import { journalStateChange } from '../../../../src/plan/change/journal/journal-state';
import { lastChange, readJournal } from '../../../../src/plan/marks/journal/read-journal';
import { keptText, restorationInSteps } from '../../../../src/plan/marks/journal/kept-text';
import { emptyKept, type Restoration } from '../../../../src/plan/change/restoration';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { emptySheet, type ChangeSet, type SheetChange } from '../../../../src/plan/change/change-set';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { area, gridSnapshot } from '../../../support/grid-snapshot';
import { noise } from '../../../support/noise';
import { finish } from '../../../../src/plan/steps';

const restored = (pieces: readonly string[]) => finish(restorationInSteps(pieces));

const ON = '2026-11-21' as IsoDate;
const SHEET = 'Plan setup';

const undoOf = (text: string): Restoration => ({
  sheets: [
    {
      ...emptyKept('Plan'),
      cells: [{ area: area('A1'), held: [[text]], formats: 'General', left: ['-----'] }],
    },
  ],
});
const put = (snapshots: readonly SheetSnapshot[], sheets: readonly SheetChange[]) =>
  applied(snapshots, { sheets });
const setUp = put([gridSnapshot([['Action', 'Lead']], { name: 'Plan' })], [layOutSetupSheet({})]);
function change(snapshots: readonly SheetSnapshot[], title: string, undo: Restoration) {
  const { first, last } = journalRows(snapshots, { sheets: [] }, { on: ON, title, undo });
  return put(put(snapshots, first), last);
}
const setupOf = (snapshots: readonly SheetSnapshot[]) => snapshots.find(({ name }) => name === SHEET);
const told = (snapshots: readonly SheetSnapshot[]) =>
  readJournal(snapshots).map(({ number, title, undo }) => [number, title, undo !== null]);
const plan: ChangeSet = {
  sheets: [
    {
      ...emptySheet('Plan'),
      cells: [0, 1].map((rowIndex) => ({ rowIndex, columnIndex: 5, value: 'RAG' })),
      formats: [{ area: area('F1:F2'), bold: true }],
    },
  ],
};
const rows = (snapshots: readonly SheetSnapshot[], undo: Restoration) =>
  journalRows(snapshots, plan, { on: ON, title: 'Flags', undo });

test('the row says how many cells of which sheet, and the title is read without it', () => {
  const { first, last } = rows(setUp, undoOf('a'));
  const done = put(put(setUp, first), last);
  expect(setupOf(done)?.values.flat()).toContain('Flags (2 cells on “Plan”)');
  expect(readJournal(done)).toMatchObject([{ title: 'Flags', state: 'done', finish: null }]);
});

test('what is too long for the row is in a hidden column under its own title, and is removed with the entry', () => {
  const one = change(setUp, 'One', undoOf(noise(70_000)));
  const sheet = setupOf(one);
  const column = (sheet?.origin.columnIndex ?? 0) + (sheet?.columnCount ?? 0) - 1;
  expect(sheet?.hiddenColumns).toEqual([column]);
  expect(sheet?.tables.find(({ name }) => name === 'PlanSetupJournal')?.area.rowCount).toBe(2);
  expect(told(one)).toEqual([[1, 'One', true]]);
  // A later change uses the same column; if a piece is lost, the change cannot be undone.
  const two = change(one, 'Two', undoOf(noise(40_000)));
  const now = setupOf(two);
  expect(now?.columnCount).toBe(sheet?.columnCount);
  const at = now?.values.findIndex((row) => String(row[column] ?? '').startsWith('Undo 1. Part 2 of')) ?? 0;
  expect(
    told(put(two, [{ ...emptySheet(SHEET), cells: [{ rowIndex: at, columnIndex: column, value: '' }] }])),
  ).toEqual([
    [1, 'One', false],
    [2, 'Two', true],
  ]);
  const last = lastChange(two);
  if (!last) throw new Error('no change');
  const undone = put(two, journalStateChange(two, last, 'undone'));
  const texts = undone.flatMap(({ values }) => values.flat()).map(String);
  expect(texts.filter((text) => text.startsWith('Undo '))).toHaveLength(3);
});

test('a change is recorded until it is done, and read back completely', () => {
  const { first, written, last } = rows(setUp, undoOf('a'));
  const begun = put(setUp, first);
  expect(readJournal(begun)).toMatchObject([{ state: 'begun', finish: plan }]);
  const formatted = put(begun, written ?? []);
  expect(readJournal(formatted)).toMatchObject([{ title: 'Flags', state: 'written', finish: plan }]);
  const texts = put(formatted, last).flatMap(({ values }) => values.flat());
  expect(texts.filter((text) => String(text).startsWith('Finish '))).toEqual([]);
  expect(readJournal(put(formatted, last))).toMatchObject([{ state: 'done', finish: null }]);
});

test('a formula that is the same in every row is kept once', () => {
  const count = 5_000;
  const formula = (row: number) => `=IF($D${row}="","",IF($D${row}<Plan_AsOf,"Red","Green"))`.repeat(4);
  const undo: Restoration = {
    sheets: [
      {
        ...emptyKept('Plan'),
        cells: [
          {
            area: area(`F2:F${count + 1}`),
            held: Array.from({ length: count }, (_, at) => [{ formula: formula(at + 2) }]),
            formats: 'General',
            left: Array.from({ length: count }, () => '-----'),
          },
        ],
      },
    ],
  };
  const { pieces } = keptText(undo);
  expect(pieces).toHaveLength(1);
  expect(pieces[0]?.length).toBeLessThan(2_000);
  expect(restored(pieces)).toEqual(undo);
});

test('a change too large to keep keeps what is the board’s own, or nothing', () => {
  const blank = {
    area: area('D1:D9'),
    held: null,
    formats: 'General',
    left: Array.from({ length: 9 }, (_, row) => noise(81_000).slice(row * 9_000, (row + 1) * 9_000)),
  };
  const [own] = undoOf('ours').sheets;
  if (!own) throw new Error('no sheet');
  const kept = keptText({ sheets: [{ ...own, cells: [...own.cells, blank] }] }, 1);
  expect([kept.whole, restored(kept.pieces)]).toEqual([false, { sheets: [own] }]);
  expect(keptText(undoOf(noise(40_000)), 1)).toEqual({ pieces: [], whole: false });
});
