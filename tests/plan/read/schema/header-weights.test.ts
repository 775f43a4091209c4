/**
 * The table of header weights: up to date with the phrases, small enough for the pane, and right on words it has never
 * seen.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainHeader } from '../../../../src/plan/read/schema/explain-headers';
import { HEADER_WEIGHTS } from '../../../../src/plan/read/schema/header-weights';
import { HEADER_MATCHERS } from '../../../../src/plan/read/schema/headers';
import { NONE_OF_THESE, NO_FIELD_HEADERS } from '../../../../src/plan/read/schema/no-field-headers';
import { readHeader } from '../../../../src/plan/read/schema/read-header';
import { phrasesDigest } from '../../../tools/header-weights/train-weights';

test('the table was generated from the current phrases: npm run header-weights', () => {
  expect(HEADER_WEIGHTS.madeFrom).toBe(phrasesDigest({ matchers: HEADER_MATCHERS, none: NONE_OF_THESE }));
});

test('the table is small enough to ship', () => {
  const file = join(__dirname, '../../../../src/plan/read/schema/header-weights.json');
  expect(readFileSync(file).length).toBeLessThan(64 * 1024);
});

test.each(HEADER_MATCHERS.flatMap(({ field, phrases }) => phrases.map((phrase) => [phrase, field] as const)))(
  'the phrase "%s" could mean %s',
  (phrase, field) => {
    const { fields, rivals } = explainHeader(phrase);
    expect([...fields, ...rivals]).toContain(field);
  },
);

test.each(NO_FIELD_HEADERS.filter((text) => !/forecast|projected|predicted/.test(text)))(
  '"%s" names no field',
  (text) => {
    expect(readHeader(text).fields).toEqual([]);
  },
);

test.each([
  ['Actions needed to close the gap', 'action'],
  ['Proposed steps', 'action'],
  ['Accountable head of service', 'lead'],
  ['Whose job is this?', 'lead'],
  ['Name of officer responsible', 'lead'],
  ['Timescale to finish the task', 'due'],
  ['Deadline for this action (dd/mm/yy)', 'due'],
  ['Delivery date (original)', 'due'],
  ['Implementation date – revised', 'revisedDue'],
  ['Date action was closed', 'achieved'],
  ['Finish date (actual)', 'achieved'],
  ['Recommendations of the overview author', 'recommendation'],
  ['Evidence to be seen by the board', 'evidenceRequired'],
  ['Evidence received so far', 'evidenceProvided'],
  ['Latest update (please keep brief)', 'progress'],
  ['UPDATE ON PROGRESS\nPlease say what has been done since the last meeting of the group', 'progress'],
  ['RAG – March 2024', 'statedRag'],
  ['How shall we know it worked?', 'measure'],
  ['Intended outcomes for families', 'purpose'],
  ['Partners also involved', 'otherAgencies'],
  ['Recomendations', 'recommendation'],
])('"%s", not a known phrase, is read as %s', (text, field) =>
  expect(readHeader(text).fields).toEqual([field]),
);

test.each([
  'Forecast completion',
  'Projected end date',
  '% complete',
  'Percentage completed',
  'Number of extensions',
  'No. of times revised',
  'Date of incident',
  'Date of last contact',
  'Validated by',
  'Quality assured by',
  'Days overdue',
  'Wibble',
  'Wibble date',
])('"%s" is not read as a field with certainty', (text) => expect(readHeader(text).fields).toEqual([]));
