/** How the Columns view lists a plan's columns. */
import { recognisePlans } from '../../../src/plan/read/recognise/recognise-plans';
import { fieldsChosenTwice, proposedColumns, withChoice } from '../../../src/taskpane/setup/column-choices';
import { columnLines, columnNotes, seriesPlaces } from '../../../src/taskpane/setup/column-lines';
import { gridSnapshot } from '../../support/grid-snapshot';
import { planIn } from '../../support/review-grid';

const SERIES = [
  ['Action', 'Lead', 'Due date', 'Revised date 1', 'Revised date 2'],
  ['1.1 Brief all midwives', 'Maternity', '31 May 2017', '31 July 2017', ''],
  ['1.2 Audit thirty records', 'Maternity', '31 May 2017', '31 July 2017', '30 September 2017'],
];

test('doubtful columns come first, each with what it could hold', () => {
  const plan = planIn([
    ['Action', 'Lead', 'Due date', 'Forecast completion'],
    ['Audit the files', 'Police', '31 May 2017', '30 June 2017'],
  ]);
  const [first, ...rest] = columnLines(plan, undefined);
  expect(first?.column.header).toBe('Forecast completion');
  expect(first?.how).toBe('please say which');
  expect(first?.offered.length).toBeGreaterThan(0);
  expect(rest.map(({ column, offered }) => [column.header, offered])).toEqual([
    ['Action', []],
    ['Lead', []],
    ['Due date', []],
  ]);
});

test('each column shows its first cells', () => {
  const lines = columnLines(planIn(SERIES), gridSnapshot(SERIES));
  expect(lines.map(({ samples }) => samples)).toEqual([
    ['1.1 Brief all midwives', '1.2 Audit thirty records'],
    ['Maternity'],
    ['31 May 2017'],
    ['31 July 2017'],
    ['30 September 2017'],
  ]);
});

test('a second column of reference numbers is described as one, not as “not recognised”', () => {
  const plan = planIn([
    ['Ref', 'Rec no', 'Action', 'Lead', 'Due date'],
    ['1', '4', 'Audit the files', 'Police', '31 May 2017'],
  ]);
  const line = columnLines(plan, undefined).find(({ column }) => column.header === 'Rec no');
  expect(line?.how).toBe('also names Ref; column A is the one that counts');
});

test('it says what the check takes from elsewhere, and which cell of a series counts', () => {
  expect(columnNotes(planIn(SERIES))).toEqual([
    'Ref: read from the number at the front of the action’s or the recommendation’s text.',
    'Revised due date: of the columns D and E the last one filled in a row counts: in row 3 that is E3.',
  ]);
});

test('a series is not a field chosen twice, and stays a series once confirmed', () => {
  const plan = planIn(SERIES);
  const choices = proposedColumns(plan);
  expect(fieldsChosenTwice(choices, seriesPlaces(plan))).toEqual([]);
  const [again] = recognisePlans(gridSnapshot(SERIES), [], choices);
  expect(again?.columns.series).toEqual(plan.columns.series);
  expect(again?.columns.duplicates).toEqual([]);
  expect(again?.columns.columns.every(({ how }) => how === 'confirmed')).toBe(true);
});

test('a series with one column set to another field is not a series', () => {
  const choices = proposedColumns(planIn(SERIES)).map((each) =>
    each.header === 'Revised date 2' ? { ...each, fields: ['reviewDate'] as const } : each,
  );
  const [again] = recognisePlans(gridSnapshot(SERIES), [], choices);
  expect(again?.columns.series).toEqual([]);
});

describe('a field that another column holds', () => {
  const plan = planIn([
    ['Action', 'Lead', 'Due date', 'Notes'],
    ['Audit the files', 'Police', '31 May 2017', 'x'],
  ]);
  const rivals = {
    columns: {
      ...plan.columns,
      columns: plan.columns.columns.map((column) =>
        column.header === 'Due date' ? { ...column, rivals: ['achieved'] as const } : column,
      ),
    },
  };
  const choices = proposedColumns(plan).map((each) =>
    each.header === 'Notes' ? { ...each, fields: ['achieved'] as const } : each,
  );

  test('is swapped if that column could hold this one’s field', () => {
    expect(withChoice(choices, 3, ['due'], rivals).map(({ fields }) => fields[0])).toEqual([
      'action',
      'lead',
      'achieved',
      'due',
    ]);
  });

  test('is left to the user if it could not', () => {
    expect(fieldsChosenTwice(withChoice(choices, 3, ['due'], plan))).toEqual(['due']);
  });
});
