/** PLAN.LEADS and PLAN.EVIDENCE, cell by cell and over ranges. */
import { answerEvidence } from '../../src/functions/answers/answer-evidence';
import { answerLeads } from '../../src/functions/answers/answer-leads';
import type { FunctionValue } from '../../src/functions/function-value';
import { moment, passed } from '../support/plan-functions';

describe('PLAN.LEADS', () => {
  const leads = (text: FunctionValue, register: FunctionValue[] = []) =>
    answerLeads([[[text]], register.length > 0 ? register.map((name) => [name]) : [[null]]], moment);

  test.each<[FunctionValue]>([['All agencies'], ['Team managers'], ['TBC']])(
    'names nobody for %j',
    (text) => {
      expect(leads(text)).toMatchObject([
        [{ code: '#N/A', words: 'These words name nobody in particular.' }],
      ]);
    },
  );

  test('gives an error of the register if it contains nothing else', () => {
    expect(leads('LSCB', [passed('#REF!')])).toMatchObject([[{ code: '#REF!' }]]);
  });

  test('gives a blank for a blank', () => {
    expect(leads(null)).toEqual([['']]);
  });

  test('of one cell go down', () => {
    expect(leads('Lambeth CCG and NHS England')).toEqual([['Lambeth CCG'], ['NHS England']]);
  });

  test('have the register’s name, whatever initials or misspellings the cell has', () => {
    expect(leads('JS', ['Jane Smith = JS; J Smith', 'Children’s Social Care'])).toEqual([['Jane Smith']]);
    expect(leads('Childrens Social Care', ['Jane Smith', 'Children’s Social Care'])).toEqual([
      ['Children’s Social Care'],
    ]);
  });

  test('a name in the register is not split; without a register, names are learnt from the whole column', () => {
    const register: FunctionValue[] = ['Sutton and Merton Community Services'];
    expect(leads('Sutton and Merton Community Services', register)).toEqual([[register[0]]]);
  });

  test('of a column go to the right, with errors and blanks in their own rows', () => {
    expect(
      answerLeads(
        [[['Lambeth CCG and NHS England'], [null], [passed('#N/A')], ['NHS England']], [[null]]],
        moment,
      ),
    ).toMatchObject([
      ['Lambeth CCG', 'NHS England'],
      ['', ''],
      [{ code: '#N/A' }, ''],
      ['NHS England', ''],
    ]);
  });
});

describe('PLAN.EVIDENCE', () => {
  const evidence = (...cells: FunctionValue[]) =>
    answerEvidence([cells.map((cell) => [cell])], moment).flat();

  test.each<[FunctionValue, string]>([
    [null, 'None'],
    ['', 'None'],
    ['No further assurance received', 'None'],
    ['Completed.', 'Weak'],
    ['No further assurance required.', 'Supplied'],
    ['Minutes of the June 2016 meeting attached', 'Supplied'],
    ['__proto__', 'Weak'],
  ])('of %j is %s', (text, level) => {
    expect(evidence(text)).toEqual([level]);
  });

  test('of "see above" is that of the cell above, or none', () => {
    expect(evidence('See above')).toEqual(['None']);
    expect(evidence('Minutes of the June 2016 meeting attached', 'See above', 'As above')).toEqual([
      'Supplied',
      'Supplied',
      'Supplied',
    ]);
  });

  test('passes an error on, and does not use it for the cell below', () => {
    expect(evidence(passed('#REF!'), 'See above')).toMatchObject([{ code: '#REF!' }, 'None']);
  });
});
