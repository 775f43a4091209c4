/** Where each cell that came back is decided, and what is said once it is. */
import { listsToDecide, updatesBySection } from '../../../src/taskpane/collect/offers-to-decide';
import { doubtInWords } from '../../../src/taskpane/collect/offer-words';
import { takenInWords } from '../../../src/taskpane/collect/taken-in-words';
import { FIRST_COLLECT } from '../../../src/taskpane/state/collect-state';
import { a1 } from '../../../src/plan/read/sheet/a1';
import { newRowKey } from '../../../src/plan/returns/merge/place-new-rows';
import { offerKey, type OfferDoubt } from '../../../src/plan/returns/merge/return-offer';
import { judgedRows, merged, returned } from '../../plan/returns/merge/support/merged';
import { plain, withCells, type Cells } from '../../plan/returns/merge/support/small-return';

const copy = (name: string, cells: Cells, row = 3) => returned(name, withCells(plain(), row, cells));
const taken = (...returns: ReturnType<typeof copy>[]) => merged({ plans: judgedRows(plain()), returns });
const lists = (merge: ReturnType<typeof taken>) =>
  [...listsToDecide(merge), ...updatesBySection(merge)].map(({ id, cells }) => [
    id,
    cells.map(({ offers }) =>
      offers.map(({ cell, to }) => `${cell ? a1(cell.rowIndex, cell.columnIndex) : ''} ${to}`),
    ),
  ]);

test('both sides of a conflict are decided together, though one of them is in doubt', () => {
  const question = plain()[2]?.[2] ?? '';
  const merge = taken(
    copy('a.xlsx', { Progress: 'Done.' }),
    copy('b.xlsx', { Progress: question, Status: 'Open' }),
  );
  expect(lists(merge)).toEqual([
    ['conflict', [[`J3 Done.`, `J3 ${question}`]]],
    ['section Plan', [['K3 Open']]],
  ]);
  expect(merge.offers.map(({ doubt }) => doubt)).toEqual(['returns-differ', 'of-another-column', null]);
});

test('which action a row is, is asked by itself, with the reason', () => {
  const merge = taken(
    copy('a.xlsx', {
      Action: 'Agree a protocol between agencies for urgent strategy discussions.',
      Recommendation: '',
      No: '',
      Progress: 'Begun.',
    }),
  );
  const [list, ...others] = listsToDecide(merge);
  expect([list?.id, list?.title, others]).toEqual(['in-doubt', 'Not certain', []]);
  for (const { offers } of list?.cells ?? [])
    expect(offers.map(doubtInWords)).toEqual([
      'The words of the row are not quite those of this action, or two rows of the file are.',
    ]);
});

const DOUBTS: Readonly<Record<OfferDoubt, boolean>> = {
  'row-in-doubt': true,
  'doubtful-column': true,
  'of-another-row': true,
  'of-another-column': true,
  'points-elsewhere': true,
  shifted: true,
  'day-to-come': true,
  'filled-down': true,
  'not-later': true,
  'no-news': true,
  'struck-through': true,
  // Their list, or what stands in place of the tick, says why.
  'returns-differ': false,
  'plan-differs': false,
  formula: false,
  'too-long': false,
  'no-place': false,
  'typed-over': false,
};
test.each(Object.entries(DOUBTS))('the doubt “%s” is explained beside the answer: %s', (doubt, isSaid) => {
  expect(doubtInWords({ doubt: doubt as OfferDoubt })).toMatch(isSaid ? /^[A-Z].*\.$/ : /^$/);
});

test('what was taken is counted by cells, and what was not', () => {
  const merge = taken(
    copy('a.xlsx', { Progress: 'Done.', Lead: 'Police', Status: 'Open' }),
    copy('b.xlsx', { Progress: 'Not done.' }),
  );
  expect(takenInWords(merge, FIRST_COLLECT)).toBe('1 cell taken in, 2 cells left as in the plan.');
  const [first] = merge.offers.filter(({ field }) => field === 'progress');
  const decisions = new Map([[offerKey(first!), 'take' as const]]);
  expect(takenInWords(merge, { ...FIRST_COLLECT, decisions })).toBe(
    '2 cells taken in, 1 cell left as in the plan.',
  );
});

test('a row that was added is counted too', () => {
  const row = ['2.2', '', 'Train every chair of a strategy meeting.', 'Social Care', '5 May 2017'];
  const merge = taken(returned('a.xlsx', [...plain(), row]));
  const rows = new Set(merge.newRows.map(newRowKey));
  expect(takenInWords(merge, { ...FIRST_COLLECT, rows })).toBe('0 cells taken in, 1 row added.');
});
