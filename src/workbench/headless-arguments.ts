/**
 * Reads the arguments of the headless command, strictly: an unknown option, a missing or repeated value, a date that does
 * not exist, or one file too many is refused with a plain line that says which.
 */

export const EXPLAIN_KINDS = ['dates', 'leads', 'headers', 'evidence'] as const;
export type ExplainKind = (typeof EXPLAIN_KINDS)[number];

export interface CheckArguments {
  readonly command: 'check';
  readonly file: string;
  /** `YYYY-MM-DD`, days that exist. */
  readonly asOf: string | null;
  readonly agreed: string | null;
  readonly sheet: string | null;
  readonly json: boolean;
}

export interface ExplainArguments {
  readonly command: 'explain';
  readonly kind: ExplainKind;
}

export type ReadArguments =
  | { readonly ok: true; readonly arguments: CheckArguments | ExplainArguments }
  | { readonly ok: false; readonly line: string };

const LATER_COMMANDS = ['apply', 'summarise', 'export'];
const USAGE =
  'Use: check <workbook.xlsx> [--as-of YYYY-MM-DD] [--agreed YYYY-MM-DD] [--sheet NAME] [--json], or explain dates|leads|headers|evidence.';

const refused = (line: string): ReadArguments => ({ ok: false, line });

export function readArguments(argv: readonly string[]): ReadArguments {
  const [command, ...rest] = argv;
  if (command === undefined) return refused(`Say what to do. ${USAGE}`);
  if (command === 'check') return readCheck(rest);
  if (command === 'explain') return readExplain(rest);
  if (LATER_COMMANDS.includes(command)) return refused(`The command “${command}” is not built yet.`);
  return refused(`There is no command “${command}”. ${USAGE}`);
}

function readExplain(rest: readonly string[]): ReadArguments {
  const [word, extra] = rest;
  const kind = EXPLAIN_KINDS.find((known) => known === word);
  if (kind === undefined) return refused(`Say what to explain: ${EXPLAIN_KINDS.join(', ')}.`);
  if (extra !== undefined)
    return refused(`The command “explain ${kind}” takes nothing more, but was given “${extra}”.`);
  return { ok: true, arguments: { command: 'explain', kind } };
}

const VALUE_OPTIONS = ['--as-of', '--agreed', '--sheet'];

function readCheck(rest: readonly string[]): ReadArguments {
  const values = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] as string;
    if (!word.startsWith('-')) {
      files.push(word);
      continue;
    }
    if (word !== '--json' && !VALUE_OPTIONS.includes(word))
      return refused(`There is no option “${word}”. ${USAGE}`);
    if (values.has(word)) return refused(`The option ${word} is given twice.`);
    const value = word === '--json' ? '' : rest[(at += 1)];
    if (value === undefined || value.startsWith('--'))
      return refused(`The option ${word} needs a value after it.`);
    values.set(word, value);
  }
  for (const option of ['--as-of', '--agreed']) {
    const date = values.get(option);
    if (date !== undefined && !isDay(date))
      return refused(`The date “${date}” after ${option} is not a day written YYYY-MM-DD.`);
  }
  const [file, another] = files;
  if (file === undefined || file === '') return refused(`Say which workbook to check. ${USAGE}`);
  if (another !== undefined) return refused(`One workbook at a time, please: “${another}” is one too many.`);
  return {
    ok: true,
    arguments: {
      command: 'check',
      file,
      asOf: values.get('--as-of') ?? null,
      agreed: values.get('--agreed') ?? null,
      sheet: values.get('--sheet') ?? null,
      json: values.has('--json'),
    },
  };
}

/** Whether the text is a day of the calendar, written YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}
