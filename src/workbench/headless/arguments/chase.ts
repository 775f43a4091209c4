/** The arguments of the headless `chase`: by which rules leads are asked, and by when they are to answer. */
import { accepted, fileAndOutOf, refused, valueOf, type ArgumentForm } from './form';

export const CHASE_RULES = ['overdue', 'due-30', 'evidence', 'no-news-90', 'all-open'] as const;

export interface ChaseArguments {
  readonly command: 'chase';
  readonly file: string;
  /** The folder for the files. */
  readonly out: string;
  /** An existing date as `YYYY-MM-DD`; likewise `replyBy`. */
  readonly asOf: string | null;
  readonly replyBy: string | null;
  /** `null` leaves it to the add-in. */
  readonly rules: readonly string[] | null;
  readonly json: boolean;
}

const KNOWN: readonly string[] = CHASE_RULES;

export const CHASE: ArgumentForm<'chase', ChaseArguments> = {
  names: ['chase'],
  options: {
    values: ['--out', '--rule', '--reply-by', '--as-of'],
    days: ['--as-of', '--reply-by'],
    switches: ['--json'],
    files: 1,
  },
  usage:
    'chase <workbook.xlsx> --out <folder> [--rule overdue,due-30,evidence,no-news-90|all-open] [--reply-by YYYY-MM-DD] [--as-of YYYY-MM-DD] [--json]',
  read(words) {
    const paths = fileAndOutOf(words);
    if (!paths.ok) return paths;
    const said = valueOf(words, '--rule');
    const rules = said === null ? null : said.split(',').map((name) => name.trim());
    const unknown = rules?.find((name) => !KNOWN.includes(name));
    if (unknown !== undefined)
      return refused(`There is no rule “${unknown}” for --rule. The rules are ${KNOWN.join(', ')}.`);
    return accepted({
      command: words.command,
      ...paths.arguments,
      asOf: valueOf(words, '--as-of'),
      replyBy: valueOf(words, '--reply-by'),
      rules,
      json: words.values.has('--json'),
    });
  },
};
