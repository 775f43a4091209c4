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

test('of very many comments it is said how many are not listed', () => {
  const comments = Array.from({ length: 203 }, (_, each) => ({ ...at, text: `No ${each}` }));
  const merge = merged({ plans: judgedRows(plain()), returns: [{ ...file({}), comments }] });
  expect(merge.otherWords).toHaveLength(201);
  expect(merge.otherWords.at(-1)?.text).toBe('and 3 more comments: see the file');
});
