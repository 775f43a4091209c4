/**
 * The headless `export`: has the add-in make its files from a read-only workbook, and writes them into a folder, all or
 * none. If the add-in refuses, its reasons are printed and nothing is written.
 */
import type { ExportArguments } from '../arguments/export';
import { folderNotWrittenInWords } from '../folder-words';
import { openWorkbook } from '../open-workbook';
import { print, refuse } from '../print';
import type { ExitCode, ExportEntry, Surroundings } from '../surroundings';

/** The workbook that the files are made from is discarded. */
export async function runExport(wanted: ExportArguments, world: Surroundings): Promise<ExitCode> {
  const opened = await openWorkbook(wanted.file, world);
  if ('refusal' in opened) return refuse(world, opened.refusal);
  const { command: _, ...about } = wanted;
  return exportToFolder(about, { ...world, runExport: world.command.runExport });
}

type Around = Pick<Surroundings, 'writeFolder' | 'today' | 'out' | 'error'> & {
  readonly runExport: ExportEntry;
};

export async function exportToFolder(
  { file, out: folder, ...wanted }: Omit<ExportArguments, 'command'>,
  around: Around,
): Promise<ExitCode> {
  const result = await around.runExport({ today: around.today(), ...wanted });
  if (result.exitCode === 2) return refuse(around, result.error);
  if (result.exitCode === 1) {
    print(around, result.out);
    return 1;
  }
  const why = await around.writeFolder(folder, result.files, file);
  if (why !== null) return refuse(around, folderNotWrittenInWords(folder, why));
  const written = result.files.map(({ name }) => `  ${name}`);
  print(around, [`Written to the folder “${folder}”:`, ...written, result.out].join('\n'));
  return 0;
}
