import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx } from '../../support/build-xlsx';
import { goldenWorkbook } from '../../support/golden-plans';

describe('The real command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  const root = join(__dirname, '../../..');
  afterAll(() => rmSync(folder, { recursive: true }));

  const shell = (args: readonly string[], input = '') =>
    new Promise<{ code: number; out: string; error: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        ['--import', 'tsx', join(root, 'src/workbench/headless.ts'), ...args],
        { cwd: root, maxBuffer: 64 * 1024 * 1024 },
        (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
      );
      child.stdin?.end(input);
    });

  test('checks a plan through the Office.js client and leaves the file as it was', async () => {
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, goldenWorkbook('lambeth-child-j'));
    const { code, out, error } = await shell(['check', file, '--as-of', '2016-10-15', '--json']);
    expect([code, error]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2016-10-15',
      plans: [{ sheet: 'Child J action plan', headerRow: 2 }],
    });
    expect(Buffer.compare(readFileSync(file), goldenWorkbook('lambeth-child-j'))).toBe(0);
  }, 60_000);

  test('a missing file, an empty workbook and one without a plan: exit 2, one plain line, nothing printed', async () => {
    const empty = join(folder, 'empty.xlsx');
    const noPlan = join(folder, 'no-plan.xlsx');
    writeFileSync(empty, buildXlsx({ sheets: [{ name: 'Sheet1', xml: '<sheetData/>' }] }));
    writeFileSync(
      noPlan,
      buildXlsx({ sheets: [{ name: 'Sheet1', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }] }),
    );
    for (const [file, words] of [
      [join(folder, 'none.xlsx'), /^There is no file /],
      [folder, /is not a file\.$/],
      [empty, /^This workbook is empty\. /],
      [noPlan, /^No action plan was found /],
    ] as const) {
      const { code, out, error } = await shell(['check', file]);
      expect([code, out]).toEqual([2, '']);
      expect(error.trimEnd()).toMatch(words);
      expect(error.trimEnd()).not.toContain('\n');
    }
  }, 60_000);

  test('explains lines from standard input that contain Unicode line separators', async () => {
    const lines = ['{"text": "By end of March 2017"}', '{"text": "TBC \u2028"}'];
    const { code, out } = await shell(['explain', 'dates'], lines.join('\n'));
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { due: string | null }).due),
    ).toEqual(['2017-03-31', null]);
  }, 60_000);
});
