/** A formula's digest is still that of its plain text, because the journals of existing workbooks hold such digests. */
import fc from 'fast-check';
import { digestOf, keepCells, plainFormula } from '../../../../src/plan/change/parts/kept-cells';

/** The original calculation of the digest. */
function digestOfPlain(formula: string): string {
  let hash = 0x811c9dc5;
  for (const unit of `f${plainFormula(formula)}`.split(''))
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return ((hash >>> 0) % 36 ** 5).toString(36).padStart(5, '0');
}

test.each([
  '=IF($A5="","",Plan_AsOf-$B5)',
  '=@Plan_AsOf + 1',
  '=_xlfn.XLOOKUP(A1,B:B,C:C)&_xlws.FILTER(a1:b2,1)&_XLPM.x',
  '=_x+__xlfn.y+a_',
  '="Déjà – “vu”" & A1\n+\t2',
  '="straße"',
  '=',
])('%s', (formula) => {
  expect(digestOf({ formula })).toBe(digestOfPlain(formula));
});

test('any formula', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=Aaz_xXlLfFnN.ws @$1\t\u00a0ßé"') });
  fc.assert(
    fc.property(text, (formula) => {
      expect(digestOf({ formula })).toBe(digestOfPlain(formula));
    }),
  );
});

test('the length of a row is kept where long formulas were left, so that an undo asks for no more than Excel answers', () => {
  const area = { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 };
  const formula = (length: number) => ({ formula: `=${'1'.repeat(length - 1)}` });
  const kept = (one: number, two: number) =>
    keepCells(area, null, [
      [formula(one), 'x'],
      [formula(two), formula(two)],
    ]).rowLength;
  expect(kept(600, 700)).toBe(1400);
  expect(kept(10, 20)).toBeUndefined();
});
