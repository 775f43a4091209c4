import { createContext } from 'node:vm';
import { keepScripts, type Executor } from './compile-once.cjs';

type Module = { exports: { add?: () => number; list?: unknown; fail?: () => void } };

/** Imitates what Jest creates for a test file; `left` records what Jest itself had to compile. */
function testFile(): {
  readonly executor: Executor;
  readonly run: (text: string, file: string) => Module;
  readonly left: string[];
} {
  const context = createContext({});
  const left: string[] = [];
  const executor: Executor = {
    compile: (text) => {
      left.push(text);
      return () => undefined;
    },
    environment: { getVmContext: () => context },
    resolution: { isCoreModule: (file) => file === 'fs' },
    injectedModuleParameters: ['module'],
  };
  keepScripts(executor);
  const run = (text: string, file: string): Module => {
    const module: Module = { exports: {} };
    (executor.compile(text, file) as (module: Module) => void)(module);
    return module;
  };
  return { executor, run, left };
}

const COUNTER = 'let n = 0; module.exports = { add: () => (n += 1), list: [] };';

test('each test file has state and a context of its own, though the text is compiled once', () => {
  const [one, other] = [testFile(), testFile()];
  const [first, second] = [one.run(COUNTER, '/counter.js'), other.run(COUNTER, '/counter.js')];
  expect([first.exports.add?.(), first.exports.add?.(), second.exports.add?.()]).toEqual([1, 2, 1]);
  const realm = ({ exports: { list } }: Module): unknown => Object.getPrototypeOf(list);
  expect(realm(first)).not.toBe(realm(second));
  expect([one.left, other.left]).toEqual([[], []]);
});

test('a file whose text has changed is compiled anew', () => {
  const { run } = testFile();
  expect(run('module.exports = { add: () => 1 };', '/changed.js').exports.add?.()).toBe(1);
  expect(run('module.exports = { add: () => 2 };', '/changed.js').exports.add?.()).toBe(2);
});

test('an error names the line and the column of the file', () => {
  const { run } = testFile();
  const { fail } = run('\nmodule.exports.fail = () => {\n    throw new Error("x"); };', '/fails.js').exports;
  let stack = '';
  try {
    fail?.();
  } catch (error) {
    stack = (error as { readonly stack: string }).stack;
  }
  expect(stack).toContain('/fails.js:3:11');
});

test('what does not parse, and what is part of Node, is left to jest', () => {
  const { run, left } = testFile();
  run('const = 1;', '/broken.js');
  run('1;', 'fs');
  expect(left).toEqual(['const = 1;', '1;']);
});
