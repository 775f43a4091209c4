import { summaryCopy } from '../../../../src/plan/export/board-copy/summary-copy';
import { proposeSummary } from '../../../../src/plan/change/summary/propose-summary';
import { summaryInput } from '../../../../src/plan/change/summary/summary-input';
import { copyOf, requestOf, sheetNamed } from '../../../support/board-copies';
import { opened } from '../../../support/copy-files';
import { goldenWorkbook } from '../../../support/golden-plans';
import { snapshots } from '../../../support/read-through-client';

const summarised = async () => {
  const sheets = await snapshots(opened(goldenWorkbook('haringey-child-o')));
  const { report, setup } = requestOf(sheets);
  const prefixes = new Map(report.plans.map((plan) => [plan, 'Plan_']));
  const planned = proposeSummary(summaryInput(report, prefixes, sheets, setup, report.asOf), sheets);
  if (!planned) throw new Error('No summary');
  return { sheets, report, planned };
};

describe('the copy of the RAG summary', () => {
  test('contains values and its charts, but no working columns', async () => {
    const { planned } = await summarised();
    const formulas = planned.cells.filter(({ formula }) => formula !== undefined);
    const asked = new Set<string>();
    const copy = summaryCopy({ planned, valueAt: (row, column) => (asked.add(`${row},${column}`), 3) });
    expect(formulas.length).toBeGreaterThan(20);
    expect(asked.size).toBe(formulas.length);
    expect(copy.charts).toHaveLength(planned.charts.length);
    expect(copy.columns.some(({ hidden }) => hidden)).toBe(false);
    expect(planned.columns.some(({ hidden }) => hidden)).toBe(true);
    expect(JSON.stringify(copy)).not.toMatch(/COUNTIF|Plan_RAG|live formulas/);
    expect(JSON.stringify(copy)).toContain('its figures are values');
  });

  test('has the rows as high as the summary, by which its pages were divided', async () => {
    const { sheets, planned } = await summarised();
    const copy = sheetNamed(copyOf(sheets, { summary: { planned, valueAt: () => 3 } }), 'RAG summary');
    const heights = planned.rows.flatMap(({ rowIndex, rowCount, height }) =>
      Array.from({ length: rowCount }, (_, at) => ({ rowIndex: rowIndex + at, points: height })),
    );
    expect(heights.length).toBeGreaterThan(50);
    expect(copy.heights).toEqual(heights);
    expect(copy.page?.breaksBefore).toEqual(planned.page?.breaksBefore);
  });

  test('does not mention leads if their column is withheld', async () => {
    const { sheets, report, planned } = await summarised();
    const [plan] = report.plans;
    const columnIndex =
      plan?.columns.columns.find(({ fields }) => fields.includes('lead'))?.columnIndex ?? -1;
    const names = [
      ...new Set(
        report.plans.flatMap(({ actions }) => actions.flatMap(({ leads }) => leads)).map(({ name }) => name),
      ),
    ];
    const summary = { planned, valueAt: () => 3 };
    const open = JSON.stringify(sheetNamed(copyOf(sheets, { summary }), 'RAG summary'));
    expect(names.filter((name) => open.includes(name)).length).toBeGreaterThan(3);
    const withheld = [{ sheet: plan?.sheet ?? '', columnIndex, how: 'blanked' as const }];
    const kept = sheetNamed(copyOf(sheets, { summary, withheld }), 'RAG summary');
    const said = kept.cells.map(({ value }) => String(value)).join('\n');
    expect(names.filter((name) => said.includes(name))).toEqual([]);
  });
});
