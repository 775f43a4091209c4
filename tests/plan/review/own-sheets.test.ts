/** The add-in's own sheets, and copies of them in another workbook, are never read as plans; other sheets still are. */
import { isOwnSheet } from '../../../src/plan/marks/own-sheets';
import { COVER_MARK, SUMMARY_COPY_MARK } from '../../../src/plan/marks/own-marks';
import { layOutSetupSheet } from '../../../src/plan/change/settings-sheet/setup-sheet';
import { SUMMARY_MARK } from '../../../src/plan/marks/summary/summary-mark';
import { reviewAgain } from '../../../src/plan/review-again';
import { reviewToKeep, reviewWorkbook } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { finish } from '../../../src/plan/steps';
import { edited } from '../../support/edited-snapshot';
import { gridSnapshot } from '../../support/grid-snapshot';
import { plannedSnapshot } from '../../support/planned-snapshot';

const TABLE = [
  ['Action', 'Lead', 'Due date'],
  ['Write to every school.', 'Education', '31 March 2016'],
];
const SETUP = makeSetup({ asOf: '2016-10-15' });
const setup = plannedSnapshot(layOutSetupSheet({ agreed: '2016-01-27' }));

test.each([
  ['a summary', [['RAG summary'], [`${SUMMARY_MARK} Figures are live.`], ...TABLE]],
  ['a copy of a summary', [['RAG summary'], [SUMMARY_COPY_MARK], ...TABLE]],
  ['a copy that was pasted some columns in', [[], [null, null, SUMMARY_COPY_MARK], ...TABLE]],
  ['the cover of a board copy', [['Board copy: Child J'], [COVER_MARK], ...TABLE]],
])('%s is not a plan, under any name', (_, rows) => {
  const sheet = gridSnapshot(rows, { name: 'Sheet7' });
  expect(isOwnSheet(sheet)).toBe(true);
  expect(reviewWorkbook([sheet], SETUP).plans).toEqual([]);
});

test('nor is a copy of “Plan setup” under another name', () => {
  expect(isOwnSheet({ ...setup, name: 'Plan setup (2)' })).toBe(true);
  const renumbered = {
    ...setup,
    name: 'Old',
    values: [],
    tables: setup.tables.map((table) => ({ ...table, name: `${table.name}14` })),
  };
  expect(isOwnSheet(renumbered)).toBe(true);
});

test.each([
  ['which only speaks of a summary', [['A summary kept by the board'], ...TABLE]],
  ['which quotes the mark within a sentence', [[`It says: ${SUMMARY_MARK}`], ...TABLE]],
])('a plan %s is a plan', (_, rows) => {
  const sheet = gridSnapshot(rows, { name: 'Plan' });
  expect(isOwnSheet(sheet)).toBe(false);
  expect(reviewWorkbook([sheet], SETUP).plans).toHaveLength(1);
});

describe('the add-in’s columns in a board copy, as values', () => {
  const OURS = ['Due date (checked)', 'Next milestone', 'Achieved on', 'Evidence', 'RAG', 'Checks'];
  const bare = [
    ['Ref', 'Action', 'Lead', 'Due date', 'Completed on', 'Evidence provided'],
    ['1', 'Write to every school.', 'Education', '31 March 2016', '', ''],
    ['2', 'Audit ten files.', 'Police', '31 March 2016', '1 March 2016', 'Minutes of 3 May 2016'],
  ];
  const copied = [
    [...(bare[0] ?? []), ...OURS],
    [...(bare[1] ?? []), '31 March 2016', '', '', 'None', 'Red', 'Overdue'],
    [...(bare[2] ?? []), '31 March 2016', '', '1 March 2016', 'Supplied', 'Blue', ''],
  ];
  const columnsOf = (rows: typeof bare) =>
    reviewWorkbook([gridSnapshot(rows)], SETUP).plans[0]?.columns.columns.flatMap(({ fields }) => fields);

  test('are not the board’s', () => {
    expect(columnsOf(copied)).toEqual(columnsOf(bare));
  });

  test('stay excluded when a row is judged again', () => {
    const sheet = gridSnapshot(copied);
    const again = finish(
      reviewAgain(
        finish(reviewToKeep([sheet], SETUP)),
        edited(sheet, 1, 1, 'Write to each of the schools.').rows,
      ),
    );
    expect(again?.how).toBe('rows');
    const whole = reviewWorkbook([edited(sheet, 1, 1, 'Write to each of the schools.').now], SETUP);
    expect(again?.review.report).toEqual(whole);
  });

  test('end where something else is below them', () => {
    const below = [
      ...copied,
      [],
      [
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        'Recommendation',
        'Proposed action',
        'Lead agency',
        'Target date',
      ],
      [null, null, null, null, null, null, null, 'Homes', 'Visit each home', 'Housing', '1 May 2017'],
    ];
    expect(reviewWorkbook([gridSnapshot(below)], SETUP).plans.flatMap(({ actions }) => actions)).toHaveLength(
      3,
    );
  });

  test('are the board’s if one of them is missing', () => {
    const own = copied.map((row) => row.filter((_, at) => at !== 7));
    expect(columnsOf(own)).not.toEqual(columnsOf(bare));
  });
});
