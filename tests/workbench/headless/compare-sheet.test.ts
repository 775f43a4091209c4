/** What `compare --out` writes and prints, and that neither input file is ever replaced. */
import { runCompare } from '../../../src/workbench/headless/runs/compare';
import type { CompareEntry, NotWritten, Surroundings } from '../../../src/workbench/headless/surroundings';
import { goldenWorkbook } from '../../support/golden-plans';

const entry: CompareEntry = {
  readSide: async ({ workbook }) => ({ ok: true, side: workbook }),
  compareSides: (old, now, json) => `${String(old)} / ${String(now)} / ${json}`,
  sheetOfChanges: async (...sides) => new TextEncoder().encode(sides.join(' | ')),
};

async function run({ json = false, same = '', notWritten = null as NotWritten | null } = {}) {
  const [out, error, written]: [string[], string[], (readonly [string, string])[]] = [[], [], []];
  const world: Pick<
    Surroundings,
    'command' | 'openInClient' | 'readFile' | 'isSameFile' | 'writeFile' | 'today' | 'out' | 'error'
  > = {
    command: { compare: entry } as Surroundings['command'],
    openInClient: () => undefined,
    readFile: async () => ({ ok: true, bytes: goldenWorkbook('lambeth-child-j') }),
    isSameFile: async (one) => one === same,
    writeFile: async (path, bytes) => {
      if (notWritten === null) written.push([path, new TextDecoder().decode(bytes)]);
      return notWritten;
    },
    today: () => '2026-11-21',
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
  };
  const side = (file: string) => ({ file, asOf: null, sheet: null });
  const exitCode = await runCompare(
    { command: 'compare', old: side('old.xlsx'), new: side('new.xlsx'), json, out: 'sheet.xlsx' },
    world as Surroundings,
  );
  return { exitCode, out: out.join(''), error: error.join(''), written };
}

test.each<[string, Parameters<typeof run>[0], RegExp]>([
  ['the older file', { same: 'old.xlsx' }, /^The sheet would take the place of “old\.xlsx” itself\. /],
  ['the newer file', { same: 'new.xlsx' }, /^The sheet would take the place of “new\.xlsx” itself\. /],
  ['a full disk', { notWritten: 'full' }, /^There is no room left to write “sheet\.xlsx”\.$/],
])('%s: exit 2, one plain line, nothing written', async (_, around, line) => {
  const { exitCode, out, error, written } = await run(around);
  expect([exitCode, out, written]).toEqual([2, '', []]);
  expect(error.trimEnd()).toMatch(line);
});

test('the sheet is written to the file, and what changed is printed below its name', async () => {
  expect(await run()).toEqual({
    exitCode: 0,
    out: 'Written to “sheet.xlsx”.\nold.xlsx / new.xlsx / false\n',
    error: '',
    written: [['sheet.xlsx', 'old.xlsx | new.xlsx | 2026-11-21']],
  });
});

test('with --json nothing but JSON is printed', async () => {
  expect((await run({ json: true })).out).toBe('old.xlsx / new.xlsx / true\n');
});
