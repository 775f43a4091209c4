/** The five plans in other layouts: the judgement must be the same, only in other places. */
import { columnIndexOf, columnName } from '../../src/plan/read/sheet/a1';
import type { Workbook } from '../../src/workbench/model/workbook';
import { checkedPlans, openWorkbook, type ActionJson, type PlanJson } from '../support/check-workbook-file';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook, type GoldenName } from '../support/golden-plans';
import {
  belowCover,
  besideAnother,
  firstSheet,
  inCapitals,
  moveCells,
  putDate,
} from '../support/vary-workbook';

type Vary = (workbook: Workbook, name: GoldenName) => { readonly down: number; readonly right: number };

async function checked(name: GoldenName, vary: Vary | null, agreed = expectedPlan(name).agreed) {
  const workbook = openWorkbook(goldenWorkbook(name));
  const moved = vary?.(workbook, name) ?? { down: 0, right: 0 };
  const { asOf } = expectedPlan(name);
  return { plans: await checkedPlans(workbook, { asOf, agreed }), moved };
}

/** The report with its rows, columns and the addresses in its messages moved back. */
function movedBack(plan: PlanJson, { down, right }: { down: number; right: number }): PlanJson {
  const back = (text: string) =>
    text.replace(/\b([A-Z]{1,2})(\d{1,4})\b/g, (all, column: string, row: string) => {
      const at = columnIndexOf(column);
      return at === null || at < right ? all : `${columnName(at - right)}${Number(row) - down}`;
    });
  const finding = <T extends { cell: string | null; message: string }>(each: T): T => ({
    ...each,
    cell: each.cell === null ? null : back(each.cell),
    message: back(each.message)
      .replace(/\b[Rr]ow (\d+)/g, (all, row: string) => all.replace(row, String(Number(row) - down)))
      .replace(/\b[Cc]olumn ([A-Z])\b/g, (all, column: string) =>
        all.replace(/[A-Z]$/, columnName((columnIndexOf(column) ?? 0) - right)),
      ),
  });
  const rows = (list: readonly number[]) => list.map((row) => row - down);
  return {
    ...plan,
    headerRow: plan.headerRow - down,
    columns: Object.fromEntries(
      Object.entries(plan.columns).map(([column, fields]) => [
        columnName((columnIndexOf(column) ?? 0) - right),
        fields,
      ]),
    ),
    repeatedHeaderRows: rows(plan.repeatedHeaderRows),
    sectionRows: Object.fromEntries(
      Object.entries(plan.sectionRows).map(([row, text]) => [String(Number(row) - down), text]),
    ),
    outsideRows: rows(plan.outsideRows).filter((row) => row > 0),
    actions: plan.actions.map((action) => ({
      ...action,
      row: action.row - down,
      joinedRows: rows(action.joinedRows),
      findings: action.findings.map(finding),
    })),
    findings: plan.findings.map(finding),
  };
}

const VARIATIONS: readonly (readonly [string, Vary])[] = [
  ['below a cover page', (workbook) => ({ down: belowCover(firstSheet(workbook)), right: 0 })],
  ['beside another plan', (workbook) => ({ down: 0, right: besideAnother(firstSheet(workbook)) })],
  [
    'in a file with the 1904 date system',
    (workbook) => {
      workbook.date1904 = true;
      return { down: 0, right: 0 };
    },
  ],
  [
    'with its header typed in capitals',
    (workbook, name) => {
      const { headerRow, repeatedHeaderRows } = expectedPlan(name);
      inCapitals(firstSheet(workbook), [headerRow, ...repeatedHeaderRows]);
      return { down: 0, right: 0 };
    },
  ],
  [
    'far down and far to the right',
    (workbook) => {
      moveCells(firstSheet(workbook), 400, 12);
      return { down: 400, right: 12 };
    },
  ],
];

describe.each(VARIATIONS)('%s', (_, vary) => {
  test.each(GOLDEN_NAMES)('%s gives the same result', async (name) => {
    const original = (await checked(name, null)).plans[0] as PlanJson;
    const { plans, moved } = await checked(name, vary);
    const plan = plans[plans.length - 1] as PlanJson;
    expect(movedBack(plan, moved)).toEqual(original);
  });
});

test('the plan beside which another was inserted is judged too', async () => {
  const { plans } = await checked('lambeth-child-j', (workbook) => ({
    down: 0,
    right: besideAnother(firstSheet(workbook)),
  }));
  expect(plans).toHaveLength(2);
  expect(plans[0]?.actions.map(({ row, due, rating }) => [row, due, rating])).toEqual([
    [3, '2030-03-31', 'green'],
    [4, '2030-06-30', 'green'],
  ]);
});

test.each([['lambeth-child-j', '2012-07-20']] as const)(
  'a cover page that says when %s was agreed counts only if the plan itself does not say',
  async (name) => {
    const { plans } = await checked(
      name,
      (workbook) => ({ down: belowCover(firstSheet(workbook)), right: 0 }),
      null,
    );
    expect(plans[0]?.agreed).toBe('2016-01-27');
  },
);

describe.each([
  ['1900', false],
  ['1904', true],
])('true dates of the %s system instead of prose', (_, date1904) => {
  test.each(GOLDEN_NAMES.filter((name) => 'due' in columnsOf(name) || 'achieved' in columnsOf(name)))(
    '%s gets the same due dates and ratings',
    async (name) => {
      const before = (await checked(name, null)).plans[0] as PlanJson;
      const single = before.actions.filter(
        (action) => action.milestones.length === 1 && !action.ongoing && action.joinedRows.length === 0,
      );
      expect(single.length).toBeGreaterThan(0);
      const { plans } = await checked(name, (workbook) => {
        workbook.date1904 = date1904;
        const columns = columnsOf(name);
        for (const action of single)
          putDate(workbook, action.row, columns['due'] as number, action.due as string);
        for (const action of before.actions) {
          if (action.achieved) putDate(workbook, action.row, columns['achieved'] as number, action.achieved);
        }
        return { down: 0, right: 0 };
      });
      const facts = ({ row, due, achieved, rating, because }: ActionJson) => ({
        row,
        due,
        achieved,
        rating,
        because,
      });
      expect(plans[0]?.actions.map(facts)).toEqual(before.actions.map(facts));
      const rows = new Set(single.map((action) => action.row));
      for (const action of plans[0]?.actions ?? []) {
        if (!rows.has(action.row)) continue;
        expect(action.milestones).toEqual([
          expect.objectContaining({ precision: 'day', certainty: 'known' }),
        ]);
      }
    },
  );
});

/** Column index by field, where a column holds that field alone. */
function columnsOf(name: GoldenName): Readonly<Record<string, number>> {
  const entries = Object.entries(expectedPlan(name).columns);
  return Object.fromEntries(entries.map(([column, field]) => [field, columnIndexOf(column) ?? 0]));
}
