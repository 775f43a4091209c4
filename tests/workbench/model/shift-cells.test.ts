import { areaName, parseArea, type Area } from '../../../src/workbench/model/area';
import { deleteCells, insertCells } from '../../../src/workbench/model/shift-cells';
import { shiftedArea } from '../../../src/workbench/model/shifted-area';
import { addTable } from '../../../src/workbench/model/tables';
import {
  addSheet,
  getCell,
  newWorkbook,
  setCell,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';

const area = (text: string): Area => {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

function planWith(cells: Readonly<Record<string, string | number>>): { workbook: Workbook; sheet: Sheet } {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  for (const [name, value] of Object.entries(cells)) {
    const { rowIndex, columnIndex } = area(name);
    const isFormula = typeof value === 'string' && value.startsWith('=');
    setCell(sheet, rowIndex, columnIndex, isFormula ? { value: 0, formula: value } : { value });
  }
  return { workbook, sheet };
}

const entry = (sheet: Sheet, name: string): unknown => {
  const { rowIndex, columnIndex } = area(name);
  const cell = getCell(sheet, rowIndex, columnIndex);
  return cell?.formula ?? cell?.value ?? null;
};

describe('shiftedArea', () => {
  it.each([
    ['B2:C4', '1:1', 'insert', 'B3:C5'],
    ['B2:C4', '2:2', 'insert', 'B3:C5'],
    ['B2:C4', '3:4', 'insert', 'B2:C6'],
    ['B2:C4', '5:5', 'insert', 'B2:C4'],
    ['B2:C4', '1:1', 'delete', 'B1:C3'],
    ['B2:C4', '3:9', 'delete', 'B2:C2'],
    ['B2:C4', '1:3', 'delete', 'B1:C1'],
    ['B2:C4', '2:4', 'delete', null],
    ['B2:C4', 'C1:C2', 'insert', 'B2:C4'],
    ['B:C', '2:2', 'insert', 'B:C'],
  ] as const)('%s with rows of %s: %s gives %s', (before, where, change, after) => {
    const moved = shiftedArea(area(before), area(where), 'rows', change);
    expect(moved && areaName(moved)).toBe(after);
  });

  it.each([
    ['B2:C4', 'A:A', 'insert', 'C2:D4'],
    ['B2:C4', 'C:C', 'delete', 'B2:B4'],
    ['4:9', 'C:C', 'delete', '4:9'],
  ] as const)('%s with columns %s: %s gives %s', (before, where, change, after) => {
    const moved = shiftedArea(area(before), area(where), 'columns', change);
    expect(moved && areaName(moved)).toBe(after);
  });
});

describe('inserting and deleting', () => {
  it('refuses to cut a merge or a table, or to push cells off the sheet', () => {
    const { workbook, sheet } = planWith({ A1: 'Action', B1: 'Due', A2: 'x', XFD1: 'last' });
    sheet.merges = [area('D4:E5')];
    addTable(workbook, sheet, area('A1:B2'));
    expect(() => insertCells(workbook, sheet, area('D2'), 'rows')).toThrow('merged');
    expect(() => deleteCells(workbook, sheet, area('A2'), 'rows')).toThrow('table');
    expect(() => deleteCells(workbook, sheet, area('1:1'), 'rows')).toThrow('header');
    expect(() => insertCells(workbook, sheet, area('D1:D1'), 'columns')).toThrow('off the sheet');
    expect(entry(sheet, 'A2')).toBe('x');
  });

  it('moves cells, formulas, names, merges, rules and hidden rows with an inserted row', () => {
    const { workbook, sheet } = planWith({ A1: 'Due', A2: 10, A3: 20, A4: '=SUM(A2:A3)', B1: '=A3' });
    const other = addSheet(workbook, 'Summary');
    setCell(other, 0, 0, { value: 0, formula: '=Plan!A4+A4' });
    workbook.names.push({ name: 'Total', sheet: null, formula: 'Plan!$A$4', visible: true, comment: '' });
    sheet.merges = [area('C3:C4')];
    sheet.rows.set(2, { ...(sheet.rows.get(2) ?? { cells: new Map() }), hidden: true });
    sheet.conditionalFormats = [
      {
        id: '1',
        areas: [area('A2:A3')],
        priority: 1,
        stopIfTrue: false,
        rule: { kind: 'expression', formula: 'A2>$A$3', style: {} },
      },
    ];
    insertCells(workbook, sheet, area('3:3'), 'rows');
    expect(entry(sheet, 'A5')).toBe('=SUM(A2:A4)');
    expect(entry(sheet, 'B1')).toBe('=A4');
    expect(entry(sheet, 'A3')).toBeNull();
    expect(entry(other, 'A1')).toBe('=Plan!A5+A4');
    expect(workbook.names[0]?.formula).toBe('Plan!$A$5');
    expect(sheet.merges).toEqual([area('C4:C5')]);
    expect([...sheet.rows].filter(([, row]) => row.hidden).map(([index]) => index)).toEqual([3]);
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [area('A2:A4')],
      rule: { formula: 'A2>$A$4' },
    });
  });

  it('makes a reference to deleted cells #REF! and shrinks a range', () => {
    const { workbook, sheet } = planWith({ A1: 1, A2: 2, A3: 3, B1: '=SUM(A1:A3)', C1: '=A2' });
    deleteCells(workbook, sheet, area('2:2'), 'rows');
    expect(entry(sheet, 'B1')).toBe('=SUM(A1:A2)');
    expect(entry(sheet, 'C1')).toBe('=#REF!');
    expect(entry(sheet, 'A2')).toBe(3);
  });

  it('adds inserted columns to a table, with unique names', () => {
    const { workbook, sheet } = planWith({ A1: 'Action', B1: 'Due', A2: 'x', B2: 1 });
    const table = addTable(workbook, sheet, area('A1:B2'));
    insertCells(workbook, sheet, area('B:B'), 'columns');
    expect(areaName(table.area)).toBe('A1:C2');
    expect(table.columns.map(({ name }) => name)).toEqual(['Action', 'Column2', 'Due']);
    expect(new Set(table.columns.map(({ id }) => id)).size).toBe(3);
    deleteCells(workbook, sheet, area('A:A'), 'columns');
    expect(table.columns.map(({ name }) => name)).toEqual(['Column2', 'Due']);
  });
});
