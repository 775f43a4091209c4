/** The arguments of the headless `check`. */
import { accepted, DAYS_USAGE, daysOf, fileOf, valueOf, type ArgumentForm } from './form';

export interface CheckArguments {
  readonly command: 'check';
  readonly file: string;
  /** An existing date as `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly agreed: string | null;
  readonly sheet: string | null;
  readonly json: boolean;
}

export const CHECK: ArgumentForm<'check', CheckArguments> = {
  names: ['check'],
  options: {
    values: ['--as-of', '--agreed', '--sheet'],
    days: ['--as-of', '--agreed'],
    switches: ['--json'],
    files: 1,
  },
  usage: `check <workbook.xlsx> ${DAYS_USAGE} [--sheet NAME] [--json]`,
  read(words) {
    const file = fileOf(words);
    if (!file.ok) return file;
    return accepted({
      command: words.command,
      file: file.arguments,
      ...daysOf(words),
      sheet: valueOf(words, '--sheet'),
      json: words.values.has('--json'),
    });
  },
};
