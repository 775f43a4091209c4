/** Begins a thing of a known kind below a project's root: its file, and its line in the registry. Throws, in words, where it cannot. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Names } from './kinds';
import { withPhrase } from './phrase';

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Paths that were written, from the root, and what is left to do. */
export interface Made {
  readonly paths: readonly string[];
  readonly next: string;
}

export function make(root: string, kind: string, name: string, phrase?: string): Made {
  if (!NAME.test(name))
    throw new Error(`A name is small letters and hyphens, such as lead-on-leave: ${name}`);
  if (kind === 'header') return makePhrase(root, name, phrase);
  const found = KINDS[kind];
  if (!found)
    throw new Error(`No such kind: ${kind}. There are ${Object.keys(KINDS).join(', ')} and header.`);
  const names = namesOf(name, found.ending);
  const files = [
    { path: `${found.folder}/${name}.ts`, text: found.text(names) },
    ...(found.beside ? [{ path: found.beside.path(name), text: found.beside.text(names) }] : []),
  ];
  const taken = files.find(({ path }) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken.path} is there already.`);
  const registry = `${found.folder}/index.ts`;
  const listed = withEntry(readFileSync(join(root, registry), 'utf8'), names, found.list, found.before);
  for (const { path, text } of files) writeFileSync(join(root, path), text);
  writeFileSync(join(root, registry), listed);
  return { paths: [...files.map(({ path }) => path), registry], next: found.next };
}

function makePhrase(root: string, field: string, phrase: string | undefined): Made {
  const path = `src/plan/read/schema/headers/${field}.ts`;
  if (!existsSync(join(root, path))) throw new Error(`No field is called ${field}: there is no ${path}.`);
  if (!phrase) throw new Error('Say the header too: npm run new -- header due "Deadline for the action"');
  writeFileSync(join(root, path), withPhrase(readFileSync(join(root, path), 'utf8'), phrase));
  const next =
    'It is among the phrases and the examples. Weigh it: npm run header-weights. Then: npx jest tests/plan/read/schema/headers.test.ts';
  return { paths: [path], next };
}

function namesOf(id: string, ending = ''): Names {
  const words = id.split('-');
  const constant = words.map((word, at) => (at === 0 ? word : capital(word))).join('') + ending;
  return { id, constant, title: capital(words.join(' ')) };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A registry with one more import and one more entry, last or before the entry that stays last. */
export function withEntry(registry: string, names: Names, list: string, before?: string): string {
  const opening = new RegExp(`^(?:export )?const ${list}\\b[^=]*= \\[`, 'm').exec(registry);
  const imported = [...registry.matchAll(/^import .*;\n/gm)].at(-1);
  if (!opening || !imported) throw new Error(`The registry has no list ${list}.`);
  const start = opening.index + opening[0].length;
  const end = registry.indexOf('];', start);
  const body = registry.slice(start, end);
  const at = before ? body.lastIndexOf(`${before},`) : body.trimEnd().length;
  if (at < 0) throw new Error(`The registry has no entry ${before}.`);
  const entry = !body.includes('\n')
    ? `, ${names.constant}`
    : before
      ? `${names.constant},\n  `
      : `\n  ${names.constant},`;
  const after = imported.index + imported[0].length;
  return (
    registry.slice(0, after) +
    `import { ${names.constant} } from './${names.id}';\n` +
    registry.slice(after, start + at) +
    entry +
    registry.slice(start + at)
  );
}
