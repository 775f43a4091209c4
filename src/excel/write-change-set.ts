/**
 * Writes a ChangeSet: one exchange to check, one for the cells, one for the formats, and more only if the data is too
 * large for one. Every obstacle is found before anything is written, and what an undo needs is kept at the same time.
 * Formats that Excel refuses leave the cells as written.
 */
import {
  emptyKept,
  keptOfNewSheet,
  withKept,
  type Restoration,
  type KeptSheet,
} from '../plan/change/restoration';
import type { SheetChange, ChangeSet } from '../plan/change/change-set';
import type { JournalSheets, WriteOptions, Written } from '../plan/change/written';
import { obstacle, success, type Outcome, type Problem } from '../plan/outcome';
import { ready } from '../plan/steps';
import { carryOut, inOrder, type Group, type Guard, type SheetSteps } from './change/carry-out';
import { failureOf, formatWhatIsLeft, type FormatWork } from './format-what-is-left';
import { MovedHalfWay, MovedMeanwhile } from './change/anchors';
import { lookAt, type Look, type LookedAt } from './change/look';
import { sameName, type Step } from './change/part';
import { unhurried, type Alive } from './change/stepwise';
import { WRITE } from './change/parts/index';
import { mayHaveWritten, problemOfHostError } from './host-error';

const NO_JOURNAL: JournalSheets = { first: [], last: [] };

/** Calls `answered` after each exchange. */
export async function writeChangeSet(
  changes: ChangeSet,
  options: WriteOptions = {},
  answered: () => void = () => undefined,
): Promise<Outcome<Written>> {
  const alive: Alive = async () => {
    answered();
    await options.breathe?.();
  };
  const { journal: journalOf = () => ready(NO_JOURNAL) } = options;
  const wrote = { sent: false, some: false };
  const aliveWriting: Alive = () => {
    wrote.some = true;
    return alive();
  };
  const probe = await unhurried(journalOf({ sheets: [] }), alive);
  try {
    const { formats, ...written } = await Excel.run(async (context) => {
      const all = [...probe.first, ...changes.sheets, ...probe.last];
      const look = await lookAt(
        context,
        all.map((planned) => ({ planned, works: WRITE })),
        alive,
      );
      for (const { asked } of look.sheets)
        for (const { prepare } of asked) if (prepare) await unhurried(prepare(), alive);
      const [first, main, last] = inGroups(look, [probe.first, changes.sheets, probe.last]);
      const problem = problemIn(look, [...first, ...main]);
      if (problem) throw new Refused(problem);
      const undo = whatWasThere(main, probe);
      await alive();
      const journal = await unhurried(journalOf(undo), alive);
      await alive();
      // Write the journal's sheet first, so that an interrupted change is on record before any of it is written.
      const early = newSheets(first);
      const groups = [
        { newSheets: early, sheets: journalSteps(first, journal.first) },
        {
          newSheets: newSheets(main).filter((name) => !early.some((each) => sameName(each, name))),
          sheets: main.map(stepsOf),
        },
      ];
      const mark = (sheets: readonly SheetChange[]): Group => ({
        newSheets: [],
        sheets: journalSteps(last, sheets),
      });
      const formats = inOrder(groups, 'formats');
      const done = mark(journal.last);
      const guards = guardsOf([...first, ...main, ...last]);
      const cells = inOrder([...groups, formats.length > 0 ? mark(journal.written ?? []) : done], 'cells');
      wrote.sent = cells.length > 0;
      const differs = await carryOut(context, cells, aliveWriting, guards);
      const unformatted: FormatWork = {
        sheets: [...journal.first, ...changes.sheets],
        last: journal.last,
        failed:
          formats.length === 0
            ? null
            : await failureOf(context, [...formats, ...inOrder([done])], alive, guards),
      };
      return { undo, differs, formats: unformatted };
    });
    return success({ ...written, ...(await formatWhatIsLeft(formats, alive)) });
  } catch (error) {
    if (error instanceof Refused) return obstacle(error.problem);
    if (error instanceof MovedMeanwhile)
      return obstacle({ code: 'changed-since-read', sheet: changes.sheets[0]?.name ?? null, cells: [] });
    const sheet = changes.sheets[0]?.name ?? null;
    const partly = options.journal ? true : 'unrecorded';
    if (error instanceof MovedHalfWay) return obstacle({ code: 'moved-since', sheet, partly });
    return obstacle(problemOfHostError(error, { sheet, partly: mayHaveWritten(wrote, error) && partly }));
  }
}

/** An obstacle that was found before anything was written. */
class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

type Looked = LookedAt<SheetChange>;

function inGroups(
  { sheets }: Look<SheetChange>,
  [first, main]: readonly (readonly SheetChange[])[],
): [Looked[], Looked[], Looked[]] {
  const [a, b] = [first?.length ?? 0, main?.length ?? 0];
  return [sheets.slice(0, a), sheets.slice(a, a + b), sheets.slice(a + b)];
}

export const guardsOf = (looked: readonly Pick<LookedAt<unknown>, 'place' | 'asked'>[]): readonly Guard[] =>
  looked
    .filter(({ place }) => !place.isNew())
    .flatMap(({ place, asked }) =>
      asked.flatMap(({ guard }) => (guard ? [{ sheet: place.name, run: guard }] : [])),
    );

/** Names of the sheets to create, without duplicates. */
function newSheets(sheets: readonly Looked[]): readonly string[] {
  const made = sheets.filter(({ planned, place }) => planned.when === 'create' && place.isNew());
  return made
    .map(({ planned }) => planned.name)
    .filter((name, at, names) => names.findIndex((each) => sameName(each, name)) === at);
}

function problemIn(look: Look<SheetChange>, sheets: readonly Looked[]) {
  const made = newSheets(look.sheets);
  for (const { planned, place, asked } of sheets) {
    const isMade = place.isNew() && made.some((name) => sameName(name, planned.name));
    if (isMade) {
      if (look.structureProtected) return { code: 'workbook-protected' } as const;
      continue;
    }
    if (planned.when === 'remove' && look.structureProtected && !place.isNew())
      return { code: 'workbook-protected' } as const;
    for (const { obstacle: inTheWay } of asked) {
      const problem = inTheWay?.();
      if (problem && !(problem.code === 'filter-active' && isUnfiltered(planned.name, sheets)))
        return problem;
    }
  }
  return null;
}

/** Whether the change clears the filters of that sheet, on which the journal is written too. */
const isUnfiltered = (name: string, sheets: readonly Looked[]): boolean =>
  sheets.some(
    ({ planned, asked }) =>
      sameName(planned.name, name) &&
      planned.filters.length > 0 &&
      asked.every(({ obstacle: inTheWay }) => inTheWay?.()?.code !== 'filter-active'),
  );

const stepsOf = ({ planned, asked }: Looked): SheetSteps => ({
  sheet: planned.name,
  steps: asked.flatMap(({ steps }) => steps?.() ?? []),
});

/** The journal's sheets with their final rows; the probe under the same names has already checked them. */
function journalSteps(looked: readonly Looked[], sheets: readonly SheetChange[]): readonly SheetSteps[] {
  return looked.map(({ place }, at) => {
    const planned = sheets[at];
    if (!planned) return { sheet: place.name, steps: [] };
    // The probe has already asked what a part needs to know; only what it writes comes from the final rows.
    const quiet = { ...place, ask: () => undefined };
    const steps = WRITE.flatMap((work): readonly Step[] => work(quiet, planned)?.steps?.() ?? []);
    return { sheet: place.name, steps };
  });
}

export function whatWasThere(sheets: readonly Looked[], probe: JournalSheets): Restoration {
  const bySheet = new Map<string, KeptSheet>();
  const journalTables = (name: string) =>
    probe.first
      .filter((sheet) => sameName(sheet.name, name))
      .flatMap((sheet) => [...sheet.tables, ...sheet.grow].map((table) => table.name));
  for (const { planned, place, asked } of sheets) {
    if (planned.when === 'remove') continue;
    const key = planned.name.toLowerCase();
    const isNew = place.isNew();
    const kept = asked.reduce<KeptSheet>(
      (sum, { kept: keep }) => withKept(sum, keep?.() ?? {}),
      bySheet.get(key) ?? emptyKept(planned.name, isNew ? 'remove' : 'exists'),
    );
    bySheet.set(key, isNew ? keptOfNewSheet(kept, journalTables(planned.name)) : kept);
  }
  return { sheets: [...bySheet.values()] };
}
