/** The model and the processor also run in a page: only the client's loader depends on Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );

it('nothing but the loader of the client imports a Node module or asks for Buffer or process', () => {
  const sources = [...files('src/workbench/model'), ...files('src/workbench/wire')].filter((path) =>
    path.endsWith('.ts'),
  );
  expect(sources.length).toBeGreaterThan(30);
  const knowing = sources.filter((path) =>
    /from 'node:|\brequire\(|\bBuffer\.|\bprocess\./.test(readFileSync(path, 'utf8')),
  );
  expect(knowing).toEqual([join('src/workbench/wire/boot.ts')]);
});
