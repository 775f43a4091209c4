import { calculationWords } from '../../../src/workbench/model/calc/budget';
import { enterAsTyped } from '../../../src/workbench/model/entry';
import { applyEntry } from '../../../src/workbench/model/edit';
import { evaluateFormula } from '../../../src/workbench/model/evaluate-formula';
import { recalculate } from '../../../src/workbench/model/recalculate';
import { addTable } from '../../../src/workbench/model/tables';
import { parseArea } from '../../../src/workbench/model/area';
import {
  addSheet,
  getCell,
  newWorkbook,
  setCell,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';

const NOON = Date.UTC(2016, 9, 15, 12);
const clock = (): number => NOON;

function type(sheet: Sheet, cells: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(cells)) {
    const { rowIndex, columnIndex } = parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };
    applyEntry(sheet, rowIndex, columnIndex, enterAsTyped(text));
  }
}

const value = (sheet: Sheet, name: string): unknown => {
  const { rowIndex, columnIndex } = parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };
  return getCell(sheet, rowIndex, columnIndex)?.value ?? null;
};

function plan(cells: Readonly<Record<string, string>>): { workbook: Workbook; sheet: Sheet } {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  type(sheet, cells);
  return { workbook, sheet };
}

describe('recalculate', () => {
  it('gives errors as errors, not as texts', () => {
    const { workbook, sheet } = plan({ A1: '=1/0', A2: '=A1+1', A3: '=NOSUCH(1)', A4: "'#REF!" });
    recalculate(workbook, clock);
    expect([value(sheet, 'A1'), value(sheet, 'A2'), value(sheet, 'A3'), value(sheet, 'A4')]).toEqual([
      { error: '#DIV/0!' },
      { error: '#DIV/0!' },
      { error: '#NAME?' },
      '#REF!',
    ]);
  });

  it('works in dependency order, across sheets and names, whatever the order of cells', () => {
    const { workbook, sheet } = plan({
      A1: '=A2*2',
      A2: '=Total+1',
      B1: '=IF(A1>5,"Red","Green")',
      B2: '=Summary!A1',
    });
    const summary = addSheet(workbook, 'Summary');
    type(summary, { A1: '=COUNTIF(Plan!B1:B1,"Red")', A2: '4' });
    workbook.names.push({ name: 'Total', sheet: null, formula: 'Summary!$A$2', visible: true, comment: '' });
    recalculate(workbook, clock);
    expect([value(sheet, 'A1'), value(sheet, 'B1'), value(sheet, 'B2')]).toEqual([10, 'Red', 1]);
  });

  it('uses the given clock', () => {
    const { workbook, sheet } = plan({ A1: '=TODAY()', A2: '=NOW()', A3: '=A1-1' });
    recalculate(workbook, clock);
    expect([value(sheet, 'A1'), value(sheet, 'A2'), value(sheet, 'A3')]).toEqual([42_658, 42_658.5, 42_657]);
    workbook.date1904 = true;
    recalculate(workbook, clock);
    expect(value(sheet, 'A1')).toBe(42_658 - 1462);
  });

  it('spills, and clears the rest when a spill shrinks', () => {
    const { workbook, sheet } = plan({ A1: 'c', A2: 'a', A3: 'b', C1: '=SORT(A1:A3)' });
    recalculate(workbook, clock);
    expect([value(sheet, 'C1'), value(sheet, 'C2'), value(sheet, 'C3')]).toEqual(['a', 'b', 'c']);
    expect(getCell(sheet, 0, 2)?.fills).toMatchObject({ rowCount: 3, columnCount: 1 });
    expect(getCell(sheet, 2, 2)?.filledFrom).toEqual({ rowIndex: 0, columnIndex: 2 });
    type(sheet, { C1: '=SORT(A1:A2)' });
    recalculate(workbook, clock);
    expect([value(sheet, 'C1'), value(sheet, 'C2'), value(sheet, 'C3')]).toEqual(['a', 'c', null]);
  });

  it('recalculates the spilt ranges that a file records', () => {
    const { workbook, sheet } = plan({ A1: '2', A2: '3' });
    const fills = { rowIndex: 0, columnIndex: 2, rowCount: 2, columnCount: 1 };
    setCell(sheet, 0, 2, { value: 20, formula: '=A1:A2*10', fills });
    setCell(sheet, 1, 2, { value: 30, filledFrom: { rowIndex: 0, columnIndex: 2 } });
    setCell(sheet, 0, 3, {
      value: 0,
      formula: '=A1:A2+1',
      fills: { ...fills, columnIndex: 3 },
      legacyArray: true,
    });
    setCell(sheet, 1, 3, { value: 0, filledFrom: { rowIndex: 0, columnIndex: 3 } });
    recalculate(workbook, clock);
    expect([value(sheet, 'C1'), value(sheet, 'C2'), value(sheet, 'D1'), value(sheet, 'D2')]).toEqual([
      20, 30, 3, 4,
    ]);
  });

  it('gives #SPILL! if something is in the way, and never overwrites it', () => {
    const { workbook, sheet } = plan({ A1: '1', A2: '2', C1: '=A1:A2*10', C2: 'kept' });
    recalculate(workbook, clock);
    expect([value(sheet, 'C1'), value(sheet, 'C2')]).toEqual([{ error: '#SPILL!' }, 'kept']);
  });

  it('reads structured references, of the row and of the table', () => {
    const { workbook, sheet } = plan({ A1: 'Due', B1: 'Left', A2: '10', A3: '30' });
    addTable(
      workbook,
      sheet,
      parseArea('A1:B3') ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 },
    ).name = 'Plan1';
    type(sheet, { B2: '=[@Due]-1', B3: '=Plan1[[#This Row],[Due]]-1', D1: '=SUM(Plan1[Due])' });
    recalculate(workbook, clock);
    expect([value(sheet, 'B2'), value(sheet, 'B3'), value(sheet, 'D1')]).toEqual([9, 29, 40]);
  });

  it('gives 0 for a formula over a blank cell', () => {
    const { workbook, sheet } = plan({ A1: '=B1' });
    recalculate(workbook, clock);
    expect(value(sheet, 'A1')).toBe(0);
  });
});

describe('evaluateFormula', () => {
  it('calculates a formula that is in no cell', () => {
    expect(evaluateFormula(newWorkbook(), '=DATE(2000,1,1)')).toBe(36_526);
    expect(evaluateFormula(newWorkbook({ date1904: true }), '=DATE(2000,1,1)')).toBe(35_064);
    expect(evaluateFormula(newWorkbook(), '=1/0')).toEqual({ error: '#DIV/0!' });
  });
});

test.each([
  ['=[1]Budget!$A$1*2', 20],
  ["=SUM('[2]Our figures'!A1:B2)", 20],
  ['=IF(A2=1,[1]Budget!A1,"")', 20],
  ['="[1]Budget!A1"', '[1]Budget!A1'],
])('a formula that refers to another workbook keeps its result: %s', (formula, result) => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  setCell(sheet, 0, 0, { value: 20, formula });
  setCell(sheet, 2, 0, { value: null, formula: '=A1&""' });
  recalculate(workbook);
  setCell(sheet, 1, 0, { value: 1 });
  recalculate(workbook);
  expect([getCell(sheet, 0, 0)?.value, getCell(sheet, 2, 0)?.value]).toEqual([result, String(result)]);
});

test.each([
  ['among formulas of its kind', '=A1'],
  ['where the whole workbook is calculated', '=INDIRECT("A1")'],
])('a formula that the engine cannot read shows #NAME?, and the user is told, %s', (_where, other) => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  setCell(sheet, 0, 0, { value: 20 });
  setCell(sheet, 0, 1, { value: null, formula: other });
  setCell(sheet, 0, 2, { value: null, formula: '=A1+*2' });
  recalculate(workbook, clock);
  expect([value(sheet, 'B1'), value(sheet, 'C1')]).toEqual([20, { error: '#NAME?' }]);
  expect(calculationWords(workbook)).toEqual([
    'The workbench cannot read the formula in Plan!C1. It shows #NAME?; Excel may calculate it.',
  ]);
});
