/** The add-in's columns are found by their names, whatever was typed over, reworded, inserted or deleted. */
import { applied } from '../../../../src/plan/change/applied';
import { proposeFlags } from '../../../../src/plan/change/flags/propose-flags';
import { findFlags } from '../../../../src/plan/marks/flags/find-flags';
import { FLAG_COLUMNS, type FlagColumnId } from '../../../../src/plan/marks/flags/flag-columns';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import type { NamedRange, SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { reviewWorkbook } from '../../../../src/plan/review';
import { edited } from '../../../support/edited-snapshot';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { area, gridSnapshot } from '../../../support/grid-snapshot';
import { independentSnapshot } from '../../../support/independent-reading';

const PLAN = [
  ['Action', 'Lead', 'Due date', 'Evidence provided'],
  ['Train all managers in supervision', 'LSCB', 'March 2017', 'Minutes of 3 May 2016'],
  ['Audit thirty case files', 'CCG', 'May 2017', ''],
  ['Publish the standard to staff', 'CCG', 'June 2017', 'Completed.'],
];
const SETUP = makeSetup({ asOf: '2016-10-15', agreed: '2016-01-27' });

function flagged(sheets: readonly SheetSnapshot[], setup = SETUP): SheetSnapshot {
  const { sheets: planned } = proposeFlags(reviewWorkbook(sheets, setup), sheets, null);
  return applied(sheets, { sheets: planned })[0] as SheetSnapshot;
}

/** Cells and names that flagging again would write. */
function written(sheet: SheetSnapshot, setup = SETUP): unknown {
  const names = (sheet.names ?? []).map((each) => ({ ...each, sheet: sheet.name }));
  const { sheets } = proposeFlags(reviewWorkbook([sheet], setup), [sheet], { names, rules: [] });
  return sheets.flatMap(({ cells, names: planned }) => [...cells, ...planned]);
}

const named = (name: string, where: string): NamedRange => ({ name, area: area(where) });
const withNames = (sheet: SheetSnapshot, ...names: readonly NamedRange[]): SheetSnapshot => ({
  ...sheet,
  names: [...(sheet.names ?? []).filter(({ name }) => !names.some((each) => each.name === name)), ...names],
});

describe.each(GOLDEN_NAMES)('%s, flagged', (name) => {
  const { asOf, agreed, sheet } = expectedPlan(name);
  const setup = makeSetup({ asOf, agreed });
  const bare = independentSnapshot(goldenWorkbook(name), sheet);
  const report = reviewWorkbook([bare], setup);
  const whole = flagged([bare], setup);
  const sets = findFlags(whole);

  test('is read as the same plan with a word typed over any kind of our cells', () => {
    for (const { headerRow, rows, columnOf } of sets)
      for (const row of [headerRow, rows[0] ?? 0, rows.at(-1) ?? 0])
        for (const id of ['due', 'rag', 'checks', 'rule', 'counted'] as const) {
          const { now } = edited(whole, row, columnOf.get(id) ?? 0, 'Chased in May');
          expect(findFlags(now)).toEqual(sets);
          expect(reviewWorkbook([now], setup)).toEqual(report);
        }
  });

  test('with all headers reworded at once gets no second set of columns', () => {
    let now = whole;
    for (const { headerRow, columnOf } of sets)
      for (const column of columnOf.values()) ({ now } = edited(now, headerRow, column, `Ours ${column}`));
    expect(findFlags(now)).toEqual(sets);
    expect(written(now, setup)).toEqual([]);
  });
});

const bare = gridSnapshot(PLAN);
const sheet = flagged([bare]);
const [set] = findFlags(sheet);
const at = (id: FlagColumnId): number => set?.columnOf.get(id) ?? -1;

test.each(FLAG_COLUMNS.map(({ id }) => id))('the header of %s reworded makes nothing new', (id) => {
  const { now } = edited(sheet, 0, at(id), 'Who?');
  expect(findFlags(now)).toEqual([set]);
  expect(written(now)).toEqual([]);
});

test('a workbook flagged before the header row had a name is found as before', () => {
  const names = (sheet.names ?? []).filter(({ name }) => name !== 'Plan_Header');
  const old = { ...sheet, names };
  expect(findFlags(old)).toEqual([set]);
  const { now } = edited(old, 1, at('rag'), 'Done');
  expect(findFlags(now)).toEqual([set]);
});

test('without the rating column the others are still recognised as ours', () => {
  const names = (sheet.names ?? []).filter(({ name }) => name !== 'Plan_RAG');
  const formulas = sheet.formulas.map((row) => row.map(() => ''));
  expect(findFlags({ ...sheet, names, formulas })[0]?.columnOf).toEqual(
    new Map([...(set?.columnOf ?? [])].filter(([id]) => id !== 'rag')),
  );
});

test.each([
  ['the first', 1],
  ['the last', 3],
])('in a copy of the sheet without names, %s rating typed over changes no plan', (_, row) => {
  const { names: __, ...copy } = edited(sheet, row, at('rag'), 'Nearly there').now;
  expect(reviewWorkbook([copy], SETUP)).toEqual(reviewWorkbook([bare], SETUP));
});

describe('names alone do not suffice', () => {
  test.each([
    ['a board that names its own columns as we do', ['Plan_Due', 'Plan_Lead', 'Plan_Evidence', 'Plan_RAG']],
    ['one name that happens to be like ours', ['Plan_Key']],
  ])('%s keeps its columns', (_, names) => {
    const own = withNames(bare, ...names.map((name, i) => named(name, `${'CBDA'[i]}2:${'CBDA'[i]}4`)));
    expect(findFlags(own)).toEqual([]);
    expect(reviewWorkbook([own], SETUP)).toEqual(reviewWorkbook([bare], SETUP));
  });

  test.each([
    ['Plan_Due', 'C2:C4'],
    ['Plan_Checks', 'D2:D4'],
    ['Plan_Key', 'B2:B4'],
    ['Plan_RAG', 'A2:A4'],
  ])('%s given to a column of the board’s takes nothing of the board’s', (name, where) => {
    const [found] = findFlags(withNames(sheet, named(name, where)));
    expect(Math.min(...(found?.columnOf.values() ?? []))).toBe(4);
    expect(found?.columnOf.get('rag')).toBe(at('rag'));
  });
});

test('a name of the header that lies below the rows of the flags is not believed', () => {
  const whole = flagged([gridSnapshot(PLAN)]);
  expect(findFlags(withNames(whole, named('Plan_Header', 'E4:N4')))).toEqual(findFlags(whole));
  expect(findFlags(whole)).toMatchObject([{ headerRow: 0 }]);
});

describe('of two plans on a sheet, one without its names', () => {
  const OTHER = [
    ['Recommendation', 'Owner', 'Deadline', 'Progress'],
    ['Write to every school', 'LSCB', 'March 2017', 'Minutes of 3 May 2016'],
    ['Call each family', 'CCG', 'May 2017', ''],
  ];
  const wide = (...blocks: (typeof PLAN)[]) =>
    PLAN.map((_, r) =>
      blocks.flatMap((block, at) => [...(at > 0 ? Array<string>(14).fill('') : []), ...(block[r] ?? [])]),
    );

  test.each([
    ['below each other', [...PLAN, [], [], [], ...OTHER]],
    ['side by side', wide(PLAN, PLAN)],
  ])('each keeps its own columns and rows: %s', (_, rows) => {
    const whole = flagged([gridSnapshot(rows)]);
    const sets = findFlags(whole);
    expect(sets).toHaveLength(2);
    for (const left of ['Plan_', 'Plan2_']) {
      const names = (whole.names ?? []).filter(({ name }) => name.startsWith(left));
      expect(names.length).toBeGreaterThan(5);
      const places = findFlags({ ...whole, names }).map(({ rows: own, columnOf }) => [own, columnOf]);
      expect(places).toEqual(sets.map(({ rows: own, columnOf }) => [own, columnOf]));
    }
  });
});
