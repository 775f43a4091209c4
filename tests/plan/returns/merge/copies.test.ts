/** Whole copies: sorted, re-headed, broken over pages, with merged cells, columns sorted alone, rows copied. */
import { merged, offersInWords, returned, judgedRows } from './support/merged';
import { sentInFile } from '../../../../src/plan/returns/merge/sent-words';
import { finish } from '../../../../src/plan/steps';
import { plain, withCells } from './support/small-return';
import type { Rows } from '../../../support/review-grid';

const HEADER = plain()[0] as Rows[number];
const body = (rows: Rows): Rows => rows.slice(1);
const column = (title: string): number => HEADER.indexOf(title);

const FILLED = withCells(plain(), 3, { Progress: 'Draft shared with partners.', Status: 'Open' });
const plans = judgedRows(FILLED);

const REHEADED: Record<string, string> = {
  No: 'Ref',
  Lead: 'Lead agency',
  Progress: 'Progress update',
  Status: 'Current status',
};

test.each<[string, Rows]>([
  ['sorted from the bottom up', [HEADER, ...[...body(FILLED)].reverse()]],
  ['headed in other words', [HEADER.map((title) => REHEADED[String(title)] ?? title), ...body(FILLED)]],
  ['with its columns the other way round', FILLED.map((row) => [...row].reverse())],
  ['with its header repeated on a second page', [...FILLED.slice(0, 3), HEADER, ...FILLED.slice(3)]],
  ['below a title', [['Action plan'], [], ...FILLED]],
])('a copy %s says nothing new', (_, rows) => {
  const merge = merged({ plans, sheets: [], returns: [returned('a.xlsx', rows)] });
  expect([offersInWords(merge), merge.newRows, merge.leftBlank]).toEqual([[], [], []]);
});

test('rows are met by their words, though two numbers were swapped', () => {
  const swapped = plain().map((row, at) =>
    at === 2 ? ['3.1', ...row.slice(1)] : at === 3 ? ['2.1', ...row.slice(1)] : row,
  );
  const said = withCells(swapped, 4, { Progress: 'Ten sampled.' });
  const merge = merged({ plans: judgedRows(plain()), returns: [returned('a.xlsx', said)] });
  expect(offersInWords(merge).filter((words) => words.includes('✓'))).toEqual(['J4 update ✓ → Ten sampled.']);
});

test('an action over two pages is one, and its words are joined', () => {
  const [top, rest] = [withCells(plain(), 5, { Progress: 'Schools were asked, and' }), HEADER.map(() => '')];
  rest[column('Progress')] = 'most have begun.';
  const merge = merged({ plans: judgedRows(plain()), returns: [returned('a.xlsx', [...top, HEADER, rest])] });
  expect(offersInWords(merge)).toEqual(['J5 update ✓ → Schools were asked, and most have begun.']);
});

test('where the plan’s own cell is split, the row with its last words goes on', () => {
  const rest = HEADER.map(() => '');
  rest[column('Progress')] = 'most have begun.';
  const split = [...withCells(plain(), 5, { Progress: 'Schools were asked, and' }), HEADER, rest];
  const said = withCells(plain(), 5, {
    Progress: 'Schools were asked, and most have begun. All had by May.',
  });
  const merge = merged({ plans: judgedRows(split), returns: [returned('a.xlsx', said)] });
  expect(merge.offers).toMatchObject([
    {
      kind: 'added-to',
      ticked: true,
      cell: { rowIndex: 6 },
      written: { value: 'most have begun.\nAll had by May.' },
    },
  ]);
});

test('a date typed for words goes on from the last of them, and is asked once', () => {
  const rest = HEADER.map(() => '');
  rest[column('Progress')] = 'most have begun.';
  const split = [...withCells(plain(), 5, { Progress: 'Schools were asked, and' }), HEADER, rest];
  const file = returned('a.xlsx', withCells(plain(), 5, { Progress: 42441 }), { formats: { J5: 'd-mmm' } });
  const merge = merged({ plans: judgedRows(split), returns: [file] });
  expect(merge.offers[0]?.rivals[0]).toEqual({ words: '12/3', written: { value: 'most have begun.\n12/3' } });
  rest[column('Progress')] = 'most have begun.\n12/3';
  expect(merged({ plans: judgedRows(split), returns: [file] }).offers).toEqual([]);
});

test('in a merged area the top left cell is written', () => {
  const own = judgedRows(plain(), { merges: ['J2:J3'] });
  const said = withCells(plain(), 3, { Progress: 'Both begun.' });
  const merge = merged({ plans: own, returns: [returned('a.xlsx', said)] });
  expect(offersInWords(merge)).toEqual(['J2 update ✓ → Both begun.']);
});

test('a formula of the plan’s is never written over', () => {
  const own = judgedRows(plain());
  const [first] = own;
  const snapshot = first?.plan.grid.snapshot;
  (snapshot?.formulas as string[][])[2]![column('Status')] = '=IF(1,"Open","")';
  const merge = merged({
    plans: own,
    returns: [returned('a.xlsx', withCells(plain(), 3, { Status: 'Complete' }))],
  });
  expect(merge.offers).toMatchObject([{ ticked: false, doubt: 'formula', written: null }]);
});

test('what errors and other sheets say is no answer', () => {
  const said = withCells(plain(), 3, { Progress: '#REF!' });
  const merge = merged({
    plans: judgedRows(plain()),
    returns: [returned('a.xlsx', said, { errors: ['J3'] })],
  });
  expect(merge.offers).toEqual([]);
});

test('a column that was sorted by itself is asked about', () => {
  const [one, other] = [
    'Begun with the two pilot wards in May.',
    'All chairs were trained by the end of June.',
  ];
  const sent = withCells(withCells(plain(), 3, { Progress: one }), 4, { Progress: other });
  const sorted = withCells(withCells(plain(), 3, { Progress: other }), 4, { Progress: one });
  const own = judgedRows(sent);
  const merge = merged({
    plans: own,
    returns: [returned('a.xlsx', sorted)],
    sent: finish(sentInFile(own, own)),
  });
  expect(merge.offers).toMatchObject([
    { ticked: false, doubt: 'of-another-row' },
    { ticked: false, doubt: 'of-another-row' },
  ]);
});

test('a row that was copied and changed is asked about', () => {
  const [, , row = []] = withCells(plain(), 3, { Progress: 'Done.' });
  const merge = merged({ plans: judgedRows(plain()), returns: [returned('a.xlsx', [...plain(), row])] });
  expect(merge.offers).toMatchObject([{ ticked: false, doubt: 'row-in-doubt', to: 'Done.' }]);
  expect(merge.newRows).toEqual([]);
});

test('a row of which the plan says every word elsewhere is no new row', () => {
  const sections: Rows = [HEADER, ['Care planning and review of cases'], ...body(plain())];
  const own = judgedRows(sections, { merges: ['A2:K2'] });
  const merge = merged({ plans: own, returns: [returned('a.xlsx', sections)] });
  expect([merge.newRows, merge.offers, merge.files[0]?.verdict]).toEqual([[], [], 'same-as-sent']);
});

test('the other date system changes no date', () => {
  const dated = withCells(plain(), 3, { 'Due date': 42807 });
  const own = judgedRows(dated, { formats: { E3: 'dd/mm/yyyy' } });
  const copy = withCells(plain(), 3, { 'Due date': 42807 - 1462 });
  const file = returned('a.xlsx', copy, { formats: { E3: 'dd/mm/yyyy' }, dateSystem: 1904 });
  expect(merged({ plans: own, returns: [file] }).offers).toEqual([]);
});
