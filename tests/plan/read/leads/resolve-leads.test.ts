import { BESIDE_LIKE_NAMES } from './cases/beside-like-names';
import { DUTIES } from './cases/duties';
import { NOBODY } from './cases/nobody';
import { WITH_REGISTER } from './cases/with-register';
import { WRITTEN_LEADS } from './cases/written-leads';
import { confirmed, entry, explained, namesOf, resolve } from './leads-support';

describe('cells that name nobody', () => {
  test.each(NOBODY)('%j gives no lead', (text) => {
    expect(resolve(text)).toEqual([]);
    expect(resolve(text, confirmed('LSCB', 'March Smith', 'None Such'))).toEqual([]);
  });
});

describe('names that are not in the register', () => {
  test.each(['CSE', 'Tier 4', 'North Team', 'Jane Jones'])(
    '"%s" is never taken for a similar one',
    (text) => {
      const [lead, second] = resolve(
        text,
        confirmed('CSC', 'Tier 3', 'South Team', 'Jane James', 'Joan Jones'),
      );
      expect(lead).toMatchObject({ name: text, known: false, suggestion: null });
      expect(second).toBeUndefined();
    },
  );

  test.each(BESIDE_LIKE_NAMES)('%j beside %j is %j', (text, register, leads) => {
    expect(explained(text, register)).toEqual(leads);
  });

  test('are unknown and come with the nearest names, at most three, best first', () => {
    const register = confirmed(
      'LSCB',
      entry('Training Officer', { agency: 'CCG' }),
      'LSCB Training Manager',
      'LSCB Chair',
      'Borough Commander',
    );
    const [lead] = resolve('LSCB Training Officer', register);
    expect(lead?.known).toBe(false);
    expect(lead?.nearest).toHaveLength(3);
    expect(lead?.nearest[0]).toBe('Training Officer');
    expect(lead?.nearest).not.toContain('Borough Commander');
  });

  test('have no nearest names if nothing is similar', () => {
    expect(resolve('Kooth', confirmed('LSCB', 'CSC'))[0]?.nearest).toEqual([]);
  });

  test('a spelling equally close to two names is left unknown, with both offered', () => {
    const [lead] = resolve('Marien Hill', confirmed('Marian Hill', 'Marion Hill'));
    expect(lead).toMatchObject({ name: 'Marien Hill', known: false, suggestion: null });
    expect([...(lead?.nearest ?? [])].sort()).toEqual(['Marian Hill', 'Marion Hill']);
  });

  test('initials that two people share are left unknown, with both offered', () => {
    const shared = confirmed(
      entry('Jane Smith', { kind: 'person', aliases: ['JS'] }),
      entry('John Scott', { kind: 'person', aliases: ['JS'] }),
    );
    expect(resolve('JS', shared)[0]).toMatchObject({
      name: 'JS',
      known: false,
      nearest: ['Jane Smith', 'John Scott'],
    });
  });

  test('undeclared initials that two people could have name neither', () => {
    expect(resolve('JS', confirmed('Jane Smith', 'John Scott'))[0]).toMatchObject({
      name: 'JS',
      known: false,
    });
  });
});

describe('written leads', () => {
  test.each(WRITTEN_LEADS)('%j is %j', (text, leads) => {
    expect(resolve(text).map(({ name, kind }) => `${name} [${kind}]`)).toEqual(leads);
  });

  test.each(DUTIES)('%j has its duties %j', (text, leads) => {
    expect(resolve(text).map(({ name, duty }) => (duty === '' ? name : `${name}: ${duty}`))).toEqual(leads);
  });

  test.each(WITH_REGISTER)('%j beside %j is %j', (text, register, leads) => {
    expect(explained(text, register)).toEqual(leads);
  });
});

describe('names of nobody in particular', () => {
  test.each([
    'All agencies',
    'All partners',
    'Partner agencies',
    'Team managers',
    'Schools',
    'Chairs of Sub Groups',
    'Safeguarding Lead in each agency',
    'Principal Social Workers',
    'All Board members',
    'Each agency',
    'GPs',
    'Headteachers',
    'Multi-agency',
    'All staff',
    'Everyone',
    'IROs',
    'Named and Designated Professionals',
  ])('"%s" is collective', (text) => {
    const leads = resolve(text, confirmed('Team Manager', 'IRO', 'GP', 'Principal Social Worker'));
    expect(leads.map(({ collective, known }) => ({ collective, known }))).toEqual([
      { collective: true, known: false },
    ]);
  });

  test.each([
    'Community Services',
    'Children’s Services',
    'Western Sussex Hospitals NHS Trust',
    'LSCB',
    'Team Manager',
    'Barnardo’s',
  ])('"%s" names somebody', (text) => {
    expect(resolve(text).map(({ collective }) => collective)).toEqual([false]);
  });
});

describe('the register', () => {
  const dated = confirmed(
    entry('Jane Smith', { kind: 'person', to: '2016-06-30' as never, aliases: ['Board Manager'] }),
    entry('John Brown', { kind: 'person', from: '2016-07-01' as never, aliases: ['Board Manager'] }),
  );

  test('a lead whose entry has ended is known, and expired', () => {
    expect(resolve('Jane Smith', dated, '2016-07-01')[0]).toMatchObject({ known: true, expired: true });
    expect(resolve('Jane Smith', dated, '2016-06-30')[0]).toMatchObject({ known: true, expired: false });
    expect(resolve('Jane Smith to sign', dated, '2016-07-01')[0]).toMatchObject({
      known: true,
      expired: true,
    });
    expect(resolve('Jane Smith', dated)[0]?.expired).toBe(false);
  });

  test('an alias that passed from one lead to another means its holder on the day, and nobody without a day', () => {
    expect(namesOf(resolve('Board Manager', dated, '2016-06-01'))).toEqual(['Jane Smith']);
    expect(namesOf(resolve('Board Manager', dated, '2016-09-01'))).toEqual(['John Brown']);
    expect(resolve('Board Manager', dated)[0]).toMatchObject({ known: false });
  });

  test('that was only learnt splits a cell but makes no lead known', () => {
    const learnt = { ...confirmed('Kooth', 'Red Box'), origin: 'learnt' as const };
    expect(resolve('Red Box Kooth', learnt).map(({ name, known }) => [name, known])).toEqual([
      ['Red Box', false],
      ['Kooth', false],
    ]);
  });

  test('a known lead named twice counts once, with both duties', () => {
    const leads = resolve('LSCB to write\nthe LSCB to publish', confirmed('LSCB'));
    expect(leads.map(({ name, duty }) => [name, duty])).toEqual([['LSCB', 'to write; to publish']]);
  });
});

describe('a date in the same cell', () => {
  test.each([
    ['Jane Smith, March 2017', ['Jane Smith']],
    ['Jane Smith March 2017', ['Jane Smith']],
    ['Jane Smith\n31/03/2017', ['Jane Smith']],
    ['May Smith, April Jones', ['May Smith', 'April Jones']],
    ['Tier 3 Team', ['Tier 3 Team']],
  ])('%j is %j', (text, names) => {
    expect(namesOf(resolve(text))).toEqual(names);
  });

  test('that the caller has read is not part of any name', () => {
    const text = 'Jane Smith Spring Term John Brown';
    const start = text.indexOf('Spring');
    const leads = resolve(text, undefined, null, [{ start, end: start + 'Spring Term'.length }]);
    expect(namesOf(leads)).toEqual(['Jane Smith', 'John Brown']);
  });
});
