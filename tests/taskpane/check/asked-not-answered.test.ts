import { askedNotAnswered } from '../../../src/taskpane/check/asked-not-answered';
import { toIsoDate, type IsoDate } from '../../../src/plan/read/dates/calendar';
import type { ChaseEntry } from '../../../src/plan/returns/chase-record';

const day = (month: number): IsoDate => toIsoDate(2016, month, 1)!;
const entry = (lead: string, actions: number, times: number, more: Partial<ChaseEntry> = {}): ChaseEntry => ({
  on: day(3),
  pack: `pack ${lead} ${times}`,
  lead,
  actions,
  replyBy: day(6),
  answeredOn: null,
  times,
  asked: null,
  rows: [4],
  ...more,
});

test('names who owes an answer, the most often asked first, and how many answers are overdue', () => {
  const entries = [
    entry('Police', 2, 1, { replyBy: null }),
    entry('ICB', 7, 3),
    entry('Housing', 4, 1, { answeredOn: day(4) }),
  ];
  expect(askedNotAnswered(entries, day(5))).toBe('ICB (7 actions, asked 3 times), Police (2).');
  expect(askedNotAnswered(entries, day(7))).toBe(
    'ICB (7 actions, asked 3 times), Police (2). 1 answer is overdue.',
  );
});

test('counts one action and leads beyond the fifth', () => {
  const entries = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((lead) => entry(lead, 1, 2));
  expect(askedNotAnswered(entries, day(5))).toBe(
    'A (1 action, asked twice), B (1, asked twice), C (1, asked twice), D (1, asked twice), E (1, asked twice) and 2 more.',
  );
});

test('says nothing if everybody answered', () => {
  expect(askedNotAnswered([entry('ICB', 7, 3, { answeredOn: day(4) })], day(7))).toBe('');
  expect(askedNotAnswered([], day(7))).toBe('');
});
