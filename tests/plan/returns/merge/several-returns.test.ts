/** Several returns for one cell, columns and rows that the plan lacks, rows in doubt, copies of another plan. */
import { merged, offersInWords, returned, judgedRows } from './support/merged';
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

test('a row of totals below the plan is kept, though it reads like a header', () => {
  const totals = ['', '', 'Total actions: 4', '', '', '', '', '', '', '', '3 done'];
  const merge = merged({ plans: judgedRows(plain()), returns: [returned('a.xlsx', [...plain(), totals])] });
  expect(merge.otherWords.map(({ address, text }) => [address, text])).toEqual([
    ['C6', 'Total actions: 4'],
    ['K6', '3 done'],
  ]);
});
