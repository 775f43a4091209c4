/** True of any sheet: nothing throws, findings lie inside their plan, and reordering rows only reorders findings. */
import fc from 'fast-check';
import { checkJson } from '../../../src/plan/judge/report/check-json';
import { reportInWords } from '../../../src/plan/judge/report/report-in-words';
import { reviewWorkbook } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import type { CellValue } from '../../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from '../../support/grid-snapshot';
import { planIn } from '../../support/review-grid';

const SEED = 20161015;
const setup = makeSetup({ asOf: '2016-10-15', agreed: '2016-01-27' });

const HOSTILE: readonly CellValue[] = [
  '',
  ' ',
  '\u00a0\u200b',
  '__proto__',
  'constructor',
  'toString',
  '=cmd|calc!A1',
  '+1',
  '-',
  '@SUM(A1)',
  '\u202e31 March 2017\u202c',
  '\ud800',
  '\udfff broken',
  '31 September 2016',
  '00/00/0000',
  '99/99/9999',
  '31/12/9999',
  '1/1/0001',
  'x'.repeat(32767),
  '('.repeat(4000),
  '1. '.repeat(3000),
  'by end of '.repeat(2000),
  'and '.repeat(3000),
  'Jan 08 – '.repeat(800),
  'March 2017\n'.repeat(300),
  'LSCB and CCG / Police; '.repeat(300),
  '•\n'.repeat(500),
  'See above',
  'Action',
  'Lead & when',
  'Completed',
  'Ongoing',
  'within 9999999999999999 months',
  'Q9 2099/00',
  '\0\u0001\u001f',
  'İıſK',
  '２０１７年３月',
  NaN,
  Infinity,
  -1,
  0,
  60,
  2958466,
  1e308,
  true,
  false,
];
const HEADERS = [
  'Action',
  'Recommendation',
  'Lead',
  'Due date',
  'Date achieved',
  'Evidence provided',
  'Evidence required',
  'RAG',
  'Theme',
  'No',
  'Lead & when',
  'Review date',
  'Revised date',
  '',
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(
      'By March 2017',
      'CSC',
      'LSCB to audit',
      'Audit files.',
      'Minutes of 3 May 2016',
    ),
  },
);
const sheet = fc.tuple(
  fc.array(fc.constantFrom(...HEADERS), { minLength: 3, maxLength: 9 }),
  fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 14 }),
  fc.nat({ max: 3 }),
  fc.array(
    fc.tuple(
      fc.nat({ max: 14 }),
      fc.nat({ max: 8 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
    ),
    { maxLength: 3 },
  ),
);

test('10,000 hostile cells: nothing throws, and every finding is inside its plan', () => {
  let cells = 0;
  let plans = 0;
  fc.assert(
    fc.property(sheet, ([headers, rows, above, merges]) => {
      const all = [...Array.from({ length: above }, () => ['Title']), headers, ...rows];
      cells += rows.reduce((sum, row) => sum + row.length, 0);
      const snapshot = {
        ...gridSnapshot(all),
        merges: merges.map(([rowIndex, columnIndex, rowCount, columnCount]) => ({
          rowIndex,
          columnIndex,
          rowCount,
          columnCount,
        })),
      };
      const report = reviewWorkbook([snapshot], setup);
      JSON.stringify(checkJson(report));
      reportInWords(report);
      for (const plan of report.plans) {
        plans += 1;
        const { region } = plan.table;
        for (const finding of [...plan.findings, ...plan.actions.flatMap((action) => action.findings)]) {
          expect(finding.cells.length).toBeGreaterThan(0);
          expect(finding.message).not.toMatch(/undefined|\[object/);
          for (const { rowIndex, columnIndex } of finding.cells) {
            expect(rowIndex).toBeGreaterThanOrEqual(region.headerRow);
            expect(rowIndex).toBeLessThan(region.endRow);
            expect(columnIndex).toBeGreaterThanOrEqual(region.firstColumn);
            expect(columnIndex).toBeLessThanOrEqual(region.lastColumn);
          }
        }
        const { tally } = plan;
        expect(tally.red + tally.amber + tally.green + tally.blue + tally.unrated).toBe(plan.actions.length);
      }
    }),
    { seed: SEED, numRuns: 450 },
  );
  expect(cells).toBeGreaterThan(10_000);
  expect(plans).toBeGreaterThan(150);
});

test('every row with text is exactly one thing', () => {
  fc.assert(
    fc.property(sheet, ([headers, rows]) => {
      const snapshot = gridSnapshot([headers, ...rows]);
      const { plans } = reviewWorkbook([snapshot], setup);
      if (plans.length !== 1 || !plans[0]) return;
      const { table } = plans[0];
      const seen = [
        ...Array.from({ length: table.region.headerRowCount }, (_, at) => table.region.headerRow + at),
        ...table.repeatedHeaderRows,
        ...table.sections.map((section) => section.rowIndex),
        ...table.outsideRows,
        ...table.crossReferences.map(({ rowIndex }) => rowIndex),
        ...table.rows.flatMap((row) => [row.rowIndex, ...row.joinedRows]),
      ];
      expect(new Set(seen).size).toBe(seen.length);
      snapshot.values.forEach((values, row) => {
        if (values.some((value) => String(value).trim().length > 8)) expect(seen).toContain(row);
      });
    }),
    { seed: SEED, numRuns: 300 },
  );
});

const DUES = [
  'By March 2017',
  '31 May 2016',
  'Ongoing',
  '',
  'TBC',
  'Oct 12',
  '31 September 2016',
  'June 2016 and March 2017',
  'Within three months',
];
const action = fc.record({
  text: fc.integer({ min: 1, max: 1e6 }).map((n) => `Audit the files of team ${n}.`),
  lead: fc.constantFrom('CSC', 'LSCB and Police', 'Lambeth CCG', '', 'All agencies'),
  due: fc.constantFrom(...DUES),
  achieved: fc.constantFrom('', 'May 2016', 'Yes'),
  evidence: fc.constantFrom('', 'Completed.', 'Minutes of the board of 3 May 2016.'),
});

test('reordering rows reorders findings and changes none', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(action, { minLength: 2, maxLength: 12, selector: (each) => each.text }),
      fc.nat(),
      (actions, turn) => {
        const findings = (order: typeof actions) => {
          const header = ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence provided'];
          const plan = planIn(
            [header, ...order.map((each) => [each.text, each.lead, each.due, each.achieved, each.evidence])],
            { agreed: '2016-01-27' },
          );
          const found = plan.actions.map(
            (each) =>
              [
                each.row.readings.action?.text,
                each.rating.colour,
                each.findings.map(({ id, message }) => `${id} ${message.replace(/\b[A-E]\d+\b/g, 'cell')}`),
              ] as const,
          );
          return {
            found,
            inOrder: found.map(([text]) => text),
            sorted: [...found].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
          };
        };
        const by = turn % actions.length;
        const turned = [...actions.slice(by), ...actions.slice(0, by)].reverse();
        const before = findings(actions);
        const after = findings(turned);
        expect(after.inOrder).toEqual(turned.map((each) => each.text));
        expect(after.sorted).toEqual(before.sorted);
      },
    ),
    { seed: SEED, numRuns: 150 },
  );
});
