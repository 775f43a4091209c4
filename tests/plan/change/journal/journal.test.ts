/** The journal in "Plan setup": what is kept of a change, what is read back, and how room is made for it. */
import { applied } from '../../../../src/plan/change/applied';
import { journalRows } from '../../../../src/plan/change/journal/journal-rows';
import { journalStateChange } from '../../../../src/plan/change/journal/journal-state';
import { lastChange, readJournal } from '../../../../src/plan/marks/journal/read-journal';
import { MOST_KEPT } from '../../../../src/plan/change/journal/journal-room';
import { emptyKept, type Restoration } from '../../../../src/plan/change/restoration';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { emptySheet, type SheetChange, type ChangeSet } from '../../../../src/plan/change/change-set';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import type { SetupSettings } from '../../../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { area, gridSnapshot } from '../../../support/grid-snapshot';
import { noise } from '../../../support/noise';

const ON = '2026-11-21' as IsoDate;
const SETTINGS: SetupSettings = { agreed: '2016-01-27', meetings: [{ date: '2016-09-14', body: 'LSCB' }] };
const plan = gridSnapshot([['Action', 'Lead']], { name: 'Plan' });
const NO_PLAN: ChangeSet = { sheets: [] };

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
const setUp = put([plan], [layOutSetupSheet(SETTINGS)]);
const begin = (snapshots: readonly SheetSnapshot[], title: string, undo: Restoration, with_ = NO_PLAN) =>
  put(put(snapshots, with_.sheets), journalRows(snapshots, with_, { on: ON, title, undo }).first);
function change(snapshots: readonly SheetSnapshot[], title: string, undo = undoOf(title)) {
  const { first, last } = journalRows(snapshots, NO_PLAN, { on: ON, title, undo });
  return put(put(snapshots, first), last);
}
const told = (snapshots: readonly SheetSnapshot[]) =>
  readJournal(snapshots).map(({ number, title, state, undo }) => [number, title, state, undo !== null]);
const settingsIn = (snapshots: readonly SheetSnapshot[]) => {
  const sheet = snapshots.find(({ name }) => name === 'Plan setup');
  return sheet && readSetupSheet(sheet);
};
const tableOf = (snapshots: readonly SheetSnapshot[]) =>
  snapshots.flatMap(({ tables }) => tables).find(({ name }) => name === 'PlanSetupJournal');
/** A cell of the journal's table, from its header on. */
const cellAt = (snapshots: readonly SheetSnapshot[], row: number, column: number) => {
  const table = tableOf(snapshots);
  if (!table) throw new Error('no journal');
  return { rowIndex: table.area.rowIndex + row, columnIndex: table.area.columnIndex + column };
};
/** Types over cells of "Plan setup". */
const typed = (
  snapshots: readonly SheetSnapshot[],
  cells: readonly { readonly rowIndex: number; readonly columnIndex: number; readonly value: string }[],
) => put(snapshots, [{ ...emptySheet('Plan setup'), cells }]);

describe('what is refused', () => {
  test('a sheet of that name that is someone else’s gets no rows and gives none', () => {
    const foreign = [plan, gridSnapshot([['Minutes', 'x']], { name: 'Plan setup' })];
    expect(journalRows(foreign, NO_PLAN, { on: ON, title: 'Flags', undo: undoOf('') })).toEqual({
      first: [],
      last: [],
    });
    expect(readJournal(foreign)).toEqual([]);
  });

  test('a change that removes the sheet gets no rows', () => {
    const removal: ChangeSet = {
      sheets: [{ ...layOutSetupSheet({}), when: 'remove', cells: [], tables: [] }],
    };
    expect(journalRows(setUp, removal, { on: ON, title: 'Removal', undo: undoOf('') }).first).toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -1)],
    ['altered by one letter', (text) => text.slice(0, 90) + (text[90] === 'A' ? 'B' : 'A') + text.slice(91)],
    ['replaced', () => '{"sheets":[]}'],
    ['emptied', () => ''],
    ['of another part', (text) => text.replace('Part 1 of 1', 'Part 1 of 2')],
  ])('a text that was %s cannot be undone, and its row is read all the same', (_, alter) => {
    const whole = change(setUp, 'Flags');
    const at = cellAt(whole, 1, 3);
    const sheet = whole.find(({ name }) => name === 'Plan setup');
    const text = String(sheet?.values[at.rowIndex]?.[at.columnIndex]);
    expect(told(typed(whole, [{ ...at, value: alter(text) }]))).toEqual([[1, 'Flags', 'done', false]]);
  });

  test('a row whose number or state cannot be read is skipped', () => {
    const whole = change(change(setUp, 'One'), 'Two');
    const broken = typed(whole, [
      { ...cellAt(whole, 1, 0), value: 'first' },
      { ...cellAt(whole, 2, 4), value: 'who knows' },
    ]);
    expect(told(broken)).toEqual([]);
    expect(settingsIn(broken)).toEqual({ setup: SETTINGS, problems: [] });
    // Its number is not assigned again.
    expect(told(change(broken, 'Three'))).toEqual([[3, 'Three', 'done', true]]);
  });
});

describe('what is kept', () => {
  test('a change is begun first and done last, and read back exactly', () => {
    const undo = undoOf('=cmd|"\u{1f600}\ud800 \u202e\n\t\u0001 _x0041_ ' + noise(70_000));
    const begun = begin(setUp, 'Flags', undo);
    expect(told(begun)).toEqual([[1, 'Flags', 'begun', true]]);
    const done = change(setUp, 'Flags', undo);
    expect(readJournal(done)).toEqual([
      {
        ...{ number: 1, on: ON, title: 'Flags', state: 'done', undo, finish: null },
        hasUndo: true,
        undoInSteps: expect.any(Function) as unknown,
      },
    ]);
    const texts = done.flatMap(({ values }) => values.flat()).map(String);
    expect(texts.every((text) => text.length <= 30_100)).toBe(true);
    expect(settingsIn(done)).toEqual({ setup: SETTINGS, problems: [] });
  });

  test('the sheet and its journal are created with the change if there are none', () => {
    const made = { sheets: [layOutSetupSheet(SETTINGS)] };
    const after = begin([plan], 'Flags', undoOf('a'), made);
    expect(told(after)).toEqual([[1, 'Flags', 'begun', true]]);
    expect(settingsIn(after)).toEqual({ setup: SETTINGS, problems: [] });
    const alone = begin([plan], 'New plan', undoOf('b'));
    expect(told(alone)).toEqual([[1, 'New plan', 'begun', true]]);
    expect(settingsIn(alone)).toEqual({ setup: {}, problems: [] });
  });

  test('the same sheet and table are named whatever is to be kept', () => {
    const named = (undo: Restoration, snapshots: readonly SheetSnapshot[]) =>
      journalRows(snapshots, NO_PLAN, { on: ON, title: 'Flags', undo }).first.map(
        ({ name, tables, grow }) => [name, [...tables, ...grow].map((table) => table.name)],
      );
    for (const snapshots of [setUp, change(setUp, 'One')])
      expect(named({ sheets: [] }, snapshots)).toEqual(named(undoOf(noise(100_000)), snapshots));
  });

  test('later changes are added below, and the table is extended over them', () => {
    const three = change(change(change(setUp, 'One'), 'Two', undoOf(noise(70_000))), 'Three');
    expect(told(three)).toEqual([
      [1, 'One', 'done', true],
      [2, 'Two', 'done', true],
      [3, 'Three', 'done', true],
    ]);
    expect(tableOf(three)?.area.rowCount).toBe(4);
    expect(lastChange(three)?.number).toBe(3);
  });

  test('staff can sort the rows, write beside and below them, and convert the table to plain cells', () => {
    const two = change(change(setUp, 'One', undoOf(noise(70_000))), 'Two');
    const [top, end] = [cellAt(two, 1, 0), cellAt(two, 5, 0)];
    const sheet = two.find(({ name }) => name === 'Plan setup');
    if (!sheet) throw new Error('no setup');
    const rows = sheet.values.slice(top.rowIndex, end.rowIndex).reverse();
    const sorted = rows.flatMap((row, r) =>
      row.slice(top.columnIndex).map((value, c) => ({
        rowIndex: top.rowIndex + r,
        columnIndex: top.columnIndex + c,
        value: value as string,
      })),
    );
    const note = { rowIndex: end.rowIndex + 1, columnIndex: top.columnIndex + 2, value: 'our note' };
    const moved = typed(two, [...sorted, note]).map((each) => ({
      ...each,
      tables: each.tables.filter(({ name }) => name !== 'PlanSetupJournal'),
    }));
    expect(told(moved)).toEqual([
      [1, 'One', 'done', true],
      [2, 'Two', 'done', true],
    ]);
    const after = change(moved, 'Three', undoOf(noise(70_000)));
    expect(told(after)).toHaveLength(3);
    expect(told(after)[2]).toEqual([3, 'Three', 'done', true]);
    expect(after.flatMap(({ values }) => values.flat())).toContain('our note');
  });
});

describe('what is undone, and what makes room', () => {
  test('an undone change keeps its row and loses its text, and the one before is the last', () => {
    const two = change(change(setUp, 'One'), 'Two', undoOf(noise(70_000)));
    const last = lastChange(two);
    if (!last) throw new Error('no change');
    const after = put(two, journalStateChange(two, last, 'undone'));
    expect(told(after)).toEqual([
      [1, 'One', 'done', true],
      [2, 'Two', 'undone', false],
    ]);
    expect(lastChange(after)?.title).toBe('One');
    // The rows that its text used are used again.
    const again = change(after, 'Three', undoOf(noise(70_000)));
    expect(tableOf(again)?.area.rowCount).toBe((tableOf(two)?.area.rowCount ?? 0) + 1);
    expect(told(again)[2]).toEqual([3, 'Three', 'done', true]);
  });

  test('an interrupted change can be marked as done; a missing entry is ignored', () => {
    const begun = begin(setUp, 'Flags', undoOf('a'));
    const last = lastChange(begun);
    expect(last && told(put(begun, journalStateChange(begun, last, 'done')))).toEqual([
      [1, 'Flags', 'done', true],
    ]);
    expect(journalStateChange(begun, { number: 7, undo: null }, 'undone')).toEqual([]);
  });

  test('nothing is marked for a change whose undo deletes the sheet', () => {
    const undo = { sheets: [emptyKept('Plan setup', 'remove')] };
    const done = change(setUp, 'Flags', undo);
    expect(journalStateChange(done, { number: 1, undo }, 'undone')).toEqual([]);
  });

  test('the last twenty are kept', () => {
    let snapshots = setUp;
    for (let at = 1; at <= 25; at++) snapshots = change(snapshots, `Change ${at}`);
    const numbers = readJournal(snapshots).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 6));
    expect(tableOf(snapshots)?.area.rowCount).toBe(21);
    expect(
      readJournal(snapshots).every(
        ({ undo, number }) => undo?.sheets[0]?.cells[0]?.held?.[0]?.[0] === `Change ${number}`,
      ),
    ).toBe(true);
  });

  test('texts together are bounded: the oldest go first, and one too long keeps what is the board’s own', () => {
    const large = undoOf(noise(MOST_KEPT * 0.6));
    const two = change(change(setUp, 'One', large), 'Two', large);
    expect(told(two)).toEqual([
      [1, 'One (too old to be undone)', 'done', false],
      [2, 'Two', 'done', true],
    ]);
  });
});
