/** Our own lint rules in `eslint.config.mjs` refuse what they should and nothing else. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ESLINT = join(__dirname, '../node_modules/eslint/bin/eslint.js');

interface Linted {
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

/** The lines that are reported in a file of that name. */
function linesAtFault(path: string, lines: readonly string[]): readonly number[] {
  const { stdout } = spawnSync(
    process.execPath,
    [ESLINT, '--stdin', '--stdin-filename', path, '--format', 'json'],
    { cwd: join(__dirname, '..'), input: `${lines.join('\n')}\n`, encoding: 'utf8' },
  );
  const [linted] = JSON.parse(stdout) as readonly Linted[];
  return (linted?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ line }) => line);
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

  test('are refused in src', () => {
    const lines = [...REFUSED, ...ACCEPTED];
    const refused = REFUSED.map((_, at) => at + 1);
    expect(linesAtFault('src/plan/example.ts', lines)).toEqual(refused);
    expect(linesAtFault('src/workbench/example.ts', lines)).toEqual(refused);
  });

  test('are let be in tests', () => {
    expect(linesAtFault('tests/example.ts', REFUSED)).toEqual([]);
  });
});
