/** The cells of other boards, read without a register and beside one that holds every name of the table. */
import { OTHER_BOARDS } from './cases/other-boards';
import { confirmed, entry, namesOf, resolve } from './leads-support';
import { compileRegister } from '../../../src/plan/leads/compile-register';
import { learnRegister } from '../../../src/plan/leads/learn-register';
import { resolveLeads } from '../../../src/plan/leads/resolve-leads';
import type { LeadKind } from '../../../src/plan/leads/lead-match';

function nameAndKind(lead: string): readonly [name: string, kind: LeadKind] {
  const [, name = '', kind = ''] = /^(.*) \[(\w+)\]$/.exec(lead) ?? [];
  return [name, kind as LeadKind];
}

const EVERYBODY = confirmed(
  ...[...new Map(OTHER_BOARDS.flatMap(([, leads]) => leads.map(nameAndKind)))]
    .filter(([name, kind]) => kind !== 'unknown' && resolve(name)[0]?.collective === false)
    .map(([name, kind]) => entry(name, { kind })),
);

describe('cells of other boards', () => {
  test.each(OTHER_BOARDS)('%j, without a register, is %j', (text, leads) => {
    expect(resolve(text).map(({ name, kind }) => `${name} [${kind}]`)).toEqual(leads);
  });

  test.each(OTHER_BOARDS)('%j, beside a register learnt from itself, is %j', (text, leads) => {
    const learnt = compileRegister(learnRegister([text]));
    expect(namesOf(resolveLeads(text, learnt, null))).toEqual(leads.map((lead) => nameAndKind(lead)[0]));
  });

  test.each(OTHER_BOARDS)('%j, beside a register of all, is %j', (text, leads) => {
    expect(namesOf(resolve(text, EVERYBODY))).toEqual(leads.map((lead) => nameAndKind(lead)[0]));
  });
});
