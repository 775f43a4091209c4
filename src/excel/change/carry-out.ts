/**
 * Runs the steps of a change, all in one exchange unless they are too large for one. The journal's first entry is
 * written before everything else and its last entry after everything else.
 */
import { appendAll } from '../../plan/long-lists';
import { addOwnSheets } from '../own-writes';
import { isMoved, MovedHalfWay, MovedMeanwhile } from './anchors';
import { PHASES, step, type Phase, type Step } from './part';
import { MOST_BYTES_OF_A_REQUEST } from './payload';
import type { Alive } from './stepwise';

/** The steps that the parts returned for one sheet. */
export interface SheetSteps {
  readonly sheet: string;
  readonly steps: readonly Step[];
}

export type PlacedStep = Step & { readonly sheet: string; readonly adds?: true };

/** Sheets to create and then steps to run; each group is finished before the next begins. */
export interface Group {
  readonly newSheets: readonly string[];
  readonly sheets: readonly SheetSteps[];
}

/** Which phases to run: all of them, all but `format`, or `format` alone. */
export type Stage = 'all' | 'cells' | 'formats';

const inStage = (phase: Phase, stage: Stage): boolean =>
  stage === 'all' || (phase === 'format') === (stage === 'formats');

/**
 * Sorts the steps of each group by phase, across all its sheets; sheets are deleted at the very end. A sheet's filters
 * are cleared before the first group that writes on it, and set again after the last.
 */
export function inOrder(groups: readonly Group[], stage: Stage = 'all'): readonly PlacedStep[] {
  const ended: PlacedStep[] = [];
  const written = groups.map(
    ({ sheets }) =>
      new Set(sheets.flatMap(({ sheet, steps }) => (steps.length > 0 ? [sheet.toLowerCase()] : []))),
  );
  const groupOf = ({ phase, sheet }: PlacedStep, own: number): number => {
    const isOn = (group: ReadonlySet<string>): boolean => group.has(sheet.toLowerCase());
    if (phase === 'show') return written.findIndex(isOn);
    return phase === 'filter' ? written.reduce((last, group, at) => (isOn(group) ? at : last), own) : own;
  };
  const stepsIn = groups.map((): PlacedStep[] => []);
  for (const [own, { sheets }] of groups.entries())
    for (const { sheet, steps } of sheets)
      for (const each of steps) {
        if (!inStage(each.phase, stage)) continue;
        const step = { ...each, sheet };
        stepsIn[groupOf(step, own)]?.push(step);
      }
  const placed = groups.flatMap(({ newSheets }, at) => {
    const all = stepsIn[at] ?? [];
    appendAll(
      ended,
      all.filter(({ phase }) => phase === 'end'),
    );
    const ordered = PHASES.filter((phase) => phase !== 'end').flatMap((phase) =>
      all.filter((each) => each.phase === phase),
    );
    return [...(stage === 'formats' ? [] : newSheets.map(addition)), ...ordered];
  });
  return [...placed, ...ended];
}

const addition = (sheet: string): PlacedStep => ({
  sheet,
  adds: true,
  ...step('release', () => undefined),
});

/** Raises an error in the exchange if the sheet has moved since the check. */
export interface Guard {
  readonly sheet: string;
  readonly run: (sheet: Excel.Worksheet) => void;
}

/** Returns the addresses of cells that read back differently from what was written. */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly PlacedStep[],
  alive: Alive,
  guards: readonly Guard[] = [],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  const differs: string[] = [];
  const ids: string[] = [];
  const writeFrom = async (start: number): Promise<void> => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheets = new Map<string, Excel.Worksheet>();
    const added: Excel.Worksheet[] = [];
    const late: (() => void)[] = [];
    for (const { sheet, run } of guards) {
      const guarded = sheets.get(sheet) ?? worksheets.getItem(sheet);
      sheets.set(sheet, guarded);
      run(guarded);
    }
    const readers: (() => readonly string[])[] = [];
    let bytes = 0;
    let next = start;
    for (const each of steps.slice(start)) {
      if (next > start && bytes + each.bytes > MOST_BYTES_OF_A_REQUEST) break;
      const sheet = sheets.get(each.sheet) ?? worksheets[each.adds ? 'add' : 'getItem'](each.sheet);
      sheets.set(each.sheet, sheet);
      if (each.adds) {
        sheet.load('id');
        added.push(sheet);
      }
      const reader = each.run(sheet, context, (put) => void late.push(put));
      if (reader) readers.push(() => reader().map((address) => `${each.sheet}!${address}`));
      bytes += each.bytes;
      next += 1;
      await alive();
    }
    await synced(context, start === 0);
    await alive();
    appendAll(
      ids,
      added.map(({ id }) => id),
    );
    for (const reader of readers) {
      await alive();
      appendAll(differs, reader());
    }
    if (late.length > 0) {
      late.forEach((put) => put());
      await context.sync();
      await alive();
    }
    if (next < steps.length) await writeFrom(next);
  };
  if (steps.length === 0) return [];
  if (steps.some(({ adds }) => adds)) {
    await addOwnSheets(async () => {
      await writeFrom(0);
      return ids;
    });
  } else await writeFrom(0);
  return differs;
}

async function synced(context: Excel.RequestContext, isFirst: boolean): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (!isMoved(error)) throw error;
    // In a later exchange some of it is already written; the journal records that the change was begun.
    throw isFirst
      ? new MovedMeanwhile()
      : new MovedHalfWay('The sheet was moved while it was being written.');
  }
}
