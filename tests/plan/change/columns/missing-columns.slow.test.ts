import { offerCompletion } from '../../../../src/plan/change/columns/offer-completion';
import { proposeColumns } from '../../../../src/plan/change/columns/propose-columns';
import { lambethProfile } from '../../../../src/plan/read/schema/profiles/lambeth';
import type { PlanReport } from '../../../../src/plan/judge/report/plan-report';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import type { Sheet, Workbook } from '../../../../src/workbench/model/workbook';
import { flag, withSettings, writeCells } from '../../../support/flagged-workbook';
import { area, gridSnapshot } from '../../../support/grid-snapshot';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { opened } from '../../../support/open-built';
import { gridWorkbook } from '../../../support/open-grid';
import { snapshots } from '../../../support/read-through-client';
import { byDefault, HEADER, judged, offered } from '../../../support/offered-completion';

describe('missing columns', () => {
  const SHORT = [
    ['Action', 'Lead', 'Due date'],
    ['Write to schools.', 'Police', 'TBC'],
    ['Visit schools.', 'Health', 'TBC'],
  ];

  test('are added side by side at the right edge, formatted like the last column, if chosen', () => {
    const { report, snapshot, offers } = judged(SHORT);
    expect(offers.columns.map(({ after }) => after)).toEqual([
      'Evidence required',
      'Date achieved',
      'Evidence provided',
    ]);
    const [first, , third] = offers.columns;
    const planned = proposeColumns(
      report,
      snapshot,
      offers,
      new Set([first?.id ?? '', third?.id ?? '']),
      'rag',
      true,
    );
    expect(planned.cells).toEqual([
      { rowIndex: 0, columnIndex: 3, value: 'Evidence required', before: '' },
      { rowIndex: 0, columnIndex: 4, value: 'Evidence provided', before: '' },
    ]);
    expect(planned.copiedFormats).toEqual([
      { area: area('D1:E1'), like: { sheet: 'Plan', rowIndex: 0, columnIndex: 2 }, as: 'header' },
      { area: area('D2:E3'), like: { sheet: 'Plan', rowIndex: 1, columnIndex: 2 }, as: 'body' },
    ]);
    expect(planned.validations.map(({ rule, area: where }) => [rule.type, where])).toEqual([
      ['register', area('B2:B3')],
      ['date', area('C2:C3')],
    ]);
  });

  test('are refused if something is beside the plan', () => {
    const beside = SHORT.map((row, at) => [...row, '', at === 1 ? 'Our note' : '']);
    expect(judged(beside).offers).toMatchObject({ columns: [], noRoom: { code: 'edge-blocked' } });
  });

  test('widen a table, and are refused if it cannot grow', () => {
    const table = { name: 'Actions', area: area('A1:C3'), hasHeaderRow: true, hasTotalRow: false };
    const free = { ...gridSnapshot(SHORT), tables: [table] };
    const { report, offers } = offered(free);
    const planned = proposeColumns(report, free, offers, byDefault(offers), null);
    expect(planned.grow).toEqual([{ name: 'Actions', from: area('A1:C3'), to: area('A1:F3') }]);
    const blocked = {
      ...gridSnapshot(SHORT.map((row, at) => [...row, '', at === 2 ? 'x' : ''])),
      tables: [table],
    };
    expect(offered(blocked).offers.noRoom?.code).toBe('table-blocked');
  });

  test('are offered beside the plan in place of the add-in’s own columns, which move', async () => {
    const workbook = withSettings(gridWorkbook({ Plan: SHORT }));
    const { report } = await flag(workbook, { asOf: '2016-10-15' });
    const [snapshot] = await snapshots(workbook);
    const offers = offerCompletion(report.plans[0] as PlanReport, snapshot as SheetSnapshot, 'brag');
    expect(offers.noRoom).toBeNull();
    expect(offers.columns.map(({ after }) => after)).toEqual(
      offered(gridSnapshot(SHORT)).offers.columns.map(({ after }) => after),
    );
  });

  test('of a profile are all those that the plan lacks, under the board’s own headers', () => {
    const snapshot = gridSnapshot(SHORT);
    const { report } = offered(snapshot);
    const { columns } = offerCompletion(report, snapshot, 'brag', lambethProfile);
    const headers = lambethProfile.columns.map(({ header }) => header);
    expect(columns.length).toBeGreaterThan(0);
    for (const { after } of columns) expect(headers).toContain(after);
  });

  test('another order is reported, and nothing is moved', () => {
    const rows = [HEADER.slice().reverse(), ['', '', 'Letters', 'TBC', 'Police', 'Write to schools.']];
    const { offers } = judged(rows);
    expect(offers.order).toHaveLength(1);
    expect(offers.order[0]).toContain('Action, Lead, Due date, Evidence required');
    expect(offers.fixes).toEqual([]);
  });
});

describe('completing the five plans by the standard schema', () => {
  test.each(GOLDEN_NAMES)('%s: the columns are added, and every action is judged as before', async (name) => {
    const expected = expectedPlan(name);
    const setup = makeSetup({ asOf: expected.asOf, agreed: expected.agreed });
    const workbook = opened(goldenWorkbook(name));
    const before = await readPlan(workbook, setup);
    expect(before.offers.noRoom).toBeNull();
    const chosen = byDefault(before.offers);
    expect(before.offers.fixes.some((offer) => offer.byDefault)).toBe(false);
    const planned = proposeColumns(before.report, before.snapshot, before.offers, chosen, 'brag');
    writeCells(workbook.sheets[0] as Sheet, planned.cells);
    const after = await readPlan(workbook, setup);
    const left = before.report.basis === 'assurance' ? ['due'] : [];
    expect(after.report.columns.missing).toEqual(left);
    const ratings = ({ actions }: PlanReport) =>
      actions.map(({ row, rating, leads }) => [
        row.rowIndex,
        row.joinedRows,
        rating.colour,
        leads.map((l) => l.name),
      ]);
    expect(ratings(after.report)).toEqual(ratings(before.report));
    const again = proposeColumns(after.report, after.snapshot, after.offers, byDefault(after.offers), null);
    expect(again.cells).toEqual([]);
  });

  async function readPlan(workbook: Workbook, setup: ReturnType<typeof makeSetup>) {
    const [snapshot] = await snapshots(workbook);
    const [report] = reviewWorkbook([snapshot as SheetSnapshot], setup).plans;
    if (!report || !snapshot) throw new Error('No plan was found.');
    return { snapshot, report, offers: offerCompletion(report, snapshot, 'brag') };
  }
});
