import { BLOCKS, type BlockId } from '../../../../src/plan/change/summary/blocks';
import type { SummaryInput } from '../../../../src/plan/change/summary/block';
import type { ChosenBlocks } from '../../../../src/plan/change/summary/lay-out-blocks';
import { proposeSummary } from '../../../../src/plan/change/summary/propose-summary';
import { summaryInput } from '../../../../src/plan/change/summary/summary-input';
import type { SheetChange } from '../../../../src/plan/change/change-set';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import type { PlanReport } from '../../../../src/plan/judge/report/plan-report';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { sourceFiles } from '../../../support/source-files';
import { syntheticSnapshot } from '../../../support/synthetic-plan';
import { planIn } from '../../../support/review-grid';
import { reviewWorkbook } from '../../../../src/plan/review';

const AS_OF = '2016-10-15' as IsoDate;
const SETUP = makeSetup({ asOf: AS_OF });

const inputOf = (...plans: readonly PlanReport[]): SummaryInput =>
  summaryInput(
    { asOf: AS_OF, plans },
    new Map(plans.map((plan, at) => [plan, at === 0 ? 'Plan_' : `Plan${at + 1}_`])),
    [],
    SETUP,
    AS_OF,
  );

const textsOf = ({ cells }: SheetChange): readonly string[] =>
  cells.flatMap(({ value }) =>
    typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
  );

const HEADER = ['Ref', 'Action', 'Lead', 'Due date'];

describe('the blocks', () => {
  test('are one per file, and each has an example and says why it is useful', () => {
    const files = sourceFiles('src/plan/change/summary/blocks').map(({ path }) => path.split('/').at(-1));
    expect(files.sort()).toEqual([...BLOCKS.map(({ id }) => `${id}.ts`), 'index.ts'].sort());
    for (const { why, title } of BLOCKS) expect([title, why.length > 20]).toEqual([title, true]);
    expect(BLOCKS.filter(({ examples: all }) => all.length === 0).map(({ id }) => id)).toEqual([]);
  });

  const examples = BLOCKS.flatMap(({ id, examples: all }) =>
    all.map((example, at) => ({ id, at, ...example })),
  );
  test.each(examples)('$id says what its example $at expects', ({ id, rows, says }) => {
    const planned = proposeSummary(inputOf(planIn(rows)), [], [id]) as SheetChange;
    const texts = textsOf(planned);
    for (const words of says)
      expect(texts.some((text) => text.startsWith(words)) ? words : texts).toBe(words);
  });
});

describe('the sheet', () => {
  const plan = planIn([HEADER, ['1', 'Write to every school.', 'Education', '31 March 2016']]);

  test('lets a title overflow into the blank columns beside it, like the words below it', () => {
    const planned = proposeSummary(inputOf(plan), [], ['attention']) as SheetChange;
    const wraps = (title: string): boolean | undefined => {
      const { rowIndex, columnIndex } = planned.cells.find(({ value }) => value === title)!;
      return planned.formats
        .filter(
          ({ area }) =>
            area.rowIndex === rowIndex &&
            area.columnIndex <= columnIndex &&
            columnIndex < area.columnIndex + area.columnCount,
        )
        .flatMap(({ wrap }) => wrap ?? [])
        .at(-1);
    };
    expect(wraps('Due, as the plan says it')).toBe(false);
    expect(wraps('Why, and the ask')).toBe(true);
  });

  test('has only the chosen blocks, in their order, always with sign-off last', () => {
    const texts = textsOf(
      proposeSummary(
        inputOf(plan),
        [],
        ['quality', 'sign-off', 'by-lead', 'no-such' as BlockId, 'quality', 'heading'],
      ) as SheetChange,
    );
    const titles = BLOCKS.map(({ title }) => title);
    expect(texts.filter((text) => titles.includes(text))).toEqual([
      'Quality of the plan',
      'By lead',
      'Sign-off and Notes',
    ]);
    expect(texts[0]).toBe('RAG summary – Plan');
  });

  test('says that a plan has no actions, and counts nothing', () => {
    const empty = { ...plan, actions: [] };
    const planned = proposeSummary(
      summaryInput({ asOf: AS_OF, plans: [empty] }, new Map(), [], SETUP, AS_OF),
      [],
    ) as SheetChange;
    expect(textsOf(planned).some((text) => text.startsWith('This plan has no actions yet.'))).toBe(true);
    expect(planned.cells.some(({ formula }) => formula?.includes('COUNTIF'))).toBe(false);
    expect(planned.charts).toEqual([]);
  });

  test('counts several plans together on top, and each by its leads over its own columns', () => {
    const other = { ...plan, sheet: 'Other' };
    const chosen: ChosenBlocks = ['headline', 'plans', 'by-lead'];
    const planned = proposeSummary(inputOf(plan, other, { ...plan }), [], chosen) as SheetChange;
    const texts = textsOf(planned);
    const at = (title: string) => texts.indexOf(title);
    expect(at('All plans')).toBeGreaterThan(0);
    expect(texts.filter((text) => text === 'Headline figures')).toHaveLength(1);
    expect(at('Headline figures')).toBeLessThan(at('All plans'));
    expect(at('All plans')).toBeLessThan(at('By lead – Plan'));
    expect(at('By lead – Plan')).toBeLessThan(at('By lead – Other'));
    expect(at('By lead – Plan (2)')).toBeGreaterThan(0);
    expect(new Set(planned.charts.map(({ name }) => name)).size).toBe(planned.charts.length);
    expect(planned.cells.some(({ formula }) => formula?.includes('Plan3_RAG'))).toBe(true);
  });

  test('writes the board’s own words as text that no program reads as a formula, a number or a date', () => {
    const hostile = planIn([
      HEADER,
      ['=1', '=cmd|calc', '=HYPERLINK("x")', '31/03/2016'],
      ['2', '__proto__', '@SUM(A1)', '1/2'],
      ['3', '\u202Ereversed', 'x'.repeat(400), 'y'.repeat(32_000)],
    ]);
    const planned = proposeSummary(inputOf(hostile), []) as SheetChange;
    for (const { formula, value, numberFormat } of planned.cells) {
      if (typeof value === 'string' && value !== '') expect([value, numberFormat]).toEqual([value, '@']);
      expect(String(value ?? '').length).toBeLessThan(300);
      if (formula !== undefined) {
        expect(formula).not.toMatch(/cmd|HYPERLINK|__proto__/);
        expect(formula.length).toBeLessThan(8_192);
        expect(formula).not.toMatch(/\b(?:LET|FILTER|XLOOKUP|UNIQUE|SORT|TEXTJOIN|MAXIFS|IFS)\(/);
      }
    }
  });

  test('prints on landscape A4, one page wide, with its first rows on each page and breaks only before blocks', () => {
    const planned = proposeSummary(inputOf(plan), []) as SheetChange;
    const { page } = planned;
    expect(page).toMatchObject({
      paper: 'a4',
      orientation: 'landscape',
      titleRows: [0, 1],
      gridlines: false,
      frozenRows: 2,
    });
    const titles = new Set(BLOCKS.map(({ title }) => title));
    expect(page).toMatchObject({ narrow: true });
    for (const row of page?.breaksBefore ?? []) {
      const title = planned.cells.find(({ rowIndex, columnIndex }) => rowIndex === row && columnIndex === 0);
      expect(titles.has(String(title?.value))).toBe(true);
    }
    const last = Math.max(...planned.cells.map(({ rowIndex }) => rowIndex));
    expect((page?.printArea?.rowCount ?? 0) > last).toBe(true);
    for (const { area } of planned.formats) expect(area.rowCount * area.columnCount).toBeGreaterThan(0);
  });

  test('looks for each group in the plan’s rows four times, and thrice more for each further table', () => {
    const looking = (blocks?: ChosenBlocks) =>
      (proposeSummary(inputOf(plan), [], blocks) as SheetChange).cells.filter(({ formula }) =>
        formula?.includes('FIND('),
      );
    expect(looking()).toHaveLength(4);
    // The heat map shows the same leads again, from the same cells.
    expect(looking(BLOCKS.map(({ id }) => id))).toHaveLength(7);
  });

  test('leaves out what says nothing new, unless somebody chose it', () => {
    const titles = (blocks?: ChosenBlocks) =>
      textsOf(proposeSummary(inputOf(plan), [], blocks) as SheetChange);
    expect(titles()).not.toContain('By lead');
    expect(titles()).not.toContain('Heat map');
    expect(titles(['headline', 'by-lead'])).toContain('By lead');
  });

  test('counts by one rating at a time where a count could outgrow its five digits', () => {
    const ratings = (count: number) => {
      const actions = Array.from({ length: count }, () => plan.actions[0]!);
      const planned = proposeSummary(inputOf({ ...plan, actions }), [], ['by-lead']) as SheetChange;
      return planned.cells.filter(({ formula }) => /^=COUNTIFS\(Plan_RAG.*Plan_Counted/.test(formula ?? ''))
        .length;
    };
    expect([ratings(90_000), ratings(90_001)]).toEqual([0, 6]);
  });

  test('of 2,000 actions has formulas per lead and recommendation, not per row', () => {
    const big = reviewWorkbook([syntheticSnapshot(2_000, 'repeated')], SETUP).plans[0] as PlanReport;
    const planned = proposeSummary(inputOf(big), []) as SheetChange;
    const formulas = planned.cells.filter(({ formula }) => formula !== undefined).length;
    const leads =
      new Set(big.actions.flatMap((action) => action.leads.map(({ name }) => name.toLowerCase()))).size + 1;
    const groups = new Set(big.actions.map(({ row }) => row.readings.recommendation?.text)).size;
    expect(formulas).toBeLessThan(100 + 13 * (leads + 1) + 13 * (groups + 1) + 6 * 30);
  });
});
