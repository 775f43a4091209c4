/** What a return says over its cells: an answer that is struck through is asked about, and a comment is kept. */
import { asTicked } from '../../../../src/plan/returns/merge/merge-choices';
import { proposeMerge } from '../../../../src/plan/returns/merge/propose-merge';
import { judgedRows, merged, offersInWords, ON, returned } from './support/merged';
import { plain, withCells } from './support/small-return';

const PROGRESS = 9;
const file = (cells: Record<string, string>) => returned('a.xlsx', withCells(plain(), 3, cells));
const at = { sheet: 'Plan', rowIndex: 2, columnIndex: PROGRESS };

test('an answer that is struck through is offered and not ticked', () => {
  const said = file({ Progress: 'Done.', Status: 'Complete' });
  const merge = merged({ plans: judgedRows(plain()), returns: [{ ...said, struck: [at] }] });
  expect(offersInWords(merge)).toEqual(['J3 update → Done.', 'K3 update ✓ → Complete']);
  expect(merge.offers[0]?.doubt).toBe('struck-through');
  expect(merged({ plans: judgedRows(plain()), returns: [said] }).offers[0]?.ticked).toBe(true);
});

test('a comment is listed with its cell and kept in the log, and a file that says nothing else is not called as sent', () => {
  const said = { ...file({}), comments: [{ ...at, text: 'Done in May, see the folder.' }] };
  const merge = merged({ plans: judgedRows(plain()), returns: [said] });
  expect(merge.files[0]?.verdict).toBe('read');
  expect(merge.otherWords).toEqual([
    { file: 'a.xlsx', sheet: 'Plan', address: 'J3', text: 'Comment: Done in May, see the folder.' },
  ]);
  const { entries } = proposeMerge(merge, asTicked(merge.offers), ON);
  expect(entries).toMatchObject([{ to: 'Comment: Done in May, see the folder.', decision: 'beside' }]);
});

test('a picture or a text box is kept with what it says, but not a badge above the plan', () => {
  const picture = { sheet: 'Plan', columnIndex: PROGRESS, over: 'picture' } as const;
  const comments = [
    { ...picture, rowIndex: 0, text: 'Badge of the board' },
    { ...picture, rowIndex: 4, text: '' },
    { ...picture, rowIndex: 5, text: 'Minutes of 3 May' },
    { ...picture, rowIndex: 5, text: 'Done.', over: 'text box' as const },
    { ...picture, sheet: 'Photos', rowIndex: 0, text: '' },
  ];
  const said = returned('a.xlsx', [['Action plan'], [], ...plain()]);
  const merge = merged({ plans: judgedRows(plain()), returns: [{ ...said, comments }] });
  expect(merge.otherWords.filter(({ text }) => text !== 'Action plan')).toMatchObject([
    { address: 'J5', text: 'Picture, to be looked at in the file' },
    { address: 'J6', text: 'Picture, to be looked at in the file: Minutes of 3 May' },
    { address: 'J6', text: 'Text box: Done.' },
    { sheet: 'Photos', address: 'J1', text: 'Picture, to be looked at in the file' },
  ]);
});

test('of very many comments it is said how many are not listed', () => {
  const comments = Array.from({ length: 203 }, (_, each) => ({ ...at, text: `No ${each}` }));
  const merge = merged({ plans: judgedRows(plain()), returns: [{ ...file({}), comments }] });
  expect(merge.otherWords).toHaveLength(201);
  expect(merge.otherWords.at(-1)?.text).toBe('and 3 more comments: see the file');
});

describe('what several copies say over the same words', () => {
  const sorted = [plain()[0]!, ...[...plain().slice(1)].reverse()];
  const note = (rowIndex: number, text: string) => ({ sheet: 'Plan', rowIndex, columnIndex: 2, text });
  test('is said once with all their names, though one is in another order', () => {
    const returns = [
      { ...returned('a.xlsx', plain()), comments: [note(2, 'Cost?'), note(3, 'Cost?')] },
      { ...returned('b.xlsx', sorted), comments: [note(3, 'Cost?')] },
    ];
    const { otherWords } = merged({ plans: judgedRows(plain()), returns });
    expect(otherWords.map(({ file, address, text }) => [file, address, text])).toEqual([
      ['a.xlsx, b.xlsx', 'C3', 'Comment: Cost?'],
      ['a.xlsx', 'C4', 'Comment: Cost?'],
    ]);
  });
  test('is two remarks where one file says it twice of blank cells', () => {
    const blank = (rowIndex: number) => ({ ...note(rowIndex, 'Cost?'), columnIndex: PROGRESS });
    const { otherWords } = merged({
      plans: judgedRows(plain()),
      returns: [{ ...returned('a.xlsx', plain()), comments: [blank(2), blank(3)] }],
    });
    expect(otherWords.map(({ address }) => address)).toEqual(['J3', 'J4']);
  });
});

describe('words of the plan’s own that are struck through', () => {
  const action = { ...at, columnIndex: 2 };
  const struckOut = (cells: Record<string, string>, struckBefore = new Set<string>()) =>
    merged({
      plans: judgedRows(withCells(plain(), 3, cells)),
      returns: [{ ...file(cells), struck: [action, at] }],
      struckBefore,
    });
  test('are a note in the log, once for the action, and change nothing', () => {
    const merge = struckOut({ Progress: 'Begun.' });
    expect(merge.offers).toEqual([]);
    expect(merge.files[0]?.verdict).toBe('read');
    expect(merge.otherWords).toMatchObject([{ address: 'C3', text: 'Struck through: Action, Progress' }]);
  });
  test.each<[string, Record<string, string>, ReadonlySet<string>]>([
    ['of an action that was withdrawn', { Progress: 'Begun.', Status: 'Withdrawn' }, new Set()],
    [
      'that were so when they were sent',
      { Progress: 'Begun.' },
      new Set(['Begun.', 'Write a protocol for strategy meetings held at short notice.']),
    ],
  ])('are not said %s', (_, cells, before) => {
    expect(struckOut(cells, before as Set<string>).otherWords).toEqual([]);
  });
});
