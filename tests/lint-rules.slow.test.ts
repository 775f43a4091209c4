/** Our own lint rules in `eslint.config.mjs` refuse what they should and nothing else. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Linted {
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

/** ESLint in a process of its own, once for all texts: it takes seconds to start. */
const LINT = `
const { ESLint } = require('eslint');
const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const eslint = new ESLint();
Promise.all(texts.map(([filePath, text]) => eslint.lintText(text, { filePath })))
  .then((linted) => console.log(JSON.stringify(linted.flat())));
`;

/** For each file of that name, the lines that are reported. */
function linesAtFault(
  files: readonly (readonly [path: string, lines: readonly string[]])[],
): readonly (readonly number[])[] {
  const { stdout } = spawnSync(process.execPath, ['-e', LINT], {
    cwd: join(__dirname, '..'),
    input: JSON.stringify(files.map(([path, lines]) => [path, `${lines.join('\n')}\n`])),
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as readonly Linted[]).map(({ messages }) =>
    messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').map(({ line }) => line),
  );
}

describe('lists spread into the arguments of a call', () => {
  const REFUSED = [
    'all.push(...more);',
    'Math.max(...list);',
    'Math.max(0, ...list);',
    'String.fromCharCode(...list);',
    'call(...list);',
    'new Thing(...list);',
    'all.push(first, ...more, last);',
  ];
  const ACCEPTED = [
    'const joined = [...list, ...more];',
    'const copy = { ...thing };',
    'new Set([...list]);',
    'all.push([...list]);',
    'const take = (...given) => given.length;',
    'const [head, ...tail] = list;',
  ];

  let faults: readonly (readonly number[])[] = [];
  beforeAll(() => {
    faults = linesAtFault([
      ['src/plan/example.ts', [...REFUSED, ...ACCEPTED]],
      ['src/workbench/example.ts', [...REFUSED, ...ACCEPTED]],
      ['tests/example.ts', REFUSED],
    ]);
  });

  test('are refused in src', () => {
    const refused = REFUSED.map((_, at) => at + 1);
    expect(faults.slice(0, 2)).toEqual([refused, refused]);
  });

  test('are let be in tests', () => {
    expect(faults.slice(2)).toEqual([[]]);
  });
});
