import fc from 'fast-check';
import { jsonParts, parseInSteps } from '../../src/plan/json-in-steps';
import { finish } from '../../src/plan/steps';

const LONG = 'x"\\\u2028é'.repeat(3_000);

/** Values that take several steps, of which some parts are large themselves. */
const LARGE: readonly (readonly [string, object])[] = [
  ['many small entries', Array.from({ length: 40_000 }, (_, at) => [at, String(at), at % 3 === 0])],
  ['lists in lists', [Array.from({ length: 4 }, () => Array.from({ length: 30_000 }, (_, at) => at)), [], 1]],
  ['long texts', Array.from({ length: 40 }, (_, at) => ({ at, text: LONG, none: null }))],
  [
    'large members',
    { a: { b: Array.from({ length: 50_000 }, () => 'words') }, c: {}, 'd"': LONG, e: -1.5e-9 },
  ],
  ['many members', Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`key ${at}`, { at }]))],
  ['members left out', { list: [undefined, ...Array.from({ length: 90_000 }, () => 1)], none: undefined }],
];

describe.each(LARGE)('%s', (_, value) => {
  const text = JSON.stringify(value);

  test('are written as JSON.stringify writes them', () => {
    const parts = [...jsonParts(value)];
    expect(parts.join('') === text).toBe(true);
    expect(parts.length).toBeGreaterThan(text.length / 200_000);
  });

  test('are read as JSON.parse reads them, in steps', () => {
    const steps = [...parseInSteps(text)];
    expect(steps.length).toBeGreaterThan(text.length / 200_000);
    expect(finish(parseInSteps(text))).toEqual(JSON.parse(text));
  });

  test('are read with blanks too', () => {
    expect(finish(parseInSteps(` ${JSON.stringify(value, null, 1)}\n`))).toEqual(JSON.parse(text));
  });
});

test('any value is written and read as by JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value);
      expect(finish(parseInSteps(text))).toEqual(JSON.parse(text));
      if (typeof value === 'object' && value !== null) expect([...jsonParts(value)].join('')).toBe(text);
    }),
  );
});

/** A list that takes two steps. */
const most = JSON.stringify(Array.from({ length: 20_000 }, (_, at) => at));
const record = JSON.stringify(Object.fromEntries(Array.from({ length: 9_000 }, (_, at) => [`k${at}`, at])));

test.each([
  ['nothing', ''],
  ['a list that does not end', most.slice(0, -1)],
  ['a list that ends with a comma', `${most.slice(0, -1)},]`],
  ['a list that begins with a comma', `[,${most.slice(1)}`],
  ['a list with an entry missing', most.replace(',15000,', ',,')],
  ['a list closed as a record', `${most.slice(0, -1)}}`],
  ['text after the end', `${most}]`],
  ['a record that ends with a comma', `${record.slice(0, -1)},}`],
  ['a record with a value missing', record.replace(':8000', ':')],
  ['a large value without a name', `{${most}}`],
  ['a large value whose name is no text', `{1:${most}}`],
  ['a text that does not end', `["${'x'.repeat(70_000)}`],
  ['two texts side by side', `["${'x'.repeat(70_000)}" "y"]`],
])('%s is refused as by JSON.parse', (_, text) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(() => finish(parseInSteps(text))).toThrow(SyntaxError);
});

test('a text that was altered anywhere is read as by JSON.parse, or refused like it', () => {
  const text = `{"large":${most},"small":[{"a":"b"}],"record":${record}}`;
  const outcome = (read: () => unknown): unknown => {
    try {
      return JSON.stringify(read());
    } catch (error) {
      return (error as Error).name;
    }
  };
  const mark = fc.constantFrom('', ',', '[', ']', '{', '}', '"', ':', '\\', ' ', '1');
  fc.assert(
    fc.property(fc.nat(text.length - 1), mark, (at, character) => {
      const altered = text.slice(0, at) + character + text.slice(at + 1);
      expect(outcome(() => finish(parseInSteps(altered)))).toBe(outcome(() => JSON.parse(altered)));
    }),
    { numRuns: 60 },
  );
});

test('a member named like a prototype is a plain member', () => {
  const text = `{"__proto__":${most},"a":1}`;
  const read = finish(parseInSteps(text)) as object;
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(Object.keys(read)).toEqual(['__proto__', 'a']);
});
