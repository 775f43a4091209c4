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
  /** Path of the workbook with the sheet "What changed"; `null` to write none. */
  readonly out: string | null;
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
    'compare <old.xlsx> <new.xlsx> [--as-of-old YYYY-MM-DD] [--as-of-new YYYY-MM-DD] [--sheet-old NAME] [--sheet-new NAME] [--json] [--out <sheet.xlsx>]',
  read(words) {
    const [old = '', now = ''] = words.files;
    if (old === '' || now === '')
      return refused(`Say which two workbooks to compare, the older one first. ${words.usage}`);
    const side = (file: string, which: 'old' | 'new') => ({
      file,
      asOf: valueOf(words, `--as-of-${which}`),
      sheet: valueOf(words, `--sheet-${which}`),
    });
    if (valueOf(words, '--out') === '') return refused(`Say where to write with --out. ${words.usage}`);
    return accepted({
      command: words.command,
      old: side(old, 'old'),
      new: side(now, 'new'),
      json: words.values.has('--json'),
      out: valueOf(words, '--out'),
    });
  },
};
