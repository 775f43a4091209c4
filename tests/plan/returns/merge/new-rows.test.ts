/** Rows that the plan lacks: where they would go, when a row can be inserted for them, and what is written there. */
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { area, gridSnapshot } from '../../../support/grid-snapshot';
import type { Rows } from '../../../support/review-grid';
import { asTicked } from '../../../../src/plan/returns/merge/merge-choices';
import { canBeInserted, newRowKey } from '../../../../src/plan/returns/merge/place-new-rows';
import { proposeMerge } from '../../../../src/plan/returns/merge/propose-merge';
import { proposeRows } from '../../../../src/plan/returns/merge/propose-rows';
import { judgedSheets, merged, ON, returned } from './support/merged';
import { plain } from './support/small-return';

const BLANK = plain()[0]!.map(() => '');
const ROW = [
  '2.2',
  '',
  'Train every chair of a strategy meeting in the new protocol.',
  'Social Care',
  '5 May 2017',
];
const ANOTHER = [
  '2.3',
  '',
  'Publish the rota of chairs who can be called upon at night.',
  'Police',
  'May 2017',
];

type More = Partial<Pick<SheetSnapshot, 'tables' | 'merges' | 'hiddenRows'>>;

/** A text that begins with `=` is a formula of the plan. */
function newRows(plan: Rows, rows: Rows = [ROW], more: More = {}) {
  const sheet = gridSnapshot(plan);
  const formulas = sheet.values.map((row) =>
    row.map((value) => (/^=/.test(String(value)) ? String(value) : '')),
  );
  const plans = judgedSheets([{ ...sheet, ...more, formulas }]);
  const merge = merged({ plans, returns: [returned('a.xlsx', [...plain(), ...rows])] });
  const choices = { ...asTicked(merge.offers), rows: new Set(merge.newRows.map(newRowKey)) };
  return {
    merge,
    choices,
    inserted: proposeRows(merge, choices),
    proposed: proposeMerge(merge, choices, ON),
  };
}

test('a row is offered for the end of its section, never ticked, and a row is inserted there only if it is', () => {
  const { merge, inserted } = newRows(plain());
  expect(merge.newRows).toMatchObject([{ row: 6, after: { ref: '2.1' }, room: { rowIndex: 3, blank: 0 } }]);
  expect(merge.offers).toEqual([]);
  expect(proposeRows(merge, asTicked(merge.offers))).toEqual([]);
  expect(inserted).toMatchObject([{ name: 'Plan', insertRows: [{ rowIndex: 3, rowCount: 1 }] }]);
});

test('two rows of one place are inserted together, and those of another place apart from them', () => {
  const first = [
    '1.2',
    '',
    'Audit the letters that midwives send to health visitors.',
    'Midwifery',
    'May 2017',
  ];
  const { inserted } = newRows(plain(), [ROW, ANOTHER, first]);
  expect(inserted[0]?.insertRows.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
    [2, 1],
    [3, 2],
  ]);
});

const waiting = [...plain().slice(0, 3), BLANK, ...plain().slice(3)];

test('a blank row that waits is used first, and as many are inserted below it as are missing', () => {
  expect(newRows(waiting).inserted).toEqual([]);
  const { proposed, inserted } = newRows(waiting, [ROW, ANOTHER]);
  expect(inserted[0]?.insertRows).toMatchObject([{ rowIndex: 4, rowCount: 1 }]);
  expect(new Set(proposed.entries.map(({ decision }) => decision))).toEqual(new Set(['rowAdded', 'newRow']));
  const roomy = [...waiting.slice(0, 4), BLANK, ...waiting.slice(4)];
  const cells = newRows(roomy, [ROW, ANOTHER]).proposed.sheets[0]?.cells ?? [];
  expect(cells.map(({ rowIndex, columnIndex, value }) => [rowIndex, columnIndex, value])).toEqual([
    [3, 0, '2.2'],
    [3, 2, ROW[2]],
    [3, 3, 'Social Care'],
    [3, 4, 42860],
    [4, 0, '2.3'],
    [4, 2, ANOTHER[2]],
    [4, 3, 'Police'],
    [4, 4, 'May 2017'],
  ]);
});

test('a row that holds only what a table fills in is blank, and such a formula is never written over', () => {
  const filled = waiting.map((row, at) =>
    at === 0 ? [...row, 'Days left'] : at === 3 ? [...row, '=[@[Due date]]-1'] : row,
  );
  const [sheet] = newRows(filled).proposed.sheets;
  expect(sheet?.cells.map(({ rowIndex }) => rowIndex)).toEqual([3, 3, 3, 3]);
});

test('a new last row of a table makes the table longer', () => {
  const tables = [{ name: 'Actions', area: area('A1:K5'), hasHeaderRow: true, hasTotalRow: false }];
  const last = [
    '4.2',
    '',
    'Share the chronology with every school nurse by secure mail.',
    'Education',
    'May 2017',
  ];
  const { inserted, proposed } = newRows(plain(), [last], { tables });
  expect(inserted).toEqual([]);
  expect(proposed.sheets[0]?.grow).toEqual([{ name: 'Actions', from: area('A1:K5'), to: area('A1:K6') }]);
});

describe('no row is inserted', () => {
  const wide = (above: string, below: string): Rows =>
    plain().map((row, at) => [...row, '', at === 2 ? above : at === 3 ? below : '']);
  test.each<[string, string, Rows, More]>([
    ['through merged cells', 'merged', plain(), { merges: [area('B3:B4')] }],
    ['beside a note of the board’s', 'beside', wide('Our key', ''), {}],
    ['beside a list that goes on', 'beside', wide('', 'Our key'), {}],
    ['below a hidden row', 'hidden', plain(), { hiddenRows: [2] }],
    [
      'within an array formula',
      'array',
      plain().map((row, at) => (at === 2 || at === 3 ? [...row.slice(0, 10), '=IF(E3:E4="","",1)'] : row)),
      {},
    ],
  ])('%s', (_, why, plan, more) => {
    const { merge, inserted } = newRows(plan, [ROW], more);
    expect(merge.newRows.map(({ room }) => room.insertion)).toEqual([why]);
    expect(merge.newRows.map(canBeInserted)).toEqual([false]);
    expect(inserted).toEqual([]);
  });
});
