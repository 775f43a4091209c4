/** Sheets of a chase pack that come back: known by their mark, answered in the cells to fill in, compared with what was heard. */
import { packMarkOf } from '../../../../src/plan/returns/merge/pack-sheet';
import type { CellValue } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { MARK, packSheet as sheet } from './support/pack-return';
import { answeredEntries, NOBODY_ASKED } from '../../../../src/plan/returns/merge/not-answered';
import type { ChaseEntry } from '../../../../src/plan/returns/chase-record';
import type { Rows } from '../../../support/review-grid';
import { judgedRows, merged, offersInWords, returned } from './support/merged';
import { plain, withCells } from './support/small-return';

const entryOf = (lead: string): ChaseEntry => ({
  on: null,
  pack: '8APX-NZTT',
  lead,
  actions: 1,
  replyBy: null,
  answeredOn: null,
  times: 1,
  asked: null,
  rows: [5],
});

const said = (rows: Rows, plan = plain()) =>
  merged({ plans: judgedRows(plan), returns: [returned('answer.xlsx', rows)] });

test('the mark names pack and lead', () => {
  const [plan] = judgedRows(sheet({ 3: { Update: 'Begun.' } }));
  expect(plan && packMarkOf(plan)).toEqual({ pack: '8APX-NZTT', lead: 'Social Care' });
  expect(packMarkOf(judgedRows(plain())[0]!)).toBeNull();
});

test('each cell answers its field, and where evidence is kept goes below what it is', () => {
  const rows = sheet({
    3: {
      Update: 'Draft shared.',
      Status: 'In progress',
      'Done on': '12 March 2016',
      'Evidence provided (what)': 'Protocol',
      'Where it is kept': 'SharePoint',
      'New date asked for and why': '30 June 2017, as the post is vacant',
    },
  });
  const merge = said(rows);
  expect(offersInWords(merge)).toEqual([
    'F3 later-date ✓ → 30 June 2017, as the post is vacant',
    'H3 update ✓ → Protocol\nKept: SharePoint',
    'I3 update ✓ → 12 March 2016',
    'J3 update ✓ → Draft shared.',
    'K3 update ✓ → In progress',
  ]);
  expect(merge.offers[0]?.written).toEqual({ value: 42916, numberFormat: 'dd/mm/yyyy' });
  expect(merge.offers[0]?.sources).toEqual(['Social Care (answer.xlsx)']);
  expect([merge.leftBlank, merge.otherWords, merge.newRows]).toEqual([[], [], []]);
});

test('cells left empty say nothing, and words without a day are no new date', () => {
  expect(said(sheet({ 3: {}, 4: {} })).offers).toEqual([]);
  const merge = said(sheet({ 3: { 'New date asked for and why': 'as soon as somebody is appointed' } }));
  expect(merge.offers).toMatchObject([{ kind: 'date-or-text', ticked: false }]);
});

test('an update takes the place of what was heard last, and is asked about where the plan has moved on', () => {
  const plan = withCells(plain(), 3, { Progress: 'Begun.' });
  expect(offersInWords(said(sheet({ 3: { Update: 'Draft shared.' } }, 'Begun.'), plan))).toEqual([
    'J3 update ✓ → Draft shared.',
  ]);
  expect(offersInWords(said(sheet({ 3: { Update: 'Draft shared.' } }, 'Not begun.'), plan))).toEqual([
    'J3 conflict → Draft shared.',
    'Last heard unknown-column → Not begun.',
  ]);
  const long = `${'It goes on and on. '.repeat(40)}End.`;
  const cut = `${long.slice(0, 300)} … (the rest is in the plan)`;
  const longer = withCells(plain(), 3, { Progress: long });
  expect(offersInWords(said(sheet({ 3: { Update: 'Done.' } }, cut), longer))).toEqual([
    'J3 update ✓ → Done.',
  ]);
});

describe('actions without a word, such as “[…]”', () => {
  const blank = (rows: Rows): Rows =>
    rows.map((row, at) =>
      at === 0
        ? row
        : row.map((cell, column) =>
            column === 2 ? '[…]' : column === 1 ? '' : column === 3 ? 'Social Care' : cell,
          ),
    );
  const plan = blank(plain());
  const back = (cells: Readonly<Record<number, Readonly<Record<string, CellValue>>>>): Rows =>
    sheet(cells).map((row, at) =>
      at < 6 ? row : row.map((cell, column) => (column === 2 ? '[…]' : column === 1 ? '' : cell)),
    );
  const merge = (rows: Rows, entries: readonly ChaseEntry[]) =>
    merged({
      plans: judgedRows(plan),
      returns: [returned('answer.xlsx', rows)],
      asked: { ...NOBODY_ASKED, entries },
    });
  const answer = back({ 4: { Update: 'Ten sampled.' }, 3: { Update: 'Draft shared.' } });

  test('of a pack that was noted they are asked about, and none is ticked', () => {
    const found = merge(answer, [entryOf('Social Care')]);
    expect(offersInWords(found)).toEqual(['J3 update → Draft shared.', 'J4 update → Ten sampled.']);
    expect(found.offers.map(({ doubt }) => doubt)).toEqual(['row-in-doubt', 'row-in-doubt']);
    expect(found.files[0]).toMatchObject({ verdict: 'read', met: 2, notMet: 0 });
  });

  test('of a pack that nobody noted, or of another lead, none is met by its number', () => {
    expect(merge(answer, []).files[0]?.verdict).toBe('other-plan');
    expect(merge(answer, [entryOf('Education')]).offers).toEqual([]);
  });
});

test('what is written beside the cells to fill in, or on a sheet of its own, is kept', () => {
  const rows = [...sheet({ 3: { Update: 'Begun.' } }), [], ['We have a new manager from May.']];
  const merge = said(rows);
  expect(merge.otherWords.map(({ address, text }) => [address, text])).toEqual([
    ['A9', 'We have a new manager from May.'],
  ]);
});

test('two leads asked about one action answer as two, and the entry of each is found', () => {
  const other = MARK.replace('Social Care', 'Education');
  const merge = merged({
    plans: judgedRows(plain()),
    returns: [
      returned('a.xlsx', sheet({ 3: { Update: 'Ours is done.' } })),
      returned('b.xlsx', sheet({ 3: { Update: 'Ours is not.' } }, '', other)),
    ],
  });
  expect(offersInWords(merge)).toEqual(['J3 conflict → Ours is done.', 'J3 conflict → Ours is not.']);
  const packs = merge.files.flatMap((file) => file.packs);
  const entries = [entryOf('Social Care'), entryOf('Head of Midwifery')];
  expect(answeredEntries(merge.offers, packs, entries).map(({ lead }) => lead)).toEqual(['Social Care']);
});

test('of those asked, who has not answered is named, and nobody else', () => {
  const entries = [{ lead: 'Education', answeredOn: null, pack: 'X' } as ChaseEntry];
  const merge = merged({
    plans: judgedRows(plain()),
    returns: [returned('a.xlsx', sheet({ 3: { Update: 'Begun.' } }))],
    asked: { ...NOBODY_ASKED, entries },
  });
  expect([merge.notAnswered, merge.wasAsked]).toEqual([['Education'], true]);
});

const ANSWERS = { 3: { Update: 'Draft shared.', Status: 'Complete' }, 4: { Update: 'Ten read.' } };

test('a sheet of which a header was cut out, so that the others moved, is asked about whole', () => {
  const rows = sheet(ANSWERS).map((row, r) =>
    r === 5 ? row.filter((title) => title !== 'Last heard') : row,
  );
  const { offers } = said(rows);
  expect(offers.map(({ to }) => to)).toContain('Overdue.');
  expect(offers.filter(({ ticked }) => ticked)).toEqual([]);
});

test('what was typed beside the question is kept as a note', () => {
  const merge = said(sheet({ 3: { 'Asked about': 'Overdue.\nDone in May.' } }));
  expect(offersInWords(merge)).toEqual(['Asked about unknown-column → Overdue.\nDone in May.']);
});

test('without its mark a sheet is read as a copy, and the pack’s own lines are nobody’s remark', () => {
  const merge = said(sheet(ANSWERS).map((row, r) => (r === 3 ? [''] : row)));
  expect(merge.otherWords).toEqual([]);
  expect(offersInWords(merge).filter((words) => words.includes('✓'))).toEqual([
    'J3 update ✓ → Draft shared.',
    'K3 update ✓ → Complete',
    'J4 update ✓ → Ten read.',
  ]);
});
