/** Where a plan explains its colours or numbers, and what is not such a key. */
import { entriesIn, signOf } from '../../../../../src/plan/judge/rating/stated/rag-key';
import { actionAt, planIn, type Rows } from '../../../../support/review-grid';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const action = (rag: string | number) => ['1', 'Write to every school.', 'Education', '31 March 2030', rag];
const stated = (rows: Rows, row: number) => actionAt(planIn(rows), row).statedRag;

test.each(['Audit', 'Red team', '2016', 'A1', ''])('"%s" is not a sign', (text) => {
  expect(signOf(text)).toBeNull();
});

test.each([
  [
    'Red = late, Green = achieved',
    [
      ['red', 'late'],
      ['green', 'achieved'],
    ],
  ],
  [
    'R: behind plan; G: finished',
    [
      ['red', 'behind plan'],
      ['green', 'finished'],
    ],
  ],
  [
    '1 = not begun\n4 = complete',
    [
      ['1', 'not begun'],
      ['4', 'complete'],
    ],
  ],
  ['Area: north', []],
  ['Green', []],
])('"%s" explains %j', (text, entries) => {
  expect(entriesIn(text)).toEqual(entries);
});

test.each<[string, Rows, number]>([
  ['above the table in one cell', [['Key: Green = achieved; Red = late'], HEADER, action('Green')], 3],
  ['above the table, a cell each', [['Key', 'Green = achieved', 'Red = late'], HEADER, action('G')], 3],
  [
    'beside it, sign and meaning side by side',
    [
      [...HEADER, '', 'Key'],
      [...action('Green'), '', 'Green', 'Achieved'],
      [...action('Red'), '', 'Red', 'Late'],
    ],
    2,
  ],
  ['below it', [HEADER, action('Green'), [], ['Green = achieved, Red = late']], 2],
  [
    'in the header of the column',
    [[...HEADER.slice(0, 4), 'RAG (Green = achieved, Red = late)'], action('Green')],
    2,
  ],
])('a key %s makes green mean achieved', (_, rows, row) => {
  expect(stated(rows, row)).toBe('blue');
});

test.each<[string, Rows, number]>([
  ['none', [HEADER, action('Green')], 2],
  ['counts beside the colours', [HEADER, action('Green'), [], ['Green', 12], ['Red', 3]], 2],
  ['one entry alone', [['Green: complete redesign'], HEADER, action('Green')], 3],
])('with %s, green stays green', (_, rows, row) => {
  expect(stated(rows, row)).toBe('green');
});
