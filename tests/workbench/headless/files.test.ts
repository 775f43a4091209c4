import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSameFile, readFile, writeFile, writeFolder } from '../../../src/workbench/headless/files';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const BYTES = new Uint8Array([1, 2, 3]);

test.each([
  ['in a folder that is not there', () => at('none/x.xlsx'), 'no-folder'],
  ['over a folder', () => (mkdirSync(at('folder')), at('folder')), 'is-folder'],
  ['below a file', () => (writeFileSync(at('file'), ''), at('file/x.xlsx')), 'no-folder'],
])('a file %s is not written and leaves nothing behind', async (_, path, why) => {
  const target = path();
  const before = readdirSync(folder);
  expect(await writeFile(target, BYTES)).toBe(why);
  expect(readdirSync(folder)).toEqual(before);
});

test('a file is written completely, also over an existing one, and leaves nothing else behind', async () => {
  writeFileSync(at('there.xlsx'), 'a longer text than what comes');
  expect(await writeFile(at('there.xlsx'), BYTES)).toBeNull();
  expect([...readFileSync(at('there.xlsx'))]).toEqual([1, 2, 3]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(await readFile(at('there.xlsx'), 10)).toEqual({ ok: true, bytes: BYTES });
});

test('the same file is recognised under other names; a missing file is not another file', async () => {
  writeFileSync(at('plan.xlsx'), 'x');
  symlinkSync(at('plan.xlsx'), at('link.xlsx'));
  linkSync(at('plan.xlsx'), at('twin.xlsx'));
  writeFileSync(at('other.xlsx'), 'x');
  for (const name of ['plan.xlsx', './plan.xlsx', 'link.xlsx', 'twin.xlsx'])
    expect([name, await isSameFile(at('plan.xlsx'), join(folder, name))]).toEqual([name, true]);
  expect(await isSameFile(at('plan.xlsx'), at('other.xlsx'))).toBe(false);
  expect(await isSameFile(at('plan.xlsx'), at('new.xlsx'))).toBe(false);
  expect(existsSync(at('new.xlsx'))).toBe(false);
});

describe('the files of a folder', () => {
  const two = (name: string) => [
    { name: 'one.xlsx', bytes: BYTES },
    { name, bytes: BYTES },
  ];

  test('are written into a new folder', async () => {
    expect(await writeFolder(at('new/inner'), two('two.csv'), at('plan.xlsx'))).toBeNull();
    expect(readdirSync(at('new/inner')).sort()).toEqual(['one.xlsx', 'two.csv']);
  });

  test('are written all together or not at all', async () => {
    mkdirSync(at('half/two.csv'), { recursive: true });
    expect(await writeFolder(at('half'), two('two.csv'), at('plan.xlsx'))).toBe('is-folder');
    expect(readdirSync(at('half'))).toEqual(['two.csv']);
    expect(await writeFolder(at('empty'), two('no/two.csv'), at('plan.xlsx'))).toBe('no-folder');
    expect(existsSync(at('empty'))).toBe(false);
  });

  test('are not written below a file, or over the workbook that they come from', async () => {
    writeFileSync(at('a-file'), '');
    expect(await writeFolder(at('a-file'), two('two.csv'), at('plan.xlsx'))).toBe('no-folder');
    mkdirSync(at('own'));
    writeFileSync(at('own/two.csv'), 'the workbook');
    expect(await writeFolder(at('own'), two('two.csv'), at('own/two.csv'))).toBe('workbook-itself');
    expect(readdirSync(at('own'))).toEqual(['two.csv']);
    expect(readFileSync(at('own/two.csv'), 'utf8')).toBe('the workbook');
  });
});
