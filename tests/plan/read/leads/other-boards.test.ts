/** Cells from other boards, read without a register and with one that holds every name in the table. */
import { OTHER_BOARDS } from './cases/other-boards';
import { HELD_BACK } from './cases/held-back';
import { confirmed, entry, namesOf, resolve } from './leads-support';
import { compileRegister } from '../../../../src/plan/read/leads/compile-register';
import { learnRegister } from '../../../../src/plan/read/leads/learn-register';
import { resolveLeads } from '../../../../src/plan/read/leads/resolve-leads';
import type { LeadKind } from '../../../../src/plan/read/leads/lead-match';

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

  test.each(OTHER_BOARDS)('%j, beside a register of all names, is %j', (text, leads) => {
    expect(namesOf(resolve(text, EVERYBODY))).toEqual(leads.map((lead) => nameAndKind(lead)[0]));
  });

  test.each(HELD_BACK)('%j, seen last, names %j', (text, names) => {
    expect(namesOf(resolve(text))).toEqual(names);
  });
});

describe('a lead who is no longer responsible, according to the cell itself', () => {
  test.each([
    ['Priya Nair (until June), Owen Hughes', '2024-07-01', [true, false]],
    ['Was Priya Nair, now Owen Hughes', null, [true, false]],
    ['Priya Nair (left), Owen Hughes', null, [true, false]],
    ['Priya Nair (until 31 March 2027), Owen Hughes', '2024-07-01', [false, false]],
    ['Priya Nair (until 31/03/2024), Owen Hughes', '2024-07-01', [true, false]],
    ['Priya Nair (until further notice), Owen Hughes', '2024-07-01', [false, false]],
    ['Priya Nair (lead), Owen Hughes', null, [false, false]],
  ])('%j on %s', (text, asOf, former) => {
    const leads = resolve(text, undefined, asOf);
    expect(namesOf(leads)).toEqual(['Priya Nair', 'Owen Hughes']);
    expect(leads.map((lead) => lead.former)).toEqual(former);
    expect(leads.map((lead) => lead.expired)).toEqual(former);
  });
});

test.each([
  'Police to decide the threshold',
  'Police, to market the scheme',
  'Police to declare an interest',
  'Police to separate the records',
  'Police to mark 10 files by March 2017',
])('%j says what the lead is to do, not until when', (text) => {
  expect(resolve(text, confirmed('Police'), '2024-07-01')[0]).toMatchObject({
    name: 'Police',
    former: false,
    expired: false,
  });
});

test.each(['Priya Nair (until the end of Sept. 2023), Owen Hughes', 'Priya Nair to 30th June, Owen Hughes'])(
  '%j says until when',
  (text) => {
    expect(resolve(text, undefined, '2024-07-01').map(({ former }) => former)).toEqual([true, false]);
  },
);

test('initials in brackets after a person say where they work, and mean the body elsewhere', () => {
  const cells = [
    'Jane Smith (ICB)',
    'ICB',
    'TF (LA)',
    'LA/Police',
    'Sarah Lee (MASH)',
    'MASH',
    'Dr Ann Other (AO)',
    'AO',
  ];
  const learnt = learnRegister(cells);
  const names = (text: string) => resolve(text, learnt).map(({ name }) => name);
  expect(['ICB', 'LA/Police', 'MASH', 'AO'].map(names)).toEqual([
    ['ICB'],
    ['LA', 'Police'],
    ['MASH'],
    ['Dr Ann Other'],
  ]);
  expect(resolve('ICB', confirmed('Jane Smith (ICB)'))[0]).toMatchObject({ name: 'ICB', known: false });
  expect(resolve('JS', confirmed('Jane Smith (JS)'))[0]).toMatchObject({ known: true });
});

test.each([
  ['Trading Standards', 'agency'],
  ['Licensing', 'agency'],
  ['Occupational Therapy', 'unknown'],
  ['Citizens Advice', 'unknown'],
  ['DPH', 'role'],
])('%s is a lead of the kind %s', (text, kind) =>
  expect(resolve(text)).toMatchObject([{ name: text, kind }]),
);

describe('what stands in brackets after a post', () => {
  const register = confirmed('Head of Safeguarding (ICB)', 'Local Authority Designated Officer (LADO)');

  test('says where it belongs, and is not another name for it', () => {
    expect(resolve('ICB', register)[0]).toMatchObject({ name: 'ICB', known: false });
    expect(resolve('Head of Safeguarding (ICB)', register)[0]).toMatchObject({ known: true });
    const learnt = learnRegister(['Head of Safeguarding (ICB)', 'ICB', 'Head of Safeguarding (ICB)']);
    expect(learnt.entries.flatMap(({ aliases }) => aliases)).toEqual([]);
  });

  test('is another name for it if it stands for its words', () => {
    expect(resolve('LADO', register)[0]).toMatchObject({
      name: 'Local Authority Designated Officer (LADO)',
      known: true,
    });
  });
});
