/**
 * The headless `compare`: opens two workbooks one after the other, read-only, and prints what changed between them, or
 * also writes it as a workbook of one sheet.
 */
import type { CompareArguments } from '../arguments/compare';
import { notWrittenInWords } from '../not-written-in-words';
import { openWorkbook } from '../open-workbook';
import { print, refuse } from '../print';
import type { CompareEntry, ExitCode, Surroundings } from '../surroundings';

export async function runCompare(wanted: CompareArguments, world: Surroundings): Promise<ExitCode> {
  const { out, old, new: now } = wanted;
  for (const { file } of [old, now])
    if (out !== null && (await world.isSameFile(file, out)))
      return refuse(
        world,
        `The sheet would take the place of “${file}” itself. Give another file after --out.`,
      );
  const result = await compareFiles(wanted, {
    entry: world.command.compare,
    today: world.today,
    open: async (file) => {
      const opened = await openWorkbook(file, world);
      return 'refusal' in opened ? opened.refusal : null;
    },
  });
  if (!result.ok) return refuse(world, result.line);
  if (out === null) {
    print(world, result.out);
    return 0;
  }
  const why = await world.writeFile(out, await result.sheet());
  if (why !== null) return refuse(world, notWrittenInWords(out, why));
  // With --json the output stays nothing but JSON.
  print(world, wanted.json ? result.out : `Written to “${out}”.\n${result.out}`);
  return 0;
}

interface Around {
  readonly entry: CompareEntry;
  /** Opens the file's workbook in the client; returns why it cannot, or `null`. */
  readonly open: (file: string) => Promise<string | null>;
  readonly today: () => string;
}

interface Compared {
  readonly ok: true;
  readonly out: string;
  /** Makes the workbook with the sheet. */
  readonly sheet: () => Promise<Uint8Array>;
}

export async function compareFiles(
  { old, new: now, json }: CompareArguments,
  { entry, open, today }: Around,
): Promise<Compared | { readonly ok: false; readonly line: string }> {
  const sides: unknown[] = [];
  for (const { file, asOf, sheet } of [old, now]) {
    const refusal = await open(file);
    if (refusal !== null) return { ok: false, line: `“${file}”: ${refusal}` };
    const workbook = file.split(/[\\/]/).pop() ?? file;
    const read = await entry.readSide({ workbook, today: today(), asOf, sheet });
    if (!read.ok) return { ok: false, line: read.error };
    sides.push(read.side);
  }
  const [before, after] = sides;
  return {
    ok: true,
    out: entry.compareSides(before, after, json),
    sheet: () => entry.sheetOfChanges(before, after, today()),
  };
}
