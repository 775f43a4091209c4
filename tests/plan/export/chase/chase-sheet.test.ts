import { chaseSheet, leadsToChase } from '../../../../src/plan/export/chase/chase-sheet';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { rowsOf } from '../../../support/board-copies';
import { gridSnapshot } from '../../../support/grid-snapshot';

const REPORT = reviewWorkbook(
  [
    gridSnapshot([
      ['Ref', 'Action', 'Lead', 'Due date', 'Evidence provided', 'Date achieved'],
      ['1', 'Write to every school.', 'Education', '31 March 2030', '', ''],
      ['2', '=cmd|x', 'Police', '30 June 2016', '', ''],
      [
        '3',
        'Train the staff.',
        'Police',
        '1 May 2016',
        'Training records of 40 staff, June 2016',
        '12 May 2016',
      ],
      ['4', 'Tell everyone.', 'All agencies', '30 June 2016', '', ''],
      ['5', 'Audit the letters.', 'Police and Education', '30 June 2017', '', ''],
    ]),
  ],
  makeSetup({ asOf: '2016-10-15' }),
);

describe('a chase sheet', () => {
  test.each(['Fire Brigade', '', 'All agencies', '__proto__'])(
    'is not made for %j, who leads no action',
    (lead) => {
      expect(chaseSheet(REPORT, lead)).toBeNull();
    },
  );

  test('is offered once for each lead, with the number of open actions', () => {
    expect(leadsToChase(REPORT)).toEqual([
      { name: 'Education', open: 2, all: 2 },
      { name: 'Police', open: 2, all: 3 },
    ]);
  });

  test('contains only their open actions, with blank cells to fill in', () => {
    const sheet = chaseSheet(REPORT, 'police', { taken: ['Chase police'] });
    if (!sheet) throw new Error('No sheet');
    expect(sheet.name).toBe('Chase police (2)');
    const rows = rowsOf(sheet).slice(3);
    expect(rows[0]?.slice(-2)).toEqual(['Update', 'Evidence']);
    expect(rows.slice(1).map((row) => [row[1], row[2], row[3], row[6], row.length])).toEqual([
      ['3', '2', '=cmd|x', 'Red', 7],
      ['6', '5', 'Audit the letters.', 'Green', 7],
    ]);
    expect(sheet.open).toEqual([{ rowIndex: 4, columnIndex: 7, rowCount: 2, columnCount: 2 }]);
    expect(JSON.stringify(sheet)).not.toMatch(/every school|Tell everyone/);
  });

  test('also contains complete actions on request', () => {
    const sheet = chaseSheet(REPORT, 'Police', { all: true });
    expect(
      sheet &&
        rowsOf(sheet)
          .slice(4)
          .map((row) => row[3]),
    ).toEqual(['=cmd|x', 'Train the staff.', 'Audit the letters.']);
  });
});

test('does not chase withdrawn actions, or leads who are no longer responsible', () => {
  const { plans, asOf } = reviewWorkbook(
    [
      gridSnapshot([
        ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
        ['1', 'Write to every school.', 'Education', '30 June 2016', 'Superseded by action 2'],
        ['2', 'Meet every head.', 'A. Barnes (until March), R. Okafor', '30 June 2016', ''],
      ]),
    ],
    makeSetup({ asOf: '2016-10-15' }),
  );
  const report = { plans, asOf };
  expect(leadsToChase(report).map(({ name, open }) => [name, open])).toEqual([
    ['Education', 0],
    ['R. Okafor', 1],
  ]);
  expect(chaseSheet(report, 'Education')).toBeNull();
});
