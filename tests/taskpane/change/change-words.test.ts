/** What the user is told about changes, and which sheet names and cell addresses are accepted. */
import { PROPOSAL_TITLES } from '../../../src/app/proposal';
import { cellOfAddress } from '../../../src/plan/read/sheet/cell-of-address';
import { ownCellsInWords, undoneNews } from '../../../src/taskpane/change/change-news';
import { flagStandingInWords } from '../../../src/taskpane/change/flag-standing';
import { sheetNameFault } from '../../../src/taskpane/change/sheet-name';
import { finishOf } from '../../../src/taskpane/change/unfinished-change';

test.each([
  [0, 'None of the board’s own cells change.'],
  [1, '1 of the board’s own cells changes.'],
  [1204, '1,204 of the board’s own cells change.'],
])('%d of the board’s cells', (count, words) => {
  expect(ownCellsInWords(count)).toBe(words);
});

test.each([
  ['', 'Give the new sheet a name.'],
  ['   ', 'Give the new sheet a name.'],
  ['a'.repeat(32), 'at most 31'],
  ['Plan 2016/17', 'cannot contain'],
  ["'Plan", 'apostrophe'],
  ['HISTORY', 'keeps the name'],
  ['action PLAN', 'already'],
])('the name “%s” is refused for a sheet', (name, words) => {
  expect(sheetNameFault(name, ['Action plan'])).toContain(words);
});

test.each([['Plan for 2026'], ['Women’s plan'], ['__proto__'], ['=cmd']])('“%s” is accepted', (name) => {
  expect(sheetNameFault(name, ['Action plan'])).toBeNull();
});

test.each([
  ['E28', 'Plan', { sheet: 'Plan', rowIndex: 27, columnIndex: 4 }],
  ['$E$28:F30', 'Plan', { sheet: 'Plan', rowIndex: 27, columnIndex: 4 }],
  ["'O''Neill'!A1", null, { sheet: "O'Neill", rowIndex: 0, columnIndex: 0 }],
  ['E28', null, null],
  ['E0', 'Plan', null],
  ['a name', 'Plan', null],
  ['ABCD1', 'Plan', null],
])('the address %s on %s', (address, sheet, cell) => {
  expect(cellOfAddress(address, sheet)).toEqual(cell);
});

test.each([
  [{ flagged: false, rowsChanged: 0 }, null, 'has not been flagged yet'],
  [{ flagged: true, rowsChanged: 0 }, null, 'Flagged. The flags say what the plan says now.'],
  [{ flagged: true, rowsChanged: 1 }, '3 May 2016', 'Flagged on 3 May 2016. 1 row has changed since'],
  [{ flagged: true, rowsChanged: 1200 }, null, '1,200 rows have changed since'],
])('the state of the flags in words: %j', (standing, since, words) => {
  expect(flagStandingInWords(standing, since)).toContain(words);
});

test('an interrupted change can be finished if the next step is clear', () => {
  expect(finishOf(PROPOSAL_TITLES.flag)).toEqual({ request: { kind: 'flag' } });
  expect(finishOf(PROPOSAL_TITLES.complete)).toEqual({ step: { at: 'complete' } });
  expect(finishOf('Something that staff wrote')).toBeNull();
});

test('cells that undo left as edited are reported', () => {
  const cell = { sheet: 'Plan', rowIndex: 1, columnIndex: 1 };
  const told = (left: readonly (typeof cell)[]) =>
    undoneNews({ title: 'Flags', left, unformatted: [], checked: null as never });
  expect(told([])).toBe('Undone: Flags.');
  expect(told([cell])).toBe('Undone: Flags. One cell left as edited.');
});
