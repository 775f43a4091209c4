/** Which words of two texts are marked when they are shown side by side. */
import { wordSegments } from '../../../src/plan/compare/word-segments';

/** Words that differ stand in brackets. */
const marked = (from: string, to: string): readonly string[] => {
  const { old, now } = wordSegments(from, to);
  return [old, now].map((side) =>
    side.map(({ words, differs }) => (differs ? `[${words}]` : words)).join(' '),
  );
};

test.each([
  ['Agree a form', 'Agree a form', ['Agree a form', 'Agree a form']],
  ['Agree a form', 'Agree a new form', ['Agree a form', 'Agree a [new] form']],
  ['Agree the old form', 'Agree form', ['Agree [the old] form', 'Agree form']],
  // Each side keeps its own spelling where only case, quotes or dashes differ.
  ['Agree “A” form', 'agree "a" form', ['Agree “A” form', 'agree "a" form']],
  ['', 'All new', ['', '[All new]']],
  ['Line one\n\nline  two', 'Line one line two', ['Line one line two', 'Line one line two']],
])('%j beside %j', (from, to, wanted) => {
  expect(marked(from, to)).toEqual(wanted);
});

test('texts too long to compare word by word differ as a whole', () => {
  const long = 'word '.repeat(400);
  expect(marked(long, `${long}more`).every((side) => /^\[word .*\]$/.test(side))).toBe(true);
});
