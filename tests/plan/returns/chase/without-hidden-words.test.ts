/** What a number format such as ;;; hides in the board's sheet reaches no lead. */
import { leadPages } from '../../../../src/plan/export/chase/chase-pack';
import type { PackHead } from '../../../../src/plan/export/chase/lead-sheet';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { whoToChase } from '../../../../src/plan/returns/chase/who-to-chase';
import { withoutHiddenWords } from '../../../../src/plan/returns/chase/without-hidden-words';
import { reviewWorkbook } from '../../../../src/plan/review';
import { gridSnapshot } from '../../../support/grid-snapshot';

const HEAD: PackHead = {
  mark: 'K7F3-Q2MX',
  asOf: '2016-10-15' as IsoDate,
  replyBy: null,
  from: '',
  marking: '',
  board: '',
  plan: 'Plan',
  namesPlan: false,
  dateSystem: 1900,
};
const ROWS = [
  ['Ref', 'Action', 'Lead', 'Due date', 'Evidence required', 'Progress'],
  ['1', 'Write to every school.', 'Education', '30 June 2016', 'Secret evidence', 'Secret progress'],
  ['2', 'Audit the letters.', 'Police', '30 June 2016', 'Minutes', 'Begun in May.'],
];

function saidTo(formats: Readonly<Record<string, string>>): string {
  const snapshot = gridSnapshot(ROWS, { formats });
  const report = reviewWorkbook([snapshot], makeSetup({ asOf: '2016-10-15' }));
  const { leads } = whoToChase(report, new Set(['overdue'] as const), []);
  return JSON.stringify(
    leadPages(withoutHiddenWords(leads, [snapshot]), HEAD).map(({ sheet }) => sheet.cells),
  );
}

test('hidden evidence and progress are left out, what is shown stays', () => {
  const said = saidTo({ E2: ';;;', F2: ';;;' });
  expect(said).not.toMatch(/Secret/);
  for (const words of ['Write to every school.', 'Minutes', 'Begun in May.']) expect(said).toContain(words);
});

test('without such a format nothing is left out', () => {
  expect(saidTo({})).toMatch(/Secret evidence.*Secret progress/s);
});

test('a hidden date is not said beside it either', () => {
  const readAs = (formats: Readonly<Record<string, string>>): readonly unknown[] => {
    const snapshot = gridSnapshot(ROWS, { formats });
    const report = reviewWorkbook([snapshot], makeSetup({ asOf: '2016-10-15' }));
    const { leads } = whoToChase(report, new Set(['overdue'] as const), []);
    return leadPages(withoutHiddenWords(leads, [snapshot]), HEAD).map(({ sheet: { cells } }) => {
      const header = cells.find(({ value }) => value === 'Read as');
      return cells.find(
        ({ rowIndex, columnIndex }) =>
          rowIndex === (header?.rowIndex ?? 0) + 1 && columnIndex === header?.columnIndex,
      )?.value;
    });
  };
  expect(readAs({})).toEqual(['30 June 2016', '30 June 2016']);
  expect(readAs({ D2: ';;;' })).toEqual([undefined, '30 June 2016']);
});
