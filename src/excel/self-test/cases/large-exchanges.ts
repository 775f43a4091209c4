/** The largest exchange that the add-in makes goes through: 1.5 million characters at once. */
import { same, type SelfTestCase } from '../self-test-case';

const ROWS = 750;
const CHARACTERS = 2_000;

export const largeExchangesCase: SelfTestCase = {
  id: 'large-exchanges',
  title: 'An exchange of 1.5 million characters goes through, and an answer of 3 million.',
  known: 'documented',
  from: 'the limit of 5 MB in Excel on the web, and how the add-in parts what it reads and writes',
  needs: '1.1',
  run: async ({ context, sheet }) => {
    const text = 'n'.repeat(CHARACTERS);
    const range = sheet.getRange(`A1:A${ROWS}`);
    range.values = Array.from({ length: ROWS }, () => [text]);
    await context.sync();
    range.load('values,formulas');
    await context.sync();
    const whole = (grid: readonly unknown[][]): number => grid.filter(([cell]) => cell === text).length;
    return same('Cells that came back whole', [whole(range.values), whole(range.formulas)], [ROWS, ROWS]);
  },
};
