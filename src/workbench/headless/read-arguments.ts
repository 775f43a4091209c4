/**
 * Reads the arguments of the headless command strictly: refuses an unknown command or option, a missing or repeated
 * value, a date that does not exist, or one file too many, with one line that says which.
 */
import { ARGUMENT_FORMS, type CommandArguments } from './arguments';
import { refused, type Accepted, type ArgumentForm, type Options, type Refused } from './arguments/form';

const FORMS: readonly ArgumentForm<string, CommandArguments>[] =
  ARGUMENT_FORMS as unknown as readonly ArgumentForm<string, CommandArguments>[];

const USES = FORMS.map(({ usage }) => usage);
const USAGE = `Use: ${USES.slice(0, -1).join(', ')}, or ${USES.at(-1)}.`;

export function readArguments(argv: readonly string[]): Accepted<CommandArguments> | Refused {
  const [command, ...rest] = argv;
  if (command === undefined) return refused(`Say what to do. ${USAGE}`);
  const form = FORMS.find(({ names }) => names.includes(command));
  if (!form) return refused(`There is no command “${command}”. ${USAGE}`);
  const { options } = form;
  const sorted =
    options === null ? { ok: true as const, files: rest, values: new Map() } : sort(rest, options);
  return sorted.ok ? form.read({ command, ...sorted, usage: USAGE }) : sorted;
}

interface Sorted {
  readonly ok: true;
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** Tells files and options apart. */
function sort(rest: readonly string[], options: Options): Sorted | Refused {
  const values = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] as string;
    if (!word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const isSwitch = options.switches.includes(word);
    if (!isSwitch && !options.values.includes(word)) return refused(`There is no option “${word}”. ${USAGE}`);
    if (values.has(word)) return refused(`The option ${word} is given twice.`);
    const value = isSwitch ? '' : rest[(at += 1)];
    if (value === undefined || value.startsWith('--'))
      return refused(`The option ${word} needs a value after it.`);
    values.set(word, value);
  }
  for (const option of options.days) {
    const date = values.get(option);
    if (date !== undefined && !isDay(date))
      return refused(`The date “${date}” after ${option} is not a day written YYYY-MM-DD.`);
  }
  const another = files[options.files];
  if (another !== undefined) {
    const wanted =
      options.files === 1
        ? 'One workbook'
        : options.files === 2
          ? 'Two workbooks'
          : `${options.files} workbooks`;
    return refused(`${wanted} at a time, please: “${another}” is one too many.`);
  }
  return { ok: true, files, values };
}

/** Whether the text is an existing date written as YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}
