/** The arguments of the headless commands that write a changed copy of the workbook: `apply` and `summarise`. */
import { accepted, DAYS_USAGE, daysOf, fileAndOutOf, WRITES, type ArgumentForm } from './form';

type WritingCommand = 'apply' | 'summarise';

export interface WritingArguments {
  readonly command: WritingCommand;
  readonly file: string;
  /** Path of the result. */
  readonly out: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
}

export const WRITE_COPY: ArgumentForm<WritingCommand, WritingArguments> = {
  names: ['apply', 'summarise'],
  options: WRITES,
  usage: `apply or summarise <workbook.xlsx> --out <copy.xlsx> ${DAYS_USAGE}`,
  read(words) {
    const paths = fileAndOutOf(words);
    if (!paths.ok) return paths;
    return accepted({ command: words.command, ...paths.arguments, ...daysOf(words) });
  },
};
