/**
 * Parses the arguments of the headless command strictly: refuses an unknown option, a missing or repeated value, a date
 * that does not exist, or one file too many, with one line that says which.
 */

export const EXPLAIN_KINDS = ['dates', 'leads', 'headers', 'evidence'] as const;
export type ExplainKind = (typeof EXPLAIN_KINDS)[number];

export interface CheckArguments {
  readonly command: 'check';
  readonly file: string;
  /** An existing date as `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly agreed: string | null;
  readonly sheet: string | null;
  readonly json: boolean;
}

export type WritingCommand = 'apply' | 'summarise';

export interface WritingArguments {
  readonly command: WritingCommand;
  readonly file: string;
  /** Path of the result. */
  readonly out: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
}

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

export interface ExplainArguments {
  readonly command: 'explain';
  readonly kind: ExplainKind;
}

export interface ComparedFile {
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

export type ReadArguments =
  | {
      readonly ok: true;
      readonly arguments:
        CheckArguments | WritingArguments | ExportArguments | CompareArguments | ExplainArguments;
    }
  | { readonly ok: false; readonly line: string };

interface Form {
  /** Options that take a value. */
  readonly values: readonly string[];
  readonly switches: readonly string[];
  /** Number of workbooks that the command takes; 1 by default. */
  readonly files?: number;
}

const WRITES: Form = { values: ['--out', '--as-of', '--agreed'], switches: [] };

/** The options and files of each command that works on a workbook. */
const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['check', { values: ['--as-of', '--agreed', '--sheet'], switches: ['--json'] }],
  ['apply', WRITES],
  ['summarise', WRITES],
  [
    'compare',
    {
      values: ['--as-of-old', '--as-of-new', '--sheet-old', '--sheet-new', '--out'],
      switches: ['--json'],
      files: 2,
    },
  ],
  ['export', { ...WRITES, values: [...WRITES.values, '--validated-by', '--let-through'] }],
]);

const DAYS = '[--as-of YYYY-MM-DD] [--agreed YYYY-MM-DD]';
const EXPORT = `, export <workbook.xlsx> --out <folder> ${DAYS} [--validated-by NAME] [--let-through REASON]`;
const COMPARE =
  ', compare <old.xlsx> <new.xlsx> [--as-of-old YYYY-MM-DD] [--as-of-new YYYY-MM-DD] [--sheet-old NAME] [--sheet-new NAME] [--json]';
const USAGE = `Use: check <workbook.xlsx> ${DAYS} [--sheet NAME] [--json], apply or summarise <workbook.xlsx> --out <copy.xlsx> ${DAYS}${EXPORT}${COMPARE}, or explain dates|leads|headers|evidence.`;

type Refused = Extract<ReadArguments, { ok: false }>;

const refused = (line: string): Refused => ({ ok: false, line });

export function readArguments(argv: readonly string[]): ReadArguments {
  const [command, ...rest] = argv;
  if (command === undefined) return refused(`Say what to do. ${USAGE}`);
  if (command === 'explain') return readExplain(rest);
  const form = FORMS.get(command);
  if (!form) return refused(`There is no command “${command}”. ${USAGE}`);
  const read = readWords(rest, form);
  if (!read.ok) return read;
  const { files, values } = read;
  const [file] = files;
  if (command === 'compare') return readCompare(files, values);
  if (file === undefined || file === '') return refused(`Say which workbook to ${command}. ${USAGE}`);
  const days = { asOf: values.get('--as-of') ?? null, agreed: values.get('--agreed') ?? null };
  if (command === 'check') {
    const [sheet, json] = [values.get('--sheet') ?? null, values.has('--json')];
    return { ok: true, arguments: { command, file, ...days, sheet, json } };
  }
  const out = values.get('--out');
  if (out === undefined || out === '') return refused(`Say where to write with --out. ${USAGE}`);
  if (command !== 'export')
    return { ok: true, arguments: { command: command as WritingCommand, file, out, ...days } };
  const [validatedBy, letThrough] = ['--validated-by', '--let-through'].map(
    (name) => values.get(name) ?? null,
  );
  for (const [name, said] of [
    ['--validated-by', validatedBy],
    ['--let-through', letThrough],
  ] as const)
    if (said?.trim() === '') return refused(`The option ${name} needs a value after it.`);
  return {
    ok: true,
    arguments: {
      command,
      file,
      out,
      ...days,
      validatedBy: validatedBy ?? null,
      letThrough: letThrough ?? null,
    },
  };
}

function readCompare(files: readonly string[], values: ReadonlyMap<string, string>): ReadArguments {
  const [old = '', now = ''] = files;
  if (old === '' || now === '')
    return refused(`Say which two workbooks to compare, the older one first. ${USAGE}`);
  if (values.has('--out'))
    return refused('A sheet of what changed cannot be written yet: leave out --out to have it printed.');
  const side = (file: string, which: 'old' | 'new') => ({
    file,
    asOf: values.get(`--as-of-${which}`) ?? null,
    sheet: values.get(`--sheet-${which}`) ?? null,
  });
  const json = values.has('--json');
  return { ok: true, arguments: { command: 'compare', old: side(old, 'old'), new: side(now, 'new'), json } };
}

function readExplain(rest: readonly string[]): ReadArguments {
  const [word, extra] = rest;
  const kind = EXPLAIN_KINDS.find((known) => known === word);
  if (kind === undefined) return refused(`Say what to explain: ${EXPLAIN_KINDS.join(', ')}.`);
  if (extra !== undefined)
    return refused(`The command “explain ${kind}” takes nothing more, but was given “${extra}”.`);
  return { ok: true, arguments: { command: 'explain', kind } };
}

interface ReadWords {
  readonly ok: true;
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

function readWords(rest: readonly string[], form: Form): ReadWords | Refused {
  const values = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] as string;
    if (!word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const isSwitch = form.switches.includes(word);
    if (!isSwitch && !form.values.includes(word)) return refused(`There is no option “${word}”. ${USAGE}`);
    if (values.has(word)) return refused(`The option ${word} is given twice.`);
    const value = isSwitch ? '' : rest[(at += 1)];
    if (value === undefined || value.startsWith('--'))
      return refused(`The option ${word} needs a value after it.`);
    values.set(word, value);
  }
  for (const option of ['--as-of', '--agreed', '--as-of-old', '--as-of-new']) {
    const date = values.get(option);
    if (date !== undefined && !isDay(date))
      return refused(`The date “${date}” after ${option} is not a day written YYYY-MM-DD.`);
  }
  const most = form.files ?? 1;
  const another = files[most];
  if (another !== undefined) {
    const wanted = most === 1 ? 'One workbook' : 'Two workbooks';
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
