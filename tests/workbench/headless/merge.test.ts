import { readArguments } from '../../../src/workbench/headless/read-arguments';
import { runMerge } from '../../../src/workbench/headless/runs/merge';
import type { MergeArguments } from '../../../src/workbench/headless/arguments/merge';
import type { MergeEntry, Surroundings } from '../../../src/workbench/headless/surroundings';
import { caseBytes } from '../../plan/returns/merge/support/merged';

async function run(argv: readonly string[]) {
  const said = { out: '', error: '', written: [] as string[], returns: [] as string[], sent: '' };
  const read = readArguments(argv);
  if (!read.ok) return { exitCode: 2, ...said, error: read.line };
  const entry: MergeEntry = async ({ returns, sent }) => {
    said.returns.push(...returns.map(({ name }) => name));
    said.sent = sent?.name ?? '';
    return { exitCode: 0, out: 'what was merged', error: 'a.xlsx – no action plan found', changed: false };
  };
  const world = {
    command: { runMerge: entry },
    openInClient: () => undefined,
    readFile: async (path: string) =>
      path.startsWith('gone')
        ? { ok: false, why: 'missing' }
        : { ok: true, bytes: caseBytes(path === 'bad.xlsx' ? 'bad-not-a-workbook.xlsx' : 'master.xlsx') },
    isSameFile: async (one: string, other: string) => one === other,
    writeFile: async (path: string) => {
      said.written.push(path);
      return null;
    },
    today: () => '2016-09-12',
    out: (text: string) => void (said.out += text),
    error: (text: string) => void (said.error += text),
  } as unknown as Surroundings;
  return { exitCode: await runMerge(read.arguments as MergeArguments, world), ...said };
}

test.each([
  [['merge'], /^Say which workbook to merge into/],
  [['merge', 'master.xlsx', '--out', 'm.xlsx'], /^Say which returned workbooks to merge/],
  [['merge', 'master.xlsx', 'a.xlsx'], /^Say where to write with --out/],
  [
    ['merge', 'master.xlsx', ...Array.from({ length: 41 }, (_, at) => `${at}.xlsx`), '--out', 'm.xlsx'],
    /“40\.xlsx” is one too many/,
  ],
  [
    ['merge', 'master.xlsx', 'a.xlsx', '--out', 'master.xlsx'],
    /^The result would take the place of “master\.xlsx”/,
  ],
  [['merge', 'master.xlsx', 'a.xlsx', '--out', 'a.xlsx'], /^The result would take the place of “a\.xlsx”/],
  [['merge', 'bad.xlsx', 'a.xlsx', '--out', 'm.xlsx'], /^Nothing can be merged into “bad\.xlsx”\. .*damaged/],
  [
    ['merge', 'master.xlsx', 'a.xlsx', '--base', 'gone.xlsx', '--out', 'm.xlsx'],
    /^There is no file “gone\.xlsx”/,
  ],
])('%j is refused, and nothing is written', async (argv, line) => {
  const { exitCode, error, written, out } = await run(argv);
  expect({ exitCode, written, out }).toEqual({ exitCode: 2, written: [], out: '' });
  expect(error).toMatch(line);
});

test('a return that is not there is named and skipped, and the others go on', async () => {
  const argv = [
    'merge',
    'master.xlsx',
    'x/a.xlsx',
    'gone.xlsx',
    '--base',
    'sent.xlsx',
    '--out',
    'm.xlsx',
    '--json',
  ];
  expect(await run(argv)).toEqual({
    exitCode: 0,
    out: 'what was merged\n',
    error: 'There is no file “gone.xlsx”. It is skipped.\na.xlsx – no action plan found\n',
    written: ['m.xlsx'],
    returns: ['a.xlsx'],
    sent: 'sent.xlsx',
  });
});
