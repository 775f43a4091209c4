/** Days and words that were typed or filled down carelessly: asked about, each with what else may have been meant. */
import type { CellValue } from '../../../../src/plan/read/sheet/sheet-snapshot';
import type { Rows } from '../../../support/review-grid';
import { judgedRows, merged, offersInWords, returned } from './support/merged';
import { HEAD, packSheet } from './support/pack-return';
import { plain, withCells } from './support/small-return';

const HEADER = plain()[0] as Rows[number];
const filled = (title: string, values: readonly CellValue[]): Rows =>
  plain().map((row, r) =>
    row.map((cell, c) => (r > 0 && HEADER[c] === title ? (values[r - 1] ?? '') : cell)),
  );

const DATES = Object.fromEntries(['I2', 'I3', 'I4', 'I5'].map((cell) => [cell, 'dd/mm/yyyy']));
const said = (rows: Rows, plan = plain()) =>
  merged({ plans: judgedRows(plan), returns: [returned('r.xlsx', rows, { formats: DATES })] }).offers;

test('a year or a number that Excel made a date of is asked about', () => {
  const offers = said(filled('Date achieved', [2016, 5, 42441]));
  expect(offersInWords({ offers })).toEqual([
    'I2 date-or-text → 8 July 1905',
    'I3 date-or-text → 5 January 1900',
    'I4 update ✓ → 12 March 2016',
  ]);
  expect(offers[0]?.rivals).toEqual([{ words: '2016', written: { value: '2016' } }]);
});

test('where one date can only be read with the month first, one that can be read both ways is asked about', () => {
  const offers = said(filled('Date achieved', ['03/25/2016', '03/04/2016', '4 May 2016', '05/05/2016']));
  expect(offersInWords({ offers }).slice(1)).toEqual([
    'I3 date-or-text → 03/04/2016',
    'I4 update ✓ → 4 May 2016',
    'I5 update ✓ → 05/05/2016',
  ]);
  expect(offers[1]).toMatchObject({
    written: { value: 42463 },
    rivals: [{ words: '4 March 2016', written: { value: 42433 } }],
  });
  expect(said(filled('Date achieved', ['', '03/04/2016']))).toMatchObject([{ ticked: true }]);
});

describe('what may have been filled down is asked about', () => {
  const TRAINED = 'Training was delivered to all staff in May.';
  test.each<[string, Rows, number]>([
    ['days that rise by one', filled('Date achieved', [42441, 42442, 42443, '']), 3],
    ['a sentence for actions of different leads', filled('Progress', [TRAINED, TRAINED]), 2],
  ])('%s', (_, rows, count) => {
    expect(said(rows).map(({ doubt }) => doubt)).toEqual(Array(count).fill('filled-down'));
  });
  const one = plain().map((row, r) =>
    row.map((cell, c) => (r > 0 && HEADER[c] === 'Lead' ? 'Police' : cell)),
  );
  test.each<[string, Rows, Rows]>([
    ['two days of one week', filled('Date achieved', [42441, 42442]), plain()],
    ['a word', filled('Status', ['Complete', 'Complete', 'Complete']), plain()],
    [
      'a sentence for actions of one lead',
      one.map((row, r) => row.map((cell, c) => (r > 0 && HEADER[c] === 'Progress' ? TRAINED : cell))),
      one,
    ],
  ])('but not %s', (_, rows, plan) => {
    expect(said(rows, plan).every(({ ticked }) => ticked)).toBe(true);
  });
});

describe('a new date that puts nothing off is asked about', () => {
  const asked = (day: string) => said(packSheet({ 3: { [String(HEAD.at(-1))]: day } }));
  test.each([
    ['30 June 2016', 'not-later'],
    ['11 March 2017', 'not-later'],
    ['12 March 2017', null],
  ])('%s, where it is due on 11 March 2017', (day, doubt) => {
    expect(asked(day)).toMatchObject([{ kind: 'later-date', doubt, ticked: doubt === null }]);
  });
  test('nor one before the date that was agreed since', () => {
    const plan = withCells(plain(), 3, { 'Revised due date': '1 June 2017' });
    const rows = packSheet({ 3: { [String(HEAD.at(-1))]: '1 May 2017' } });
    expect(said(rows, plan).filter(({ ticked }) => ticked)).toEqual([]);
  });
});
