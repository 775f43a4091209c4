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
import { isSameFile, readFile, writeFile } from '../../src/workbench/headless-files';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const BYTES = new Uint8Array([1, 2, 3]);

test.each([
  ['in a folder that is not there', () => at('none/x.xlsx'), 'no-folder'],
  ['over a folder', () => (mkdirSync(at('folder')), at('folder')), 'is-folder'],
  ['below a file', () => (writeFileSync(at('file'), ''), at('file/x.xlsx')), 'no-folder'],
])('a file %s is not written, and nothing is left behind', async (_, path, why) => {
  const target = path();
  const before = readdirSync(folder);
  expect(await writeFile(target, BYTES)).toBe(why);
  expect(readdirSync(folder)).toEqual(before);
});

test('a file is written whole, over one that is there too, and nothing else is left', async () => {
  writeFileSync(at('there.xlsx'), 'a longer text than what comes');
  expect(await writeFile(at('there.xlsx'), BYTES)).toBeNull();
  expect([...readFileSync(at('there.xlsx'))]).toEqual([1, 2, 3]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(await readFile(at('there.xlsx'), 10)).toEqual({ ok: true, bytes: BYTES });
});

test('the same file is known by other names too; one that is not there is no other', async () => {
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
