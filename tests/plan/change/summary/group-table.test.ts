/** Tables of groups: shown only where they say what no other table does, with names in one line where that fits. */
import { proposeSummary } from '../../../../src/plan/change/summary/propose-summary';
import { summaryInput } from '../../../../src/plan/change/summary/summary-input';
import type { SheetChange } from '../../../../src/plan/change/change-set';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { planIn } from '../../../support/review-grid';

const AS_OF = '2016-10-15' as IsoDate;
const HEADER = ['Ref', 'Theme', 'Action', 'Lead', 'Due date'];

const row = (at: number, theme: string, lead: string) => [
  `${at}`,
  theme,
  `Write to school ${at}.`,
  lead,
  '31 March 2030',
];

function summarised(rows: readonly (readonly string[])[]): SheetChange {
  const plan = planIn([HEADER, ...rows]);
  const names = new Map([[plan, 'Plan_']]);
  const input = summaryInput({ asOf: AS_OF, plans: [plan] }, names, [], makeSetup({ asOf: AS_OF }), AS_OF);
  return proposeSummary(input, []) as SheetChange;
}

const isThemed = (rows: readonly (readonly string[])[]): boolean =>
  summarised(rows).cells.some(({ value }) => value === 'By theme');

const LEADS = ['Education', 'Police', 'Education', 'Police'];

test.each([
  ['two themes are shown', ['Neglect', 'Neglect', 'Police', 'Police'], true],
  ['a single theme is not', ['Neglect', 'Neglect', 'Neglect', 'Neglect'], false],
  ['themes that are the leads under the same names are not', LEADS, false],
] as const)('%s', (_, themes, shown) => {
  expect(isThemed(themes.map((theme, at) => row(at + 1, theme, LEADS[at] ?? '')))).toBe(shown);
});

test('a name is on one line over the blank column beside it', () => {
  const long = 'Listening to children and to their families';
  const { cells, rows, formats } = summarised([
    row(1, long, 'Education'),
    row(2, long, 'Police'),
    row(3, 'Neglect', 'Education'),
    row(4, 'Neglect', 'Police'),
  ]);
  const at = cells.find(({ value }) => value === long)?.rowIndex ?? -1;
  const its = rows.find(({ rowIndex, rowCount }) => rowIndex <= at && at < rowIndex + rowCount);
  expect(its?.height).toBe(12.75);
  const unwrapped = formats.filter(
    ({ area, wrap }) => area.rowIndex === at && area.columnIndex === 0 && wrap === false,
  );
  expect(unwrapped).toHaveLength(1);
});
