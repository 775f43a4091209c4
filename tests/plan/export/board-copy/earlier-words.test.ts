/** A copy that takes settings and history along never holds words that the plan may no longer have. */
import { applied } from '../../../../src/plan/change/applied';
import { reviseSetupSheet } from '../../../../src/plan/change/settings-sheet/revise-setup-sheet';
import { valuesCopy } from '../../../../src/plan/export/board-copy/values-copy';
import { isNamedSetup } from '../../../../src/plan/read/setup/find-setup-tables';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import { SETUP_TABLES } from '../../../../src/plan/read/setup/tables';
import { recordedOn } from '../../../support/recorded-meetings';
import { rows } from '../../compare/support/made-versions';

const PAIR = {
  earlier: '1.1 Write to the mother of Child Z.',
  later: '1.1 Write to the family.',
  same: true,
  earlierKey: '1.1#a1b2c3d4',
  laterKey: '1.1#e5f6a7b8',
};

test('ratings of recorded meetings go along, but not what was kept of the actions, nor decided pairs', () => {
  const recorded = recordedOn('2016-07-01', rows());
  const setup = recorded.find(isNamedSetup);
  if (!setup) throw new Error('No setup');
  const settings = { ...readSetupSheet(setup).setup, dueSoonDays: 14, decidedPairs: [PAIR] };
  const revised = reviseSetupSheet(settings, recorded);
  if (!revised.ok) throw new Error(revised.problem.code);
  const sheet = applied(recorded, revised.value).find(isNamedSetup);
  const held = sheet?.values.flat().map(String) ?? [];
  expect(held.some((value) => value.startsWith('Part 1 of'))).toBe(true);
  expect(held).toContain(PAIR.earlier);
  const copied = sheet ? valuesCopy(sheet).cells.map(({ value }) => String(value)) : [];
  expect(copied.filter((value) => /^Part \d|Child Z|a1b2c3d4/.test(value))).toEqual([]);
  expect(copied).toContain('Due soon (days)');
  expect(copied.some((value) => /^1\.1#\w{8}:[A-Z]; /.test(value))).toBe(true);
});

test.each(['journal', 'chasing', 'updates', 'pairs'])('the table “%s” holds earlier words', (id) => {
  expect(SETUP_TABLES.find((table) => table.id === id)?.holdsEarlierWords).toBe(true);
});
