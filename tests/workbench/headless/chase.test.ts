import { CHASE_RULES as RULES_OF_THE_ADD_IN } from '../../../src/plan/returns/chase/rules';
import { CHASE_RULES, type ChaseArguments } from '../../../src/workbench/headless/arguments/chase';
import { readArguments } from '../../../src/workbench/headless/read-arguments';
import { chase } from '../../../src/workbench/headless/runs/chase';
import type { ChaseEntry, Surroundings } from '../../../src/workbench/headless/surroundings';
import { goldenWorkbook } from '../../support/golden-plans';

const FILES = [{ name: 'Chase pack.xlsx', bytes: new Uint8Array([1]) }];

async function run(argv: readonly string[], made: Partial<Awaited<ReturnType<ChaseEntry>>> = {}) {
  const printed = { out: '', error: '', written: [] as string[], asked: [] as unknown[] };
  const read = readArguments(argv);
  if (!read.ok) return { ...printed, exitCode: 2, error: read.line };
  const exitCode = await chase(
    read.arguments as ChaseArguments,
    {
      command: {
        runChase: async (options: unknown) => {
          printed.asked.push(options);
          return { exitCode: 0, out: 'whom it asks', error: '', files: FILES, ...made };
        },
      },
      openInClient: () => undefined,
      readFile: async () => ({ ok: true, bytes: goldenWorkbook('lambeth-child-j') }),
      writeFolder: async (folder: string, files: typeof FILES) => {
        if (folder === 'full') return 'full';
        printed.written.push(...files.map(({ name }) => `${folder}/${name}`));
        return null;
      },
      today: () => '2026-11-21',
      out: (text: string) => void (printed.out += text),
      error: (text: string) => void (printed.error += text),
    } as unknown as Surroundings,
  );
  return { exitCode, ...printed };
}

test('the rules are those of the add-in', () => {
  expect(CHASE_RULES).toEqual(RULES_OF_THE_ADD_IN.map(({ id }) => id));
});

test.each<[string[], RegExp]>([
  [['chase'], /^Say which workbook to chase\. /],
  [['chase', 'a.xlsx'], /^Say where to write with --out\. /],
  [
    ['chase', 'a.xlsx', '--out', 'x', '--rule', 'overdu'],
    /^There is no rule “overdu” for --rule\. The rules are overdue, due-30,/,
  ],
  [['chase', 'a.xlsx', '--out', 'x', '--rule', ''], /^There is no rule “” for --rule\./],
  [['chase', 'a.xlsx', '--out', 'x', '--rule', 'overdue,,'], /^There is no rule “”/],
  [
    ['chase', 'a.xlsx', '--out', 'x', '--reply-by', '2026-02-30'],
    /^The date “2026-02-30” after --reply-by is not a day/,
  ],
  [['chase', 'a.xlsx', '--out', 'x', '--as-of', 'soon'], /^The date “soon” after --as-of is not a day/],
  [['chase', 'a.xlsx', 'b.xlsx', '--out', 'x'], /“b\.xlsx” is one too many\.$/],
])('%j is refused in one plain line, and nothing is made', async (argv, line) => {
  const { exitCode, error, asked } = await run(argv);
  expect([exitCode, asked]).toEqual([2, []]);
  expect(error).toMatch(line);
  expect(error.trimEnd()).not.toContain('\n');
});

test('what cannot be made or written gives one line, and no file', async () => {
  const bad = await run(['chase', 'a.xlsx', '--out', 'x'], { exitCode: 2, error: 'No plan.', files: [] });
  expect(bad).toMatchObject({ exitCode: 2, out: '', error: 'No plan.\n', written: [] });
  expect(await run(['chase', 'a.xlsx', '--out', 'full'])).toMatchObject({
    exitCode: 2,
    error: 'There is no room left to write in the folder “full”.\n',
  });
});

test('the files are written and named, or the JSON alone is printed, and the add-in receives the options', async () => {
  const plain = await run(['chase', 'a.xlsx', '--out', 'x']);
  expect(plain.out).toBe('Written to the folder “x”:\n  Chase pack.xlsx\nwhom it asks\n');
  expect(plain.written).toEqual(['x/Chase pack.xlsx']);
  expect(plain.asked).toEqual([{ today: '2026-11-21', asOf: null, replyBy: null, rules: null, json: false }]);
  const options = [
    '--rule',
    'overdue, evidence',
    '--reply-by',
    '2026-12-01',
    '--as-of',
    '2026-11-20',
    '--json',
  ];
  const json = await run(['chase', 'a.xlsx', '--out', 'x', ...options]);
  expect(json.out).toBe('whom it asks\n');
  expect(json.asked).toEqual([
    {
      today: '2026-11-21',
      asOf: '2026-11-20',
      replyBy: '2026-12-01',
      rules: ['overdue', 'evidence'],
      json: true,
    },
  ]);
});
