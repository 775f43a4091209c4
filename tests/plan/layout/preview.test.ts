/** What a change would do is said before it is made, cell by cell where the board's own cells change. */
import { planEnforcement } from '../../../src/plan/layout/enforce/plan-enforcement';
import { planFlags } from '../../../src/plan/layout/flags/plan-flags';
import { applied } from '../../../src/plan/layout/applied';
import { previewOf } from '../../../src/plan/layout/preview/preview-of';
import type { PreviewGroupId } from '../../../src/plan/layout/preview/preview-of';
import type { Preview } from '../../../src/plan/layout/preview/preview';
import { emptySheet } from '../../../src/plan/layout/sheet-plan';
import { judged } from '../../support/offered-enforcement';

const HEADER = ['Action to be taken', 'Lead', 'By when'];
const ROWS = [
  HEADER,
  ['Train all managers in supervision', 'LSCB', '31 March 2017'],
  ['Audit thirty case files', 'CCG', 'May 2017'],
];

const words = ({ groups }: Preview, id: PreviewGroupId): readonly string[] =>
  groups.find((group) => group.id === id)?.items.map((item) => item.words) ?? [];

function preview(kinds: readonly string[]) {
  const { snapshot, report, offers } = judged(ROWS);
  const chosen = [...offers.columns, ...offers.fixes].filter(({ kind }) => kinds.includes(kind));
  const ids = new Set(chosen.map(({ id }) => id));
  const plan = planEnforcement(report, snapshot, offers, ids, 'brag');
  return previewOf({ sheets: [plan] }, [snapshot], { plans: [report] });
}

test('a plan of nothing says nothing', () => {
  const { snapshot, report } = judged(ROWS);
  expect(previewOf({ sheets: [] }, [snapshot], { plans: [report] })).toEqual({ groups: [], ownCells: 0 });
});

test('the board’s own cells stand first, each as it is and as it would be; headers apart', () => {
  const change = preview(['plain-date', 'header-name']);
  expect(change.groups.map(({ id }) => id).slice(0, 2)).toEqual(['own-cells', 'own-headers']);
  const [own, headers] = change.groups;
  expect(own?.items).toEqual([
    {
      cell: { sheet: 'Plan', rowIndex: 1, columnIndex: 2 },
      words: 'C2 becomes a true date.',
      before: '31 March 2017',
      after: '31 March 2017',
    },
  ]);
  expect(headers?.items.map(({ before, after }) => [before, after])).toEqual([
    ['Action to be taken', 'Action'],
    ['By when', 'Due date'],
  ]);
  expect(change.ownCells).toBe(3);
});

test('added columns are named with their place and change nothing of the board’s', () => {
  const change = preview(['missing-column']);
  expect(change.ownCells).toBe(0);
  expect(words(change, 'new-columns')).toEqual([
    'Column D: “Evidence required”.',
    'Column E: “Date achieved”.',
    'Column F: “Evidence provided”.',
  ]);
  expect(words(change, 'drop-downs').length).toBeGreaterThan(0);
});

test('flags: new columns, hidden ones said to be, rules, names; then only what changes in them', () => {
  const { snapshot, report } = judged(ROWS);
  const nothing = { names: [], rules: [] };
  const plan = { sheets: planFlags({ asOf: report.asOf, plans: [report] }, [snapshot], nothing).sheets };
  const first = previewOf(plan, [snapshot], { plans: [report] });
  expect(first.ownCells).toBe(0);
  expect(words(first, 'new-columns')[0]).toBe('Column D: “Due date”.');
  expect(words(first, 'new-columns').some((line) => line.includes(', hidden: '))).toBe(true);
  expect(words(first, 'colour-rules')).toHaveLength(1);
  expect(words(first, 'names')[0]).toMatch(/^Plan_Due stands for D2:D3 on “Plan”\.$/);

  const [flagged] = applied([snapshot], plan);
  if (!flagged) throw new Error('no sheet');
  const cell = { rowIndex: 1, columnIndex: 3, value: '' };
  const change = { sheets: [{ ...emptySheet('Plan'), cells: [cell] }] };
  const later = previewOf(change, [flagged], { plans: [report] });
  expect(later.groups.map(({ id, items }) => [id, items[0]?.before, items[0]?.after])).toEqual([
    ['our-cells', '31 March 2017', ''],
  ]);
});

test('sheets that are made or deleted are said', () => {
  const { snapshot, report } = judged(ROWS);
  const sheets = [emptySheet('New', 'create'), emptySheet('Plan', 'remove')];
  expect(words(previewOf({ sheets }, [snapshot], { plans: [report] }), 'sheets')).toEqual([
    'A sheet “New” is made.',
    'The sheet “Plan” is deleted, with all that stands on it.',
  ]);
});
