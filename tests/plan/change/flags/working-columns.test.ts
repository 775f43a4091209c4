import { actionKeys } from '../../../../src/plan/marks/flags/action-keys';
import { criterionKey } from '../../../../src/plan/marks/flags/criterion-key';
import { FLAG_COLUMNS } from '../../../../src/plan/marks/flags/flag-columns';
import { addSheet, getCell, newWorkbook, setCell } from '../../../../src/workbench/model/workbook';
import { deleteCells, insertCells } from '../../../../src/workbench/model/shift-cells';
import { recalculate } from '../../../../src/workbench/model/recalculate';
import { columnOf, flag } from '../../../support/flagged-workbook';
import { planIn } from '../../../support/review-grid';
import { ACTIONS, HEADER, sheetOf, smallPlan } from '../../../support/small-plan';

const SETUP = { asOf: '2016-10-15' };
const WHOLE = { rowIndex: 0, rowCount: 1_048_576, columnCount: 1 };

const HARD = [
  'Neglect',
  'Neglect*',
  'Neglect?',
  '~Neglect',
  'May 2016',
  '2016',
  '1.0',
  '1',
  '=1+1',
  '<5',
  '<>',
  '*',
  '?????',
  '[LSCB]',
  'He said "no"',
  'TRUE',
  '#N/A',
  'a'.repeat(61),
  'a'.repeat(62),
  'x '.repeat(16_000),
  'co\u202Eevil',
  '__proto__',
  '',
];

describe('the key of a text', () => {
  test('contains no wildcard, and is short', () => {
    for (const text of HARD) {
      const key = criterionKey(text);
      expect(key).toMatch(/^\[[^*?~"[\]]*\]$/);
      expect(key.length).toBeLessThanOrEqual(10);
    }
    expect(new Set(HARD.map((text) => criterionKey(text))).size).toBe(HARD.length);
  });

  test('is the same for the same words in other case and spacing only', () => {
    expect(criterionKey(' Early\n help ')).toBe(criterionKey('EARLY HELP'));
    const long = 'Early help '.repeat(20);
    expect(criterionKey(long)).toBe(criterionKey(long.toUpperCase()));
  });

  test('is counted exactly by COUNTIFS, alone and in a list', () => {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, 'Keys');
    HARD.forEach((text, row) => {
      setCell(sheet, row, 0, { value: criterionKey(text) });
      setCell(sheet, row, 1, { value: `[First]${criterionKey(text)}[Last]` });
      setCell(sheet, row, 2, { value: null, formula: `=COUNTIFS($A$1:$A$99,$A${row + 1})` });
      setCell(sheet, row, 3, { value: null, formula: `=COUNTIFS($B$1:$B$99,"*"&$A${row + 1}&"*")` });
    });
    recalculate(workbook);
    HARD.forEach((text, row) => {
      expect([text.slice(0, 70), getCell(sheet, row, 2)?.value]).toEqual([text.slice(0, 70), 1]);
      expect([text.slice(0, 70), getCell(sheet, row, 3)?.value]).toEqual([text.slice(0, 70), 1]);
    });
  });
});

describe('the key of an action', () => {
  const keysOf = (rows: readonly (readonly string[])[]) =>
    actionKeys(planIn([HEADER, ...rows]).actions.map(({ row }) => row));

  test('follows it wherever it stands, and forgives case, spacing and stops', () => {
    const keys = keysOf(ACTIONS);
    expect(new Set(keys).size).toBe(ACTIONS.length);
    expect(keysOf([...ACTIONS].reverse())).toEqual([...keys].reverse());
    const [first] = ACTIONS as [string[]];
    expect(keysOf([[first[0] ?? '', ' write  to every SCHOOL', ...first.slice(2)]])).toEqual([keys[0]]);
  });

  test('distinguishes twins, and differs for another number or other words', () => {
    const [first] = ACTIONS as [string[]];
    const keys = keysOf([
      first,
      ['7', ...first.slice(1)],
      [first[0] ?? '', 'Write to no school.', ...first.slice(2)],
      first,
    ]);
    expect(new Set(keys).size).toBe(4);
    expect(keys[3]).toBe(`${keys[0]}-2`);
    for (const key of keys) expect(key).not.toMatch(/[;:]/);
  });
});

describe('the working columns of a flagged plan', () => {
  test('hold the groups that the summary counts, without those that the plan does not have', async () => {
    const workbook = smallPlan(
      ['5', 'Ask both.', 'Police and Health', '1 May 2031', '', ''],
      ['6', 'Who?', '', '2 May 2031', '', ''],
    );
    await flag(workbook, SETUP);
    const counted = columnOf(workbook, 'Plan_Counted');
    expect(counted.get(2)).toBe(`L${criterionKey('Education')}`);
    expect(counted.get(6)).toBe(`L${criterionKey('Police')}L${criterionKey('Health')}`);
    expect(counted.get(7)).toBe('L[]');
    expect(counted.size).toBe(6);
  });

  test('are recreated if some of them were deleted', async () => {
    const workbook = smallPlan();
    await flag(workbook, SETUP);
    const before = columnOf(workbook, 'Plan_Checks');
    const first = 6 + FLAG_COLUMNS.findIndex(({ id }) => id === 'words');
    deleteCells(workbook, sheetOf(workbook), { ...WHOLE, columnIndex: first, columnCount: 2 }, 'columns');
    expect((await flag(workbook, SETUP, [])).planned.noRoom).toEqual([]);
    expect(columnOf(workbook, 'Plan_Counted').size).toBe(4);
    expect(columnOf(workbook, 'Plan_Checks')).toEqual(before);
    expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);
  });

  test('are found among inserted columns, and never beyond the beginning of another set', async () => {
    const workbook = smallPlan();
    await flag(workbook, SETUP);
    for (const columnIndex of [14, 11])
      insertCells(workbook, sheetOf(workbook), { ...WHOLE, columnIndex }, 'columns');
    setCell(sheetOf(workbook), 0, 18, { value: 'Due date (checked)' });
    setCell(sheetOf(workbook), 0, 19, { value: 'Counted by' });
    expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);
  });
});
