/**
 * What a developer has changed according to git: uncommitted changes and, on a branch, everything since main. On main
 * without uncommitted changes, the last commit. Deleted files are left out, because no test can be related to them.
 */
import { execFileSync } from 'node:child_process';

export interface ChangedFiles {
  /** From the project's root, sorted. */
  readonly files: readonly string[];
  /** To follow "3 files": "changed since main", "changed in the last commit". */
  readonly how: string;
}

const MAIN = ['main', 'origin/main'];

/** `null` if the folder is not a git checkout, or has no commit yet. */
export function changedFiles(root: string): ChangedFiles | null {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const tried = (...words: string[]): string | null => {
    try {
      return git(...words).trim();
    } catch {
      return null;
    }
  };
  const changedSince = (commit: string): string[] =>
    listed(git('diff', '--name-only', '--relative', '--diff-filter=d', '-z', commit, '--'));

  const head = tried('rev-parse', '--verify', '--quiet', 'HEAD');
  if (head === null) return null;
  const untracked = listed(git('ls-files', '--others', '--exclude-standard', '-z'));
  const withUntracked = (files: readonly string[]): string[] => [...new Set([...files, ...untracked])].sort();

  for (const main of MAIN) {
    const fork = tried('merge-base', 'HEAD', main);
    if (fork !== null && fork !== head) {
      return { files: withUntracked(changedSince(fork)), how: `changed since ${main}` };
    }
  }
  const uncommitted = withUntracked(changedSince('HEAD'));
  if (uncommitted.length > 0) return { files: uncommitted, how: 'changed since the last commit' };
  const before = tried('rev-parse', '--verify', '--quiet', 'HEAD~1');
  return { files: before === null ? [] : changedSince(before), how: 'changed in the last commit' };
}

const listed = (text: string): string[] => text.split('\0').filter((path) => path !== '');
