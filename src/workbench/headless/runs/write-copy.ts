/** The headless `apply` and `summarise`: change the open workbook and write it to another file, once all has succeeded. */
import { saveXlsx } from '../../xlsx/save-xlsx';
import type { WritingArguments } from '../arguments/write-copy';
import { openWorkbook } from '../open-workbook';
import { notWrittenInWords } from '../not-written-in-words';
import { print, refuse } from '../print';
import type { ExitCode, Surroundings } from '../surroundings';

export async function writeCopy(
  { command, file, out, asOf, agreed }: WritingArguments,
  world: Surroundings,
): Promise<ExitCode> {
  const same = `The result would take the place of “${file}” itself. Give another file after --out.`;
  if (await world.isSameFile(file, out)) return refuse(world, same);
  const opened = await openWorkbook(file, world);
  if ('refusal' in opened) return refuse(world, opened.refusal);
  const { runApply, runSummarise } = world.command;
  const entry = command === 'summarise' ? runSummarise : runApply;
  const result = await entry({ today: world.today(), asOf, agreed });
  if (result.exitCode !== 0) return refuse(world, result.error);
  const saved = result.changed ? saveXlsx(opened.workbook) : { bytes: opened.bytes, notKept: [] };
  const why = await world.writeFile(out, saved.bytes);
  if (why !== null) return refuse(world, notWrittenInWords(out, why));
  const lost = saved.notKept.map((words) => `Not kept in the copy: ${words}`);
  print(world, [`Written to “${out}”.`, result.out, ...lost].join('\n'));
  return 0;
}
