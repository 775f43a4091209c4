/** Custom functions in files: written as Excel does, recognised if the add-in is installed, otherwise left alone. */
import { functionsJson } from '../../../src/functions/functions-json';
import { installFunctions } from '../../../src/workbench/model/plan-functions/add-in-functions';
import { readFunctions } from '../../../src/workbench/model/plan-functions/read-functions';
import { recalculate } from '../../../src/workbench/model/recalculate';
import { addSheet, newWorkbook, setCell } from '../../../src/workbench/model/workbook';
import { asSeen } from '../../../src/workbench/xlsx/formula-text';
import { asWritten } from '../../../src/workbench/xlsx/write/formula-as-written';

const WRITTEN = 'IF(_xldudf_PLAN_DUE(A1)>0,"_xldudf_PLAN_DUE(A1)",_xldudf_OTHER_NAME(2))';

afterEach(() => installFunctions([]));

describe('without the add-in', () => {
  test('its functions stay as in the file', () => {
    expect(asSeen(WRITTEN)).toBe(`=${WRITTEN}`);
    expect(asWritten(`=${WRITTEN}`)).toBe(WRITTEN);
  });

  test.each([
    ['a number', 42825, 42826],
    ['a text', 'Red', { error: '#VALUE!' }],
  ])('%s that the file says for one stays, and others go by it', (_what, value, next) => {
    const workbook = newWorkbook({});
    const sheet = addSheet(workbook, 'Plan');
    setCell(sheet, 0, 0, { value, formula: '=_xldudf_PLAN_DUE(C1)' });
    setCell(sheet, 0, 1, { value: null, formula: '=A1+1' });
    setCell(sheet, 1, 0, { value: null, formula: '=_xldudf_NEW(1)' });
    recalculate(workbook);
    expect(sheet.rows.get(0)?.cells.get(0)?.value).toEqual(value);
    expect(sheet.rows.get(0)?.cells.get(1)?.value).toEqual(next);
    expect(sheet.rows.get(1)?.cells.get(0)?.value).toEqual({ error: '#NAME?' });
  });

  test('cells filled by one stay filled', () => {
    const workbook = newWorkbook({});
    const sheet = addSheet(workbook, 'Plan');
    const fills = { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 1 };
    setCell(sheet, 0, 0, { value: 1, formula: '=_xldudf_PLAN_MILESTONES(C1)', fills });
    setCell(sheet, 1, 0, { value: 2, filledFrom: { rowIndex: 0, columnIndex: 0 } });
    setCell(sheet, 0, 1, { value: null, formula: '=SUM(A1:A2)' });
    recalculate(workbook);
    expect([0, 1].map((row) => sheet.rows.get(row)?.cells.get(0)?.value)).toEqual([1, 2]);
    expect(sheet.rows.get(0)?.cells.get(1)?.value).toBe(3);
  });
});

test('with the add-in, its functions appear under their names and are written back unchanged', () => {
  installFunctions(readFunctions(functionsJson(), 'PLAN'));
  const seen = '=IF(PLAN.DUE(A1)>0,"_xldudf_PLAN_DUE(A1)",_xldudf_OTHER_NAME(2))';
  expect(asSeen(WRITTEN)).toBe(seen);
  expect(asWritten(seen)).toBe(WRITTEN);
  expect(asWritten('=plan.due(A1)&PLAN.NEXT(A1)')).toBe('_xldudf_PLAN_DUE(A1)&PLAN.NEXT(A1)');
});
