/** The leads read while learning a register save a third pass, but only if they equal what that pass would give. */
import { parseIsoDate } from '../../../../src/plan/read/dates/calendar';
import { compileRegister } from '../../../../src/plan/read/leads/compile-register';
import { learnInSteps } from '../../../../src/plan/read/leads/learn-register';
import { resolveLeads } from '../../../../src/plan/read/leads/resolve-leads';
import { finish } from '../../../../src/plan/steps';
import { SYNTHETIC_HEADER, syntheticRows } from '../../../support/synthetic-plan';

const LEAD = SYNTHETIC_HEADER.indexOf('Lead');
const leadCells = (variety: 'repeated' | 'distinct', seed: number, rows = 300) =>
  syntheticRows(rows, variety, seed)
    .slice(1)
    .map((row) => String(row[LEAD] ?? ''));

test('none are given if the second pass learns other names', () => {
  const { register, leads } = finish(
    learnInSteps(['Jane Smith', 'John Brown', 'Jane Smith John Brown', 'Ann Lee Bob Ray']),
  );
  expect(register.entries.length).toBeGreaterThan(0);
  const compiled = compileRegister(register);
  for (const [cell, read] of leads) expect(read).toEqual(resolveLeads(cell, compiled, null));
});

test.each([
  ['repeated', 1],
  ['repeated', 2],
  ['distinct', 1],
  ['distinct', 2],
] as const)('%s cells, seed %i: they equal what the learnt register gives, on any day', (variety, seed) => {
  const cells = leadCells(variety, seed);
  const { register, leads } = finish(learnInSteps(cells));
  const compiled = compileRegister(register);
  const asOf = parseIsoDate('2016-10-15');
  for (const [cell, read] of leads) expect(read).toEqual(resolveLeads(cell, compiled, asOf));
});

test('all are given if the second pass learns nothing new', () => {
  const cells = leadCells('distinct', 1, 3000);
  expect(finish(learnInSteps(cells)).leads.size).toBe(new Set(cells).size);
});
