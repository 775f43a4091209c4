/** The headless `compare`: opens two workbooks one after the other, read-only, and prints what changed between them. */
import type { CompareArguments } from '../arguments/compare';
import { openWorkbook } from '../open-workbook';
import { print, refuse } from '../print';
import type { CompareEntry, ExitCode, Surroundings } from '../surroundings';

export async function runCompare(wanted: CompareArguments, world: Surroundings): Promise<ExitCode> {
  const result = await compareFiles(wanted, {
    entry: world.command.compare,
    today: world.today,
    open: async (file) => {
      const opened = await openWorkbook(file, world);
      return 'refusal' in opened ? opened.refusal : null;
    },
  });
  if (!result.ok) return refuse(world, result.line);
  print(world, result.out);
  return 0;
}

interface Around {
  readonly entry: CompareEntry;
  /** Opens the file's workbook in the client; returns why it cannot, or `null`. */
  readonly open: (file: string) => Promise<string | null>;
  readonly today: () => string;
}

export async function compareFiles(
  { old, new: now, json }: CompareArguments,
  { entry, open, today }: Around,
): Promise<{ readonly ok: true; readonly out: string } | { readonly ok: false; readonly line: string }> {
  const sides: unknown[] = [];
  for (const { file, asOf, sheet } of [old, now]) {
    const refusal = await open(file);
    if (refusal !== null) return { ok: false, line: `“${file}”: ${refusal}` };
    const workbook = file.split(/[\\/]/).pop() ?? file;
    const read = await entry.readSide({ workbook, today: today(), asOf, sheet });
    if (!read.ok) return { ok: false, line: read.error };
    sides.push(read.side);
  }
  return { ok: true, out: entry.compareSides(sides[0], sides[1], json) };
}
