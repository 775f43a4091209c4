import { runHeadless } from '../../../src/workbench/headless/run-headless';
import type { FileContent, NotWritten, Surroundings } from '../../../src/workbench/headless/surroundings';
import { addSheet, newWorkbook, setCell } from '../../../src/workbench/model/workbook';
import { createHost } from '../../../src/workbench/wire/create-host';
import { refusalInWords } from '../../../src/workbench/xlsx/refusal';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { goldenWorkbook } from '../../support/golden-plans';

type Asked = Parameters<Surroundings['command']['runCheck']>[0];
type AskedToApply = Parameters<Surroundings['command']['runApply']>[0];
type Applied = Awaited<ReturnType<Surroundings['command']['runApply']>>;

interface Around {
  readonly file?: FileContent;
  readonly lines?: readonly string[];
  readonly applied?: Partial<Applied>;
  readonly same?: boolean;
  readonly notWritten?: NotWritten;
}

/** Runs the command with everything around it pretended, and gives all that it printed and asked for. */
async function run(argv: readonly string[], around: Around = {}) {
  const printed = { out: '', error: '', asked: [] as Asked[], sheets: [] as string[] };
  const made = {
    applied: [] as AskedToApply[],
    summarised: [] as AskedToApply[],
    written: [] as (readonly [string, Uint8Array])[],
  };
  const exitCode = await runHeadless(argv, {
    command: {
      runCheck: async (options) => {
        printed.asked.push(options);
        return { exitCode: 1, out: 'the report', error: '' };
      },
      runApply: async (options) => {
        made.applied.push(options);
        return { exitCode: 0, out: 'what was done', error: '', changed: true, ...around.applied };
      },
      runSummarise: async (options) => {
        made.summarised.push(options);
        return { exitCode: 0, out: 'what was summarised', error: '', changed: true, ...around.applied };
      },
      runChase: async (options) => ({
        exitCode: 0,
        out: JSON.stringify(options),
        error: '',
        files: [{ name: 'Pack.xlsx', bytes: new Uint8Array([1]) }],
      }),
      runExport: async () => ({ exitCode: 1, out: 'the reasons', error: '', files: [] }),
      compare: {
        readSide: async ({ workbook }) => ({ ok: true, side: workbook }),
        compareSides: (...sides) => sides.join(' / '),
        sheetOfChanges: async (...sides) => new TextEncoder().encode(sides.join(' | ')),
      },
      runMerge: async () => ({ exitCode: 0, out: 'what was merged', error: '', changed: false }),
      explainLine: (_kind, input) => {
        if (input === 5) throw new Error('"text" must be a text');
        if (input === 6) throw new TypeError('a fault of ours');
        return { explained: input };
      },
      whyNotExplained: (error) => (error instanceof TypeError ? null : (error as Error).message),
    },
    openInClient: (workbook) => {
      createHost(workbook);
      workbook.sheets.forEach(({ name }) => printed.sheets.push(name));
    },
    readFile: async () => around.file ?? { ok: true, bytes: goldenWorkbook('lambeth-child-j') },
    isSameFile: async () => around.same ?? false,
    writeFile: async (path, bytes) => {
      if (around.notWritten) return around.notWritten;
      made.written.push([path, bytes]);
      return null;
    },
    writeFolder: async () => null,
    lines: async function* () {
      yield* around.lines ?? [];
    },
    today: () => '2026-11-21',
    out: (text) => void (printed.out += text),
    error: (text) => void (printed.error += text),
  });
  return { exitCode, ...printed, ...made };
}

it('says on the error stream what a calculation leaves out, and goes on', async () => {
  const workbook = newWorkbook();
  setCell(addSheet(workbook, 'Plan'), 0, 0, { value: null, formula: '=ROWS(A1:XFD1048576)' });
  const { exitCode, out, error } = await run(['check', 'plan.xlsx'], {
    file: { ok: true, bytes: saveXlsx(workbook).bytes },
  });
  expect([exitCode, out]).toEqual([1, 'the report\n']);
  expect(error).toMatch(/^The formula in Plan!A1 asks for more values .*\.\n$/);
});

describe('Bad usage gives exit 2 and one plain line, and nothing is read', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /^Say what to do\. /],
    ['an unknown command', ['chekc', 'a.xlsx'], /^There is no command “chekc”\. /],
    ['no workbook to summarise', ['summarise'], /^Say which workbook to summarise\. /],
    ['nowhere to write a summary', ['summarise', 'a.xlsx'], /^Say where to write with --out\. /],
    ['nowhere to export to', ['export', 'a.xlsx'], /^Say where to write with --out\. /],
    ['no workbook to apply', ['apply', '--out', 'b.xlsx'], /^Say which workbook to apply\. /],
    ['nowhere to write', ['apply', 'a.xlsx'], /^Say where to write with --out\. /],
    ['nowhere after --out', ['apply', 'a.xlsx', '--out'], /^The option --out needs a value after it\.$/],
    ['an option of check', ['apply', 'a.xlsx', '--json'], /^There is no option “--json”\. /],
    ['two workbooks to apply', ['apply', 'a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], /is one too many\.$/],
    ['no workbook', ['check', '--json'], /^Say which workbook to check\. /],
    ['two workbooks', ['check', 'a.xlsx', 'b.xlsx'], /“b\.xlsx” is one too many\.$/],
    ['an unknown option', ['check', 'a.xlsx', '--jason'], /^There is no option “--jason”\. /],
    [
      'an option of another command',
      ['check', 'a.xlsx', '--out', 'b.xlsx'],
      /^There is no option “--out”\. /,
    ],
    ['a joined value', ['check', 'a.xlsx', '--as-of=2016-10-15'], /^There is no option /],
    ['a missing value', ['check', 'a.xlsx', '--as-of'], /^The option --as-of needs a value after it\.$/],
    [
      'a value that is an option',
      ['check', 'a.xlsx', '--sheet', '--json'],
      /^The option --sheet needs a value/,
    ],
    [
      'an option given twice',
      ['check', 'a.xlsx', '--json', '--json'],
      /^The option --json is given twice\.$/,
    ],
    [
      'a date of another form',
      ['check', 'a.xlsx', '--as-of', '15/10/2016'],
      /^The date “15\/10\/2016” after --as-of is not a day/,
    ],
    [
      'a day that does not exist',
      ['check', 'a.xlsx', '--agreed', '2016-09-31'],
      /^The date “2016-09-31” after --agreed is not a day/,
    ],
    ['nothing to explain', ['explain'], /^Say what to explain: dates, leads, headers, evidence\.$/],
    ['an unknown kind', ['explain', 'constructor'], /^Say what to explain: /],
    ['too much to explain', ['explain', 'dates', 'x'], /takes nothing more, but was given “x”\.$/],
  ])('%s', async (_, argv, line) => {
    const { exitCode, out, error, asked } = await run(argv);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(error.endsWith('\n')).toBe(true);
    expect(error.trimEnd()).toMatch(line);
    expect(error.trimEnd()).not.toContain('\n');
    expect(asked).toEqual([]);
  });
});

describe('A file that cannot be checked gives exit 2 and one plain line', () => {
  test.each<[FileContent, string]>([
    [{ ok: false, why: 'missing' }, 'There is no file “a.xlsx”.'],
    [{ ok: false, why: 'not-a-file' }, '“a.xlsx” is not a file.'],
    [{ ok: false, why: 'forbidden' }, 'The file “a.xlsx” may not be read: you do not have permission.'],
    [{ ok: false, why: 'too-large' }, refusalInWords('file-too-large')],
    [{ ok: true, bytes: new TextEncoder().encode('Action,Lead\n') }, refusalInWords('plain-text')],
    [{ ok: true, bytes: goldenWorkbook('sutton-child-d').subarray(0, 9000) }, refusalInWords('truncated')],
  ])('%j', async (file, line) => {
    const { exitCode, out, error, asked } = await run(['check', 'a.xlsx'], { file });
    expect([exitCode, out, error, asked]).toEqual([2, '', `${line}\n`, []]);
  });
});

test('the workbook is opened in the client and the add-in receives the options, with today as the default', async () => {
  const plain = await run(['check', 'a.xlsx']);
  expect(plain).toMatchObject({
    exitCode: 1,
    out: 'the report\n',
    error: '',
    sheets: ['Child J action plan'],
  });
  expect(plain.asked).toEqual([{ today: '2026-11-21', asOf: null, agreed: null, sheet: null, json: false }]);
  const full = await run([
    'check',
    '--json',
    '--as-of',
    '2016-02-29',
    'a.xlsx',
    '--agreed',
    '2016-01-27',
    '--sheet',
    'Plan',
  ]);
  expect(full.asked).toEqual([
    { today: '2026-11-21', asOf: '2016-02-29', agreed: '2016-01-27', sheet: 'Plan', json: true },
  ]);
});

describe('Applying', () => {
  const ASK = ['apply', 'a.xlsx', '--out', 'b.xlsx'];

  test('the result is saved to the other file and reported', async () => {
    const result = await run([...ASK, '--as-of', '2016-10-15']);
    expect(result).toMatchObject({
      exitCode: 0,
      out: 'Written to “b.xlsx”.\nwhat was done\n',
      error: '',
      sheets: ['Child J action plan'],
      applied: [{ today: '2026-11-21', asOf: '2016-10-15', agreed: null }],
    });
    expect(result.written.map(([path]) => path)).toEqual(['b.xlsx']);
  });

  test('if nothing changed, the copy equals the file byte for byte', async () => {
    const { written } = await run(ASK, { applied: { changed: false } });
    expect(Buffer.compare(written[0]?.[1] ?? new Uint8Array(), goldenWorkbook('lambeth-child-j'))).toBe(0);
  });

  test.each<[string, Around, RegExp]>([
    ['the same file', { same: true }, /^The result would take the place of “a\.xlsx” itself\. /],
    ['a missing file', { file: { ok: false, why: 'missing' } }, /^There is no file “a\.xlsx”\.$/],
    ['a plan that it cannot be done to', { applied: { exitCode: 2, error: 'No room.' } }, /^No room\.$/],
    ['no folder', { notWritten: 'no-folder' }, /^There is no folder in which “b\.xlsx” could be written\.$/],
    ['a folder of that name', { notWritten: 'is-folder' }, /^“b\.xlsx” is a folder\. /],
    ['no permission', { notWritten: 'forbidden' }, /may not be written: you do not have permission\.$/],
    ['a full disk', { notWritten: 'full' }, /^There is no room left to write “b\.xlsx”\.$/],
    ['anything else', { notWritten: 'unwritable' }, /^The file “b\.xlsx” could not be written\.$/],
  ])('%s: exit 2, one plain line, nothing written', async (_, around, line) => {
    const { exitCode, out, error, written } = await run(ASK, around);
    expect([exitCode, out, written]).toEqual([2, '', []]);
    expect(error.trimEnd()).toMatch(line);
    expect(error.trimEnd()).not.toContain('\n');
  });
});

describe('Explaining line by line', () => {
  test('each line gives one line; blank lines give none', async () => {
    const { exitCode, out } = await run(['explain', 'dates'], {
      lines: ['{"text":"May"}', '', '{"text":1}\r'],
    });
    expect([exitCode, out]).toEqual([0, '{"explained":{"text":"May"}}\n{"explained":{"text":1}}\n']);
  });

  test.each([
    ['{"text":', 'Line 2 is not JSON.\n'],
    ['5', 'Line 2 cannot be explained: "text" must be a text.\n'],
  ])('a bad line %s stops it, with the line’s number', async (line, error) => {
    const result = await run(['explain', 'leads'], { lines: ['{}', line, '{}'] });
    expect(result).toMatchObject({ exitCode: 2, error, out: '{"explained":{}}\n' });
  });

  test('an internal fault is not reported as a bad line', async () => {
    await expect(run(['explain', 'leads'], { lines: ['6'] })).rejects.toThrow(TypeError);
  });
});
