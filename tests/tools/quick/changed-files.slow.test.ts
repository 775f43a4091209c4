/** What counts as changed, in a repository made for the test. Left out where git is not installed, as on a slim system. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedFiles } from './changed-files';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...words: string[]): void => {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], {
    cwd: root,
    stdio: 'ignore',
  });
};
const write = (...names: string[]): void =>
  names.forEach((name) => writeFileSync(join(root, name), name + Math.random()));
const commit = (...names: string[]): void => {
  write(...names);
  git('add', '-A');
  git('commit', '-m', 'x');
};

const hasGit = spawnSync('git', ['--version']).status === 0;

(hasGit ? describe : describe.skip)(hasGit ? 'with git' : 'git is not installed here: not tried', () => {
  test('a folder that is not a checkout, or has no commit, gives nothing', () => {
    expect(changedFiles(root)).toBeNull();
    git('init', '-b', 'main');
    expect(changedFiles(root)).toBeNull();
  });

  test('on main it is uncommitted files, including new ones but not deleted ones', () => {
    git('init', '-b', 'main');
    commit('a.ts', 'b.ts', 'c.ts');
    commit('c.ts');
    write('a.ts', 'new name.ts');
    rmSync(join(root, 'b.ts'));
    expect(changedFiles(root)).toEqual({
      files: ['a.ts', 'new name.ts'],
      how: 'changed since the last commit',
    });
  });

  test('on main without uncommitted changes it is the files of the last commit', () => {
    git('init', '-b', 'main');
    commit('a.ts');
    expect(changedFiles(root)).toEqual({ files: [], how: 'changed in the last commit' });
    commit('b.ts');
    expect(changedFiles(root)).toEqual({ files: ['b.ts'], how: 'changed in the last commit' });
  });

  test('on a branch it is everything since it left main, committed or not, and nothing from main', () => {
    git('init', '-b', 'main');
    commit('a.ts', 'b.ts');
    git('checkout', '-b', 'topic');
    commit('c.ts');
    git('checkout', 'main');
    commit('b.ts');
    git('checkout', 'topic');
    write('a.ts');
    expect(changedFiles(root)).toEqual({ files: ['a.ts', 'c.ts'], how: 'changed since main' });
  });
});
