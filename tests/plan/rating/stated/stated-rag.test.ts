/** The board's own RAG: which colour it states, and whether it claims that the action is done. The refusals first. */
import { readStatedRag, readStatusColour } from '../../../../src/plan/rating/stated/read-stated-rag';
import { statedRagClaims } from '../../../../src/plan/rating/stated/stated-rag-claims';

test.each([
  'Amber/Red',
  'A/R',
  'Amber to Green',
  'G→A',
  'Purple',
  'N/A',
  'C',
  'A new tool',
  'Not green',
  'Was red',
  'Previously amber',
  'Green by May, red until then',
  'Red – now on track',
  'Forecast: green',
  '',
])('"%s" states no one colour', (text) => {
  expect(readStatedRag(text)).toBeNull();
});

test.each([
  ['R', 'red'],
  ['b', 'blue'],
  ['Red ↓', 'red'],
  ['A – waiting for two schools', 'amber'],
  ['G (on track)', 'green'],
  ['🟡', 'amber'],
  ['🟩 going well', 'green'],
  ['Off-track', 'red'],
  ['Not on track', 'red'],
  ['On target', 'green'],
  ['At risk', 'amber'],
  ['Slightly delayed', 'amber'],
  ['Overdue', 'red'],
  ['Complete (Blue)', 'blue'],
])('"%s" states %s', (text, colour) => {
  expect(readStatedRag(text)).toBe(colour);
});

test('a status names a colour outright, or none', () => {
  expect(readStatusColour('On track')).toBeNull();
  expect(readStatusColour('Amber')).toBe('amber');
});

test.each([
  ['Partly complete', 'not-done'],
  ['Nearly done', null],
  ['Not yet complete', 'not-done'],
  ['Complete?', null],
  ['Complete by June', null],
  ['Closed but two parts outstanding', null],
  ['To be closed', null],
  ['Not blue', null],
  ['Blue/Green', null],
  ['1000%', null],
  ['Purple', null],
])('"%s" does not claim that it is done', (text, claim) => {
  expect(statedRagClaims(text)).toBe(claim);
});

test.each([
  ['Blue', 'done'],
  ['B', 'done'],
  ['🔵', 'done'],
  ['Closed', 'done'],
  ['Action completed', 'done'],
  ['100%', 'done'],
  ['Signed off', 'done'],
  ['✔', 'done'],
  ['Red', 'not-done'],
  ['🟢', 'not-done'],
  ['Off track', 'not-done'],
  ['Withdrawn', 'withdrawn'],
  ['No longer required', 'withdrawn'],
  ['Superseded by rec 4', 'withdrawn'],
])('"%s" claims %s', (text, claim) => {
  expect(statedRagClaims(text)).toBe(claim);
});

describe('with a key of the plan’s own', () => {
  const key = new Map([
    ['green', 'achieved'],
    ['amber', 'started, some delay'],
    ['blue', 'not started'],
    ['red', 'not achieved and late'],
    ['4', 'complete'],
    ['1', 'no progress'],
  ]);
  test.each([
    ['Green', 'blue', 'done'],
    ['G', 'blue', 'done'],
    ['🟢', 'blue', 'done'],
    ['Amber', 'amber', 'not-done'],
    ['Blue', null, 'not-done'],
    ['Red', 'red', 'not-done'],
    ['4', 'blue', 'done'],
    ['1', null, 'not-done'],
    ['7', null, null],
    ['Green – not yet complete', null, 'not-done'],
  ])('"%s" is %s and %s', (text, colour, claim) => {
    if (!text.includes('not yet')) expect(readStatedRag(text, key)).toBe(colour);
    expect(statedRagClaims(text, key)).toBe(claim);
  });
});
