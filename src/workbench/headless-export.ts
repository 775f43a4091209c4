/**
 * The headless `export`: has the add-in make its files from a workbook that is only read, and writes them into a folder, all
 * or none. Where the add-in refuses, its reasons are printed and nothing is written.
 */
import type { ExportArguments } from './headless-arguments';
import type { NotWritten } from './headless-exit';
import type { ExitCode } from './headless-exit';

/** Works on the open workbook, which is not kept; names are without a folder. */
export type ExportEntry = (options: {
  readonly today: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
  readonly validatedBy: string | null;
  readonly letThrough: string | null;
}) => Promise<{
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly error: string;
  readonly files: readonly FileToWrite[];
}>;

export interface FileToWrite {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `wouldReplace` is the workbook itself, which must stay: then nothing is written either. */
export type WriteFolder = (
  folder: string,
  files: readonly FileToWrite[],
  wouldReplace: string,
) => Promise<NotWritten | 'workbook-itself' | null>;

interface Around {
  readonly runExport: ExportEntry;
  readonly writeFolder: WriteFolder;
  readonly today: () => string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export async function exportToFolder(
  { file, out: folder, ...wanted }: Omit<ExportArguments, 'command'>,
  { runExport, writeFolder, today, out, error }: Around,
): Promise<ExitCode> {
  const result = await runExport({ today: today(), ...wanted });
  if (result.exitCode === 2) {
    error(`${result.error}\n`);
    return 2;
  }
  if (result.exitCode === 1) {
    out(`${result.out}\n`);
    return 1;
  }
  const why = await writeFolder(folder, result.files, file);
  if (why !== null) {
    error(`${notWrittenInWords(folder, why)}\n`);
    return 2;
  }
  const written = result.files.map(({ name }) => `  ${name}`);
  out(`${[`Written to the folder “${folder}”:`, ...written, result.out].join('\n')}\n`);
  return 0;
}

function notWrittenInWords(folder: string, why: NotWritten | 'workbook-itself'): string {
  switch (why) {
    case 'no-folder':
    case 'is-folder':
      return `“${folder}” is not a folder in which files can be written. Give a folder after --out.`;
    case 'workbook-itself':
      return 'One of the files would take the place of the workbook itself. Give another folder after --out.';
    case 'forbidden':
      return `You do not have permission to write in the folder “${folder}”.`;
    case 'full':
      return `There is no room left to write in the folder “${folder}”.`;
    case 'unwritable':
      return `The files could not be written in the folder “${folder}”.`;
  }
}
