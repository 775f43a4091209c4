/** `check` says of every field case what the case asks for, through the headless command, in this process. */
import { ExplainError, explainLine, runCheck } from '../../src/commands/plan-command';
import { runApply, runSummarise } from '../../src/commands/apply-command';
import { runExport } from '../../src/commands/export-command';
import { runHeadless } from '../../src/workbench/headless-command';
import { isSameFile, readFile, writeFile, writeFolder } from '../../src/workbench/headless-files';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { FIELD_CASES, caseName, fieldPath, type FieldCase } from '../support/field-cases';
import { missIn, type Checked } from '../support/field-expectations';

/**
 * Cases that rest on what is not built yet: general header words, like columns, plans found in unusual tables, rows without
 * an action, other words for a lead or a date. Each must still fall short of what it asks for: one that no longer does is
 * taken out of here, and is held to it from then on.
 */
const KNOWN_GAPS: ReadonlySet<string> = new Set([
  'agency-columns-with-action.xlsx',
  'agency-columns.xlsx',
  'closed-at-beside-date-completed.xlsx',
  'columns-merged-over-a-grid.xlsx',
  'date-of-incident-no-due-column.xlsx',
  'date-resolved-no-target.xlsx',
  'deadline-beside-blank-end-date.xlsx',
  'due-date-original-and-revised-in-brackets.xlsx',
  'forecast-with-evidence.xlsx',
  'gantt-month-columns.xlsx',
  'gantt-with-due.xlsx',
  'group-header-target-actual.xlsx',
  'implementation-by-job-title.xlsx',
  'internal-audit-tracker.xlsx',
  'last-review-date-ongoing.xlsx',
  'number-of-extensions.xlsx',
  'officer-column.xlsx',
  'partnership-tracker.xlsx',
  'percent-complete-column.xlsx',
  'pre-filled-status-rows.xlsx',
  'pre-numbered-empty-rows.xlsx',
  'pre-numbered-with-rag-formula.xlsx',
  'rag-count-block-beside.xlsx',
  'revised-in-brackets.xlsx',
  'start-and-end-columns.xlsx',
  'status-date-no-due-column.xlsx',
  'subtotal-and-count-rows.xlsx',
  'three-layouts.xlsx',
  'two-header-rows-both-name-fields.xlsx',
  'two-revised-columns.xlsx',
  'update-log-rows-under-each-action.xlsx',
  'update-text-rows-under-each-action.xlsx',
  'weekly-columns.xlsx',
]);

async function check({ file, as_of, agreed, sheet }: FieldCase): Promise<Checked> {
  let [out, stderr] = ['', ''];
  const exit = await runHeadless(
    [
      ...['check', fieldPath({ file }), '--json', '--as-of', as_of],
      ...(agreed === undefined ? [] : ['--agreed', agreed]),
      ...(sheet === undefined ? [] : ['--sheet', sheet]),
    ],
    {
      command: {
        runCheck,
        runApply,
        runSummarise,
        runExport,
        explainLine,
        whyNotExplained: (error) => (error instanceof ExplainError ? error.message : null),
      },
      openInClient: (workbook) => void openInOfficeJs(workbook),
      readFile,
      isSameFile,
      writeFile,
      writeFolder,
      lines: async function* () {},
      today: () => '2026-11-21',
      out: (text) => void (out += text),
      error: (text) => void (stderr += text),
    },
  );
  return { exit, stderr: stderr.trim(), report: out === '' ? null : (JSON.parse(out) as Checked['report']) };
}

async function missesOf(one: FieldCase): Promise<readonly string[]> {
  const checked = await check(one);
  return one.expect.flatMap((expectation) => {
    const miss = missIn(expectation, checked);
    return miss === null ? [] : [`${JSON.stringify(expectation)} -- ${miss}`];
  });
}

const named = FIELD_CASES.map((one) => [caseName(one), one.say, one] as const);

test.each(named.filter(([name]) => !KNOWN_GAPS.has(name)))('%s: %s', async (_name, _say, one) => {
  expect(await missesOf(one)).toEqual([]);
});

test.each(named.filter(([name]) => KNOWN_GAPS.has(name)))(
  '%s still falls short, as a known gap',
  async (_name, _say, one) => {
    expect((await missesOf(one)).length).toBeGreaterThan(0);
  },
);

test('every known gap is a case, and no case is there twice', () => {
  const names = named.map(([name]) => name);
  expect([...KNOWN_GAPS].filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
