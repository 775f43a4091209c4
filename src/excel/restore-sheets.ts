/**
 * Undoes a change from what was kept of it: checks everything first, then restores the cells in one exchange and what
 * lies over them in another. Refuses if rows have moved since. Cells edited since either stop the undo or are left
 * alone and listed, as the caller chooses.
 */
import type { KeptSheet, Restoration } from '../plan/change/restoration';
import type { SheetChange } from '../plan/change/change-set';
import type { Restored, RestoreOptions } from '../plan/change/written';
import { obstacle, success, type Outcome } from '../plan/outcome';
import { appendAll } from '../plan/long-lists';
import { a1 } from '../plan/read/sheet/a1';
import { cellOfAddress } from '../plan/read/sheet/cell-of-address';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import { carryOut, inOrder, type SheetSteps } from './change/carry-out';
import { MovedHalfWay, MovedMeanwhile } from './change/anchors';
import { lookAt, type LookedAt } from './change/look';
import { sameName, type ExcelWork } from './change/part';
import { RESTORE, WRITE } from './change/parts/index';
import { unhurried, type Alive } from './change/stepwise';
import { failureOf, restoreFormats, isMove } from './format-what-is-left';
import { isUnreachable, mayHaveWritten, problemOfHostError } from './host-error';
import { guardsOf } from './write-change-set';

/** A sheet to restore, or a journal sheet to write. */
type Task =
  | { readonly name: string; readonly kept: KeptSheet }
  | { readonly name: string; readonly journal: SheetChange; readonly at: 'first' | 'last' };

const KEPT_WORKS = RESTORE.map(
  (work): ExcelWork<Task> =>
    (place, task) =>
      'kept' in task ? work(place, task.kept) : null,
);
const JOURNAL_WORKS = WRITE.map(
  (work): ExcelWork<Task> =>
    (place, task) =>
      'kept' in task ? null : work(place, task.journal),
);

/** Calls `answered` after each exchange. */
export async function restoreSheets(
  undo: Restoration,
  { changed, checkOnly, journal, breathe }: RestoreOptions,
  answered: () => void = () => undefined,
): Promise<Outcome<Restored>> {
  const alive: Alive = async () => {
    answered();
    await breathe?.();
  };
  const tasks: readonly Task[] = [
    ...(journal?.first ?? []).map((each): Task => ({ name: each.name, journal: each, at: 'first' })),
    ...undo.sheets.map((kept): Task => ({ name: kept.name, kept: exempting(kept, journal?.first ?? []) })),
    ...(journal?.last ?? []).map((each): Task => ({ name: each.name, journal: each, at: 'last' })),
  ];
  const wrote = { sent: false, some: false };
  const aliveWriting: Alive = () => {
    wrote.some = true;
    return alive();
  };
  try {
    return await Excel.run(async (context) => {
      const look = await lookAt(
        context,
        tasks.map((planned) => ({ planned, works: 'kept' in planned ? KEPT_WORKS : JOURNAL_WORKS })),
        alive,
      );
      for (const { asked } of look.sheets)
        for (const { prepare } of asked) if (prepare) await unhurried(prepare(), alive);
      const there = look.sheets.filter(({ place }) => !place.isNew());
      for (const { planned, asked } of there) {
        if ('at' in planned && planned.at === 'last') continue;
        for (const { obstacle: inTheWay } of asked) {
          const problem = inTheWay?.();
          if (problem) return obstacle(problem);
        }
      }
      const removes = there.some(({ planned }) => 'kept' in planned && planned.kept.when === 'remove');
      if (removes && look.structureProtected) return obstacle({ code: 'workbook-protected' });
      const left = there.flatMap(({ asked }) => asked.flatMap(({ edited }) => edited?.() ?? []));
      if (left.length > 0 && changed === 'stop') return obstacle(changedSince(left));
      if (checkOnly) return success({ left, unformatted: [] });
      const of = (wanted: (task: Task) => boolean): readonly SheetSteps[] =>
        there.filter(({ planned }) => wanted(planned)).map(stepsOf);
      const given = [
        { newSheets: [], sheets: of((task) => 'at' in task && task.at === 'first') },
        { newSheets: [], sheets: of((task) => 'kept' in task) },
      ];
      const marks = inOrder([{ newSheets: [], sheets: of((task) => 'at' in task && task.at === 'last') }]);
      const formats = inOrder(given, 'formats');
      const cells = inOrder(given, 'cells');
      const guards = guardsOf(there);
      wrote.sent = cells.length > 0;
      const kept = await carryOut(
        context,
        formats.length === 0 ? [...cells, ...marks] : cells,
        aliveWriting,
        guards,
      );
      appendAll(
        left,
        kept.flatMap((address) => cellOfAddress(address, null) ?? []),
      );
      if (formats.length === 0) return success({ left, unformatted: [] });
      const failed = await failureOf(context, [...formats, ...marks], alive, guards);
      if (failed === null) return success({ left, unformatted: [] });
      // The journal does not say "undone" yet, so the undo can be run again.
      if (isMove(failed) || isUnreachable(failed)) throw failed;
      const unformatted = await restoreFormats(undo, alive);
      await carryOut(context, marks, alive);
      return success({ left, unformatted });
    });
  } catch (error) {
    if (error instanceof MovedMeanwhile)
      return obstacle({ code: 'changed-since-read', sheet: undo.sheets[0]?.name ?? null, cells: [] });
    const sheet = undo.sheets[0]?.name ?? null;
    if (error instanceof MovedHalfWay) return obstacle({ code: 'moved-since', sheet, partly: true });
    return obstacle(problemOfHostError(error, { sheet, partly: mayHaveWritten(wrote, error) }));
  }
}

const stepsOf = ({ place, asked }: LookedAt<Task>): SheetSteps => ({
  sheet: place.name,
  steps: asked.flatMap(({ steps }) => steps?.() ?? []),
});

/** Exempts the tables that the journal writes during the undo, which must not count as later entries of somebody's. */
const exempting = (kept: KeptSheet, first: readonly SheetChange[]): KeptSheet => ({
  ...kept,
  madeTables:
    kept.when === 'remove'
      ? [
          ...kept.madeTables,
          ...first
            .filter(({ name }) => sameName(name, kept.name))
            .flatMap(({ tables, grow }) => [...tables, ...grow].map(({ name }) => name)),
        ]
      : kept.madeTables,
});

function changedSince(left: readonly CellRef[]) {
  const [first] = left;
  const here = left.filter(({ sheet }) => sheet === first?.sheet);
  return {
    code: 'changed-since-read',
    sheet: first?.sheet ?? null,
    cells: here.map(({ rowIndex, columnIndex }) => a1(rowIndex, columnIndex)),
  } as const;
}
