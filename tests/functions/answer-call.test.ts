/** One call as Excel makes it: accepts arguments in any form, returns rows of cells, and throws only Excel errors. */
import { answerCall } from '../../src/functions/answer-call';
import { PLAN_FUNCTIONS } from '../../src/functions/definitions';
import type { Answer, PlanFunction } from '../../src/functions/plan-function';
import { moment, serial } from '../support/plan-functions';

class ExcelError extends Error {
  constructor(
    readonly code: string,
    words = '',
  ) {
    super(words);
  }
}
const host = { Error: ExcelError };
const [due] = PLAN_FUNCTIONS;
if (!due) throw new Error('There is no function.');
const answeredBy = (load: () => Promise<Answer>): PlanFunction => ({ ...due, load });
const invocation = { functionName: 'DUE', address: 'Sheet1!A1' };

describe('a call throws an Excel error with a sentence', () => {
  test('if the code fails to load', async () => {
    const unreachable = answeredBy(() => Promise.reject(new Error('Loading chunk 12 failed')));
    await expect(answerCall(unreachable, [['May 2017']], moment, host)).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/could not be loaded.*online/) as string,
    });
  });

  test('if the code fails, without its message', async () => {
    const broken = answeredBy(() =>
      Promise.resolve(() => {
        throw new TypeError('x is undefined');
      }),
    );
    await expect(answerCall(broken, [['May 2017']], moment, host)).rejects.toMatchObject({
      code: '#VALUE!',
      message: expect.not.stringContaining('undefined') as string,
    });
  });

  test('if the only answer is a fault', async () => {
    await expect(answerCall(due, [[['TBC']], null, invocation], moment, host)).rejects.toMatchObject({
      code: '#N/A',
      message: 'No date has been set yet.',
    });
  });
});

describe('a call takes', () => {
  const march = [[serial('2017-03-31')]];
  test.each<[string, unknown[]]>([
    ['a value alone', ['31 March 2017', null, invocation]],
    ['a block of one cell', [[['31 March 2017']], undefined, invocation]],
    ['a row without a block around it', [['31 March 2017']]],
    [
      'a value with a look of its own',
      [[[{ type: 'FormattedNumber', basicValue: 42825 }]], null, invocation],
    ],
  ])('%s', async (_what, given) => {
    await expect(answerCall(due, given, moment, host)).resolves.toEqual(march);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty block', []],
    ['an empty row', [[]]],
    ['a value of no known kind', { type: 'Entity', properties: {} }],
  ])('%s as blank', async (_what, given) => {
    await expect(answerCall(due, [given], moment, host)).resolves.toEqual([['']]);
  });

  test('errors among other cells, and returns them in their places', async () => {
    const [[first], [second], [third]] = (await answerCall(
      due,
      [[['May 2017'], [new ExcelError('#DIV/0!')], [new ExcelError('#SPILL!')]], null, invocation],
      moment,
      host,
    )) as [[unknown], [unknown], [unknown]];
    expect(first).toBe(serial('2017-05-31'));
    expect(second).toMatchObject({ code: '#DIV/0!' });
    expect(third).toMatchObject({ code: '#VALUE!' });
  });
});

test('every function answers with rows of equal length, whatever it is given', async () => {
  const odd = [
    null,
    '',
    '__proto__',
    '=cmd|x',
    '\u202egnp',
    1e308,
    -1,
    true,
    'x'.repeat(32_767),
    new ExcelError('#N/A'),
  ];
  for (const planFunction of PLAN_FUNCTIONS) {
    const column = odd.map((value) => [value]);
    const given = planFunction.parameters.map((_parameter, at) => (at === 0 ? column : null));
    const rows = await answerCall(planFunction, given, moment, host);
    expect(rows).toHaveLength(odd.length);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  }
});
