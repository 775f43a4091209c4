import { explainLeads } from '../../../../src/plan/read/leads/explain';

test('a line without a register has no known leads', () => {
  expect(explainLeads({ text: 'Board Manager Chair PPO Sub-group' })).toEqual({
    text: 'Board Manager Chair PPO Sub-group',
    leads: [
      { name: 'Board Manager', kind: 'role', known: false, duty: '', suggestion: null },
      { name: 'Chair PPO Sub-group', kind: 'role', known: false, duty: '', suggestion: null },
    ],
  });
});

test('an empty cell, an empty register and a blank entry do no harm', () => {
  expect(explainLeads({ text: '', register: [] })).toEqual({ text: '', leads: [] });
  expect(explainLeads({ text: 'LSCB', register: ['', ' = x', '='] }).leads).toMatchObject([
    { name: 'LSCB', known: false },
  ]);
});

test('a given register is confirmed, with other spellings after "=" and initials in brackets', () => {
  const { leads } = explainLeads({
    text: 'AO, JS and the Board',
    register: ['Ann Other (AO)', 'Jane Smith = JS; J Smith', 'LSCB = Board'],
  });
  expect(leads.map(({ name, kind, known }) => [name, kind, known])).toEqual([
    ['Ann Other', 'person', true],
    ['Jane Smith', 'person', true],
    ['LSCB', 'board', true],
  ]);
});
