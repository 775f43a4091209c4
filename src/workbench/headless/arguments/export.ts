/** The arguments of the headless `export`. */
import {
  accepted,
  DAYS_USAGE,
  daysOf,
  fileAndOutOf,
  refused,
  valueOf,
  WRITES,
  type ArgumentForm,
} from './form';

export interface ExportArguments {
  readonly command: 'export';
  readonly file: string;
  /** The folder for the files. */
  readonly out: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
  /** The person who takes responsibility for the validation. */
  readonly validatedBy: string | null;
  /** The reason for which every failure is overridden. */
  readonly letThrough: string | null;
}

const SAID = ['--validated-by', '--let-through'] as const;

export const EXPORT: ArgumentForm<'export', ExportArguments> = {
  names: ['export'],
  options: { ...WRITES, values: [...WRITES.values, ...SAID] },
  usage: `export <workbook.xlsx> --out <folder> ${DAYS_USAGE} [--validated-by NAME] [--let-through REASON]`,
  read(words) {
    const paths = fileAndOutOf(words);
    if (!paths.ok) return paths;
    for (const option of SAID)
      if (valueOf(words, option)?.trim() === '')
        return refused(`The option ${option} needs a value after it.`);
    return accepted({
      command: words.command,
      ...paths.arguments,
      ...daysOf(words),
      validatedBy: valueOf(words, '--validated-by'),
      letThrough: valueOf(words, '--let-through'),
    });
  },
};
