/** A board copy contains live plans only: the rows of other plans on the same sheet are left out. */
import { gridSnapshot } from '../../../support/grid-snapshot';
import { copyOf, rowsOf } from '../../../support/board-copies';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Evidence provided'];
const LIVE = ['1', 'Write to every school.', 'Education', '31 March 2017', ''];
const CLOSED_HEADER = ['Recommendation', 'Action taken', 'Lead agency', 'Completed on', 'Evidence'];
const CLOSED = ['Homes', 'Visited each home', 'Housing', '1 May 2015', 'Report to the board'];

const textsIn = (rows: readonly (readonly (string | null)[])[], name = 'Plan') =>
  copyOf([gridSnapshot(rows, { name })]).sheets.map((sheet) => [
    sheet.name,
    rowsOf(sheet).flat().join(' | '),
  ]);

test('a closed plan below a live one is left out, with the title above it', () => {
  const [cover, plan] = textsIn([
    ['Child J'],
    HEADER,
    LIVE,
    [],
    ['Completed actions'],
    CLOSED_HEADER,
    CLOSED,
  ]);
  expect(plan?.[1]).toContain('Child J');
  expect(plan?.[1]).toContain('Write to every school.');
  for (const words of ['Completed actions', 'Recommendation', 'Visited each home'])
    expect(plan?.[1]).not.toContain(words);
  expect(cover?.[1]).toContain(
    '“Plan, from row 6” was left out: its title “Completed actions” says that it is closed.',
  );
});

test('a closed plan above a live one is left out, and the sheet’s own title stays', () => {
  const [, plan] = textsIn([
    ['Westshire partnership'],
    ['Completed actions'],
    CLOSED_HEADER,
    CLOSED,
    [],
    ['Child J action plan'],
    HEADER,
    LIVE,
  ]);
  for (const words of ['Westshire partnership', 'Child J action plan', 'Write to every school.'])
    expect(plan?.[1]).toContain(words);
  for (const words of ['Completed actions', 'Visited each home']) expect(plan?.[1]).not.toContain(words);
});
