import { mapStructuredReferences } from '../../../src/workbench/model/structured-references';

const due = (table: string | null, column: string): string | null =>
  (table === null || table === 'Plan') && column === 'Due' ? 'Due date' : column;

describe('structured references', () => {
  it.each([
    ['="Plan[Due]"'],
    ["='Plan[Due]'!A1"],
    ['=[1]Sheet1!A1'],
    ['=Other[Due]'],
    ['=Plan[#All]'],
    ['=Plan[]'],
    ['=DUE(A1)'],
    ['=Plan[Overdue]'],
    ['=Plan[Due'],
    ['=Plan[['],
  ])('leaves %s alone', (formula) => {
    expect(mapStructuredReferences(formula, { column: due })).toBe(formula);
  });

  it.each([
    ['=SUM(Plan[Due])', '=SUM(Plan[Due date])'],
    ['=[@Due]+1', '=[@[Due date]]+1'],
    ['=[@[Due]]', '=[@[Due date]]'],
    ['=Plan[[#Headers],[Due]]', '=Plan[[#Headers],[Due date]]'],
    ['=Plan[[#This Row],[Lead]:[Due]]', '=Plan[[#This Row],[Lead]:[Due date]]'],
  ])('renames a column in %s', (formula, expected) => {
    expect(mapStructuredReferences(formula, { column: due })).toBe(expected);
  });

  it('escapes brackets in a name, and reads it back', () => {
    const there = mapStructuredReferences('=Plan[Due]', { column: () => "Due [end] #1 @'s" });
    expect(there).toBe("=Plan[Due '[end'] '#1 '@''s]");
    const seen: string[] = [];
    mapStructuredReferences(there, {
      column: (_table, column) => {
        seen.push(column);
        return column;
      },
    });
    expect(seen).toEqual(["Due [end] #1 @'s"]);
  });

  it('makes the whole reference #REF! when a column is gone', () => {
    expect(mapStructuredReferences('=SUM(Plan[[Lead]:[Due]])+1', { column: () => null })).toBe(
      '=SUM(#REF!)+1',
    );
  });

  it('renames a table by itself and before brackets, not a function or a sheet of its name', () => {
    const table = (name: string) => (name === 'Plan' ? 'Actions' : name);
    expect(mapStructuredReferences('=ROWS(Plan)+SUM(Plan[Due])+Plan!A1+Plan(1)', { table })).toBe(
      '=ROWS(Actions)+SUM(Actions[Due])+Plan!A1+Plan(1)',
    );
  });

  it('takes time linear in the length of a hostile text', () => {
    for (const text of [
      '['.repeat(8000),
      "[@'".repeat(4000),
      'A[A['.repeat(3000),
      `=Plan[${"'[".repeat(8000)}`,
    ]) {
      const started = performance.now();
      mapStructuredReferences(text, { column: due });
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
