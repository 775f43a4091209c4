import {
  areaName,
  bounding,
  COLUMN_LIMIT,
  intersection,
  parseArea,
  ROW_LIMIT,
} from '../../../src/workbench/model/area';

describe('parseArea', () => {
  it.each([
    '',
    'A',
    '1',
    'A0',
    'XFE1',
    'A1048577',
    'A1:B',
    'A1:B2:C3',
    'A1,B2',
    'Plan!A1',
    '__proto__',
    'A1:',
  ])('refuses %j', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it.each([
    ['A1', 'A1', [0, 0, 1, 1]],
    ['$b$2', 'B2', [1, 1, 1, 1]],
    ['C9:B2', 'B2:C9', [1, 1, 8, 2]],
    ['XFD1048576', 'XFD1048576', [ROW_LIMIT - 1, COLUMN_LIMIT - 1, 1, 1]],
    ['4:9', '4:9', [3, 0, 6, COLUMN_LIMIT]],
    ['E:$G', 'E:G', [0, 4, ROW_LIMIT, 3]],
  ])('reads %s as %s', (text, name, [rowIndex, columnIndex, rowCount, columnCount]) => {
    const area = parseArea(text);
    expect(area).toEqual({ rowIndex, columnIndex, rowCount, columnCount });
    expect(area && areaName(area)).toBe(name);
  });
});

describe('combined areas', () => {
  const area = (text: string) =>
    parseArea(text) ?? { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };

  it('have no intersection if they only touch', () => {
    expect(intersection(area('A1:B2'), area('C1:D2'))).toBeNull();
  });

  it('intersect in their common cells, and are enclosed by one rectangle', () => {
    expect(intersection(area('A1:C3'), area('B2:D9'))).toEqual(area('B2:C3'));
    expect(bounding(area('B2'), area('D1'))).toEqual(area('B1:D2'));
  });
});
