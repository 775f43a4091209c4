/** What somebody in a hurry does to a sheet of a chase pack, once its protection is off. */
import { actionKeys } from '../../../../src/plan/marks/flags/action-keys';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { askedAction } from '../../../../src/plan/returns/chase-record';
import { NOBODY_ASKED } from '../../../../src/plan/returns/merge/not-answered';
import type { MergeCase } from '../../../../src/plan/returns/merge/merge-returns';
import { sentInChase, sentInFile } from '../../../../src/plan/returns/merge/sent-words';
import { finish } from '../../../../src/plan/steps';
import type { Rows } from '../../../support/review-grid';
import { judgedRows, merged, offersInWords, returned } from './support/merged';
import { HEAD, MARK, packSheet } from './support/pack-return';
import { plain, withCells } from './support/small-return';

const HEADER_ROW = 5;
const NO_ENTRY = { lead: 'Social Care', actions: 1, replyBy: null, answeredOn: null, times: 1, rows: [5] };
const ANSWERS = {
  3: { Update: 'Draft shared.', Status: 'Complete', 'Done on': '12 March 2016' },
  4: { Update: 'Ten read.', 'Evidence provided (what)': 'Audit' },
};

const said = (rows: Rows, plan = plain(), more: Partial<MergeCase> = {}) =>
  merged({ plans: judgedRows(plan), returns: [returned('answer.xlsx', rows)], ...more });

const cut = (row: Rows[number], title: string): Rows[number] => [
  ...row.filter((_, column) => HEAD[column] !== title),
  '',
];
const pushed = (row: Rows[number], title: string): Rows[number] =>
  row.flatMap((cell, column): Rows[number] => (HEAD[column] === title ? ['', cell] : [cell]));
const at = (rows: Rows, wanted: number, change: (row: Rows[number]) => Rows[number]): Rows =>
  rows.map((row, r) => (r === wanted ? change(row) : row));

describe('where headings were pushed sideways, every answer is asked about', () => {
  const right = HEAD.slice(HEAD.indexOf('Update'));
  test.each(right.slice(0, -1).map((title) => [title]))('%s was cut out', (title) => {
    const { offers, otherWords } = said(at(packSheet(ANSWERS), HEADER_ROW, (row) => cut(row, title)));
    expect(offers.length + otherWords.length).toBeGreaterThanOrEqual(4);
    expect(offers.filter(({ ticked }) => ticked)).toEqual([]);
  });
  test.each(right.map((title) => [title]))('a cell was put in before %s', (title) => {
    const { offers } = said(at(packSheet(ANSWERS), HEADER_ROW, (row) => pushed(row, title)));
    expect(offers.filter(({ ticked }) => ticked)).toEqual([]);
  });
  test('a whole column was moved with its heading: nothing is in doubt', () => {
    const moved = packSheet(ANSWERS).map((row, r) => {
      if (r < HEADER_ROW) return row;
      const cells = [...row];
      cells.splice(HEAD.indexOf('Update'), 0, ...cells.splice(HEAD.indexOf('Status'), 1));
      return cells;
    });
    expect(said(moved).offers.every(({ ticked }) => ticked)).toBe(true);
  });
});

describe('where the cells of one row were pushed sideways, its answers are asked about and the others are not', () => {
  const row = HEADER_ROW + 1;
  test.each<[string, Rows]>([
    ['to the left, from the due date on', at(packSheet(ANSWERS), row, (cells) => cut(cells, 'Due date'))],
    ['to the left, from the question on', at(packSheet(ANSWERS), row, (cells) => cut(cells, 'Asked about'))],
    ['to the left, from the update on', at(packSheet(ANSWERS), row, (cells) => cut(cells, 'Update'))],
    ['to the right, from the update on', at(packSheet(ANSWERS), row, (cells) => pushed(cells, 'Update'))],
    ['to the right, from the status on', at(packSheet(ANSWERS), row, (cells) => pushed(cells, 'Status'))],
  ])('%s', (_, rows) => {
    const { offers } = said(rows);
    const ticked = offers.filter((offer) => offer.ticked).map(({ cell }) => (cell?.rowIndex ?? 0) + 1);
    expect(new Set(ticked)).toEqual(new Set([4]));
    expect(offers.some(({ doubt }) => doubt === 'shifted')).toBe(true);
  });
  test('words beside the question leave the row as it is', () => {
    const rows = packSheet({ 3: { Update: 'Begun.', 'Asked about': 'Overdue. Done in May.' } });
    expect(offersInWords(said(rows))).toEqual([
      'J3 update ✓ → Begun.',
      'Asked about unknown-column → Overdue. Done in May.',
    ]);
  });
});

describe('what is typed where nothing is asked is kept as a note', () => {
  const heard = (text: string) => packSheet({ 3: { 'Last heard': text } });
  const notes = (rows: Rows, plan: Rows, more: Partial<MergeCase> = {}) =>
    said(rows, plan, more)
      .offers.filter(({ kind }) => kind === 'unknown-column')
      .map(({ header, to }) => `${header}: ${to}`);
  const PLAN = withCells(plain(), 3, { Progress: 'Begun.' });

  test.each(['Last heard', 'Ref', 'Due date', 'Read as'])('over “%s”', (title) => {
    expect(notes(packSheet({ 3: { [title]: 'Signed off in May.' } }), PLAN)).toEqual([
      `${title}: Signed off in May.`,
    ]);
  });
  test('beside the last column', () => {
    const rows = at(packSheet({ 3: {} }), HEADER_ROW + 1, (row) => [...row, 'See my e-mail of Friday.']);
    expect(notes(rows, PLAN)).toEqual(['Column O: See my e-mail of Friday.']);
  });
  test.each<[string, Rows, Rows, Partial<MergeCase>]>([
    ['the plan says it', heard('Begun.'), PLAN, {}],
    [
      'the plan begins with it, and it was too long',
      heard('Begun and … (the rest is in the plan)'),
      withCells(plain(), 3, { Progress: 'Begun and gone on with ever since, week by week.' }),
      {},
    ],
    ['a day is written in another way', packSheet({ 3: { 'Due date': '11/03/2017' } }), PLAN, {}],
    ['the day is as we read it', packSheet({ 3: { 'Read as': '11 March 2017' } }), PLAN, {}],
    [
      'an earlier merge took its place',
      heard('Not begun.'),
      PLAN,
      { asked: { ...NOBODY_ASKED, wasInPlan: (_, words) => words === 'Not begun.' } },
    ],
  ])('but not where %s', (_, rows, plan, more) => {
    expect(notes(rows, plan, more)).toEqual([]);
  });
  test('nor where it was sent so and the board has changed the plan since', () => {
    const plans = judgedRows(PLAN);
    const sent = finish(sentInFile(plans, judgedRows(withCells(plain(), 3, { Progress: 'Not begun.' }))));
    expect(notes(heard('Not begun.'), PLAN, { sent, plans })).toEqual([]);
    expect(notes(heard('Not begun. Now it is.'), PLAN, { sent, plans })).toEqual([
      'Last heard: Not begun. Now it is.',
    ]);
  });
});

describe('a day on which nothing can have been done yet is asked about', () => {
  test.each<[string, boolean]>([
    ['12 September 2016', true],
    ['13 September 2016', false],
    ['1 May 2026', false],
  ])('done on %s, and today is 12 September 2016', (day, isTicked) => {
    const [offer] = said(packSheet({ 3: { 'Done on': day } })).offers;
    expect(offer).toMatchObject({ ticked: isTicked, doubt: isTicked ? null : 'day-to-come' });
  });
});

test('a row of a copy whose cells were pushed sideways is named, though each of its words is known', () => {
  const [head, ...rows] = withCells(plain(), 2, { Status: 'Complete' });
  const shifted = rows.map((row, r) =>
    r === 1 ? [...row.slice(0, 1), ...row.slice(2, 10), 'Complete', ''] : row,
  );
  const merge = said([head as Rows[number], ...shifted], withCells(plain(), 2, { Status: 'Complete' }));
  expect(merge.offers.filter(({ ticked }) => ticked)).toEqual([]);
  expect(merge.newRows.length + merge.offers.length).toBeGreaterThan(0);
});

test('a row that stands there twice is this plan’s, and both answers are asked about', () => {
  const rows = [...packSheet({ 3: { Update: 'One.' } }), packSheet({ 3: { Update: 'Two.' } }).at(-1) ?? []];
  const merge = said(rows);
  expect(merge.files[0]?.verdict).toBe('read');
  expect(offersInWords(merge)).toEqual(['J3 conflict → One.', 'J3 conflict → Two.']);
});

test('a sheet that lost its mark keeps where the evidence is with what it is, and asks nothing twice', () => {
  const rows = packSheet({ 3: { 'Evidence provided (what)': 'Minutes', 'Where it is kept': 'SharePoint' } });
  expect(offersInWords(said(rows.slice(HEADER_ROW)))).toEqual(['H3 update ✓ → Minutes\nKept: SharePoint']);
});

test('an older pack that comes back late is compared with what was sent with it, not with what was sent since', () => {
  const entry = (pack: string, on: string, Progress: string) => {
    const [then] = judgedRows(withCells(plain(), 3, { Progress }));
    const keys = actionKeys(then!.rows);
    const asked = [askedAction('Plan', keys[1] ?? '', then!.rows[1]!)];
    return { ...NO_ENTRY, pack, on: on as IsoDate, asked };
  };
  const entries = [
    entry('8APX-NZTT', '2016-05-01', 'Not begun.'),
    entry('NEWR-PACK', '2016-08-01', 'Begun.'),
  ];
  const plan = withCells(plain(), 3, { Progress: 'Begun.' });
  const offered = (mark: string) =>
    said(packSheet({ 3: { Update: 'Draft shared.' } }, 'Begun.', mark), plan, {
      sent: (action, judged, pair, of) => sentInChase([judged], entries)(action, judged, pair, of),
    }).offers.filter(({ field }) => field === 'progress');
  expect(offered(MARK)).toMatchObject([{ kind: 'conflict', ticked: false, doubt: 'plan-differs' }]);
  expect(offered(MARK.replace('8APX-NZTT', 'NEWR-PACK'))).toMatchObject([{ kind: 'update', ticked: true }]);
});
