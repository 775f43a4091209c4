/** Which columns of an earlier change can be removed: found by their names, and only where nobody has written in them. */
import { undoCompletion } from '../../../../src/plan/change/removal/undo-completion';
import { emptyKept } from '../../../../src/plan/change/restoration';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { area, gridSnapshot } from '../../../support/grid-snapshot';

const NAME = 'Plan_Added_1';
const COLUMN = area('D1:D3');

const undone = (
  sheet: SheetSnapshot,
  now: { readonly sheet: string | null; readonly area: typeof COLUMN | null } = {
    sheet: 'Plan',
    area: COLUMN,
  },
) => {
  const kept = { ...emptyKept('Plan'), leftNames: [{ name: NAME, sheet: 'Plan', area: COLUMN }] };
  return undoCompletion(kept, sheet, [], [{ name: NAME.toUpperCase(), ...now }]);
};

/** A plan with a column that was added on its right, and something far to the right of it. */
const plan = (...below: readonly (readonly string[])[]): SheetSnapshot =>
  gridSnapshot([
    ['Ref', 'Action', 'Lead', 'Due date', ...Array.from({ length: 16 }, () => ''), 'Key'],
    ['1', 'Write to every school.', 'Police', ''],
    ['2', 'Audit thirty files.', 'Health', ''],
    ...below,
  ]);

const HEADER = { sheet: 'Plan', rowIndex: 0, columnIndex: 3 };

test('a column in which nobody has written is removed', () => {
  expect(undone(plan())).toMatchObject({ columns: [COLUMN], used: [] });
});

test.each([
  ['is on another sheet', { sheet: 'Closed', area: COLUMN }],
  ['refers to no area', { sheet: 'Plan', area: null }],
  ['refers to no sheet', { sheet: null, area: null }],
])('a column whose name %s by now is left alone', (_, now) => {
  expect(undone(plan(), now)).toMatchObject({ columns: [], used: [] });
});

test('words in a row that was added below keep the column', () => {
  const sheet = plan(['3', 'Visit each ward.', '', '31 March 2018']);
  expect(undone(sheet)).toMatchObject({ columns: [], used: [HEADER] });
});

test('words below the plan’s end, with nothing on their left, are no part of the column', () => {
  const sheet = plan(['', '', '', 'Printed in May', '', 'x']);
  expect(undone(sheet)).toMatchObject({ columns: [COLUMN], used: [] });
});

test('a row with something only far to the left, or to the right, lies outside the plan', () => {
  const wide = gridSnapshot([
    [...Array.from({ length: 14 }, (_, at) => `Column ${at}`), 'Due date'],
    ['1'],
    ['2'],
    ['Total', ...Array.from({ length: 13 }, () => ''), '2 open'],
  ]);
  const kept = { ...emptyKept('Plan'), leftNames: [{ name: NAME, sheet: 'Plan', area: area('O1:O3') }] };
  const names = [{ name: NAME, sheet: 'Plan', area: area('O1:O3') }];
  expect(undoCompletion(kept, wide, [], names)).toMatchObject({ columns: [area('O1:O3')], used: [] });
});
