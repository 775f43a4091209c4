/** Kept cells are read in steps as their schema reads them in one, and refused where it refuses them. */
import fc from 'fast-check';
import { keptCellsSchema, readKeptCells } from '../../../../src/plan/change/parts/read-kept-cells';
import { finish } from '../../../../src/plan/steps';

const AT_ONCE = (json: unknown) => {
  const read = keptCellsSchema.safeParse(json);
  return read.success ? read.data : null;
};

const kept = (rowCount: number) => ({
  area: { rowIndex: 4, columnIndex: 2, rowCount, columnCount: 2 },
  held: Array.from({ length: rowCount }, (_, at): unknown[] => [`words ${at}`, { formula: `=A${at}` }]),
  formats: Array.from({ length: rowCount }, (_, at): unknown[] => ['General', at % 2 === 0 ? '@' : '0']),
  left: Array.from({ length: rowCount }, (_, at): unknown => `${String(at).padStart(5, '0')}-----`),
});

test.each([0, 1, 99, 100, 101, 200, 250, 1_000])('%i rows', (rowCount) => {
  const cells = kept(rowCount);
  expect(finish(readKeptCells(cells))).toEqual(AT_ONCE(cells));
  expect([...readKeptCells(cells)].length).toBe(rowCount > 100 ? Math.ceil(rowCount / 100) : 1);
  const plain = { ...cells, held: null, formats: 'General', rowLength: 1_400, other: 1 };
  expect(finish(readKeptCells(plain))).toEqual(AT_ONCE(plain));
});

const LONG = kept(250);

const put = (list: readonly unknown[], at: number, entry: unknown): readonly unknown[] =>
  list.map((each, place) => (place === at ? entry : each));

test.each([
  ['a digest missing', { ...LONG, left: LONG.left.slice(1) }],
  ['a digest too many', { ...LONG, left: [...LONG.left, '-----'] }],
  ['a digest that is a number', { ...LONG, left: put(LONG.left, 240, 5) }],
  ['an entry that is a list', { ...LONG, held: put(LONG.held, 120, [[]]) }],
  ['a row that is a text', { ...LONG, held: [...LONG.held.slice(1), 'words'] }],
  ['a format that is a number', { ...LONG, formats: put(LONG.formats, 200, [1]) }],
  ['formats that are a number', { ...LONG, formats: 1 }],
  ['a length below zero', { ...LONG, rowLength: -1 }],
  ['an area that is not one', { ...LONG, area: { rowIndex: -1 } }],
  ['no record', null],
])('%s is refused', (_, json) => {
  expect(AT_ONCE(json)).toBeNull();
  expect(finish(readKeptCells(json))).toBeNull();
});

test('rows that are held beyond the area, or missing, are read as they are', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (held, formats) => {
      const json = { ...LONG, held: kept(held).held, formats: kept(formats).formats };
      expect(finish(readKeptCells(json))).toEqual(AT_ONCE(json));
    }),
    { numRuns: 30 },
  );
});
