import { planCsv, planLines } from '../../../../src/plan/export/csv/plan-csv';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { openXlsx } from '../../../../src/workbench/xlsx/open-xlsx';
import { flag } from '../../../support/flagged-workbook';
import { INJECTIONS } from '../../../support/formula-injections';
import { GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { snapshots } from '../../../support/read-through-client';
import { smallPlan } from '../../../support/small-plan';
import { readStrictCsv } from '../../../support/strict-csv';

const planOf = (sheets: readonly SheetSnapshot[]) => {
  const [plan] = reviewWorkbook(sheets, makeSetup({ asOf: '2016-10-15' })).plans;
  const snapshot = sheets.find(({ name }) => name === plan?.sheet);
  if (!plan || !snapshot) throw new Error('No plan');
  return { plan, snapshot };
};

const SHEET = gridSnapshot(
  [
    ['The plan of the board', null, null, null],
    ['Action', 'Lead', 'Due date', 'Cost'],
    ['=cmd|x', 'Police', 42461, -5],
    ['Train', 'A. Secret', '03/04/2017', '-5'],
  ],
  { formats: { C3: 'dd/mm/yyyy' } },
);

describe('a plan as CSV', () => {
  test('has one line per action, dates day first, numbers as numbers', () => {
    const { plan, snapshot } = planOf([SHEET]);
    const records = readStrictCsv(planCsv(plan, snapshot)).map((record) => record.map(({ text }) => text));
    expect(records.map((record) => record.slice(0, 8))).toEqual([
      [
        'Row in the workbook',
        'Action',
        'Lead',
        'Due date',
        'Cost',
        'Due date (checked)',
        'Achieved on',
        'RAG',
      ],
      ['3', "'=cmd|x", 'Police', '01/04/2016', '-5', '01/04/2016', '', 'Red'],
      ['4', 'Train', 'A. Secret', '03/04/2017', '-5', '03/04/2017', '', 'Green'],
    ]);
    expect(records.map((record) => record.slice(8, 10))).toEqual([
      ['Why', 'Days left'],
      ['Overdue by 197 days', '-197'],
      ['Due in 170 days', '170'],
    ]);
  });

  test('withholds chosen and hidden columns, and then quotes nothing from them', () => {
    const { plan, snapshot } = planOf([SHEET]);
    const blanked = planCsv(plan, snapshot, {
      withheld: [{ sheet: 'Plan', columnIndex: 1, how: 'blanked' }],
    });
    expect(blanked).not.toMatch(/Secret|Police/);
    expect(blanked).toContain('"Lead"');
    expect(blanked).toContain('"Withheld"');
    const leftOut = planCsv(plan, { ...snapshot, hiddenColumns: [1] });
    expect(leftOut).not.toMatch(/Secret|Police|"Lead"/);
  });

  test('says which actions are in hidden rows, and holds no text that a number format hides', () => {
    const hidden = gridSnapshot(
      [
        ['Action', 'Lead', 'Due date', 'Note'],
        ['Train', 'Police', '03/04/2017', 'Child Zebra'],
        ['Audit', 'Police', 'whenever Child Zebra is ready', ''],
      ],
      { formats: { D2: ';;;' } },
    );
    const { plan, snapshot } = planOf([{ ...hidden, hiddenRows: [2] }]);
    const records = readStrictCsv(planCsv(plan, snapshot)).map((record) => record.map(({ text }) => text));
    expect(records.map((record) => record.slice(0, 6))).toEqual([
      ['Row in the workbook', 'Hidden in the workbook', 'Action', 'Lead', 'Due date', 'Note'],
      ['2', '', 'Train', 'Police', '03/04/2017', ''],
      ['3', 'Yes', 'Audit', 'Police', 'whenever Child Zebra is ready', ''],
    ]);
  });

  test('is the same for a flagged sheet as for one that was never flagged', async () => {
    const workbook = smallPlan();
    const before = planOf((await snapshots(workbook)).filter(({ name }) => name !== 'Plan setup'));
    await flag(workbook, { asOf: '2016-10-15' });
    const after = planOf((await snapshots(workbook)).filter(({ name }) => name !== 'Plan setup'));
    expect(planCsv(after.plan, after.snapshot)).toBe(planCsv(before.plan, before.snapshot));
  });

  test('contains no formula, whatever the cells contain', () => {
    const rows = INJECTIONS.map((text, at) => [text || 'x', text, `${at + 1} May 2017`]);
    const { plan, snapshot } = planOf([gridSnapshot([['Action', 'Lead', 'Due date'], ...rows])]);
    expect(plan.actions.length).toBeGreaterThan(INJECTIONS.length / 2);
    for (const record of readStrictCsv(planCsv(plan, snapshot)))
      for (const { text, quoted } of record) {
        expect(quoted || /^-?[\d.]*$/.test(text)).toBe(true);
        expect(text).not.toMatch(/^[\s\u200b\ufeff]*[=+@＝＋－＠-](?!\d+$)/);
      }
  });

  test.each(GOLDEN_NAMES)('%s has as many lines as actions, and its ratings', async (name) => {
    const opened = openXlsx(goldenWorkbook(name));
    if (!opened.ok) throw new Error('Not opened');
    const { plan, snapshot } = planOf(await snapshots(opened.workbook));
    const lines = planLines(plan, snapshot);
    expect(lines).toHaveLength(plan.actions.length + 1);
    const at = (lines[0] ?? []).findIndex((header) => header === 'RAG' || header === 'RAG (checked)');
    expect(lines.slice(1).map((line) => String(line[at]).toLowerCase())).toEqual(
      plan.actions.map(({ rating }) => rating.colour),
    );
    expect(readStrictCsv(planCsv(plan, snapshot))).toHaveLength(lines.length);
  });
});
