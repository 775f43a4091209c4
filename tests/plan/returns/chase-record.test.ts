import { applied } from '../../../src/plan/change/applied';
import { layOutSetupSheet } from '../../../src/plan/change/settings-sheet/setup-sheet';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import type { SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { chaseRecord, type AskedAction } from '../../../src/plan/returns/chase-record';
import { recordAnswers, recordChase, type NewChaseEntry } from '../../../src/plan/returns/chase/record-chase';
import { gridSnapshot } from '../../support/grid-snapshot';

const day = (text: string): IsoDate => text as IsoDate;
const SETUP = applied([gridSnapshot([['Action']])], { sheets: [layOutSetupSheet({})] });
const ASKED: readonly AskedAction[] = [
  {
    sheet: 'Plan',
    key: '1.2#k3f9a2b1',
    rowIndex: 4,
    words: { progress: '=cmd\ud800 “so far”', achieved: 42_000, status: '' },
  },
];
const entry = (more: Partial<NewChaseEntry> = {}): NewChaseEntry => ({
  on: day('2016-05-02'),
  pack: 'K7F3-Q2MX',
  lead: 'Police',
  replyBy: day('2016-05-16'),
  times: 1,
  asked: ASKED,
  ...more,
});

function recorded(entries: readonly NewChaseEntry[], before: readonly SheetSnapshot[] = SETUP) {
  const outcome = recordChase(entries, before);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return applied(before, { sheets: outcome.value });
}

test('nothing is recorded without “Plan setup”, on a sheet of that name that is not ours, or for nobody', () => {
  expect(recordChase([entry()], [gridSnapshot([['Action']])])).toMatchObject({ ok: false });
  const foreign = gridSnapshot([['Our own list', 'x']], { name: 'Plan setup' });
  expect(recordChase([entry()], [foreign])).toMatchObject({ problem: { code: 'setup-sheet-taken' } });
  expect(recordChase([], SETUP)).toEqual({ ok: true, value: [] });
  expect(chaseRecord(SETUP)).toBeNull();
  expect(recordAnswers([entry()], day('2016-05-04'), SETUP)).toEqual([]);
});

test('what was asked, and what the asked cells said, is read back as it was written', () => {
  const { entries } = chaseRecord(recorded([entry(), entry({ lead: 'Education', times: 3 })])) ?? {
    entries: [],
  };
  expect(entries.map(({ rows: _, ...rest }) => rest)).toEqual([
    {
      on: '2016-05-02',
      pack: 'K7F3-Q2MX',
      lead: 'Police',
      actions: 1,
      replyBy: '2016-05-16',
      answeredOn: null,
      times: 1,
      asked: ASKED,
    },
    expect.objectContaining({ lead: 'Education', times: 3, asked: ASKED }),
  ]);
});

test('later packs are added below, and an answer is noted once, for the lead and pack that it answers', () => {
  const first = recorded([entry(), entry({ lead: 'Education' })]);
  const second = recorded([entry({ pack: 'AAAA-BBBB', times: 2 })], first);
  const answered = applied(second, {
    sheets: recordAnswers([{ pack: 'k7f3-q2mx', lead: 'POLICE' }], day('2016-05-04'), second),
  });
  const record = chaseRecord(answered);
  expect(record?.entries.map(({ pack, lead, answeredOn }) => [pack, lead, answeredOn])).toEqual([
    ['K7F3-Q2MX', 'Police', '2016-05-04'],
    ['K7F3-Q2MX', 'Education', null],
    ['AAAA-BBBB', 'Police', null],
  ]);
  expect(record?.found.apart).toEqual([]);
  expect(recordAnswers([entry()], day('2016-06-01'), answered)).toEqual([]);
});

test('words too long for one cell are kept in further rows, and only the oldest are given up', () => {
  const long = (seed: number): readonly AskedAction[] =>
    Array.from({ length: 40 }, (_, at) => ({
      sheet: 'Plan',
      key: `${at}#x`,
      rowIndex: at,
      words: { progress: noise(seed * 100 + at, 3_000) },
    }));
  let sheets: readonly SheetSnapshot[] = SETUP;
  for (let pack = 0; pack < 14; pack += 1)
    sheets = recorded([entry({ pack: `P${pack}`, asked: long(pack) })], sheets);
  const entries = chaseRecord(sheets)?.entries ?? [];
  expect(entries).toHaveLength(14);
  expect(entries.at(-1)?.rows.length).toBeGreaterThan(1);
  expect(entries.at(-1)?.asked).toEqual(long(13));
  expect(entries[0]?.asked).toBeNull();
  expect(entries[0]?.actions).toBe(40);
  const kept = entries.filter(({ asked }) => asked !== null).length;
  expect(kept).toBeGreaterThan(5);
  expect(entries.slice(-kept).every(({ asked }) => asked !== null)).toBe(true);
});

test('words that somebody altered count as not kept, and rows that are no entry are passed over', () => {
  const sheets = recorded([entry()]);
  const record = chaseRecord(sheets);
  const keptAt = record?.found.columnOf.get('kept') ?? -1;
  const packAt = record?.found.columnOf.get('pack') ?? -1;
  const change = (columnIndex: number, value: string) =>
    sheets.map((sheet) =>
      sheet.name === 'Plan setup'
        ? {
            ...sheet,
            values: sheet.values.map((row, r) =>
              r === record?.entries[0]?.rows[0]
                ? row.map((cell, c) => (c === columnIndex ? value : cell))
                : row,
            ),
          }
        : sheet,
    );
  expect(chaseRecord(change(keptAt, 'Part 1 of 1, 0000000, packed: AAAA'))?.entries[0]?.asked).toBeNull();
  expect(chaseRecord(change(packAt, ''))?.entries).toEqual([]);
});

/** Text that does not compress. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, length);
}
