import type { Enforcement, Offer } from '../../../../src/plan/layout/enforce/enforcement';
import { offerEnforcement } from '../../../../src/plan/layout/enforce/offer-enforcement';
import { planEnforcement } from '../../../../src/plan/layout/enforce/plan-enforcement';
import { isBareDate } from '../../../../src/plan/layout/enforce/bare-date';
import { lambethProfile } from '../../../../src/plan/schema/profiles/lambeth';
import type { PlanReport } from '../../../../src/plan/report/plan-report';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup, type SetupInput } from '../../../../src/plan/setup/setup';
import type { CellValue, SheetSnapshot } from '../../../../src/plan/sheet/sheet-snapshot';
import type { Sheet, Workbook } from '../../../../src/workbench/model/workbook';
import { flag, withSettings, writeCells } from '../../../support/flagged-workbook';
import { area, gridSnapshot, type GridOptions } from '../../../support/grid-snapshot';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { opened } from '../../../support/open-built';
import { gridWorkbook } from '../../../support/open-grid';
import { snapshots } from '../../../support/read-through-client';

type Rows = readonly (readonly (CellValue | null)[])[];

function judged(rows: Rows, more: Partial<SetupInput> = {}, options: GridOptions = {}) {
  const snapshot = gridSnapshot(rows, options);
  return offered(snapshot, more);
}

function offered(snapshot: SheetSnapshot, more: Partial<SetupInput> = {}) {
  const [report] = reviewWorkbook([snapshot], makeSetup({ asOf: '2016-10-15', ...more })).plans;
  if (!report) throw new Error('No plan was found.');
  return { snapshot, report, offers: offerEnforcement(report, snapshot, 'brag') };
}

const byDefault = ({ columns, fixes }: Enforcement): ReadonlySet<string> =>
  new Set([...columns, ...fixes].filter((offer) => offer.byDefault).map(({ id }) => id));

const said = (offers: readonly Offer[]) => offers.map(({ kind, before, after }) => [kind, before, after]);

const HEADER = ['Action', 'Lead', 'Due date', 'Evidence required', 'Date achieved', 'Evidence provided'];

describe('what is not offered', () => {
  test.each([
    ['by 31 March 2017'],
    ['31 March 2017 (first draft)'],
    ['March 2017'],
    ['31 March 2017 and 30 June 2017'],
    ['Ongoing'],
    ['TBC'],
    ['31/03/'],
    ['Completed 31 March 2016'],
  ])('%s is not made a true date: words or doubt would be lost', (text) => {
    const { offers } = judged([HEADER, ['Write to schools.', 'Police', text, 'Letters', '', '']]);
    expect(said(offers.fixes)).toEqual([]);
  });

  test('a formula is not written over, whatever it says', () => {
    const rows = [HEADER, ['Write to schools.', 'Police', '31 March 2017', 'Letters', '', '']];
    const snapshot = gridSnapshot(rows);
    const formulas = snapshot.formulas.map((row, r) =>
      row.map((none, c) => (r === 1 && c === 2 ? '=TEXT(A9,"d mmmm yyyy")' : none)),
    );
    expect(offered({ ...snapshot, formulas }).offers.fixes).toEqual([]);
  });

  test('nothing is offered, and nothing planned, where all is in order', () => {
    const rows = [HEADER, ['Write to schools.', 'Police', 42825, 'Letters', '', '']];
    const { snapshot, report, offers } = judged(rows, {}, { formats: { C2: 'dd/mm/yyyy' } });
    expect(offers).toMatchObject({ columns: [], noRoom: null, fixes: [], order: [] });
    const planned = planEnforcement(report, snapshot, offers, new Set(['nothing']), null);
    expect(planned).toEqual({
      sheet: 'Plan',
      cells: [],
      grow: [],
      looks: [],
      columnWidths: {},
      validations: [],
    });
  });

  test.each([
    '',
    'Police, 31 March 2017',
    '31 March 2017 31 March 2017 x',
    'may we',
    'x'.repeat(32_767),
    '1 2 3 4 5',
    '-',
  ])('is no bare date: %#', (text) => expect(isBareDate(text)).toBe(false));
});

describe('mends of cells', () => {
  test('a text that is a plain date becomes a true date, in either date system', () => {
    for (const [dateSystem, serial] of [
      [1900, 42825],
      [1904, 41363],
    ] as const) {
      const rows = [HEADER, ['Write to schools.', 'Police', ' 31st March 2017', 'Letters', '', '']];
      const { offers, report, snapshot } = judged(rows, {}, { dateSystem });
      expect(said(offers.fixes)).toEqual([['plain-date', '31st March 2017', '31 March 2017']]);
      const planned = planEnforcement(
        report,
        snapshot,
        offers,
        new Set(offers.fixes.map(({ id }) => id)),
        null,
      );
      expect(planned.cells).toEqual([
        {
          rowIndex: 1,
          columnIndex: 2,
          value: serial,
          before: ' 31st March 2017',
          numberFormat: 'd mmm yyyy',
        },
      ]);
    }
  });

  test('all slips in a lead cell are mended at once, and its other words stay', () => {
    const register = {
      origin: 'confirmed' as const,
      entries: ['Anytown Council', 'Northshire Police'].map((name) => ({ name })),
    };
    const rows = [HEADER, ['Audit.', 'Anytwon Council and\nNorthshire Polcie', 42825, 'Report', '', '']];
    const { offers } = judged(rows, { register }, { formats: { C2: 'dd/mm/yyyy' } });
    expect(said(offers.fixes)).toEqual([
      ['misspelt-lead', 'Anytwon Council and\nNorthshire Polcie', 'Anytown Council and\nNorthshire Police'],
    ]);
  });

  test('a day that does not exist is offered its meanings, of which only one is taken', () => {
    const rows = [HEADER, ['Audit.', 'Police', '31 September 2020', 'Report', '', '']];
    const { offers, report, snapshot } = judged(rows);
    expect(offers.fixes.length).toBeGreaterThan(1);
    expect(new Set(offers.fixes.map(({ rivalOf }) => rivalOf)).size).toBe(1);
    const all = new Set(offers.fixes.map(({ id }) => id));
    expect(planEnforcement(report, snapshot, offers, all, null).cells).toHaveLength(1);
    expect(byDefault(offers).size).toBe(0);
  });

  test.each([
    ['mm/dd/yyyy', true],
    ['m/d/yy', true],
    ['d mmm', true],
    ['dd/mm/yyyy', false],
    ['mmmm yyyy', false],
    ['mmm dd, yyyy', false],
    ['[$-409]m/d/yyyy;@', true],
  ])('a date shown as %s is offered a look that cannot be mistaken: %s', (format, isOffered) => {
    const rows = [HEADER, ['Audit.', 'Police', 42825, 'Report', '', '']];
    const { offers } = judged(rows, {}, { formats: { C2: format } });
    expect(said(offers.fixes)).toEqual(isOffered ? [['date-format', format, 'd mmm yyyy']] : []);
    for (const { cells } of offers.fixes) expect(cells[0]).toMatchObject({ value: 42825, before: 42825 });
  });

  test('a lead taken from the row above can be written out, not into a merged cell', () => {
    const header = ['Recommendation', ...HEADER];
    const rows = [
      header,
      ['1. Tell schools', 'Write to schools.', 'Police', 42825, 'Letters', '', ''],
      ['', 'Visit schools.', '', 42825, 'Notes', '', ''],
    ];
    const formats = { D2: 'dd/mm/yyyy', D3: 'dd/mm/yyyy' };
    expect(said(judged(rows, {}, { formats }).offers.fixes)).toEqual([['inherited-lead', '', 'Police']]);
    expect(said(judged(rows, {}, { formats, merges: ['C2:C3'] }).offers.fixes)).toEqual([]);
  });

  test('a header can be worded as the schema has it, never unasked', () => {
    const header = ['Actions to be taken', 'Lead (3)', 'By when', ...HEADER.slice(3)];
    const { offers } = judged([header, ['Audit.', 'Police', 'TBC', 'Report', '', '']]);
    expect(said(offers.fixes)).toEqual([
      ['header-name', 'Actions to be taken', 'Action'],
      ['header-name', 'By when', 'Due date'],
    ]);
    expect(byDefault(offers).size).toBe(0);
  });

  test('each says in a sentence where and what', () => {
    const { offers } = judged([HEADER, ['Write to schools.', 'Police', '31 March 2017', 'Letters', '', '']]);
    expect(offers.fixes.map(({ words }) => words)).toEqual([
      'Make “31 March 2017” in C2 a true date: 31 March 2017.',
    ]);
  });
});

describe('missing columns', () => {
  const SHORT = [
    ['Action', 'Lead', 'Due date'],
    ['Write to schools.', 'Police', 'TBC'],
    ['Visit schools.', 'Health', 'TBC'],
  ];

  test('stand side by side at the right edge, with the look of its last column, and only those chosen', () => {
    const { report, snapshot, offers } = judged(SHORT);
    expect(offers.columns.map(({ after }) => after)).toEqual([
      'Evidence required',
      'Date achieved',
      'Evidence provided',
    ]);
    const [first, , third] = offers.columns;
    const planned = planEnforcement(
      report,
      snapshot,
      offers,
      new Set([first?.id ?? '', third?.id ?? '']),
      'rag',
    );
    expect(planned.cells).toEqual([
      { rowIndex: 0, columnIndex: 3, value: 'Evidence required', before: '' },
      { rowIndex: 0, columnIndex: 4, value: 'Evidence provided', before: '' },
    ]);
    expect(planned.looks).toEqual([
      { area: area('D1:E1'), like: { sheet: 'Plan', rowIndex: 0, columnIndex: 2 }, as: 'header' },
      { area: area('D2:E3'), like: { sheet: 'Plan', rowIndex: 1, columnIndex: 2 }, as: 'body' },
    ]);
    expect(planned.validations.map(({ rule, area: where }) => [rule.type, where])).toEqual([
      ['register', area('B2:B3')],
      ['date', area('C2:C3')],
    ]);
  });

  test('are refused where something stands beside the plan', () => {
    const beside = SHORT.map((row, at) => [...row, '', at === 1 ? 'Our note' : '']);
    expect(judged(beside).offers).toMatchObject({ columns: [], noRoom: { code: 'edge-blocked' } });
  });

  test('make a table wider, and are refused where it cannot grow', () => {
    const table = { name: 'Actions', area: area('A1:C3'), hasHeaderRow: true, hasTotalRow: false };
    const free = { ...gridSnapshot(SHORT), tables: [table] };
    const { report, offers } = offered(free);
    const planned = planEnforcement(report, free, offers, byDefault(offers), null);
    expect(planned.grow).toEqual([{ name: 'Actions', from: area('A1:C3'), to: area('A1:F3') }]);
    const blocked = {
      ...gridSnapshot(SHORT.map((row, at) => [...row, '', at === 2 ? 'x' : ''])),
      tables: [table],
    };
    expect(offered(blocked).offers.noRoom?.code).toBe('table-blocked');
  });

  test('wait until the add-in’s own columns are out of the way', async () => {
    const workbook = withSettings(gridWorkbook({ Plan: SHORT }));
    const { report } = await flag(workbook, { asOf: '2016-10-15' });
    const [snapshot] = await snapshots(workbook);
    const offers = offerEnforcement(report.plans[0] as PlanReport, snapshot as SheetSnapshot, 'brag');
    expect(offers).toMatchObject({ columns: [], noRoom: { code: 'flags-beside' } });
  });

  test('of a profile are all that it has and the plan lacks, under the board’s own headers', () => {
    const snapshot = gridSnapshot(SHORT);
    const { report } = offered(snapshot);
    const { columns } = offerEnforcement(report, snapshot, 'brag', lambethProfile);
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

describe('enforcing the standard schema on the five plans', () => {
  test.each(GOLDEN_NAMES)('%s: the columns are there, and no action is judged otherwise', async (name) => {
    const expected = expectedPlan(name);
    const setup = makeSetup({ asOf: expected.asOf, agreed: expected.agreed });
    const workbook = opened(goldenWorkbook(name));
    const before = await readPlan(workbook, setup);
    expect(before.offers.noRoom).toBeNull();
    const chosen = byDefault(before.offers);
    expect(before.offers.fixes.some((offer) => offer.byDefault)).toBe(false);
    const planned = planEnforcement(before.report, before.snapshot, before.offers, chosen, 'brag');
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
    const again = planEnforcement(after.report, after.snapshot, after.offers, byDefault(after.offers), null);
    expect(again.cells).toEqual([]);
  });

  async function readPlan(workbook: Workbook, setup: ReturnType<typeof makeSetup>) {
    const [snapshot] = await snapshots(workbook);
    const [report] = reviewWorkbook([snapshot as SheetSnapshot], setup).plans;
    if (!report || !snapshot) throw new Error('No plan was found.');
    return { snapshot, report, offers: offerEnforcement(report, snapshot, 'brag') };
  }
});
