/** The arguments of the headless `merge`: the master, then what came back. */
import { accepted, refused, valueOf, type ArgumentForm } from './form';

export interface MergeArguments {
  readonly command: 'merge';
  readonly master: string;
  readonly returns: readonly string[];
  /** The file that was sent out. */
  readonly base: string | null;
  /** Path of the result. */
  readonly out: string;
  readonly json: boolean;
}

/** As many as the pane takes at once. */
const MOST_RETURNS = 40;

export const MERGE: ArgumentForm<'merge', MergeArguments> = {
  names: ['merge'],
  options: { values: ['--base', '--out'], days: [], switches: ['--json'], files: MOST_RETURNS + 1 },
  usage: 'merge <master.xlsx> <return.xlsx>... [--base <sent.xlsx>] --out <merged.xlsx> [--json]',
  read(words) {
    const [master = '', ...returns] = words.files;
    if (master === '') return refused(`Say which workbook to merge into. ${words.usage}`);
    if (returns.length === 0) return refused(`Say which returned workbooks to merge. ${words.usage}`);
    const out = valueOf(words, '--out') ?? '';
    if (out === '') return refused(`Say where to write with --out. ${words.usage}`);
    const base = valueOf(words, '--base');
    if (base === '') return refused('The option --base needs a value after it.');
    return accepted({ command: words.command, master, returns, base, out, json: words.values.has('--json') });
  },
};
