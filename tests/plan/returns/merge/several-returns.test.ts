/** Several returns for one cell, columns and rows that the plan lacks, rows in doubt, copies of another plan. */
import { asTicked } from '../../../../src/plan/returns/merge/merge-choices';
import { newRowKey } from '../../../../src/plan/returns/merge/place-new-rows';
import { proposeMerge } from '../../../../src/plan/returns/merge/propose-merge';
import { merged, ON, offersInWords, returned, judgedRows } from './support/merged';
import { plain, withCells } from './support/small-return';
import type { Rows } from '../../../support/review-grid';

const HEADER = plain()[0] as Rows[number];

describe('several returns', () => {
  const copy = (name: string, cells: Record<string, string>) => returned(name, withCells(plain(), 3, cells));
  const together = (...files: ReturnType<typeof copy>[]) =>
    merged({ plans: judgedRows(plain()), returns: files });

  test('with the same words are one update', () => {
    const merge = together(copy('b.xlsx', { Progress: 'Done.' }), copy('a.xlsx', { Progress: 'Done. ' }));
    expect(merge.offers).toMatchObject([
      { kind: 'update', ticked: true, file: 'a.xlsx', files: ['a.xlsx', 'b.xlsx'] },
    ]);
  });

  test('with different words are a conflict that nobody has ticked, in any order', () => {
    const [a, b] = [copy('a.xlsx', { Progress: 'Done.' }), copy('b.xlsx', { Progress: 'Not done.' })];
    const wanted = ['J3 conflict → Done.', 'J3 conflict → Not done.'];
    expect(offersInWords(together(a, b))).toEqual(wanted);
    expect(offersInWords(together(b, a))).toEqual(wanted);
  });

  test('of which one goes on from the other: the older copy is named', () => {
    const merge = together(
      copy('a.xlsx', { Progress: 'Begun.' }),
      copy('b.xlsx', { Progress: 'Begun. Draft shared.' }),
    );
    expect(merge.files.map(({ olderThan }) => olderThan)).toEqual(['b.xlsx', null]);
    expect(merge.offers.every(({ ticked }) => !ticked)).toBe(true);
  });

  test('of which one is blank where the other answers: the answer', () => {
    const merge = together(copy('a.xlsx', {}), copy('b.xlsx', { Progress: 'Done.' }));
    expect(offersInWords(merge)).toEqual(['J3 update ✓ → Done.']);
  });
});

test('a column that the plan lacks is a note, and so are words outside the rows', () => {
  const rows = [
    ...plain().map((row, at) => [...row, at === 0 ? 'Completed by' : at === 2 ? 'J. Reed' : '']),
    [],
    ['Please note our new address.'],
  ];
  const merge = merged({ plans: judgedRows(plain()), returns: [returned('a.xlsx', rows)] });
  expect(offersInWords(merge)).toEqual(['Completed by unknown-column → J. Reed']);
  expect(merge.files[0]?.moreColumns).toEqual(['Completed by']);
  expect(merge.otherWords).toMatchObject([{ address: 'A7', text: 'Please note our new address.' }]);
});

test('a row that the plan lacks is offered for the end of its section and never ticked', () => {
  const row = [
    '2.2',
    '',
    'Train every chair of a strategy meeting in the new protocol.',
    'Social Care',
    'May 2017',
  ];
  const merge = merged({ plans: judgedRows(plain()), returns: [returned('a.xlsx', [...plain(), row])] });
  expect(merge.newRows).toMatchObject([{ row: 6, after: { ref: '2.1' }, place: null }]);
  expect(merge.offers).toEqual([]);
});

test('a new row is written where a blank row waits for it, if it is ticked', () => {
  const waiting = [...plain().slice(0, 3), HEADER.map(() => ''), ...plain().slice(3)];
  const row = [
    '2.2',
    '',
    'Train every chair of a strategy meeting in the new protocol.',
    'Social Care',
    '5 May 2017',
  ];
  const merge = merged({ plans: judgedRows(waiting), returns: [returned('a.xlsx', [...plain(), row])] });
  const none = asTicked(merge.offers);
  expect(proposeMerge(merge, none, ON).sheets).toEqual([]);
  const rows = new Set(merge.newRows.map(newRowKey));
  const { sheets, entries } = proposeMerge(merge, { ...none, rows }, ON);
  expect(sheets[0]?.cells.map(({ rowIndex, columnIndex, value }) => [rowIndex, columnIndex, value])).toEqual([
    [3, 0, '2.2'],
    [3, 2, 'Train every chair of a strategy meeting in the new protocol.'],
    [3, 3, 'Social Care'],
    [3, 4, 42860],
  ]);
  expect(new Set(entries.map(({ decision }) => decision))).toEqual(new Set(['rowAdded']));
});

test('a row that may be an action is asked about, and nothing of it is ticked', () => {
  const said = withCells(plain(), 3, {
    Action: 'Agree a protocol between agencies for urgent strategy discussions.',
    Recommendation: '',
    No: '',
    Progress: 'Begun.',
  });
  const merge = merged({ plans: judgedRows(plain()), returns: [returned('a.xlsx', said)] });
  expect(merge.offers.length).toBeGreaterThan(0);
  expect(merge.offers.every(({ ticked, doubt }) => !ticked && doubt === 'row-in-doubt')).toBe(true);
});

test('a copy of which no row is a row of the plan is another plan’s', () => {
  const other: Rows = [
    HEADER,
    ['1.1', '', 'Repaint the fire doors of the depot.', 'Estates', '1 May 2017'],
    ['2.1', '', 'Order forty new bicycles for couriers.', 'Fleet', '1 May 2017'],
  ];
  const merge = merged({ plans: judgedRows(plain()), returns: [returned('a.xlsx', other)] });
  expect(merge.files).toMatchObject([{ verdict: 'other-plan', met: 0, notMet: 2 }]);
  expect([merge.offers, merge.newRows]).toEqual([[], []]);
});
