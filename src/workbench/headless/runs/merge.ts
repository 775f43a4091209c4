/**
 * The headless `merge`: opens the master, hands the returned files over as they are, and writes the merged workbook to
 * another file. A return that cannot be read is named and skipped; if the master cannot, nothing is written.
 */
import { LIMITS } from '../../xlsx/limits';
import { saveXlsx } from '../../xlsx/save-xlsx';
import type { MergeArguments } from '../arguments/merge';
import { fileInWords, openWorkbook } from '../open-workbook';
import { notWrittenInWords } from '../not-written-in-words';
import { print, printError, refuse } from '../print';
import type { ExitCode, FileToWrite, Surroundings } from '../surroundings';

export async function runMerge(
  { master, returns, base, out, json }: MergeArguments,
  world: Surroundings,
): Promise<ExitCode> {
  for (const file of [master, ...returns, ...(base === null ? [] : [base])])
    if (await world.isSameFile(file, out))
      return refuse(world, `The result would take the place of “${file}”. Give another file after --out.`);
  const opened = await openWorkbook(master, world);
  if ('refusal' in opened) return refuse(world, naming(master, opened.refusal));
  const files: FileToWrite[] = [];
  for (const path of returns) {
    const read = await bytesOf(path, world);
    if (typeof read === 'string') printError(world, `${read} It is skipped.`);
    else files.push(read);
  }
  const sent = base === null ? null : await bytesOf(base, world);
  if (typeof sent === 'string') return refuse(world, sent);
  const result = await world.command.runMerge({ today: world.today(), returns: files, sent, json });
  if (result.exitCode !== 0) return refuse(world, naming(master, result.error));
  const saved = result.changed ? saveXlsx(opened.workbook) : { bytes: opened.bytes, notKept: [] };
  const why = await world.writeFile(out, saved.bytes);
  if (why !== null) return refuse(world, notWrittenInWords(out, why));
  const lost = saved.notKept.map((words) => `Not kept in the copy: ${words}`);
  if (result.error !== '') printError(world, result.error);
  if (json) {
    for (const words of lost) printError(world, words);
    print(world, result.out);
  } else print(world, [`Written to “${out}”.`, result.out, ...lost].join('\n'));
  return 0;
}

/** Of several files it must be said which one it is. */
const naming = (master: string, why: string): string =>
  why.includes(`“${master}”`) ? why : `Nothing can be merged into “${master}”. ${why}`;

/** Why it cannot be read, as a sentence, or what it holds. */
async function bytesOf(path: string, world: Surroundings): Promise<FileToWrite | string> {
  const content = await world.readFile(path, LIMITS.fileBytes);
  if (!content.ok) return fileInWords(path, content.why);
  return { name: path.split(/[\\/]/).pop() ?? path, bytes: content.bytes };
}
