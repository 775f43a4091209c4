/** A new plan from a layout: the names that its sheet and table may have, and that it is read as intended. */
import { applied } from '../../../../src/plan/change/applied';
import { freeSheetName } from '../../../../src/plan/change/new-plan/free-sheet-name';
import { newPlanColumns } from '../../../../src/plan/change/new-plan/new-plan-columns';
import { proposeNewPlan } from '../../../../src/plan/change/new-plan/propose-new-plan';
import { emptySheet, type SheetChange } from '../../../../src/plan/change/change-set';
import { reviewWorkbook } from '../../../../src/plan/review';
import { PROFILES } from '../../../../src/plan/read/schema/profiles';
import type { Profile } from '../../../../src/plan/read/schema/profile';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { area, gridSnapshot } from '../../../support/grid-snapshot';

const about = (snapshots: readonly SheetSnapshot[] = []) => ({
  snapshots,
  scheme: 'brag' as const,
  leadsNamed: true,
});
const [standard] = PROFILES as [Profile, ...Profile[]];
const own = (...headers: string[]): Profile => ({
  id: 'own:ours',
  title: 'Ours',
  columns: headers.map((header) => ({ header, fields: [] })),
});

describe('names', () => {
  test.each([
    ['Plan', ['plan'], 'Plan 2'],
    ['Plan', ['Plan', 'PLAN 2'], 'Plan 3'],
    ['', [], 'Action plan'],
    ["'Q1: [draft]/final?*\\'", [], 'Q1 draft final'],
    ['History', [], 'History 2'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
    ['\u202eevil\u0000', [], 'evil'],
    ['__proto__', [], '__proto__'],
    [`${'y'.repeat(30)}\u{1f600}`, [], 'y'.repeat(30)],
  ])('%j beside %j is called %j', (wished, present, name) => {
    expect(freeSheetName(wished, present)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(31);
  });

  test('a table never gets the name of another', () => {
    const table = { name: 'actionplan', area: area('A1:B2'), hasHeaderRow: true, hasTotalRow: false };
    const other = { ...gridSnapshot([['a', 'b']]), tables: [table] };
    expect(proposeNewPlan(standard, 'New', about([other])).tables[0]?.name).toBe('ActionPlan2');
  });

  test('headers that a table would reject are made unique', () => {
    const headers = newPlanColumns(own('Lead', 'LEAD ', '', '=1+1', 'x'.repeat(300), '')).map(
      ({ header }) => header,
    );
    expect(headers).toEqual(['Lead', 'LEAD 2', 'Column', '=1+1', 'x'.repeat(249), 'Column 2']);
  });
});

test('nothing existing is overwritten, and the board’s words are never formulas', () => {
  const planned = proposeNewPlan(own('=cmd|x'), '=Plan', about());
  expect(planned.when).toBe('create');
  expect(planned.cells.every(({ before, formula }) => before === '' && formula === undefined)).toBe(true);
});

test('entries of dates and short lists are validated, prose is not', () => {
  const planned = proposeNewPlan(standard, 'New', about());
  expect(planned.validations.map(({ rule, area: { columnIndex } }) => [rule.type, columnIndex])).toEqual([
    ['register', 4],
    ['date', 5],
    ['date', 8],
  ]);
  expect(planned.formats.flatMap(({ numberFormat }) => numberFormat ?? [])).toHaveLength(2);
});

/** The sheet once somebody has typed an action and the date on which the plan was agreed. */
function filled(planned: SheetChange, { columns }: Profile): SheetSnapshot {
  const top = planned.tables[0]?.area.rowIndex ?? 0;
  const typed = columns.flatMap(({ fields: [field] }, columnIndex) =>
    [0, 1].map((at) => ({
      rowIndex: top + 1 + at,
      columnIndex,
      value:
        field === 'action'
          ? `Write to all ${at === 0 ? 'schools' : 'surgeries'} about the lessons of the review.`
          : field === 'lead'
            ? 'Police, 31 March 2027'
            : field === 'due'
              ? '31 March 2027'
              : '',
    })),
  );
  const agreed = { rowIndex: 1, columnIndex: 0, value: 'Agreed by the board on: 4 June 2026' };
  const sheets = applied(applied([], { sheets: [planned] }), {
    sheets: [{ ...emptySheet(planned.name), cells: [...typed, agreed] }],
  });
  return sheets[0] as SheetSnapshot;
}

describe.each(PROFILES.map((profile) => [profile.title, profile] as const))('%s', (_, profile) => {
  const planned = proposeNewPlan(profile, 'New', about());
  const setup = makeSetup({ asOf: '2026-11-21', profiles: [profile] });

  test('is not yet a plan, and not a fault, while it is blank', () => {
    const blank = applied([], { sheets: [planned] });
    expect(reviewWorkbook(blank, setup).plans.flatMap(({ actions }) => actions)).toEqual([]);
  });

  test('is read according to its layout once it is filled in', () => {
    const { plans } = reviewWorkbook([filled(planned, profile)], setup);
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan?.columns.columns.map(({ header, fields }) => [header, fields])).toEqual(
      profile.columns.map(({ header, fields }) => [header, fields]),
    );
    expect(plan?.actions).toHaveLength(2);
    expect(plan?.agreed?.date).toBe('2026-06-04');
    expect(plan?.table.region.headerRow).toBe(4);
  });
});
