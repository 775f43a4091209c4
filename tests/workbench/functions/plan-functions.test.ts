/** Custom functions typed into cells: the real Office.js client calls them, and their answers appear in the cells. */
import { clientAtRest, openFunctions, type OpenFunctions } from '../../support/open-functions';
import { serial } from '../../support/plan-functions';

const PLAN = [
  ['Due', 'Achieved', 'Evidence', 'Lead'],
  ['by end of March 2017', '', '', 'Lambeth CCG and NHS England'],
  ['31 September 2020', '', 'Completed.', 'All agencies'],
  ['September 2016; March 2018', '1 September 2016', 'See above', 'NHS England'],
  ['TBC', 'Yes', 'Minutes of 3 May 2016 attached', ''],
];
const noon = Date.parse('2016-10-15T12:00:00Z');
afterAll(clientAtRest);

describe('a formula', () => {
  let open: OpenFunctions;
  beforeAll(async () => {
    open = await openFunctions(PLAN, { clock: () => noon });
  });

  test('with an unknown function or the wrong number of arguments is an error at once', () => {
    open.type({ H1: '=PLAN.NEXT(A2)', H2: '=PLAN.RAG(A2)', H3: '=PLAN.EVIDENCE(C2,C3)' });
    expect(open.values('H1', 'H2', 'H3')).toEqual([
      { error: '#NAME?' },
      { error: '#VALUE!' },
      { error: '#VALUE!' },
    ]);
  });

  test('shows #BUSY! until the add-in has answered, and an error comes with its sentence', async () => {
    open.type({ H1: '=PLAN.DUE("by end of March 2017")', H2: '=PLAN.DUE(A3)', H3: '=PLAN.DUE(1/0)' });
    expect(open.values('H1')).toEqual([{ error: '#BUSY!' }]);
    await open.settled();
    expect(open.values('H1', 'H2', 'H3')).toEqual([
      serial('2017-03-31'),
      { error: '#VALUE!' },
      { error: '#DIV/0!' },
    ]);
    expect(open.words()).toEqual([expect.stringContaining('Is 30 September 2020 meant?')]);
  });

  test('works inside another, and follows the cells that it reads', async () => {
    open.type({ H1: '=TEXT(PLAN.DUE(A2),"dd/mm/yyyy")&IFERROR(PLAN.DUE(A5)," none")' });
    await open.settled();
    expect(open.values('H1')).toEqual(['31/03/2017 none']);
    open.type({ A2: 'by end of June 2018' });
    await open.settled();
    expect(open.values('H1')).toEqual(['30/06/2018 none']);
  });
});

describe('formulas over cells and ranges, all answered together,', () => {
  let open: OpenFunctions;
  beforeAll(async () => {
    open = await openFunctions(PLAN, { clock: () => noon });
    open.type({
      F1: '=PLAN.DUE(A2:A5)',
      F11: '=PLAN.MILESTONES(A4)',
      F21: '=PLAN.MILESTONES(A2:A4)',
      F31: '=PLAN.LEADS(D2)',
      F41: '=PLAN.LEADS(D3,D2:D4)',
      F51: '=PLAN.EVIDENCE(C2:C5)',
      F61: '=PLAN.RAG(A2,B2,C2,DATE(2017,4,1))',
      F62: '=PLAN.RAG("31/12/2999",B2,C2)',
      F63: '=PLAN.RAG(A4,B4,"supplied")',
      F64: '=PLAN.RAG(A5,B5,C5)',
      F71: '=PLAN.DUE("within three months",DATE(2016,1,27))',
    });
    await open.settled();
  });

  test('give one date per cell, and an error only for a bad cell', () => {
    expect(open.values('F1', 'F2', 'F3', 'F4')).toEqual([
      serial('2017-03-31'),
      { error: '#VALUE!' },
      serial('2018-03-31'),
      { error: '#N/A' },
    ]);
  });

  test('give several dates downwards from one cell, to the right from a column', () => {
    const [first, second] = [serial('2016-09-30'), serial('2018-03-31')];
    expect(open.values('F11', 'F12', 'F13')).toEqual([first, second, null]);
    expect(open.values('F21', 'G21', 'F22', 'F23', 'G23')).toEqual([
      serial('2017-03-31'),
      '',
      { error: '#VALUE!' },
      first,
      second,
    ]);
  });

  test('read leads and evidence as in a plan', () => {
    expect(open.values('F31', 'F32', 'F41')).toEqual(['Lambeth CCG', 'NHS England', { error: '#N/A' }]);
    expect(open.values('F51', 'F52', 'F53', 'F54')).toEqual(['None', 'Weak', 'Weak', 'Supplied']);
  });

  test('rate on the given day, and on today’s if there is none', () => {
    expect(open.values('F61', 'F62', 'F63', 'F64')).toEqual(['Red', 'Green', 'Blue', 'Blue']);
  });

  test('count from the agreed date', () => {
    expect(open.values('F71')).toEqual([serial('2016-04-27')]);
  });
});

test('a thousand cells are answered by one call', async () => {
  const rows = Array.from({ length: 1000 }, (_row, at) => [`${(at % 28) + 1} March ${1990 + (at % 100)}`]);
  const { type, settled, values } = await openFunctions(rows);
  type({ B1: '=PLAN.DUE(A1:A1000)' });
  await settled();
  expect(values('B1', 'B1000')).toEqual([serial('1990-03-01'), serial('2089-03-20')]);
});
