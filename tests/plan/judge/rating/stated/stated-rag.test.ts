/** The board's own RAG: which colour it states, and whether it claims that the action is done. The refusals first. */
import { readStatedRag, readStatusColour } from '../../../../../src/plan/judge/rating/stated/read-stated-rag';
import { datesOf } from '../../../../support/dates-in-text';
import { completionReader } from '../../../../../src/plan/judge/done/claim-readers';
import { NO_KEY, type RagKey } from '../../../../../src/plan/judge/rating/stated/rag-key';
import type { ActionRow } from '../../../../../src/plan/read/schema/action-row';

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
])('"%s" does not state a single colour', (text) => {
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

/** What a RAG cell claims about completion; `null` if nothing. */
function statedRagClaims(text: string, ragKey: RagKey = NO_KEY): string | null {
  const read = completionReader({
    dayOf: () => null,
    datesIn: datesOf,
    headerOf: () => 'RAG',
    doneWords: [],
    ragKey,
  });
  const statedRag = { text, value: text, rowIndex: 1, columnIndex: 1, how: 'own' as const };
  return read({ readings: { statedRag } } as unknown as ActionRow).claims.statedRag?.says ?? null;
}

test.each([
  ['Partly complete', 'open'],
  ['Nearly done', 'open'],
  ['Not yet complete', 'open'],
  ['Complete?', 'unclear'],
  ['Complete by June', null],
  ['Closed but two parts outstanding', 'unclear'],
  ['To be closed', 'open'],
  ['Not blue', 'open'],
  ['Blue/Green', 'unclear'],
  ['B/G', 'unclear'],
  ['Blue/Red', 'unclear'],
  ['Blue (was Green)', 'unclear'],
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
  ['Red', 'open'],
  ['🟢', null],
  ['Off track', 'open'],
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
    ['Amber', 'amber', 'open'],
    ['Blue', null, 'open'],
    ['Red', 'red', 'open'],
    ['4', 'blue', 'done'],
    ['1', null, 'open'],
    ['7', null, 'unclear'],
    ['Green – not yet complete', null, 'open'],
  ])('"%s" is %s and %s', (text, colour, claim) => {
    if (!text.includes('not yet')) expect(readStatedRag(text, key)).toBe(colour);
    expect(statedRagClaims(text, key)).toBe(claim);
  });
});
