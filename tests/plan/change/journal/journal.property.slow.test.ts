/**
 * Whatever staff type on "Plan setup", the journal can be read, records the next change, and overwrites nothing of
 * theirs.
 */
import fc from 'fast-check';
import { applied } from '../../../../src/plan/change/applied';
import { journalRows } from '../../../../src/plan/change/journal/journal-rows';
import { readJournal } from '../../../../src/plan/marks/journal/read-journal';
import { emptyKept } from '../../../../src/plan/change/restoration';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { emptySheet } from '../../../../src/plan/change/change-set';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';

const entry = (title: string, length = 10) => ({
  on: '2026-11-21' as IsoDate,
  title,
  undo: { sheets: [{ ...emptyKept('Plan'), madeNames: ['x'.repeat(length)] }] },
});
function change(snapshots: readonly SheetSnapshot[], title: string, length?: number) {
  const { first, last } = journalRows(snapshots, { sheets: [] }, entry(title, length));
  return { first, after: applied(applied(snapshots, { sheets: first }), { sheets: last }) };
}
const fresh = applied([], { sheets: [layOutSetupSheet({ agreed: '2016-01-27' })] });
const two = change(change(fresh, 'One', 40_000).after, 'Two').after;
const [whole] = two as [SheetSnapshot];
const width = whole.columnCount;

test('nothing typed makes it throw, lose a cell of staff’s, or assign a number twice', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      '',
      '1',
      '2',
      '999999999',
      'Done',
      'Continued',
      'Part 1 of 9, 0000000: {}',
      '__proto__',
      '=1',
    ),
    fc.constantFrom('No', 'What', 'State', 'Kept for undo', 'x'.repeat(32_767)),
    fc.double(),
  );
  const edit = fc.record({
    rowIndex: fc.nat(12),
    columnIndex: fc.oneof(fc.nat(width - 1), fc.integer({ min: width - 6, max: width + 1 })),
    value: cell,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(edit, {
        maxLength: 12,
        selector: ({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`,
      }),
      (cells) => {
        const typed = applied(two, { sheets: [{ ...emptySheet('Plan setup'), cells }] });
        const known = readJournal(typed);
        const { first, after } = change(typed, 'Three', 70_000);
        const [sheet] = typed as [SheetSnapshot];
        for (const { cells: planned } of first) {
          const places = planned.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`);
          expect(new Set(places).size).toBe(places.length);
          for (const { rowIndex, columnIndex } of planned)
            expect(sheet.kinds[rowIndex]?.[columnIndex] ?? 'blank').toBe('blank');
        }
        const now = readJournal(after);
        expect(now.filter(({ title }) => title === 'Three')).toHaveLength(1);
        expect(new Set(now.map(({ number }) => number)).size).toBe(now.length);
        expect(now.length).toBe(known.length + 1);
        makeSetup({ asOf: '2016-10-15', ...readSetupSheet(after[0] as SheetSnapshot).setup });
      },
    ),
    { numRuns: 200, seed: 11 },
  );
});
