import { mapReferences } from '../../../src/workbench/model/formula-references';

const seen = (formula: string): string[] => {
  const found: string[] = [];
  mapReferences(formula, (reference) => {
    const { sheet, first, last } = reference;
    found.push(`${sheet ?? ''}|${first.row},${first.column}${last ? `:${last.row},${last.column}` : ''}`);
    return reference;
  });
  return found;
};

describe('mapReferences', () => {
  it.each([
    '="A1:B2"',
    '=LOG10(2)',
    '=Table1[[#This Row],[A1]]',
    "=[1]Plan!A1+'[Book.xlsx]Plan'!B2",
    '=XFE1+A0+A1048577',
    '=Plan_RAG+due.date',
    '=1E5+2.5',
    '=TRUE',
    '=SUM(January:March!B2)',
    "=SUM('Q 1:Q 2'!B2:B9)",
    '={1,2;3,4}&TEXT(1,"A1")',
  ])('finds no reference in %s, and leaves it alone', (formula) => {
    expect(seen(formula)).toEqual([]);
    expect(mapReferences(formula, () => null)).toBe(formula);
  });

  it.each([
    ['=A1+$B$2', ['|0,0', '|1,1']],
    ['=SUM(A1:B9,C:D,4:$5)', ['|0,0:8,1', '|null,2:null,3', '|3,null:4,null']],
    ["='Plan setup'!$B$2*Plan!a3", ['Plan setup|1,1', 'Plan|2,0']],
    ["='It''s'!A1", ["It's|0,0"]],
    ['=Plan!A1:Plan!B2&Plan!A4:B5', ['Plan|0,0', 'Plan|1,1', 'Plan|3,0:4,1']],
    ['=A1:INDEX(B:B,3)-(-C4#)', ['|0,0', '|null,1:null,1', '|3,2']],
    ['=SUM($B9:A$1)', ['|0,0:8,1']],
    ['=IF(A1="B2",C3,"")&[@Due]', ['|0,0', '|2,2']],
  ])('finds the references of %s', (formula, expected) => {
    expect(seen(formula)).toEqual(expected);
  });

  it('writes a changed reference with its dollars, and a lost one as #REF!', () => {
    const down = mapReferences("=SUM($A1:B$2)+'Plan setup'!C3", (reference) => ({
      ...reference,
      first: { ...reference.first, row: (reference.first.row ?? 0) + 10 },
      last: reference.last && { ...reference.last, row: (reference.last.row ?? 0) + 10 },
    }));
    expect(down).toBe("=SUM($A11:B$12)+'Plan setup'!C13");
    expect(mapReferences('=A1+1', () => null)).toBe('=#REF!+1');
  });

  it('is linear in the length of a hostile formula', () => {
    const started = performance.now();
    for (const text of [
      'A'.repeat(8000),
      '['.repeat(8000),
      "'".repeat(8001),
      '"'.repeat(8001),
      'A1:'.repeat(2700),
      '$'.repeat(8000),
    ]) {
      mapReferences(`=${text}`, (reference) => reference);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
