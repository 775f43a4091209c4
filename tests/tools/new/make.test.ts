/** The edits of registries and matchers, as text; `new.slow.test.ts` makes each kind in a copy of the project. */
import { join } from 'node:path';
import { make, withEntry } from './make';
import { withPhrase } from './phrase';

const REGISTRY = `import type { Block } from './block';
import { first } from './first';
import { last } from './last';

export const BLOCKS: readonly Block[] = [
  // Above all.
  first,
  last,
];

export const OTHERS = [first];
`;
const names = { id: 'due-soon', constant: 'dueSoon', title: 'Due soon' };

describe('an entry of a registry', () => {
  test('comes last, and is imported after the others', () => {
    const listed = withEntry(REGISTRY, names, 'BLOCKS');
    expect(listed).toContain("from './last';\nimport { dueSoon } from './due-soon';\n\nexport");
    expect(listed).toContain('  first,\n  last,\n  dueSoon,\n];');
    expect(listed).toContain('OTHERS = [first];');
  });

  test('comes before the one that stays last', () => {
    expect(withEntry(REGISTRY, names, 'BLOCKS', 'last')).toContain('  first,\n  dueSoon,\n  last,\n];');
  });

  test('goes into a list on one line', () => {
    expect(withEntry(REGISTRY, names, 'OTHERS')).toContain('OTHERS = [first, dueSoon];');
  });

  test.each(['CHECKS', 'BLOCK'])('is refused without a list %s', (list) => {
    expect(() => withEntry(REGISTRY, names, list)).toThrow('no list');
  });
});

describe('a phrase of a header', () => {
  const MATCHER =
    "export const x = {\n  phrases: phraseList(`\n    due, by\n    when\n  `),\n  examples: [\n    'Due',\n  ],\n};\n";

  test('consists of plain words, with an example as the board writes it', () => {
    const next = withPhrase(MATCHER, "Board's deadline (5)");
    expect(next).toContain('phrases: phraseList(`\n    due, by\n    when,\n    board s deadline\n  `),');
    expect(next).toContain("    'Due',\n    'Board\\'s deadline (5)',\n  ],");
  });

  test.each(['By when', '(3)', '—'])('is refused if "%s" adds nothing', (header) => {
    expect(() => withPhrase(MATCHER, header)).toThrow();
  });
});

test.each([
  ['a kind that is none', ['cheque', 'a-b'], 'No such kind'],
  ['a name with capitals', ['check', 'LeadLate'], 'small letters'],
  ['a name that leads elsewhere', ['check', '../x'], 'small letters'],
  ['a name that is taken', ['check', 'due-soon'], 'there already'],
  ['a field that is none', ['header', 'colour', 'Colour'], 'No field'],
  ['a header without its words', ['header', 'due'], 'Say the header too'],
] as const)('%s is refused with a message', (_, [kind, name, phrase], said) => {
  expect(() => make(join(__dirname, '../../..'), kind, name, phrase)).toThrow(said);
});
