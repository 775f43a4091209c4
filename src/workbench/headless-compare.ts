/** The headless `compare`: opens two workbooks one after the other, read-only, and prints what changed between them. */
import type { CompareArguments } from './headless-arguments';

/** The add-in's entry points; `Side` is its own type, passed through unread. */
export interface CompareEntry<Side = unknown> {
  /** Reads the workbook that is currently open. */
  readonly readSide: (options: {
    readonly workbook: string;
    readonly today: string;
    readonly asOf: string | null;
    readonly sheet: string | null;
  }) => Promise<{ readonly ok: true; readonly side: Side } | { readonly ok: false; readonly error: string }>;
  readonly compareSides: (old: Side, now: Side, json: boolean) => string;
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
