/** A change is described before it is made, cell by cell where the board's own cells change. */
import { proposeColumns } from '../../../src/plan/change/columns/propose-columns';
import { proposeFlags } from '../../../src/plan/change/flags/propose-flags';
import { applied } from '../../../src/plan/change/applied';
import { previewOf, type PreviewGroupId } from '../../../src/plan/change/preview/preview-of';
import type { Preview } from '../../../src/plan/change/preview/preview';
import type { CellChange } from '../../../src/plan/change/parts/cells';
import { emptySheet } from '../../../src/plan/change/change-set';
import { judged } from '../../support/offered-completion';

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
  const plan = proposeColumns(report, snapshot, offers, ids, 'brag');
  return previewOf({ sheets: [plan] }, [snapshot], { plans: [report] });
}

test('an empty change has no preview', () => {
  const { snapshot, report } = judged(ROWS);
  expect(previewOf({ sheets: [] }, [snapshot], { plans: [report] })).toEqual({ groups: [], ownCells: 0 });
});

test('the board’s own cells come first, each before and after; headers separately', () => {
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

test('flags: new columns, hidden ones named as such, rules, names; afterwards only what changes in them', () => {
  const { snapshot, report } = judged(ROWS);
  const nothing = { names: [], rules: [] };
  const plan = { sheets: proposeFlags({ asOf: report.asOf, plans: [report] }, [snapshot], nothing).sheets };
  const first = previewOf(plan, [snapshot], { plans: [report] });
  expect(first.ownCells).toBe(0);
  expect(words(first, 'new-columns')).toEqual([
    'Column D: “Due date”, in 2 rows: a live formula.',
    'Column E: “Achieved on”, in 2 rows: a live formula.',
    'Column F: “RAG”, in 2 rows: a live formula.',
    'Column G: “Why”, in 2 rows: a live formula.',
    'Column H: “Days left”, in 2 rows: a live formula.',
    'Column I: “Checks”, blank so far.',
    expect.stringMatching(
      /^Columns J to M, hidden: live ratings and summaries go by them \(Rule that decides, .+, Counted by\)\.$/,
    ),
  ]);
  expect(words(first, 'new-cells')).toEqual([]);
  expect(words(first, 'colour-rules')).toHaveLength(1);
  expect(words(first, 'names')).toEqual([
    expect.stringMatching(
      /^11 names for cells of “Plan”: Plan_Due \(D2:D3\), .+, Plan_Counted \(M2:M3\), Plan_Header \(D1:M1\)\.$/,
    ),
  ]);

  const [flagged] = applied([snapshot], plan);
  if (!flagged) throw new Error('no sheet');
  const cells = [3, 9, 12].map((columnIndex) => ({ rowIndex: 1, columnIndex, value: 'other' }));
  const change = { sheets: [{ ...emptySheet('Plan'), cells }] };
  const later = previewOf(change, [flagged], { plans: [report] });
  expect(later.groups.map(({ id }) => id)).toEqual(['our-cells']);
  expect(later.groups[0]?.items.map((item) => [item.words, item.before, item.after])).toEqual([
    ['D2 (“Due date”).', '', 'other'],
    ['2 cells of columns that live ratings and summaries go by (Rule that decides, Counted by).', null, null],
  ]);
  expect(later.ownCells).toBe(0);
});

test('a row that loses its rating is reported as no longer an action, but not if it is rated elsewhere', () => {
  const { snapshot, report } = judged(ROWS);
  const plans = [report];
  const { sheets } = proposeFlags({ asOf: report.asOf, plans }, [snapshot], { names: [], rules: [] });
  const [flagged] = applied([snapshot], { sheets });
  if (!flagged) throw new Error('no sheet');
  const told = (cells: readonly CellChange[]) =>
    words(previewOf({ sheets: [{ ...emptySheet('Plan'), cells }] }, [flagged], { plans }), 'our-cells');
  const gone = { rowIndex: 2, columnIndex: 5, value: '' };
  const moved = { rowIndex: 2, columnIndex: 30, formula: '=1' };
  expect(told([gone])[0]).toBe(
    'Row 3 is no longer read as an action: it loses its rating. Check whether that is right.',
  );
  expect(told([gone, { ...gone, rowIndex: 1 }])[0]).toMatch(/^Rows 2, 3 are no longer read as actions/);
  expect(told([gone, moved]).join(' ')).not.toContain('no longer');

  const fewer = proposeFlags(
    { asOf: report.asOf, plans: [{ ...report, actions: report.actions.slice(0, 1) }] },
    [flagged],
    null,
  );
  expect(told(fewer.sheets[0]?.cells ?? [])[0]).toMatch(/^Row 3 is no longer read as an action/);
});

test('a header repeated at page breaks is listed with its column, whose contents are listed cell by cell', () => {
  const header = ['Action', 'Due date', 'Evidence required', 'Date achieved', 'Evidence provided'];
  const { snapshot, report, offers } = judged([
    header,
    ['CSC', '', '', '', ''],
    ['Audit thirty case files.', 'May 2017', 'Report', '', ''],
    header,
    ['Train all managers.', 'June 2017', 'Register', '', ''],
  ]);
  const ids = new Set(offers.columns.map(({ id }) => id));
  const plan = proposeColumns(report, snapshot, offers, ids, null);
  const change = previewOf({ sheets: [plan] }, [snapshot], { plans: [report] });
  expect(words(change, 'new-columns')).toEqual(['Column F: “Lead”, its header in 2 rows.']);
  const held = change.groups.find(({ id }) => id === 'new-cells')?.items ?? [];
  expect(held.map((item) => [item.words, item.after])).toEqual([
    ['F3 is filled.', 'CSC'],
    ['F5 is filled.', 'CSC'],
  ]);
});

test('a header reworded at every page break is listed once, and each of its cells is counted', () => {
  const { snapshot, report, offers } = judged([...ROWS, HEADER, ['Meet the parents', 'CCG', 'TBC']]);
  const ids = new Set(offers.fixes.filter(({ kind }) => kind === 'header-name').map(({ id }) => id));
  const plan = proposeColumns(report, snapshot, offers, ids, null);
  const change = previewOf({ sheets: [plan] }, [snapshot], { plans: [report] });
  expect(words(change, 'own-headers')).toEqual(['A1, A4 change.', 'C1, C4 change.']);
  expect(change.ownCells).toBe(4);
});

test('removed columns share a line, and their headers are not cells of the board’s', () => {
  const rows = [[...HEADER, 'Date achieved', 'Evidence provided'], ...ROWS.slice(1)];
  const { snapshot, report } = judged(rows);
  const cells = [3, 4].map((columnIndex) => ({ rowIndex: 0, columnIndex, value: '' }));
  const gone = [3, 4].map((columnIndex) => ({
    sheet: 'Plan',
    area: { rowIndex: 0, rowCount: 3, columnIndex, columnCount: 1 },
  }));
  const plan = { sheets: [{ ...emptySheet('Plan'), cells, staleNames: ['Plan_RAG', 'Plan_Due'] }] };
  const change = previewOf(plan, [snapshot], { plans: [report] }, gone);
  expect(change.ownCells).toBe(0);
  expect(words(change, 'gone-columns')).toEqual([
    'Columns D to E, with all that they hold: “Date achieved”, “Evidence provided”.',
  ]);
  expect(words(change, 'names')).toEqual(['2 names are taken away: Plan_RAG, Plan_Due.']);
});

test('created and deleted sheets are listed', () => {
  const { snapshot, report } = judged(ROWS);
  const table = { name: 'Actions', area: { rowIndex: 2, rowCount: 3, columnIndex: 0, columnCount: 2 } };
  const cells = ['Action', 'Lead'].map((value, columnIndex) => ({ rowIndex: 2, columnIndex, value }));
  const sheets = [
    emptySheet('New', 'create'),
    { ...emptySheet('Plan for 2017', 'create'), tables: [table], cells },
    emptySheet('Plan', 'remove'),
  ];
  expect(words(previewOf({ sheets }, [snapshot], { plans: [report] }), 'sheets')).toEqual([
    'A sheet “New” is made.',
    'A sheet “Plan for 2017” is made, with a table: “Action”, “Lead”.',
    'The sheet “Plan” is deleted, with all that stands on it.',
  ]);
});
