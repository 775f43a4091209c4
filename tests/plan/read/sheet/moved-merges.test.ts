import { movedMerges } from '../../../../src/plan/read/sheet/moved-merges';
import { area } from '../../../support/grid-snapshot';

const rows = (way: 'insert' | 'delete', at: number, count: number) =>
  ({ along: 'rows', way, at: at - 1, count }) as const;

test.each([
  ['rows put in above', 'B4:C6', rows('insert', 2, 3), 'B7:C9'],
  ['rows put in where it begins', 'B4:C6', rows('insert', 4, 1), 'B5:C7'],
  ['rows put into it', 'B4:C6', rows('insert', 5, 2), 'B4:C8'],
  ['rows put in below', 'B4:C6', rows('insert', 7, 2), 'B4:C6'],
  ['rows deleted above', 'B4:C6', rows('delete', 1, 2), 'B2:C4'],
  ['its first rows deleted with some above', 'B4:C6', rows('delete', 3, 2), 'B3:C4'],
  ['a row of it deleted', 'B4:C6', rows('delete', 5, 1), 'B4:C5'],
  ['its last row deleted with some below', 'B4:C6', rows('delete', 6, 4), 'B4:C5'],
  ['a column put in before', 'B4:C6', { along: 'columns', way: 'insert', at: 0, count: 1 } as const, 'C4:D6'],
  ['a column of it deleted', 'B4:C6', { along: 'columns', way: 'delete', at: 2, count: 1 } as const, 'B4:B6'],
])('%s', (_, merge, moved, after) => {
  expect(movedMerges([area(merge)], moved)).toEqual([area(after)]);
});

test('a merge of which one cell or none is left is none', () => {
  expect(movedMerges([area('B4:B5'), area('D4:E4')], rows('delete', 4, 1))).toEqual([]);
});
