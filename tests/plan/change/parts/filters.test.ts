/** Filters as a part of a change: what an undo sets, how two changes of one filter are merged, and the words. */
import { appliedTo, keptOf, takenBack } from '../../../../src/plan/change/applied';
import { emptySheet } from '../../../../src/plan/change/change-set';
import { mergeSheets } from '../../../../src/plan/change/merge-sheets';
import { filterBack, filterInWords, type KeptFilter } from '../../../../src/plan/change/parts/filters';
import { readRestoration } from '../../../../src/plan/change/restoration';
import { canBeSetAgain, type FilteredColumn } from '../../../../src/plan/read/sheet/sheet-filter';
import { area, gridSnapshot } from '../../../support/grid-snapshot';

const by = (columnOffset: number, ...values: string[]): FilteredColumn => ({
  columnOffset,
  criteria: { filterOn: 'Values', values },
});
const setting = (where: string, ...columns: FilteredColumn[]) => ({ area: area(where), columns });
const POLICE = by(1, 'Police');
const NARROW = setting('A1:D9', POLICE);
const WIDE = setting('A1:H9', POLICE);
const KEPT: KeptFilter = { table: null, from: WIDE, to: NARROW };

test.each<[string, ReturnType<typeof setting> | null, ReturnType<typeof setting>]>([
  ['as the change left it', WIDE, NARROW],
  ['as it was before, already', NARROW, NARROW],
  ['open, as a change that was cut off leaves it', setting('A1:D9'), NARROW],
  ['gone', null, NARROW],
  ['filtered by others since', setting('A1:H9', by(0, 'x'), by(7, 'Red')), setting('A1:D9', by(0, 'x'))],
  ['longer by two rows', setting('A1:H11', POLICE), setting('A1:D11', POLICE)],
  ['one over other columns', setting('C1:H9', by(1, 'x')), setting('C1:H9', by(1, 'x'))],
  ['one over fewer columns than either', setting('A1:C9'), setting('A1:C9')],
  ['one in another row', setting('A3:H9', POLICE), setting('A3:H9', POLICE)],
])('undone where the filter is %s', (_, now, back) => {
  expect(filterBack(KEPT, now)).toEqual(back);
});

test('is applied to a sheet, kept and undone, through a journal', () => {
  const sheets = [gridSnapshot([['Action', 'Lead', '', '']], { name: 'Plan' })];
  const workbook = {
    sheets,
    names: [],
    rules: [],
    filters: [
      { sheet: 'Plan', table: null, ...NARROW },
      { sheet: 'Other', table: 'T', ...NARROW },
    ],
  };
  const change = {
    sheets: [{ ...emptySheet('Plan'), filters: [{ table: null, from: NARROW, to: WIDE }] }],
  };
  const after = appliedTo(workbook, change);
  expect(after.filters?.find(({ sheet }) => sheet === 'Plan')).toEqual({
    sheet: 'Plan',
    table: null,
    ...WIDE,
  });
  const kept = readRestoration(JSON.parse(JSON.stringify(keptOf(workbook, change))));
  expect(kept?.sheets[0]?.filters).toEqual([KEPT]);
  if (!kept) throw new Error('not readable');
  expect(new Set(takenBack(after, kept).filters)).toEqual(new Set(workbook.filters));
});

test('two changes of one filter are merged, from its first state to its last', () => {
  const one = { ...emptySheet('Plan'), filters: [{ table: null, from: NARROW, to: NARROW }] };
  const two = {
    ...emptySheet('Plan'),
    filters: [
      { table: null, from: NARROW, to: WIDE },
      { table: 'T', from: WIDE, to: WIDE },
    ],
  };
  expect(mergeSheets([one, two])[0]?.filters).toEqual(two.filters);
});

test.each([
  [
    { table: null, from: setting('A1:D9'), to: setting('A1:H9') },
    'The filter over A1:D9 takes in the new columns: A1:H9.',
  ],
  [
    { table: null, from: NARROW, to: WIDE },
    'The filter over A1:D9 takes in the new columns: A1:H9; all rows are shown while it is written, then filtered again by column B.',
  ],
  [
    { table: null, from: setting('A1:H9'), to: setting('A1:D9') },
    'The filter over A1:H9 is narrowed: A1:D9.',
  ],
  [
    { table: 'Tasks', from: NARROW, to: setting('A1:D9', by(0, 'x'), POLICE, by(3, 'y')) },
    'The filter of the table “Tasks” stays as it is: all rows are shown while it is written, then filtered again by columns A, B and D.',
  ],
])('is told: %#', (filter, words) => {
  expect(filterInWords(filter)).toBe(words);
});

test.each<[unknown, boolean]>([
  [{ filterOn: 'Values', values: ['a', ''] }, true],
  [{ filterOn: 'Values', values: [{ date: '2016-03-01', specificity: 'Month' }] }, true],
  [{ filterOn: 'Custom', criterion1: '>5' }, true],
  [{ filterOn: 'TopItems', criterion1: '5' }, true],
  [{ filterOn: 'Dynamic', dynamicCriteria: 'ThisMonth' }, true],
  [{ filterOn: 'CellColor', color: '#FF0000' }, true],
  [{ filterOn: 'Icon', icon: { set: 'ThreeFlags', index: 1 } }, true],
  [{ filterOn: 'Values', values: [] }, false],
  [{ filterOn: 'Values', values: ['a'], subField: 'Population' }, false],
  [{ filterOn: 'Custom' }, false],
  [{ filterOn: 'Dynamic', dynamicCriteria: 'Unknown' }, false],
  [{ filterOn: 'CellColor' }, false],
  [{ filterOn: 'FontColor', color: '' }, false],
  [{ filterOn: 'Icon' }, false],
  [{ filterOn: 'Sparkle' }, false],
  [{}, false],
])('criteria %j can be set again: %s', (criteria, can) => {
  expect(canBeSetAgain({ columnOffset: 0, criteria: criteria as FilteredColumn['criteria'] })).toBe(can);
});
