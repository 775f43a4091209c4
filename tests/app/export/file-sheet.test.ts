/** A sheet of a board copy as the file writer takes it: rules are applied in the order in which the copy lists them. */
import { fileSheet } from '../../../src/app/export/file-sheet';
import { emptyCopy } from '../../../src/plan/export/board-copy/board-copy';
import { area } from '../../support/grid-snapshot';

test('rules keep their order, those of words before those of shades, and no two share a priority', () => {
  const word = (text: string) => ({ area: area('C2:C9'), word: text, fill: '#C00000', colour: '#FFFFFF' });
  const shade = (where: string) => ({ area: area(where), colour: '#8B0A14' });
  const { conditionalRules } = fileSheet({
    ...emptyCopy('Plan'),
    rules: [word('Check again'), word('Red'), word('Amber')],
    shades: [shade('E2:E9'), shade('F2:F9')],
  });
  const inOrder = [...(conditionalRules ?? [])].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  expect(inOrder.map(({ priority, formula, range }) => [priority, formula ?? range])).toEqual([
    [1, '"Check again"'],
    [2, '"Red"'],
    [3, '"Amber"'],
    [4, 'E2:E9'],
    [5, 'F2:F9'],
  ]);
});
