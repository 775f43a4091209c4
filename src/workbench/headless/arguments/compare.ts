/** The arguments of the headless `compare`: the older workbook, then the newer. */
import { accepted, refused, valueOf, type ArgumentForm } from './form';

interface ComparedFile {
  readonly file: string;
  readonly asOf: string | null;
  readonly sheet: string | null;
}

export interface CompareArguments {
  readonly command: 'compare';
  readonly old: ComparedFile;
  readonly new: ComparedFile;
  readonly json: boolean;
}

const DATES = ['--as-of-old', '--as-of-new'];

export const COMPARE: ArgumentForm<'compare', CompareArguments> = {
  names: ['compare'],
  options: {
    values: [...DATES, '--sheet-old', '--sheet-new', '--out'],
    days: DATES,
    switches: ['--json'],
    files: 2,
  },
  usage:
    'compare <old.xlsx> <new.xlsx> [--as-of-old YYYY-MM-DD] [--as-of-new YYYY-MM-DD] [--sheet-old NAME] [--sheet-new NAME] [--json]',
  read(words) {
    const [old = '', now = ''] = words.files;
    if (old === '' || now === '')
      return refused(`Say which two workbooks to compare, the older one first. ${words.usage}`);
    if (words.values.has('--out'))
      return refused('A sheet of what changed cannot be written yet: leave out --out to have it printed.');
    const side = (file: string, which: 'old' | 'new') => ({
      file,
      asOf: valueOf(words, `--as-of-${which}`),
      sheet: valueOf(words, `--sheet-${which}`),
    });
    return accepted({
      command: words.command,
      old: side(old, 'old'),
      new: side(now, 'new'),
      json: words.values.has('--json'),
    });
  },
};
