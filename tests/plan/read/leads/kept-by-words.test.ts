import { classifyName } from '../../../../src/plan/read/leads/classify-name';
import { keptByWords } from '../../../../src/plan/read/leads/kept-by-words';
import { readLeadTokens } from '../../../../src/plan/read/leads/lead-token';

/** Counts how often a run is worked out. */
function counted() {
  const count = { runs: 0 };
  const read = keptByWords((tokens, from, to) => {
    count.runs += 1;
    return { says: tokens.slice(from, to).map(({ kind, text }) => (kind === 'word' ? text : kind)) };
  });
  return { count, read };
}

test('the same words in different cells are worked out once', () => {
  const { count, read } = counted();
  const [one, other] = ['Board Manager and Police', 'Police, Board Manager'].map((text) =>
    readLeadTokens(text),
  );
  expect(read(one ?? [], 0, 2)).toBe(read(other ?? [], 2, 4));
  expect(count.runs).toBe(1);
});

test('words that differ in a letter’s case, and the marks between them, are told apart', () => {
  const { count, read } = counted();
  const texts = ['Board Manager', 'board manager', 'Board, Manager', 'Board – Manager', 'Board'];
  const said = texts.map((text) => read(readLeadTokens(text), 0, readLeadTokens(text).length).says.join(' '));
  expect(said).toEqual([
    'Board Manager',
    'board manager',
    'Board comma Manager',
    'Board dash Manager',
    'Board',
  ]);
  expect(count.runs).toBe(texts.length);
});

test('however many runs are read, each is read as if it were the first', () => {
  const names = Array.from(
    { length: 12_000 },
    (_, at) => `Head of ${String.fromCharCode(97 + (at % 26))}${at}`,
  );
  const kinds = new Set(names.map((name) => classifyName(readLeadTokens(name)).kind));
  expect([...kinds]).toEqual(['role']);
  expect(classifyName(readLeadTokens('Jane Smith')).kind).toBe('person');
});

test.each([
  ['Sub-Group', 'subgroup'],
  ['Sub group', 'subgroup'],
  ['multi‐agency', 'multiagency'],
  ['Co-ordinators', 'coordinator'],
])('the compound “%s” is one word, folded as if nothing joined it', (text, key) => {
  expect(readLeadTokens(text).map((token) => token.key)).toEqual([key]);
});
