import * as fc from 'fast-check';
import { a1, columnIndexOf, columnName } from '../../../../src/plan/read/sheet/a1';

describe('A1 addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s, both ways', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndexOf(name)).toBe(index);
    expect(columnIndexOf(name.toLowerCase())).toBe(index);
  });

  test.each(['', 'A1', '1', 'AAAA', 'É', ' A', '__proto__', 'A:A'])('"%s" is not a column name', (name) => {
    expect(columnIndexOf(name)).toBeNull();
  });

  test('rows count from 0 inside and from 1 in an address', () => {
    expect(a1(3, 4)).toBe('E4');
    expect(a1(1048575, 16383)).toBe('XFD1048576');
  });

  test('every column of a sheet comes back from its name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16383 }), (index) => {
        expect(columnIndexOf(columnName(index))).toBe(index);
      }),
    );
  });
});
