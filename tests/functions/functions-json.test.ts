/** functions.json: valid by Microsoft's reference, and sufficient for somebody who types a formula. */
import { PLAN_FUNCTIONS } from '../../src/functions/definitions';
import { functionsJson } from '../../src/functions/functions-json';
import { functionsJsonFaults } from '../support/functions-json-faults';

const [first, ...others] = PLAN_FUNCTIONS;
if (!first) throw new Error('There is no function.');

describe('the search for faults sees', () => {
  test.each<[string, object, RegExp]>([
    ['an id with a blank', { id: 'NEXT DUE' }, /id/],
    ['an id like a cell', { id: 'RAG1' }, /cell/],
    ['two of one id', { id: others[0]?.id }, /twice/],
    ['a help text too long', { description: 'x'.repeat(256) }, /255/],
    ['a help text that ends in nothing', { description: 'Reads dates' }, /full stop/],
    [
      'an optional value before one that is not',
      {
        parameters: [
          { name: 'a', description: 'A.', optional: true },
          { name: 'b', description: 'B.' },
        ],
      },
      /after an optional/,
    ],
    [
      'two values of one name',
      {
        parameters: [
          { name: 'a', description: 'A.' },
          { name: 'a', description: 'B.' },
        ],
      },
      /twice/,
    ],
    ['a value called like a cell', { parameters: [{ name: 'a1', description: 'A.' }] }, /cell/],
  ])('%s', (_what, change, fault) => {
    expect(functionsJsonFaults(functionsJson([{ ...first, ...change }, ...others])).join('\n')).toMatch(
      fault,
    );
  });
});

describe('what the reference does not know is a fault', () => {
  const json = functionsJson();
  const [function_, ...rest] = json.functions;

  test.each<[string, object, RegExp]>([
    ['an unknown member', { ...json, version: 1 }, /version/],
    ['an unknown member of a function', { ...json, functions: [{ ...function_, help: 'x' }] }, /help/],
    ['no result', { ...json, functions: [{ ...function_, result: undefined }] }, /functions\.0\.result/],
    ['an unknown type', { ...json, functions: [{ ...function_, result: { type: 'date' } }] }, /result\.type/],
    [
      'a function that streams and depends on today',
      { ...json, functions: [{ ...function_, options: { volatile: true, stream: true } }] },
      /stream/,
    ],
    ['help over http', { ...json, functions: [{ ...function_, helpUrl: 'http://x.example/' }] }, /helpUrl/],
    [
      'a name like a cell in the other style',
      { ...json, functions: [{ ...function_, name: 'R1C1' }] },
      /cell/,
    ],
    ['a name that is another’s', { ...json, functions: [{ ...function_, name: rest[0]?.id }] }, /another/],
  ])('%s', (_what, description, fault) => {
    expect(functionsJsonFaults(description).join('\n')).toMatch(fault);
  });
});

test('has no fault', () => {
  expect(functionsJsonFaults(functionsJson())).toEqual([]);
});

test('describes each function once, accepting ranges and errors everywhere', () => {
  const json = functionsJson();
  expect(json.allowErrorForDataTypeAny).toBe(true);
  expect(
    json.functions.map(({ id, parameters }) => [
      id,
      ...parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
    ]),
  ).toEqual([
    ['DUE', 'text', '[agreed]'],
    ['MILESTONES', 'text', '[agreed]'],
    ['LEADS', 'text', '[register]'],
    ['EVIDENCE', 'text'],
    ['RAG', 'due', 'achieved', 'evidence', '[asOf]'],
  ]);
  const all = json.functions.flatMap(({ parameters, result }) => [...parameters, result]);
  expect(new Set(all.map(({ type, dimensionality }) => `${type} ${dimensionality}`))).toEqual(
    new Set(['any matrix']),
  );
});

test('only the rating, which depends on today, is volatile', () => {
  expect(
    functionsJson()
      .functions.filter(({ options }) => options?.volatile)
      .map(({ id }) => id),
  ).toEqual(['RAG']);
});
