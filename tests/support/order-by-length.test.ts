import { longestFirst, stated } from './order-by-length.cjs';

test('files without a timed run start in order of their timeout, browser tests before unit tests', () => {
  const files = [
    ['a.test.ts', "test('quick', () => {\n});\n"],
    ['b.e2e.test.ts', ''],
    ['c.slow.test.ts', ''],
    ['d.slow.test.ts', "test('some', () => {\n}, 60_000);\ntest('most', () => {\n}, 300_000);\n"],
    ['e.test.tsx', ''],
    ['f.slow.test.ts', "test('some', () => {\n}, 120_000);\n"],
  ] as const;
  const timed = files.map(([path, text]) => ({ path, ...stated(path, text) }));
  expect(longestFirst(timed).map(({ path }) => path[0])).toEqual(['d', 'f', 'c', 'b', 'a', 'e']);
});
