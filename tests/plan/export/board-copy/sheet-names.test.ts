import { uniqueSheetName } from '../../../../src/plan/export/board-copy/sheet-names';

describe('names', () => {
  test.each([
    ['Board copy', [], 'Board copy'],
    ['Board copy', ['BOARD COPY', 'board copy (2)'], 'Board copy (3)'],
    ["'Chase: a/b [x]?'", [], 'Chase a b x'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
    ['***', [], 'Sheet'],
    ['History', [], 'History (2)'],
    [`${'x'.repeat(30)}'s`, [], 'x'.repeat(30)],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
  ])('%j beside %j is %j', (wanted, taken, expected) => {
    expect(uniqueSheetName(wanted, taken).replace(/ +/g, ' ')).toBe(expected);
  });
});
