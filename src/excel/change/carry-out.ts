/**
 * Writes what was planned: all steps in one exchange, and in further ones only where they come to more than one may
 * carry. What the journal says first is written before everything, what it says last after everything.
 */
import { addOwnSheets } from '../own-writes';
import { PHASES, type Step } from './part';

/** What one exchange may carry, well below the web's 5 MB: UTF-8 and quotes can double a text. */
const BATCH_CHARACTERS = 1_500_000;

/** The steps of one sheet, as its parts gave them. */
export interface SheetSteps {
  readonly sheet: string;
  readonly steps: readonly Step[];
}

type Placed = Step & { readonly sheet: string };

/** In groups, each done before the next begins; within a group by phase, over all its sheets. */
export function inOrder(groups: readonly (readonly SheetSteps[])[]): readonly Placed[] {
  const ended: Placed[] = [];
  const placed = groups.flatMap((group) => {
    const all = group.flatMap(({ sheet, steps }) => steps.map((each): Placed => ({ ...each, sheet })));
    ended.push(...all.filter(({ phase }) => phase === 'end'));
    return PHASES.filter((phase) => phase !== 'end').flatMap((phase) =>
      all.filter((each) => each.phase === phase),
    );
  });
  return [...placed, ...ended];
}

/** Gives the addresses of cells that read back otherwise than they were written. */
export async function carryOut(
  context: Excel.RequestContext,
  newSheets: readonly string[],
  steps: readonly Placed[],
  alive: () => void,
): Promise<readonly string[]> {
  const differs: string[] = [];
  let done = 0;
  const writeSome = async (add: readonly string[]): Promise<readonly string[]> => {
    const { worksheets } = context.workbook;
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const added = add.map((name) => worksheets.add(name));
    for (const sheet of added) sheet.load('id');
    const sheets = new Map<string, Excel.Worksheet>();
    const readers: (() => readonly string[])[] = [];
    let characters = 0;
    let taken = 0;
    for (const each of steps.slice(done)) {
      if (taken > 0 && characters + each.characters > BATCH_CHARACTERS) break;
      const sheet = sheets.get(each.sheet) ?? worksheets.getItem(each.sheet);
      sheets.set(each.sheet, sheet);
      const reader = each.run(sheet, context);
      if (reader) readers.push(() => reader().map((address) => `${each.sheet}!${address}`));
      characters += each.characters;
      taken += 1;
    }
    await context.sync();
    alive();
    done += taken;
    differs.push(...readers.flatMap((reader) => reader()));
    return added.map(({ id }) => id);
  };
  if (newSheets.length > 0) await addOwnSheets(() => writeSome(newSheets));
  while (done < steps.length) await writeSome([]);
  return differs;
}
