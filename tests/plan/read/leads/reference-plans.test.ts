/**
 * The lead cells of the reference plans, by row, compared with what each plan is known to give
 * (tests/fixtures/expected).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRegister } from '../../../../src/plan/read/leads/compile-register';
import { learnRegister } from '../../../../src/plan/read/leads/learn-register';
import { nameKey } from '../../../../src/plan/read/leads/name-steps';
import { resolveLeads } from '../../../../src/plan/read/leads/resolve-leads';
import { sectionLeads } from '../../../../src/plan/read/leads/section-lead';
import { LEAD_CELLS } from './cases/lead-cells';

interface Expected {
  readonly actions: readonly {
    readonly row: number;
    readonly joinedRows: readonly number[];
    readonly leads: readonly string[];
    readonly findings?: readonly string[];
  }[];
  readonly sectionRows: Readonly<Record<string, string>>;
}

function expected(plan: string): Expected {
  return JSON.parse(
    readFileSync(join(__dirname, '../../../fixtures/expected', `${plan}.json`), 'utf8'),
  ) as Expected;
}

describe.each(Object.entries(LEAD_CELLS))('%s', (plan, cells) => {
  const register = compileRegister(learnRegister(Object.values(cells)));
  const rows = expected(plan).actions.filter(({ findings }) => findings?.includes('lead-inherited') !== true);

  test.each(rows)('row $row is led by $leads', ({ row, joinedRows, leads }) => {
    const text = [row, ...joinedRows].flatMap((at) => cells[at] ?? []).join('\n');
    const found = resolveLeads(text, register, null);
    // The register may hold two spellings as one lead, and then either name is right.
    expect(found.map(({ name }) => nameKey(name))).toEqual(leads.map(nameKey));
    expect(found.every(({ known, suggestion }) => !known && suggestion === null)).toBe(true);
  });
});

test('each of Sutton’s sections names the lead of its actions, and none of Lambeth’s does', () => {
  const sutton = Object.values(expected('sutton-child-d').sectionRows);
  expect(sectionLeads(sutton).map((lead) => lead?.name)).toEqual(sutton);
  const lambeth = Object.values(expected('lambeth-child-j').sectionRows);
  expect(sectionLeads(lambeth).every((lead) => lead === null)).toBe(true);
});
