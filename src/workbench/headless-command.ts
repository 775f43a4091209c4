/**
 * The headless command: opens a real .xlsx in the workbench, runs the add-in's own entry points on it through the real
 * Office.js client, and returns the text to print. Files, clock and streams are passed in. The input workbook is only
 * read; results go to another file.
 */
import {
  readArguments,
  type CheckArguments,
  type CompareArguments,
  type ExplainKind,
  type ExportArguments,
  type WritingArguments,
} from './headless-arguments';
import { compareFiles, type CompareEntry } from './headless-compare';
import { exportToFolder, type ExportEntry, type WriteFolder } from './headless-export';
import type { ExitCode, NotWritten } from './headless-exit';
import { openXlsx } from './xlsx/open-xlsx';
import { LIMITS } from './xlsx/limits';
import { refusalInWords } from './xlsx/refusal';
import { saveXlsx } from './xlsx/save-xlsx';
import { calculationWords } from './model/calc/budget';
import type { Workbook } from './model/workbook';

/** Works on the open workbook; `changed` says whether it now differs from the file. */
type ChangeEntry = (options: {
  readonly today: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
}) => Promise<{
  readonly exitCode: 0 | 2;
  readonly out: string;
  readonly error: string;
  readonly changed: boolean;
}>;

/** The add-in's entry points that the command calls. */
export interface PlanCommand {
  readonly runCheck: (options: {
    readonly today: string;
    readonly asOf: string | null;
    readonly agreed: string | null;
    readonly sheet: string | null;
    readonly json: boolean;
  }) => Promise<{ readonly exitCode: ExitCode; readonly out: string; readonly error: string }>;
  readonly runApply: ChangeEntry;
  readonly runSummarise: ChangeEntry;
  readonly runExport: ExportEntry;
  readonly compare: CompareEntry;
  readonly explainLine: (kind: ExplainKind, input: unknown) => unknown;
  /** If `explainLine` threw because of its input, the reason in plain words; `null` for any other error. */
  readonly whyNotExplained: (error: unknown) => string | null;
}

/** Everything outside the process that the command may use. */
export interface Surroundings {
  readonly command: PlanCommand;
  /** Connects the workbook to the client, so that `Excel.run` works on it. */
  readonly openInClient: (workbook: Workbook) => void;
  /** The file's bytes, or why it cannot be read. Reads at most `most` bytes. */
  readonly readFile: (path: string, most: number) => Promise<FileContent>;
  /** Whether both paths lead to the same file, under whatever name. */
  readonly isSameFile: (one: string, other: string) => Promise<boolean>;
  /**
   * Writes all of the bytes or none; an existing file stays as it was until then. Returns `null`, or why it cannot be
   * written.
   */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<NotWritten | null>;
  /** Writes all of the files or none; creates the folder if necessary. */
  readonly writeFolder: WriteFolder;
  /** Standard input, line by line, without line endings. */
  readonly lines: () => AsyncIterable<string>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export type FileContent =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'missing' | 'not-a-file' | 'forbidden' | 'unreadable' | 'too-large' };

export async function runHeadless(argv: readonly string[], world: Surroundings): Promise<ExitCode> {
  const read = readArguments(argv);
  if (!read.ok) return refuse(world, read.line);
  switch (read.arguments.command) {
    case 'check':
      return check(read.arguments, world);
    case 'explain':
      return explain(read.arguments.kind, world);
    case 'export':
      return exportFiles(read.arguments, world);
    case 'compare':
      return compare(read.arguments, world);
    default:
      return change(read.arguments, world);
  }
}

async function check(
  { file, asOf, agreed, sheet, json }: CheckArguments,
  world: Surroundings,
): Promise<ExitCode> {
  const opened = await open(file, world);
  if ('refusal' in opened) return refuse(world, opened.refusal);
  const result = await world.command.runCheck({ today: world.today(), asOf, agreed, sheet, json });
  if (result.out !== '') world.out(ended(result.out));
  if (result.error !== '') world.error(ended(result.error));
  return result.exitCode;
}

async function compare(wanted: CompareArguments, world: Surroundings): Promise<ExitCode> {
  const result = await compareFiles(wanted, {
    entry: world.command.compare,
    today: world.today,
    open: async (file) => {
      const opened = await open(file, world);
      return 'refusal' in opened ? opened.refusal : null;
    },
  });
  if (!result.ok) return refuse(world, result.line);
  world.out(ended(result.out));
  return 0;
}

interface Opened {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

async function open(file: string, world: Surroundings): Promise<Opened | { readonly refusal: string }> {
  const content = await world.readFile(file, LIMITS.fileBytes);
  if (!content.ok) return { refusal: fileInWords(file, content.why) };
  const opened = openXlsx(content.bytes);
  if (!opened.ok) return { refusal: opened.message };
  world.openInClient(opened.workbook);
  for (const words of calculationWords(opened.workbook)) world.error(ended(words));
  return { workbook: opened.workbook, bytes: content.bytes };
}

/** Writes the copy last, once everything else has succeeded. */
async function change(
  { command, file, out, asOf, agreed }: WritingArguments,
  world: Surroundings,
): Promise<ExitCode> {
  const same = `The result would take the place of “${file}” itself. Give another file after --out.`;
  if (await world.isSameFile(file, out)) return refuse(world, same);
  const opened = await open(file, world);
  if ('refusal' in opened) return refuse(world, opened.refusal);
  const { runApply, runSummarise } = world.command;
  const entry = command === 'summarise' ? runSummarise : runApply;
  const result = await entry({ today: world.today(), asOf, agreed });
  if (result.exitCode !== 0) return refuse(world, result.error);
  const saved = result.changed ? saveXlsx(opened.workbook) : { bytes: opened.bytes, notKept: [] };
  const why = await world.writeFile(out, saved.bytes);
  if (why !== null) return refuse(world, notWrittenInWords(out, why));
  const lost = saved.notKept.map((words) => `Not kept in the copy: ${words}`);
  world.out(ended([`Written to “${out}”.`, result.out, ...lost].join('\n')));
  return 0;
}

/** The workbook that the files are made from is discarded. */
async function exportFiles(wanted: ExportArguments, world: Surroundings): Promise<ExitCode> {
  const opened = await open(wanted.file, world);
  if ('refusal' in opened) return refuse(world, opened.refusal);
  const { command: _, ...about } = wanted;
  return exportToFolder(about, { ...world, runExport: world.command.runExport });
}

function notWrittenInWords(file: string, why: NotWritten): string {
  switch (why) {
    case 'no-folder':
      return `There is no folder in which “${file}” could be written.`;
    case 'is-folder':
      return `“${file}” is a folder. Give the name of a file after --out.`;
    case 'forbidden':
      return `The file “${file}” may not be written: you do not have permission.`;
    case 'full':
      return `There is no room left to write “${file}”.`;
    case 'unwritable':
      return `The file “${file}” could not be written.`;
  }
}

function fileInWords(file: string, why: Extract<FileContent, { ok: false }>['why']): string {
  switch (why) {
    case 'missing':
      return `There is no file “${file}”.`;
    case 'not-a-file':
      return `“${file}” is not a file.`;
    case 'forbidden':
      return `The file “${file}” may not be read: you do not have permission.`;
    case 'too-large':
      return refusalInWords('file-too-large');
    case 'unreadable':
      return `The file “${file}” could not be read.`;
  }
}

async function explain(kind: ExplainKind, world: Surroundings): Promise<ExitCode> {
  let number = 0;
  for await (const line of world.lines()) {
    number += 1;
    if (line.trim() === '') continue;
    let input: unknown;
    try {
      input = JSON.parse(line);
    } catch {
      return refuse(world, `Line ${number} is not JSON.`);
    }
    let answer: unknown;
    try {
      answer = world.command.explainLine(kind, input);
    } catch (error) {
      const why = world.command.whyNotExplained(error);
      if (why === null) throw error;
      return refuse(world, `Line ${number} cannot be explained: ${why}${/[.!?]$/.test(why) ? '' : '.'}`);
    }
    world.out(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}

function refuse(world: Surroundings, line: string): ExitCode {
  world.error(ended(line));
  return 2;
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
