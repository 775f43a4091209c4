/**
 * Applies formats, which come after the cells in an exchange of their own. If that exchange fails, each part is tried
 * by itself, and each page setting too, so that one refusal does not prevent the others; what Excel refuses is
 * returned.
 */
import type { SheetChange } from '../plan/change/change-set';
import { FORMAT_PARTS, partOf } from '../plan/change/format-parts';
import type { Restoration } from '../plan/change/restoration';
import type { Unformatted, Written } from '../plan/change/written';
import type { Alive } from './change/stepwise';
import { carryOut, inOrder, type Guard, type PlacedStep } from './change/carry-out';
import { MovedHalfWay, MovedMeanwhile } from './change/anchors';
import { lookAt } from './change/look';
import type { ExcelWork, Step } from './change/part';
import { restoreWorkOf, WRITE, writeWorkOf } from './change/parts/index';
import { isUnreachable } from './host-error';

export interface FormatWork {
  readonly sheets: readonly SheetChange[];
  /** The journal's closing entry, written once everything is formatted. */
  readonly last: readonly SheetChange[];
  /** Why the exchange that formats failed; `null` if it did not. */
  readonly failed: Error | null;
}

/** Runs the steps that format. Returns Excel's error if it refused them; rethrows any other, which is our own fault. */
export async function failureOf(
  context: Excel.RequestContext,
  steps: readonly PlacedStep[],
  alive: Alive,
  guards: readonly Guard[],
): Promise<Error | null> {
  try {
    await carryOut(context, steps, alive, guards);
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error || isMove(error)) return error;
    throw error;
  }
}

/** Whether rows or columns were moved meanwhile. */
export const isMove = (error: unknown): error is MovedMeanwhile | MovedHalfWay =>
  error instanceof MovedMeanwhile || error instanceof MovedHalfWay;

export async function formatWhatIsLeft(
  { sheets, last, failed }: FormatWork,
  alive: Alive,
): Promise<Pick<Written, 'unformatted' | 'finished'>> {
  if (failed === null) return { unformatted: [], finished: true };
  const units = sheets.flatMap((sheet) =>
    FORMAT_PARTS.flatMap(({ id }) => {
      const planned = partOf(sheet, id);
      return planned ? [{ planned, id }] : [];
    }),
  );
  // If Excel does not answer, trying again is pointless; if rows have moved, it would format the wrong cells.
  if (isMove(failed) || isUnreachable(failed))
    return {
      unformatted: units.map(({ planned, id }) => ({ sheet: planned.name, what: id })),
      finished: false,
    };
  const unformatted: Unformatted[] = [];
  for (const { planned, id } of units)
    for (const what of await refusedOf(planned, id, alive)) unformatted.push({ sheet: planned.name, what });
  if (unformatted.length > 0) return { unformatted, finished: false };
  return { unformatted, finished: (await formatted(last, () => true, alive, WRITE)).failed === null };
}

/** What Excel refuses of a part: the part's id, or the kinds of step that it refuses one by one. */
async function refusedOf(planned: SheetChange, id: string, alive: Alive): Promise<readonly string[]> {
  const whole = await formatted([planned], () => true, alive, writeWorkOf(id));
  if (whole.failed === null) return [];
  if (whole.kinds.length < 2) return whole.kinds.length === 0 ? [id] : whole.kinds;
  const refused: string[] = [];
  for (const kind of whole.kinds) {
    const one = await formatted([planned], (step) => step.kind === kind, alive, writeWorkOf(id));
    if (one.failed !== null) refused.push(kind);
  }
  return refused;
}

/** Restores the formats part by part; returns what Excel refuses. */
export async function restoreFormats({ sheets }: Restoration, alive: Alive): Promise<readonly Unformatted[]> {
  const unformatted: Unformatted[] = [];
  for (const kept of sheets)
    for (const { id } of FORMAT_PARTS) {
      const { failed } = await formatted([kept], ({ phase }) => phase === 'format', alive, restoreWorkOf(id));
      if (failed !== null) unformatted.push({ sheet: kept.name, what: id });
    }
  return unformatted;
}

/** Checks again, because some of it may be done by now, and does the rest. */
async function formatted<Planned extends { readonly name: string }>(
  sheets: readonly Planned[],
  wanted: (step: Step) => boolean,
  alive: Alive,
  works: readonly ExcelWork<Planned>[],
): Promise<{ readonly failed: Error | null; readonly kinds: readonly string[] }> {
  const kinds = new Set<string>();
  try {
    await Excel.run(async (context) => {
      const look = await lookAt(
        context,
        sheets.map((planned) => ({ planned, works })),
        alive,
      );
      const groups = look.sheets.map(({ planned, place, asked }) => {
        if (place.isNew()) return { newSheets: [], sheets: [] };
        const steps = asked.flatMap((each) => each.steps?.() ?? []);
        for (const { kind } of steps) if (kind !== undefined) kinds.add(kind);
        return { newSheets: [], sheets: [{ sheet: planned.name, steps: steps.filter(wanted) }] };
      });
      await carryOut(context, inOrder(groups), alive);
    });
    return { failed: null, kinds: [] };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { failed: error, kinds: [...kinds] };
  }
}
