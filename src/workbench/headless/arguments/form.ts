/** What a headless command says of its arguments: its names, options, files and usage, and how they are read into plain data. */

export interface Refused {
  readonly ok: false;
  /** One plain line. */
  readonly line: string;
}

export interface Accepted<Read> {
  readonly ok: true;
  readonly arguments: Read;
}

/** What was given after the command's name, every option known, and no file too many. */
export interface Words<Name extends string = string> {
  readonly command: Name;
  readonly files: readonly string[];
  /** A switch has an empty value. */
  readonly values: ReadonlyMap<string, string>;
  /** The usage of all commands, for refusals. */
  readonly usage: string;
}

export interface Options {
  /** Options that take a value. */
  readonly values: readonly string[];
  /** Those of them whose value is an existing date written `YYYY-MM-DD`. */
  readonly days: readonly string[];
  readonly switches: readonly string[];
  /** Most workbooks that the command takes. */
  readonly files: number;
}

export interface ArgumentForm<Name extends string, Read> {
  readonly names: readonly Name[];
  /** `null`: the words are passed on as files, whatever they are. */
  readonly options: Options | null;
  readonly usage: string;
  readonly read: (words: Words<Name>) => Accepted<Read> | Refused;
}

export const DAYS_USAGE = '[--as-of YYYY-MM-DD] [--agreed YYYY-MM-DD]';

/** The options of a command that works on one workbook as of a date and writes somewhere else. */
export const WRITES: Options = {
  values: ['--out', '--as-of', '--agreed'],
  days: ['--as-of', '--agreed'],
  switches: [],
  files: 1,
};

export const refused = (line: string): Refused => ({ ok: false, line });

export const accepted = <Read>(read: Read): Accepted<Read> => ({ ok: true, arguments: read });

/** `null` if the option is not given. */
export const valueOf = ({ values }: Words, option: string): string | null => values.get(option) ?? null;

/** Both dates by which every command that works on one workbook reads it. */
export const daysOf = (words: Words) => ({
  asOf: valueOf(words, '--as-of'),
  agreed: valueOf(words, '--agreed'),
});

/** The first file. */
export function fileOf({ command, files: [file = ''], usage }: Words): Accepted<string> | Refused {
  return file === '' ? refused(`Say which workbook to ${command}. ${usage}`) : accepted(file);
}

/** The first file, and the path after `--out`. */
export function fileAndOutOf(
  words: Words,
): Accepted<{ readonly file: string; readonly out: string }> | Refused {
  const file = fileOf(words);
  if (!file.ok) return file;
  const out = valueOf(words, '--out') ?? '';
  if (out === '') return refused(`Say where to write with --out. ${words.usage}`);
  return accepted({ file: file.arguments, out });
}
