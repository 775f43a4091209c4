import type { CompareArguments } from '../../../src/workbench/headless/arguments/compare';
import { readArguments } from '../../../src/workbench/headless/read-arguments';
import { compareFiles } from '../../../src/workbench/headless/runs/compare';
import type { CompareEntry } from '../../../src/workbench/headless/surroundings';

const entry: CompareEntry = {
  readSide: async ({ workbook, asOf, sheet, today }) =>
    workbook === 'no-plan.xlsx'
      ? { ok: false, error: '“no-plan.xlsx”: No action plan was found in this workbook.' }
      : { ok: true, side: `${workbook} ${asOf ?? today} ${sheet}` },
  compareSides: (old, now, json) => `${String(old)} / ${String(now)} / ${json}`,
  sheetOfChanges: async (old, now, today) =>
    new TextEncoder().encode(`${String(old)}|${String(now)}|${today}`),
};

async function run(argv: readonly string[]) {
  const read = readArguments(argv);
  if (!read.ok) return read;
  return compareFiles(read.arguments as CompareArguments, {
    entry,
    open: async (file) => (file === 'damaged.xlsx' ? 'This file is damaged.' : null),
    today: () => '2022-01-01',
  });
}

test('both workbooks are read, each with its own date and sheet, and the changes are printed', async () => {
  const argv = ['compare', 'a/old.xlsx', 'new.xlsx', '--as-of-old', '2021-02-15', '--sheet-new', 'Plan'];
  expect(await run(argv)).toMatchObject({
    ok: true,
    out: 'old.xlsx 2021-02-15 null / new.xlsx 2022-01-01 Plan / false',
  });
});

test.each([
  [['compare', 'old.xlsx'], /^Say which two workbooks to compare/],
  [['compare', 'a.xlsx', 'b.xlsx', 'c.xlsx'], /^Two workbooks at a time, please: “c\.xlsx” is one too many/],
  [['compare', 'a.xlsx', 'b.xlsx', '--as-of-old', '2021-02-30'], /^The date “2021-02-30” after --as-of-old/],
  [['compare', 'a.xlsx', 'b.xlsx', '--out', ''], /^Say where to write with --out/],
  [['compare', 'a.xlsx', 'no-plan.xlsx'], /^“no-plan\.xlsx”: No action plan was found/],
  [['compare', 'damaged.xlsx', 'b.xlsx'], /^“damaged\.xlsx”: This file is damaged/],
])('%j is refused in one plain line', async (argv, line) => {
  const result = await run(argv);
  expect(result).toMatchObject({ ok: false, line: expect.stringMatching(line) as string });
});
