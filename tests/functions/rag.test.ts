/** PLAN.RAG: by the rules of the plan itself, on the day given or today. */
import { answerRag } from '../../src/functions/answers/answer-rag';
import type { FunctionValue } from '../../src/functions/function-value';
import { moment, passed, serial } from '../support/plan-functions';

const rag = (...values: FunctionValue[]): FunctionValue | undefined =>
  answerRag(
    [0, 1, 2, 3].map((at) => [[values[at] ?? null]]),
    moment,
  )[0]?.[0];

describe('PLAN.RAG refuses', () => {
  test.each<[string, FunctionValue[], RegExp]>([
    ['an as-of date that is no day', ['May 2017', '', '', 'soon'], /as-of date/],
    [
      'a date that is not said to be that of completion',
      ['May 2017', 'Expected 3 May 2017', ''],
      /not say plainly/,
    ],
    ['an achievement that cannot be read', ['May 2017', 'reported to staff', ''], /not say plainly/],
  ])('%s', (_what, values, words) => {
    expect(rag(...values)).toMatchObject({ code: '#VALUE!', words: expect.stringMatching(words) as string });
  });

  test('errors passed in, which it returns', () => {
    expect(rag(passed('#N/A'), '', '')).toMatchObject({ code: '#N/A' });
    expect(rag('May 2017', '', passed('#DIV/0!'))).toMatchObject({ code: '#DIV/0!' });
  });
});

describe('PLAN.RAG gives', () => {
  test.each<[string, FunctionValue[]]>([
    ['Unrated', ['', '', '']],
    ['Unrated', ['TBC', '', '']],
    ['Unrated', ['31 September 2020', '', '']],
    ['Red', ['September 2016', '', '']],
    ['Red', [serial('2016-10-14'), null, null]],
    ['Amber', [serial('2016-10-15'), null, null]],
    ['Amber', ['14 November 2016', '', '']],
    ['Green', ['15 November 2016', '', '']],
    ['Amber', ['September 2016 and March 2017', '', '']],
    ['Amber', ['Ongoing', '', '']],
    ['Blue', ['September 2016', '1 September 2016', 'Supplied']],
    ['Blue', ['September 2016', serial('2016-09-01'), 'Minutes of the June 2016 meeting attached']],
    ['Amber', ['September 2016', '1 September 2016', 'weak']],
    ['Amber', ['September 2016', '1 September 2016', '']],
    ['Red', ['September 2016', '1 December 2016', 'Supplied']],
    ['Red', ['September 2016', 'Not yet', '']],
    ['Blue', ['September 2016', 'Yes', 'Supplied']],
    ['Amber', ['September 2016', 'Complete', '']],
    ['Blue', ['Completed 1 September 2016', '', 'Supplied']],
    ['Withdrawn', ['September 2016', 'Superseded', '']],
    ['Withdrawn', ['No longer required', '', '']],
    ['Red', ['15 November 2016', '', '', '16 November 2016']],
    ['Green', ['15 November 2016', '', '', serial('2016-01-01')]],
  ])('%s for %j', (colour, values) => {
    expect(rag(...values)).toBe(colour);
  });

  test('one rating per row, with one as-of date for all', () => {
    expect(
      answerRag(
        [
          [['September 2016'], ['May 2017'], [passed('#REF!')]],
          [[''], [''], ['']],
          [['Completed.'], [''], ['']],
          [[serial('2017-06-01')]],
        ],
        moment,
      ),
    ).toMatchObject([['Red'], ['Red'], [{ code: '#REF!' }]]);
  });

  test('the evidence above for "see above"', () => {
    expect(
      answerRag(
        [[['May 2017']], [['1 May 2016']], [['Minutes of 3 May 2016 attached'], ['See above']], [[null]]],
        moment,
      ),
    ).toEqual([['Blue'], ['Blue']]);
  });
});
