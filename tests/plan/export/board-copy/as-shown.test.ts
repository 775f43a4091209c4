/** A copied plan shows what the workbook shows: nothing that a format hides, and the board's own colours. */
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { copyOf, rowsOf, sheetNamed, wordsOf } from '../../../support/board-copies';
import { gridSnapshot } from '../../../support/grid-snapshot';

const ROWS = [
  ['The plan of the board', null, null, null],
  ['Action', 'Lead', 'Due date', 'Case'],
  ['Working together', null, null, null],
  ['Train the staff', 'Police', '3 May 2030', 'Child Zebra'],
];
const sheetOf = (): SheetSnapshot => gridSnapshot(ROWS, { merges: ['A3:D3'] });
const withheld = (columnIndex: number, how: 'left-out' | 'blanked') => [{ sheet: 'Plan', columnIndex, how }];

describe('a copied plan', () => {
  test('leaves out text that a number format hides, and says so', () => {
    const sheet = sheetOf();
    const numberFormats = sheet.numberFormats.map((row, r) =>
      row.map((format, c) => (r === 3 && c === 3 ? ';;;' : format)),
    );
    const copy = copyOf([{ ...sheet, numberFormats }]);
    expect(rowsOf(sheetNamed(copy, 'Plan'))[3]?.[3]).toBe('');
    expect(wordsOf(copy)).toContain('Left out of “Plan”: 1 cell whose number format hides it.');
  });

  test('keeps the colours of the board’s own RAG, unless its column is withheld', () => {
    const sheet = gridSnapshot([
      ['Action', 'Lead', 'Due date', 'RAG'],
      ['Train the staff', 'Police', '3 May 2030', 'Amber'],
    ]);
    const fillOf = (copy: ReturnType<typeof copyOf>) =>
      sheetNamed(copy, 'Plan')
        .formats.filter(({ area }) => area.rowIndex === 1 && area.columnIndex === 3 && area.columnCount === 1)
        .map(({ fill }) => fill);
    expect(fillOf(copyOf([sheet]))).toEqual(['#F2B705']);
    expect(fillOf(copyOf([sheet], { withheld: withheld(3, 'blanked') }))).toEqual([]);
  });
});
