/**
 * The files that apply, summarise, export and chase produce from the five plans are valid by the format's own schemas,
 * according to a strict validator. If that is not installed nothing is checked, and the test's name says so.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runApply, runSummarise } from '../../src/commands/apply-command';
import { runChase } from '../../src/commands/chase-command';
import { runExport } from '../../src/commands/export-command';
import { openedWorkbook } from '../../src/excel/self-test/opened-workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { GOLDEN_NAMES, goldenWorkbook, type GoldenName } from '../support/golden-plans';
import { opened } from '../support/open-built';

/** The package's own script would only start this, with the same words, after a Node of its own for every file. */
const program = join(
  ...[__dirname, '..', '..', 'node_modules', '@xarsh'],
  `ooxml-validator-${process.platform}-${process.arch}`,
  process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator',
);
const installed = existsSync(program);

const asked = { today: '2016-10-15', asOf: '2016-10-15', agreed: null };

async function changed(name: GoldenName, run: typeof runApply): Promise<Uint8Array> {
  const workbook = opened(goldenWorkbook(name));
  openInOfficeJs(workbook);
  const { error } = await run(asked);
  if (error !== '') throw new Error(error);
  return saveXlsx(workbook).bytes;
}

async function boardCopy(name: GoldenName): Promise<Uint8Array> {
  openInOfficeJs(opened(goldenWorkbook(name)));
  const { files } = await runExport({ ...asked, validatedBy: 'B. Officer', letThrough: 'Agreed.' });
  return files[0]?.bytes ?? new Uint8Array();
}

async function chasePack(name: GoldenName): Promise<Uint8Array> {
  openInOfficeJs(opened(goldenWorkbook(name)));
  const { files } = await runChase({ ...asked, replyBy: null, rules: ['all-open'], json: false });
  return files[0]?.bytes ?? new Uint8Array();
}

/** Without the languages of the system, which a slim one does not have: no rule of the format depends on them. */
const HOW = {
  maxBuffer: 64 * 1024 * 1024,
  env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
};

/** The validator's objections to the file, one line each. */
const faultsOf = (file: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    execFile(program, [file, 'Microsoft365'], HOW, (failure, out) => {
      if (failure) return reject(new Error(`The validator did not run: ${out}`));
      const { errors } = JSON.parse(out) as {
        errors: readonly { readonly path?: string; readonly description: string }[];
      };
      resolve(errors.map(({ path, description }) => `${path ?? ''} ${description}`));
    });
  });

const folder = mkdtempSync(join(tmpdir(), 'valid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  installed
    ? 'The files that come of the five plans are valid'
    : 'The validator of files is not installed here: no file is validated',
  async () => {
    if (!installed) return;
    const makers = [
      ['apply', (name: GoldenName) => changed(name, runApply)],
      ['summarise', (name: GoldenName) => changed(name, runSummarise)],
      ['export', boardCopy],
      ['chase', chasePack],
    ] as const;
    const found: string[] = [];
    for (const name of GOLDEN_NAMES) {
      // Faults that the board's own file already has are not ours.
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, goldenWorkbook(name));
      const before = new Set(await faultsOf(file));
      for (const [what, make] of makers) {
        const made = join(folder, `${name}-${what}.xlsx`);
        writeFileSync(made, await make(name));
        expect(readFileSync(made).subarray(0, 2).toString('latin1')).toBe('PK');
        const faults = await faultsOf(made);
        found.push(
          ...faults.filter((fault) => !before.has(fault)).map((fault) => `${name} ${what}: ${fault}`),
        );
      }
    }
    expect(found).toEqual([]);
  },
  180_000,
);

test('the workbook that the self-test opens is valid', async () => {
  if (!installed) return;
  const file = join(folder, 'opened.xlsx');
  writeFileSync(file, Buffer.from(openedWorkbook(), 'base64'));
  expect(await faultsOf(file)).toEqual([]);
}, 60_000);

test('the validator finds an existing fault', async () => {
  if (!installed) return;
  const workbook = opened(goldenWorkbook('haringey-child-o'));
  const bytes = saveXlsx(workbook).bytes;
  const file = join(folder, 'broken.xlsx');
  writeFileSync(file, bytes.subarray(0, bytes.length - 40));
  expect(await faultsOf(file)).not.toEqual([]);
}, 60_000);
