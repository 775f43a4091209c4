/** Everything outside the process that the headless command uses: files, clock, streams, and the add-in's entry points. */
import type { Workbook } from '../model/workbook';
import type { ExplainKind } from './arguments/explain';

export type ExitCode = 0 | 1 | 2;

export type NotWritten = 'no-folder' | 'is-folder' | 'forbidden' | 'full' | 'unwritable';

export type FileContent =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'missing' | 'not-a-file' | 'forbidden' | 'unreadable' | 'too-large' };

/** A file's name and contents. */
export interface FileToWrite {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `wouldReplace`: a file would overwrite the workbook itself, so nothing is written. */
export type WriteFolder = (
  folder: string,
  files: readonly FileToWrite[],
  wouldReplace: string,
) => Promise<NotWritten | 'workbook-itself' | null>;

/** What every entry point that reads the open workbook is told. */
interface Asked {
  /** Dates as `YYYY-MM-DD`. */
  readonly today: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
}

interface Answered {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly error: string;
}

/** Works on the open workbook; `changed` says whether it now differs from the file. */
type ChangeEntry = (options: Asked) => Promise<
  Answered & {
    readonly exitCode: 0 | 2;
    readonly changed: boolean;
  }
>;

/** Works on the open workbook, which is discarded afterwards. */
export type ExportEntry = (
  options: Asked & { readonly validatedBy: string | null; readonly letThrough: string | null },
) => Promise<Answered & { readonly files: readonly FileToWrite[] }>;

/** `Side` is the add-in's own type, passed through unread. */
export interface CompareEntry<Side = unknown> {
  /** Reads the workbook that is currently open. */
  readonly readSide: (options: {
    readonly workbook: string;
    readonly today: string;
    readonly asOf: string | null;
    readonly sheet: string | null;
  }) => Promise<{ readonly ok: true; readonly side: Side } | { readonly ok: false; readonly error: string }>;
  readonly compareSides: (old: Side, now: Side, json: boolean) => string;
  /** The bytes of a workbook with the sheet "What changed". */
  readonly sheetOfChanges: (old: Side, now: Side, today: string) => Promise<Uint8Array>;
}

/** Works on the open workbook; the returned files are handed over as they are. */
export type MergeEntry = (options: {
  readonly today: string;
  readonly returns: readonly FileToWrite[];
  readonly sent: FileToWrite | null;
  readonly json: boolean;
}) => Promise<Answered & { readonly exitCode: 0 | 2; readonly changed: boolean }>;

/** Works on the open workbook and changes nothing in it. */
export type ChaseEntry = (options: {
  readonly today: string;
  readonly asOf: string | null;
  readonly replyBy: string | null;
  readonly rules: readonly string[] | null;
  readonly json: boolean;
}) => Promise<Answered & { readonly exitCode: 0 | 2; readonly files: readonly FileToWrite[] }>;

/** The add-in's entry points that the command calls. */
export interface PlanCommand {
  readonly runCheck: (
    options: Asked & { readonly sheet: string | null; readonly json: boolean },
  ) => Promise<Answered>;
  readonly runApply: ChangeEntry;
  readonly runSummarise: ChangeEntry;
  readonly runExport: ExportEntry;
  readonly compare: CompareEntry;
  readonly runChase: ChaseEntry;
  readonly runMerge: MergeEntry;
  readonly explainLine: (kind: ExplainKind, input: unknown) => unknown;
  /** If `explainLine` threw because of its input, the reason in plain words; `null` for any other error. */
  readonly whyNotExplained: (error: unknown) => string | null;
}

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
