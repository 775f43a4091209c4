import fc from 'fast-check';
import { compileRegister } from '../../../../src/plan/read/leads/compile-register';
import { learnRegister } from '../../../../src/plan/read/leads/learn-register';
import { resolveLeads } from '../../../../src/plan/read/leads/resolve-leads';
import { sectionLeads, sectionNamesLead } from '../../../../src/plan/read/leads/section-lead';
import { WRITTEN_LEADS } from './cases/written-leads';
import { confirmed, namesOf, resolve } from './leads-support';

const NAMES = [
  'LSCB',
  'CSC',
  'NHS England',
  'Lambeth CCG',
  'Learning and Improvement Sub-Group',
  'Chair PPO Sub-group',
  'Board Manager',
  'Jane Smith',
  'Jackie Cook',
  'Sutton and Merton Community Services',
  'Assistant Director, Planning, Regeneration and Transport',
  'Health and Wellbeing Board',
  '__proto__',
  'constructor',
  'toString',
  'Tier 3',
  'GP',
  'Homes for Haringey',
  'JC',
];
const SCRAPS = [
  ' and ',
  ' & ',
  '/',
  ', ',
  '; ',
  '\n',
  ' to ',
  ' to review ',
  ' for ',
  '(',
  ')',
  ' - ',
  ': ',
  '.',
  '• ',
  '1. ',
  'The ',
  'TBC',
  ' of ',
  ' ',
  'training',
  'Head of',
  'All agencies',
  'March 2017',
  '’',
  '\u00a0',
  '\u0000',
  '😀',
  'É',
  'İ',
  'ß',
  'ﬁ',
  '\ud800',
  'lead',
  'Support:',
];
const seed = { seed: 20160127 };
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...SCRAPS),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const register = fc.subarray(NAMES).map((names) => confirmed(...names));

test('no cell makes the reader throw, and leads are in order, do not overlap and lie where they say', () => {
  fc.assert(
    fc.property(text, register, (cell, held) => {
      const leads = resolveLeads(cell, compileRegister(held), null);
      const astray = leads.filter(
        (lead, at) =>
          cell.slice(lead.start, lead.end) !== lead.text ||
          lead.start < (leads[at - 1]?.end ?? 0) ||
          lead.name.trim() === '' ||
          lead.nearest.length > 3,
      );
      expect(astray).toEqual([]);
      expect(new Set(namesOf(leads)).size).toBe(leads.length);
    }),
    { ...seed, numRuns: 10_000 },
  );
});

test('no lead crosses an ignored span', () => {
  fc.assert(
    fc.property(text, register, fc.nat(60), fc.nat(20), (cell, held, start, length) => {
      const span = { start, end: start + length };
      for (const lead of resolveLeads(cell, compileRegister(held), null, [span]))
        expect(lead.end <= span.start || lead.start >= span.end || length === 0).toBe(true);
    }),
    { ...seed, numRuns: 2_000 },
  );
});

test('neither learning a register nor reading sections ever throws', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (cells) => {
      const learnt = learnRegister(cells, cells);
      expect(sectionLeads(cells)).toHaveLength(cells.length);
      cells.forEach((cell) => sectionNamesLead(cell));
      const compiled = compileRegister(learnt);
      for (const { name } of learnt.entries) expect(resolveLeads(name, compiled, null)[0]?.name).toBe(name);
    }),
    { ...seed, numRuns: 1_000 },
  );
});

test('a registered name alone in a cell is that lead', () => {
  const name = fc
    .oneof(fc.constantFrom(...NAMES), fc.string({ minLength: 1, unit: 'binary' }))
    .filter((value) => value.trim() !== '');
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 8, selector: (value) => value.trim() }),
      (names) => {
        const held = compileRegister(confirmed(...names));
        for (const one of names)
          expect(resolveLeads(one, held, null)).toMatchObject([{ name: one, known: true, suggestion: null }]);
      },
    ),
    { ...seed, numRuns: 2_000 },
  );
});

test('the order of the register’s entries makes no difference', () => {
  fc.assert(
    fc.property(text, fc.shuffledSubarray(NAMES), (cell, names) => {
      const sorted = [...names].sort();
      expect(resolve(cell, confirmed(...names))).toEqual(resolve(cell, confirmed(...sorted)));
    }),
    { ...seed, numRuns: 2_000 },
  );
});

test('names that were found, written one per line beside a register of them, are found again', () => {
  for (const [cell] of WRITTEN_LEADS) {
    const names = namesOf(resolve(cell));
    const again = resolve(names.join('\n'), confirmed(...names));
    expect(namesOf(again)).toEqual(names);
    expect(again.every(({ known, suggestion }) => known && suggestion === null)).toBe(true);
  }
});

test('reading time grows linearly with a cell’s length', () => {
  const held = compileRegister(confirmed(...NAMES));
  const hostile = [
    'a and ',
    'Board and ',
    'LSCB to review ',
    'x\n',
    '(',
    'Board with ',
    'Planning, ',
    'LSCB - ',
    'Ab1zz / ',
    '- ',
    'to to ',
    'some words\n',
    '1. ',
    "'",
    '1.1/',
  ];
  for (const part of hostile) {
    const long = part.repeat(Math.ceil(32_767 / part.length));
    const started = performance.now();
    resolveLeads(long, held, null);
    // Generous: a quadratic reader would take many seconds.
    expect({ part, slow: performance.now() - started > 2_000 }).toEqual({ part, slow: false });
  }
});
