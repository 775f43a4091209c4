import { foldWord, isPlural } from '../../../../src/plan/read/leads/fold-word';
import { nameKey, nameSteps } from '../../../../src/plan/read/leads/name-steps';
import { forgivenSlips, slipsBetween } from '../../../../src/plan/read/leads/spelling';

test.each([
  ['smith', 'smith', 0],
  ['smith', 'smth', 1],
  ['smith', 'simth', 1],
  ['smith', 'smyths', 2],
  ['improvement', 'improvment', 1],
  ['north', 'south', 2],
  ['a', 'bcd', 3],
])('"%s" and "%s" differ by %i', (a, b, slips) => {
  expect(slipsBetween(a, b, 3)).toBe(slips);
  expect(slipsBetween(b, a, 3)).toBe(slips);
  if (slips > 0) expect(slipsBetween(a, b, slips - 1)).toBe(slips);
});

test('no slips are tolerated in short words', () => {
  expect([1, 4, 5, 8, 9, 20].map(forgivenSlips)).toEqual([0, 0, 1, 1, 2, 2]);
});

test.each([
  ['CSC', 'CSE'],
  ['CYPS', 'CYP'],
  ['Tier 3', 'Tier 4'],
  ['Learning Group', 'Group Learning'],
  ['Chair PPO Sub-group', 'Chair SCR Sub-group'],
])('"%s" and "%s" are different names', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test.each([
  ['Sub-Group', 'SUBGROUP'],
  ['Sub group', 'sub‑group'],
  ['Children’s Services', 'Childrens services'],
  ['Chair of the PPO Sub-group', 'Chair PPO Sub-group'],
  ['Learning & Improvement', 'Learning and Improvement'],
  ['IROs', 'IRO'],
  ['Co-ordinator', 'Coordinator'],
  ['Multi agency', 'Multi-Agency'],
  ['Siân', 'Sian'],
  ['Agencies', 'agency'],
])('"%s" and "%s" are the same name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test('a name of marks alone has no steps', () => {
  expect([nameSteps('&, / -'), nameSteps(''), nameSteps('the of')]).toEqual([[], [], []]);
});

test('plurals are distinguished from possessives and from names in capitals', () => {
  expect(['IROs', 'Officers', 'Children’s', 'Barnardo’s', 'CAMHS', 'NPS', 'Access'].map(isPlural)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(foldWord('Officers')).toBe('officer');
});
