import {
  runExport,
  type ExportCommandOptions,
  type ExportResult,
} from '../../../src/commands/export-command';
import { RATING_COLOURS } from '../../../src/plan/judge/rating/rating-colour';
import { RATING_WORDS } from '../../../src/plan/judge/rating/rating-cells';
import { reviewWorkbook } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import type { PlanReport } from '../../../src/plan/judge/report/plan-report';
import { getCell, type Workbook } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { opened, partsOf } from '../../support/copy-files';
import { GOLDEN_NAMES, goldenWorkbook, type GoldenName } from '../../support/golden-plans';
import { snapshots } from '../../support/read-through-client';
import { readStrictCsv } from '../../support/strict-csv';
import { tableOf } from '../../support/summarised-workbook';

const REASON = 'Agreed with the chair on 12 October.';
const asked: ExportCommandOptions = {
  today: '2016-10-15',
  asOf: '2016-10-15',
  agreed: null,
  validatedBy: 'B. Officer',
  letThrough: null,
};

async function exported(
  name: GoldenName,
  options: Partial<ExportCommandOptions> = {},
): Promise<ExportResult> {
  openInOfficeJs(opened(goldenWorkbook(name)));
  return runExport({ ...asked, ...options });
}

/** The text of the board copy's first sheet, row by row. */
const coverOf = (workbook: Workbook): string =>
  [...(workbook.sheets[0]?.rows.values() ?? [])]
    .map((row) => [...row.cells.values()].map(({ value }) => String(value)).join(' | '))
    .join('\n');

describe('the gate', () => {
  test('refuses Lambeth: the reasons, each with its cell, and no file', async () => {
    const { exitCode, out, error, files } = await exported('lambeth-child-j');
    expect([exitCode, error, files]).toEqual([1, '', []]);
    expect(out.split('\n')).toEqual([
      'Not exported: 2 points to be put right or accepted with a reason. Nothing was written.',
      '“Child J action plan” E28: The due date could not be read.',
      '“Child J action plan” E15: No due date is given.',
    ]);
  });

  test('refuses a plan without columns for dates or leads', async () => {
    const { exitCode, out } = await exported('southampton-themes');
    expect(exitCode).toBe(1);
    expect(out).toContain('The plan has no column for due dates, and 37 of its 37 actions have no date.');
    expect(out).toContain('The plan has no column for leads, and 37 of its 37 actions name none.');
  });

  test('lets Lambeth through for a reason, which the cover shows beside each point', async () => {
    const { exitCode, out, files } = await exported('lambeth-child-j', { letThrough: REASON });
    expect(exitCode).toBe(0);
    expect(out).toContain('Accepted with a reason, and printed on the cover: 2 points.');
    const cover = coverOf(opened(files[0]?.bytes ?? new Uint8Array()));
    for (const words of ['The due date could not be read. | 28', 'No due date is given. | 15'])
      expect(cover).toContain(`Child J action plan | ${words} | ${REASON}`);
    expect(cover).toContain('B. Officer');
  });

  test('a blank reason is not a reason', async () => {
    expect((await exported('lambeth-child-j', { letThrough: ' \u00a0\u200b' })).exitCode).toBe(1);
  });

  test('a missing name is reported', async () => {
    const { files } = await exported('haringey-child-o', { validatedBy: null });
    expect(coverOf(opened(files[0]?.bytes ?? new Uint8Array()))).toContain(
      'Validated by | Not named: made by the command line',
    );
  });

  test('a workbook without a plan is reported', async () => {
    const workbook = opened(goldenWorkbook('haringey-child-o'));
    workbook.sheets[0]?.rows.clear();
    openInOfficeJs(workbook);
    const { exitCode, out, error, files } = await runExport(asked);
    expect([exitCode, out, files]).toEqual([2, '', []]);
    expect(error).toMatch(/^This workbook is empty\. /);
  });
});

describe.each(GOLDEN_NAMES)('%s', (name) => {
  let files: ExportResult['files'];
  let copy: Workbook;
  let plans: readonly PlanReport[];
  beforeAll(async () => {
    const original = opened(goldenWorkbook(name));
    plans = reviewWorkbook(await snapshots(original), makeSetup({ asOf: '2016-10-15' })).plans;
    ({ files } = await exported(name, { letThrough: REASON }));
    copy = opened(files[0]?.bytes ?? new Uint8Array());
  }, 60_000);

  test('gives one board copy and a CSV of each plan, without settings or history', () => {
    expect(files.map(({ name: file }) => file)).toEqual([
      // Under the plan's own title.
      expect.stringMatching(/^Board copy .{5,}2016-10-15\.xlsx$/),
      ...plans.map(({ sheet }) => `${sheet} 2016-10-15.csv`),
    ]);
    expect(copy.sheets.map((sheet) => sheet.name)).toEqual([
      'Board copy',
      ...plans.map(({ sheet }) => sheet),
      'RAG summary',
      'About this copy',
    ]);
    for (const [, part] of partsOf(files[0]?.bytes ?? new Uint8Array()))
      expect(part).not.toMatch(/Plan setup|PlanSetup|Plan_RAG/);
  });

  test('contains no formula, and every sheet is protected without a password', () => {
    for (const [path, part] of partsOf(files[0]?.bytes ?? new Uint8Array())) {
      if (!path.startsWith('xl/worksheets/sheet')) continue;
      expect(part).not.toMatch(/<f[ >]/);
      expect(part).toMatch(/<sheetProtection [^>]*sheet="1"/);
      expect(part).not.toMatch(/<sheetProtection [^>]*(?:password|hashValue)=/);
    }
  });

  test('counts what the report counts: on the cover, in the summary and row by row', () => {
    const headline = tableOf(copy, 'Headline figures', 'Figure');
    for (const { tally, actions, sheet } of plans) {
      const cover = tableOf(copy, 'About this copy', 'Plan', 'Board copy').get(sheet);
      expect(cover?.get('Actions')).toBe(actions.length);
      expect(headline.get('All actions')?.get('Now')).toBe(actions.length);
      for (const colour of RATING_COLOURS) {
        expect([colour, cover?.get(RATING_WORDS[colour])]).toEqual([colour, tally[colour]]);
        expect([colour, headline.get(RATING_WORDS[colour])?.get('Now') ?? 0]).toEqual([
          colour,
          tally[colour],
        ]);
      }
      const plan = copy.sheets.find((each) => each.name === sheet);
      for (const { row, rating } of actions) {
        const said = [...(plan?.rows.get(row.rowIndex)?.cells.values() ?? [])].map(({ value }) => value);
        expect([row.rowIndex, said]).toEqual([
          row.rowIndex,
          expect.arrayContaining([RATING_WORDS[rating.colour]]),
        ]);
      }
    }
  });

  test('has one line of CSV per action, rated as in the report', () => {
    plans.forEach(({ actions }, at) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[at + 1]?.bytes);
      const [header, ...lines] = readStrictCsv(text);
      const rag = header?.map((field) => field.text).lastIndexOf('RAG') ?? -1;
      expect(lines.map((line) => line[rag]?.text)).toEqual(
        actions.map(({ rating }) => RATING_WORDS[rating.colour]),
      );
    });
  });

  test('repeats nothing from the live summary that is not true of a copy', () => {
    const summary = copy.sheets.find((each) => each.name === 'RAG summary');
    const said = [...(summary?.rows.values() ?? [])]
      .flatMap((row) => [...row.cells.values()])
      .map(({ value }) => String(value));
    expect(
      said.filter((text) => /refresh the summary|a refresh keeps|last refresh|live formulas/i.test(text)),
    ).toEqual([]);
    expect(summary && getCell(summary, 0, 0)?.value).toContain('RAG summary');
  });
});

test('a summary calculated for another day than the report is left out, which is reported', async () => {
  openInOfficeJs(opened(goldenWorkbook('haringey-child-o')));
  const { exitCode, out, files } = await runExport({ ...asked, asOf: null });
  expect(exitCode).toBe(0);
  expect(out).toContain('Without a summary: ');
  expect(opened(files[0]?.bytes ?? new Uint8Array()).sheets.map(({ name }) => name)).toEqual([
    'Board copy',
    'Child O',
    'About this copy',
  ]);
});
