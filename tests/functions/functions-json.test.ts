/** The description that Excel reads: sound by Microsoft's reference of it, and enough for somebody who types a formula. */
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
