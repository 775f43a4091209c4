/**
 * What every printed page says of the plans on it: their title, their board and the protective marking. As set on "Plan
 * setup", else as the plans' own sheets say; nothing is made up.
 */
import { boardIn, titleIn } from '../../read/recognise/plan-title';
import { markingIn, strictest } from '../../read/recognise/protective-marking';
import type { Setup } from '../../read/setup/setup';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PlanReport } from './plan-report';

export interface PaperWords {
  /** Of one plan, its title or else its sheet's name; of several, all of them. */
  readonly title: string;
  /** `''` if it is not known. */
  readonly board: string;
  /** `''` if there is none. */
  readonly marking: string;
}

/** `plans` are those on the page, `snapshots` the workbook's sheets as read. */
export function paperWords(
  plans: readonly Pick<PlanReport, 'sheet' | 'table'>[],
  snapshots: readonly SheetSnapshot[],
  { board, marking }: Pick<Setup, 'board' | 'marking'>,
): PaperWords {
  const lines = plans.map((plan) => linesAround(plan, snapshots));
  const titles = plans.map(({ sheet }, at) => titleAmong(lines[at]) || sheet);
  const all = lines.flatMap(({ above, below }) => [...above, ...below]);
  return {
    title: [...new Set(titles)].join('; '),
    board: board || boardIn(lines.flatMap(({ above }) => above)),
    marking: marking || strictest(all.map(markingIn)),
  };
}

/** The plan's own title; `''` if no line above it is one. */
export const titleOfPlan = (
  plan: Pick<PlanReport, 'sheet' | 'table'>,
  snapshots: readonly SheetSnapshot[],
): string => titleAmong(linesAround(plan, snapshots));

/** What stands below the header more than once is on each page of the plan. */
const titleAmong = ({ above, below }: Lines = { above: [], below: [] }): string =>
  titleIn(
    above,
    below.filter((line, at) => below.indexOf(line) !== at),
  );

interface Lines {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** The lines of the cells outside the plan's rows, in its columns or, if it stands alone, in all. */
function linesAround(
  { sheet, table }: Pick<PlanReport, 'sheet' | 'table'>,
  snapshots: readonly SheetSnapshot[],
): Lines {
  const snapshot = snapshots.find(({ name }) => name === sheet);
  if (!snapshot) return { above: [], below: [] };
  const { region, outsideRows } = table;
  const { origin, values } = snapshot;
  const linesOf = (row: number): readonly string[] =>
    (values[row - origin.rowIndex] ?? []).flatMap((value, c) => {
      const column = origin.columnIndex + c;
      const inside = region.alone || (column >= region.firstColumn && column <= region.lastColumn);
      return inside && typeof value === 'string' ? value.split(/\r?\n/) : [];
    });
  const above = Array.from({ length: Math.max(0, region.headerRow - region.titleRow) }, (_, at) =>
    linesOf(region.titleRow + at),
  );
  const below = outsideRows.filter((row) => row > region.headerRow).map(linesOf);
  return { above: above.flat(), below: below.flat() };
}
