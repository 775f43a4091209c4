/** PLAN.DUE and PLAN.MILESTONES: the dates that a cell's words give, and the message if they give none. */
import { answerDue } from '../../src/functions/answers/answer-due';
import { answerMilestones } from '../../src/functions/answers/answer-milestones';
import type { ValueBlock, FunctionValue } from '../../src/functions/function-value';
import { moment, passed, serial } from '../support/plan-functions';

const due = (text: FunctionValue, ...agreed: FunctionValue[]): FunctionValue | undefined =>
  answerDue([[[text]], ...agreed.map((day): ValueBlock => [[day]])], moment)[0]?.[0];

describe('PLAN.DUE refuses', () => {
  test.each<[string, FunctionValue, string, RegExp]>([
    [
      'a day that is not',
      '31 September 2020',
      '#VALUE!',
      /“31 September 2020” is not a day.*30 September 2020 meant/,
    ],
    ['a day that is not, beside one that is', '31 September 2020 and 5 May 2021', '#VALUE!', /not a day/],
    ['words with two meanings', 'Oct 12', '#VALUE!', /can be read/],
    ['a deadline without its start', 'within three months', '#VALUE!', /agreed.*second value/],
    ['a deadline from publication', '6 weeks from publication', '#VALUE!', /published/],
    ['no date yet', 'TBC', '#N/A', /No date has been set/],
    ['what goes on', 'Ongoing', '#N/A', /review date/],
    ['a claim', 'Complete', '#N/A', /complete, not when/],
    ['words without a date', 'as per strategy', '#N/A', /./],
    ['a number that no calendar has', -5, '#N/A', /No date/],
    ['a truth value', true, '#N/A', /No date/],
    ['five digits that lost their format', '42825', '#VALUE!', /31 March 2017/],
  ])('%s', (_what, text, code, words) => {
    const answer = due(text);
    expect(answer).toMatchObject({ kind: 'fault', code });
    expect((answer as { words: string }).words).toMatch(words);
  });

  test('an agreed date that is not a single day, with a sentence about it', () => {
    expect(due('within three months', 'early 2016')).toMatchObject({
      code: '#VALUE!',
      words: expect.stringContaining('agreed could not be read') as string,
    });
  });
});

describe('PLAN.DUE gives', () => {
  test.each<[FunctionValue, string]>([
    ['by end of March 2017', '2017-03-31'],
    ['03/04/2017', '2017-04-03'],
    ['Q1 2015/16', '2015-06-30'],
    ['September 2016\nMarch 2017', '2017-03-31'],
    [42825, '2017-03-31'],
    [42825.75, '2017-03-31'],
  ])('%j as %s', (text, day) => {
    expect(due(text)).toBe(serial(day));
  });

  test.each<[FunctionValue]>([[null], [''], ['  '], [0]])('a blank for %j', (text) => {
    expect(due(text)).toBe('');
  });

  test.each<[FunctionValue]>([[serial('2016-01-27')], ['27 January 2016'], ['27/01/2016']])(
    'a deadline counted from the agreed date: %j',
    (agreed) => {
      expect(due('within three months', agreed)).toBe(serial('2016-04-27'));
    },
  );

  test('one answer per cell, with an error only for a bad cell', () => {
    const answers = answerDue(
      [[['by end of March 2017'], ['TBC'], [null], [passed('#REF!')]], [['27 January 2016']]],
      moment,
    );
    expect(answers).toMatchObject([[serial('2017-03-31')], [{ code: '#N/A' }], [''], [{ code: '#REF!' }]]);
  });

  test('#N/A beyond the end of the shorter of two ranges', () => {
    const answers = answerDue(
      [
        [['May 2017'], ['June 2017'], ['July 2017']],
        [[null], [null]],
      ],
      moment,
    );
    expect(answers).toMatchObject([[serial('2017-05-31')], [serial('2017-06-30')], [{ code: '#N/A' }]]);
  });

  test('an answer for the longest text that a cell can hold', () => {
    expect(due(`${'Work goes on. '.repeat(2339)}31 March 2017`)).toBe(serial('2017-03-31'));
  });

  test('the same for a whole column of the same words, quickly', () => {
    const column = Array.from({ length: 20_000 }, (): FunctionValue[] => ['by the end of March 2017']);
    expect(new Set(answerDue([column, [[null]]], moment).flat())).toEqual(new Set([serial('2017-03-31')]));
  });
});

describe('PLAN.MILESTONES', () => {
  const three = '1. 31 January 2020\n2. 28 February 2020\n3. March 2020';
  const dates = ['2020-01-31', '2020-02-28', '2020-03-31'].map(serial);

  test('refuses a block of rows and columns', () => {
    expect(
      answerMilestones(
        [
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          [[null]],
        ],
        moment,
      ),
    ).toMatchObject([[{ code: '#VALUE!', words: 'Give one cell, one column or one row.' }]]);
  });

  test('gives a single error for a cell without dates, and a blank for a blank', () => {
    expect(answerMilestones([[['TBC']], [[null]]], moment)).toMatchObject([[{ code: '#N/A' }]]);
    expect(answerMilestones([[[null]], [[null]]], moment)).toEqual([['']]);
  });

  test('of one cell go down', () => {
    expect(answerMilestones([[[three]], [[null]]], moment)).toEqual(dates.map((date) => [date]));
  });

  test('of a column go to the right, in its own row', () => {
    expect(answerMilestones([[[three], ['TBC'], ['May 2020']], [[null]]], moment)).toMatchObject([
      dates,
      [{ code: '#N/A' }, '', ''],
      [serial('2020-05-31'), '', ''],
    ]);
  });

  test('of a row go down, in its own column', () => {
    expect(answerMilestones([[[three, 'May 2020']], [[null]]], moment)).toEqual([
      [dates[0], serial('2020-05-31')],
      [dates[1], ''],
      [dates[2], ''],
    ]);
  });
});
