/**
 * Prepares a sheet for a board copy: blanks every plan that is closed or left out, together with its titles. Cells
 * beside or above a live plan on the same sheet stay.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import { visibleText } from '../../read/recognise/sheet-grid';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { isLive } from '../../judge/report/live-plans';

/** `plans` are all those of the sheet. Returns the same snapshot if every one is live. */
export function withoutPlansApart(snapshot: SheetSnapshot, plans: readonly PlanReport[]): SheetSnapshot {
  const apart = plans.filter((plan) => !isLive(plan));
  if (apart.length === 0) return snapshot;
  const { origin } = snapshot;
  const areas = apart.map((plan) => {
    const { region } = plan.table;
    const first = firstRow(plan, plans, snapshot) - origin.rowIndex;
    const [left, right] = region.alone
      ? [0, snapshot.columnCount]
      : [region.firstColumn - origin.columnIndex, region.lastColumn + 1 - origin.columnIndex];
    return { first, end: region.endRow - origin.rowIndex, left, right };
  });
  const isApart = (r: number, c: number): boolean =>
    areas.some(({ first, end, left, right }) => r >= first && r < end && c >= left && c < right);
  const blank = <T>(rows: readonly (readonly T[])[], nothing: T): readonly (readonly T[])[] =>
    rows.map((row, r) => row.map((cell, c) => (isApart(r, c) ? nothing : cell)));
  return {
    ...snapshot,
    values: blank(snapshot.values, ''),
    kinds: blank(snapshot.kinds, 'blank'),
    formulas: blank(snapshot.formulas, ''),
    numberFormats: blank(snapshot.numberFormats, 'General'),
    merges: snapshot.merges.filter(
      ({ rowIndex, columnIndex }) => !isApart(rowIndex - origin.rowIndex, columnIndex - origin.columnIndex),
    ),
  };
}

/** Titles between two plans belong to the lower one; titles at the top of the sheet only if they mark it as closed. */
function firstRow(
  { table: { region }, standingSaid }: PlanReport,
  plans: readonly PlanReport[],
  { origin, values }: SheetSnapshot,
): number {
  if (plans.some(({ table }) => table.region.headerRow < region.headerRow)) return region.titleRow;
  if (standingSaid.by !== 'title') return region.headerRow;
  for (let row = region.titleRow; row < region.headerRow; row += 1) {
    const texts = values[row - origin.rowIndex] ?? [];
    if (texts.some((value) => visibleText(value) === standingSaid.words)) return row;
  }
  return region.headerRow;
}
