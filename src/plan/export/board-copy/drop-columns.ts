/**
 * Removes columns from a copied sheet: cells to their right move left, areas shrink, and areas wholly inside them are
 * removed. A horizontally merged text stays with the columns that remain.
 */
import type { PageChange } from '../../change/parts/page';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { CopySheet } from './board-copy';

export function dropColumns(sheet: CopySheet, dropped: ReadonlySet<number>): CopySheet {
  if (dropped.size === 0) return sheet;
  const gone = [...dropped].sort((a, b) => a - b);
  /** How many dropped columns lie left of a column. */
  const before = (columnIndex: number): number => {
    let [low, high] = [0, gone.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gone[middle] ?? 0) < columnIndex) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const moved = (columnIndex: number): number => columnIndex - before(columnIndex);
  const shrunk = (area: Area): Area | null => {
    const columnIndex = moved(area.columnIndex);
    const columnCount = moved(area.columnIndex + area.columnCount) - columnIndex;
    return columnCount <= 0 ? null : { ...area, columnIndex, columnCount };
  };
  const inAreas = <T extends { readonly area: Area }>(parts: readonly T[]): readonly T[] =>
    parts.flatMap((part) => {
      const area = shrunk(part.area);
      return area ? [{ ...part, area }] : [];
    });
  const kept = <T extends { readonly columnIndex: number }>(parts: readonly T[]): readonly T[] =>
    parts
      .filter(({ columnIndex }) => !dropped.has(columnIndex))
      .map((part) => ({ ...part, columnIndex: moved(part.columnIndex) }));
  const areas = (list: readonly Area[]): readonly Area[] => list.flatMap((area) => shrunk(area) ?? []);
  return {
    ...sheet,
    cells: [...kept(sheet.cells), ...mergedTexts(sheet, dropped, moved)],
    merges: areas(sheet.merges).filter(({ rowCount, columnCount }) => rowCount * columnCount > 1),
    formats: inAreas(sheet.formats),
    rules: inAreas(sheet.rules),
    shades: inAreas(sheet.shades),
    columns: kept(sheet.columns),
    charts: sheet.charts.flatMap((chart) => {
      const [place, categories] = [shrunk(chart.place), shrunk(chart.categories)];
      const series = chart.series.flatMap((each) => {
        const values = shrunk(each.values);
        return values ? [{ ...each, values }] : [];
      });
      return place && categories && series.length > 0 ? [{ ...chart, place, categories, series }] : [];
    }),
    links: kept(sheet.links),
    filter: sheet.filter === null ? null : shrunk(sheet.filter),
    open: areas(sheet.open),
    page: sheet.page === null ? null : pageOver(sheet.page, shrunk),
  };
}

const pageOver = (page: PageChange, shrunk: (area: Area) => Area | null): PageChange => ({
  ...page,
  printArea: page.printArea === null ? null : shrunk(page.printArea),
});

/** A merged area's first cell holds its text; if that column is dropped and others remain, the text moves with them. */
function mergedTexts(
  { cells, merges }: CopySheet,
  dropped: ReadonlySet<number>,
  moved: (columnIndex: number) => number,
): CopySheet['cells'] {
  const wide = new Map(
    merges
      .filter(({ columnIndex, columnCount }) => columnCount > 1 && dropped.has(columnIndex))
      .map((area) => [`${area.rowIndex},${area.columnIndex}`, area]),
  );
  if (wide.size === 0) return [];
  return cells.flatMap((cell) => {
    const area = wide.get(`${cell.rowIndex},${cell.columnIndex}`);
    if (!area) return [];
    let to = area.columnIndex;
    while (to < area.columnIndex + area.columnCount && dropped.has(to)) to += 1;
    return to < area.columnIndex + area.columnCount ? [{ ...cell, columnIndex: moved(to) }] : [];
  });
}
