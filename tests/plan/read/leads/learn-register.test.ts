import { learnRegister } from '../../../../src/plan/read/leads/learn-register';
import { confirmed, namesOf, resolve } from './leads-support';

const namesLearnt = (cells: readonly string[]): readonly string[] =>
  learnRegister(cells).entries.map(({ name }) => name);

describe('a learnt register', () => {
  test('learns nothing from cells that name nobody', () => {
    expect(namesLearnt(['', 'TBC', 'All agencies', 'Team managers', 'March 2017', '-'])).toEqual([]);
  });

  test('learns no sentence as a name', () => {
    expect(
      namesLearnt(['the policy is on the website and will be looked at by everybody in due course']),
    ).toEqual([]);
  });

  test('makes no lead known until somebody confirms it', () => {
    const register = learnRegister(['Kooth', 'Kooth']);
    expect(register.origin).toBe('learnt');
    expect(resolve('Kooth', register)[0]).toMatchObject({ name: 'Kooth', known: false, nearest: [] });
    expect(resolve('Kooth', confirmed(...register.entries))[0]?.known).toBe(true);
  });

  test('takes names that stand alone, and splits the cells in which they are run together', () => {
    const register = learnRegister([
      'Kooth',
      'Red Box',
      'Red Box Kooth',
      'Jane Smith John Brown',
      'Jane Smith',
      'John Brown',
    ]);
    expect(register.entries.map(({ name }) => name)).toEqual([
      'Jane Smith',
      'John Brown',
      'Kooth',
      'Red Box',
    ]);
    expect(namesOf(resolve('Jane Smith John Brown', register))).toEqual(['Jane Smith', 'John Brown']);
  });

  test('groups spellings under the commonest, with the others as aliases', () => {
    const register = learnRegister([
      'Chair PPO Sub-group',
      'Chair PPO Sub-group',
      'Chair of the PPO Subgroup',
    ]);
    expect(register.entries).toMatchObject([
      { name: 'Chair PPO Sub-group', aliases: ['Chair of the PPO Subgroup'], kind: 'role' },
    ]);
  });

  test('leaves out a misspelling of a commoner name, so that the correction is offered', () => {
    const register = learnRegister(['Alasdair Smith', 'Alasdair Smith', 'Alasdar Smith']);
    expect(register.entries.map(({ name }) => name)).toEqual(['Alasdair Smith']);
    expect(resolve('Alasdar Smith', register)[0]).toMatchObject({
      name: 'Alasdair Smith',
      suggestion: 'Alasdair Smith',
    });
  });

  test('keeps two similar names that are equally common', () => {
    expect(namesLearnt(['Marian Hill', 'Marion Hill'])).toEqual(['Marian Hill', 'Marion Hill']);
  });

  test('links initials to the name that explains them', () => {
    const register = learnRegister([
      'Ann Other (AO)',
      'AO',
      'Local Safeguarding Children Board (LSCB)',
      'LSCB/AO',
    ]);
    expect(register.entries).toMatchObject([
      { name: 'Ann Other', aliases: ['AO'], kind: 'person' },
      { name: 'Local Safeguarding Children Board', aliases: ['LSCB'], kind: 'board' },
    ]);
    expect(namesOf(resolve('LSCB/AO', register))).toEqual(['Local Safeguarding Children Board', 'Ann Other']);
  });

  test('records the agency of a post if the words give it', () => {
    const register = learnRegister(['Designated Nurse, Sutton CCG', 'LSCB Chair', 'Borough Commander']);
    expect(register.entries.map(({ name, agency }) => [name, agency])).toEqual([
      ['Borough Commander', null],
      ['Designated Nurse, Sutton CCG', 'Sutton CCG'],
      ['LSCB Chair', 'LSCB'],
    ]);
  });

  test('takes the names of sections as written', () => {
    const register = learnRegister(['LSCB'], ['GP Services: Sutton and Merton', 'LSCB']);
    expect(register.entries.map(({ name }) => name)).toEqual(['LSCB', 'GP Services: Sutton and Merton']);
  });
});
