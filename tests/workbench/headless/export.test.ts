import { readArguments } from '../../../src/workbench/headless/read-arguments';
import { exportToFolder } from '../../../src/workbench/headless/runs/export';
import type { ExportEntry, WriteFolder } from '../../../src/workbench/headless/surroundings';

type Made = Awaited<ReturnType<ExportEntry>>;
type NotMade = Awaited<ReturnType<WriteFolder>>;

const FILES = [
  { name: 'Board copy.xlsx', bytes: new Uint8Array([1]) },
  { name: 'Plan.csv', bytes: new Uint8Array([2]) },
];
const GIVEN = {
  file: 'a.xlsx',
  out: 'folder',
  asOf: null,
  agreed: null,
  validatedBy: null,
  letThrough: null,
};

async function run(made: Partial<Made>, why: NotMade = null) {
  const printed = { out: '', error: '', written: [] as string[] };
  const asked: unknown[] = [];
  const exitCode = await exportToFolder(GIVEN, {
    runExport: async (options) => {
      asked.push(options);
      return { exitCode: 0, out: 'what was made', error: '', files: FILES, ...made };
    },
    writeFolder: async (folder, files) => {
      if (why === null) printed.written.push(...files.map(({ name }) => `${folder}/${name}`));
      return why;
    },
    today: () => '2026-11-21',
    out: (text) => void (printed.out += text),
    error: (text) => void (printed.error += text),
  });
  return { exitCode, asked, ...printed };
}

test('reasons are printed and nothing is written if the gate refuses', async () => {
  const { asked: _, ...ran } = await run({ exitCode: 1, out: 'the reasons', files: [] });
  expect(ran).toEqual({ exitCode: 1, out: 'the reasons\n', error: '', written: [] });
});

test('one plain line is printed if there is nothing to export', async () => {
  const { asked: _, ...ran } = await run({ exitCode: 2, out: '', error: 'No plan.', files: [] });
  expect(ran).toEqual({ exitCode: 2, out: '', error: 'No plan.\n', written: [] });
});

test.each<[NonNullable<NotMade>, RegExp]>([
  ['no-folder', /^“folder” is not a folder/],
  ['is-folder', /^“folder” is not a folder/],
  ['workbook-itself', /^One of the files would take the place of the workbook itself\./],
  ['forbidden', /permission/],
  ['full', /no room/],
  ['unwritable', /could not be written/],
])('files that cannot be written (%s) give exit 2 and one plain line', async (why, words) => {
  const { exitCode, out, error } = await run({}, why);
  expect([exitCode, out]).toEqual([2, '']);
  expect(error).toMatch(words);
  expect(error.trimEnd()).not.toContain('\n');
});

test('written files are named, and the add-in receives the options', async () => {
  const { exitCode, out, written, asked } = await run({});
  expect([exitCode, written]).toEqual([0, ['folder/Board copy.xlsx', 'folder/Plan.csv']]);
  expect(out).toBe('Written to the folder “folder”:\n  Board copy.xlsx\n  Plan.csv\nwhat was made\n');
  expect(asked).toEqual([
    { today: '2026-11-21', asOf: null, agreed: null, validatedBy: null, letThrough: null },
  ]);
});

describe('the arguments', () => {
  test.each([
    ['no folder', ['export', 'a.xlsx'], /^Say where to write with --out\. /],
    ['no workbook', ['export', '--out', 'x'], /^Say which workbook to export\. /],
    [
      'a name of nothing',
      ['export', 'a.xlsx', '--out', 'x', '--validated-by', ' '],
      /^The option --validated-by needs a value/,
    ],
    [
      'a reason of nothing',
      ['export', 'a.xlsx', '--out', 'x', '--let-through', ''],
      /^The option --let-through needs a value/,
    ],
    [
      'its options elsewhere',
      ['apply', 'a.xlsx', '--out', 'x', '--let-through', 'y'],
      /^There is no option “--let-through”/,
    ],
  ])('%s is refused', (_, argv, words) => {
    const read = readArguments(argv);
    expect(read.ok ? '' : read.line).toMatch(words);
  });

  test('a name and a reason can be given', () => {
    const words = [
      'export',
      'a.xlsx',
      '--out',
      'x',
      '--validated-by',
      'B. Officer',
      '--let-through',
      'Agreed.',
    ];
    expect(readArguments(words)).toEqual({
      ok: true,
      arguments: {
        command: 'export',
        file: 'a.xlsx',
        out: 'x',
        asOf: null,
        agreed: null,
        validatedBy: 'B. Officer',
        letThrough: 'Agreed.',
      },
    });
  });
});
