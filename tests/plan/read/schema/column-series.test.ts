/** Numbered and dated series, and columns for each agency. */
import { mapColumns } from '../../../../src/plan/read/schema/map-columns';
import { NO_CONTENT } from '../../../../src/plan/read/schema/column-content';
import { reviewGrid } from '../../../support/review-grid';

const map = (headers: readonly string[]) =>
  mapColumns(
    headers.map((header, columnIndex) => ({ header, columnIndex, content: NO_CONTENT })),
    [],
    [],
  );

test.each<[string, string[], string, number[]]>([
  [
    'numbers',
    ['Action', 'Due date', 'New deadline 1', 'New deadline 2', 'New deadline 3'],
    'revisedDue',
    [2, 3, 4],
  ],
  ['months', ['Action', 'Lead', 'RAG April', 'RAG May'], 'statedRag', [2, 3]],
  ['quarters', ['Action', 'Lead', 'Progress Q1', 'Progress Q2'], 'progress', [2, 3]],
  ['ordinals', ['Action', 'Due date', '1st revised date', '2nd revised date'], 'revisedDue', [2, 3]],
])('%s make a series', (_, headers, field, columns) => {
  const found = map(headers);
  expect(found.series).toEqual([{ field, columns }]);
  expect(found.duplicates).toEqual([]);
});

test('two columns with the same name are not a series', () => {
  const found = map(['Action', 'Lead', 'Lead']);
  expect(found.series).toEqual([]);
  expect(found.duplicates).toHaveLength(1);
});

test.each([[['RAG', 'Previous RAG']], [['Previous RAG', 'RAG']], [['Current RAG', 'Last RAG']]])(
  'of %j an earlier rating is not the plan’s own, wherever it stands',
  (ratings) => {
    const found = map(['Action', 'Lead', ...ratings]);
    expect(found.series).toEqual([]);
    expect(
      found.columns.filter(({ fields }) => fields.includes('statedRag')).map(({ header }) => header),
    ).toEqual(ratings.filter((header) => !/^(?:Previous|Last)/.test(header)));
  },
);

test.each(['RAG – Police', 'Health RAG'])('alone, "%s" is not the plan’s own either', (header) => {
  expect(map(['Action', 'Lead', header]).columns[2]?.fields).toEqual([]);
});

test('the RAG of the board is the plan’s own', () => {
  expect(map(['Action', 'Lead', 'SAB RAG']).columns[2]?.fields).toEqual(['statedRag']);
});

test('a RAG for each agency is not the plan’s own', () => {
  const found = map(['Action', 'Lead', 'Police RAG', 'Council RAG']);
  expect(found.columns.slice(2).map(({ fields }) => fields)).toEqual([[], []]);
});

test('the last one filled counts, and how many came before is kept', () => {
  const [plan] = reviewGrid(
    [
      ['Action', 'Lead', 'RAG April', 'RAG May', 'Due date'],
      ['Audit ten case files', 'Police', 'Green', 'Red', 'May 2030'],
      ['Brief all head teachers', 'ICB', 'Amber', '', 'May 2030'],
    ],
    { asOf: '2024-06-01' },
  );
  expect(
    plan?.actions.map(({ row: { readings } }) => [readings.statedRag?.text, readings.statedRag?.earlier]),
  ).toEqual([
    ['Red', 1],
    ['Amber', 0],
  ]);
});
