/** The headless `chase`: has the add-in make a pack from a read-only workbook, and writes it into a folder, all or none. */
import type { ChaseArguments } from '../arguments/chase';
import { folderNotWrittenInWords } from '../folder-words';
import { openWorkbook } from '../open-workbook';
import { print, refuse } from '../print';
import type { ExitCode, Surroundings } from '../surroundings';

export async function chase(
  { file, out: folder, command: _, ...wanted }: ChaseArguments,
  world: Surroundings,
): Promise<ExitCode> {
  const opened = await openWorkbook(file, world);
  if ('refusal' in opened) return refuse(world, opened.refusal);
  const made = await world.command.runChase({ today: world.today(), ...wanted });
  if (made.exitCode !== 0) return refuse(world, made.error);
  const why = await world.writeFolder(folder, made.files, file);
  if (why !== null) return refuse(world, folderNotWrittenInWords(folder, why));
  const written = made.files.map(({ name }) => `  ${name}`);
  print(
    world,
    wanted.json ? made.out : [`Written to the folder “${folder}”:`, ...written, made.out].join('\n'),
  );
  return 0;
}
