/** The headless `check`, run in this process, reports of every field case what the case expects. */
import { ExplainError, explainLine, runCheck } from '../../src/commands/plan-command';
import { runApply, runSummarise } from '../../src/commands/apply-command';
import { runChase } from '../../src/commands/chase-command';
import { runExport } from '../../src/commands/export-command';
import { runMerge } from '../../src/commands/merge-command';
import { compareSides, readSide } from '../../src/commands/compare-command';
import type { CompareEntry } from '../../src/workbench/headless/surroundings';
import { runHeadless } from '../../src/workbench/headless/run-headless';
import { isSameFile, readFile, writeFile, writeFolder } from '../../src/workbench/headless/files';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { FIELD_CASES, caseName, fieldPath, type FieldCase } from '../support/field-cases';
import { missIn, type Checked } from '../support/field-expectations';

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
        runChase,
        compare: { readSide, compareSides } as CompareEntry,
        runMerge,
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

test.each(named)('%s: %s', async (_name, _say, one) => {
  expect(await missesOf(one)).toEqual([]);
});

test('no case occurs twice', () => {
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
});
