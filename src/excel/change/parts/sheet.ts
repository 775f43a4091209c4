/**
 * The sheet itself. Refuses a sheet that is protected, or filtered by a filter that the change does not clear, and
 * cells or tables over merged cells. Sheets are deleted after everything else is done. On undo, a sheet that the change
 * created is deleted, unless somebody has put something of their own on it since: then it is left alone and those cells
 * are listed.
 */
import { digestOf, keptCells } from '../../../plan/change/parts/kept-cells';
import type { KeptSheet } from '../../../plan/change/restoration';
import { isNamedSetup } from '../../../plan/read/setup/find-setup-tables';
import { askGrid, type NowCell } from '../grid';
import { askTableArea } from '../tables-now';
import type { SheetChange } from '../../../plan/change/change-set';
import { sameFilter } from '../../../plan/read/sheet/sheet-filter';
import type { Area, CellRef } from '../../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../../areas';
import { isStoreText } from '../../../plan/read/setup/stored-text';
import { SETUP_TABLES } from '../../../plan/read/setup/tables';
import { holds, intersects } from '../../../plan/read/sheet/overlap';
import { mergePieces } from '../../read-snapshot-sizes';
import { sameName, step, type Asked, type ExcelPart, type Place, type ExcelWork } from '../part';

/** Bytes in the response about merged areas in one piece. */
const MERGE_BYTES = 1_000;

interface ClearedFilters {
  readonly when?: SheetChange['when'];
  readonly filters: readonly { readonly table: string | null }[];
}

/**
 * Finds out whether the sheet is protected, or filtered by a filter that is not among those cleared. What hides rows of a
 * sheet that goes does not matter.
 */
function askSheetState(place: Place, { when, filters }: ClearedFilters): Asked {
  const { sheet } = place;
  place.ask(500, () => {
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  });
  return {
    obstacle: () => {
      if (sheet.protection.protected) return { code: 'sheet-protected', sheet: place.name };
      const isCleared = (table: string | null): boolean =>
        filters.some((each) => sameFilter(each.table, table));
      const filtered =
        (sheet.autoFilter.isDataFiltered && !isCleared(null)) ||
        sheet.tables.items.some(({ name, autoFilter: own }) => own.isDataFiltered && !isCleared(name));
      return filtered && when !== 'remove' ? { code: 'filter-active', sheet: place.name } : null;
    },
  };
}

/** Finds out whether cells would be written under a merged area, or a table created over one. */
function askMerges(place: Place, { cells, tables, grow }: SheetChange): Asked {
  const whole = [...tables.map(({ area }) => area), ...grow.map(({ to }) => to)];
  // A range reports only the merges that begin in it, so ask from the first cell.
  const asked = fromFirstTo([...columnBounds(cells), ...whole]).flatMap(mergePieces);
  const found: Excel.RangeAreas[] = [];
  for (const area of asked)
    place.ask(MERGE_BYTES, () => {
      const merged = place.sheet.getRange(addressOf(area)).getMergedAreasOrNullObject();
      merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
      found.push(merged);
    });
  return {
    obstacle: () => {
      const merges: Area[] = found.flatMap((merged) =>
        merged.isNullObject
          ? []
          : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
              rowIndex,
              columnIndex,
              rowCount,
              columnCount,
            })),
      );
      const cut = whole.some((area) => merges.some((merge) => intersects(merge, area)));
      return cut || underMerge(cells, merges) ? { code: 'merged-cells-in-the-way', sheet: place.name } : null;
    },
  };
}

const canBeWritten: ExcelWork<SheetChange> = (place, change) => {
  const state = askSheetState(place, change);
  const merges = askMerges(place, change);
  return {
    obstacle: () => {
      if (change.when !== 'exists' || !place.isNew())
        return place.isNew() ? null : (state.obstacle?.() ?? merges.obstacle?.() ?? null);
      return { code: 'sheet-not-found', sheet: place.name, sheets: place.facts().sheets };
    },
  };
};

type Placed = Pick<Area, 'rowIndex' | 'columnIndex'>;

/** From the sheet's first cell to the last cell of the areas. */
function fromFirstTo(areas: readonly Area[]): readonly Area[] {
  const end = (ends: readonly number[]): number => ends.reduce((last, each) => Math.max(last, each), 0);
  const rowCount = end(areas.map((area) => area.rowIndex + area.rowCount));
  const columnCount = end(areas.map((area) => area.columnIndex + area.columnCount));
  return rowCount === 0 ? [] : [{ rowIndex: 0, columnIndex: 0, rowCount, columnCount }];
}

/** The bounds of the cells in each column: merged cells beside them do not matter. */
function columnBounds(cells: readonly Placed[]): readonly Area[] {
  const bounds = new Map<number, { first: number; last: number }>();
  for (const { rowIndex, columnIndex } of cells) {
    const known = bounds.get(columnIndex);
    bounds.set(columnIndex, {
      first: Math.min(rowIndex, known?.first ?? rowIndex),
      last: Math.max(rowIndex, known?.last ?? rowIndex),
    });
  }
  return [...bounds].map(([columnIndex, { first, last }]) => ({
    rowIndex: first,
    rowCount: last - first + 1,
    columnIndex,
    columnCount: 1,
  }));
}

/** Whether a cell would be written where a merge hides it. */
function underMerge(cells: readonly Placed[], merges: readonly Area[]): boolean {
  if (merges.length === 0) return false;
  const planned = new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  return merges.some((merge) => {
    for (let row = merge.rowIndex; row < merge.rowIndex + merge.rowCount; row += 1) {
      for (let column = merge.columnIndex; column < merge.columnIndex + merge.columnCount; column += 1) {
        const isCorner = row === merge.rowIndex && column === merge.columnIndex;
        if (!isCorner && planned.has(`${row},${column}`)) return true;
      }
    }
    return false;
  });
}

/** Deletes the sheet if it is there. Nothing of it is kept for an undo. */
const remove: ExcelWork<SheetChange> = (place, { when }) =>
  when !== 'remove' ? null : { steps: () => (place.isNew() ? [] : [step('end', (sheet) => sheet.delete())]) };

const canBeRestored: ExcelWork<KeptSheet> = (place, kept) => askSheetState(place, kept);

/**
 * Rows of a sheet that are read at once, and the characters expected in them: on "Plan setup" a row may hold texts as long
 * as a cell can, which together are more than one answer may have.
 */
const ROWS_OF_STORED_TEXT = [20, 2_000_000] as const;
const ROWS_OF_PROSE = [1_000, 1_000_000] as const;

/** Deletes a sheet that the change added, unless somebody has written on it since. */
const deleteAdded: ExcelWork<KeptSheet> = (place, { when, cells, madeTables }) => {
  if (when !== 'remove') return null;
  const journal = madeTables.map((name) => askTableArea(place, name));
  let used: Excel.Range | undefined;
  place.ask(500, () => {
    used = place.sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
  });
  const pieces: (() => readonly (readonly NowCell[])[] | null)[] = [];
  const more = (): void => {
    if (!used || used.isNullObject || place.isNew()) return;
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const [rows, characters] = isNamedSetup(place) ? ROWS_OF_STORED_TEXT : ROWS_OF_PROSE;
    for (let at = 0; at < rowCount; at += rows) {
      const area = {
        rowIndex: rowIndex + at,
        rowCount: Math.min(rows, rowCount - at),
        columnIndex,
        columnCount,
      };
      pieces.push(askGrid(place, area, characters));
    }
  };
  const edited = (): readonly CellRef[] => {
    if (!used || used.isNullObject || place.isNew()) return [];
    const { rowIndex: top, columnIndex: leftmost } = used;
    const left = new Map(
      cells.flatMap(keptCells).map((cell) => [`${cell.rowIndex},${cell.columnIndex}`, cell.left]),
    );
    const grid = pieces.flatMap((now) => now() ?? []);
    // The journal's table was added later, with its title in the cell above.
    const apart: readonly Area[] = journal.flatMap((tableArea, at) => {
      const area = tableArea();
      if (area) return [area, { ...area, rowIndex: area.rowIndex - 1, rowCount: 1, columnCount: 1 }];
      return untabled(madeTables[at] ?? '', grid, { top, leftmost });
    });
    return grid.flatMap((row, r) =>
      row.flatMap(({ entry }, c) => {
        const [rowIndex, columnIndex] = [top + r, leftmost + c];
        const ours = entry === '' || left.get(`${rowIndex},${columnIndex}`) === digestOf(entry);
        const isStored = typeof entry === 'string' && isStoreText(entry);
        return ours || isStored || apart.some((area) => holds(area, rowIndex, columnIndex))
          ? []
          : [{ sheet: place.name, rowIndex, columnIndex }];
      }),
    );
  };
  return {
    more,
    edited,
    steps: () => (edited().length > 0 ? [] : [step('end', (sheet) => sheet.delete())]),
  };
};

/**
 * Cells of a "Plan setup" table that was interrupted before it became a table: from its title to the first blank row.
 */
function untabled(
  name: string,
  grid: readonly (readonly NowCell[])[],
  { top, leftmost }: { readonly top: number; readonly leftmost: number },
): readonly Area[] {
  const table = SETUP_TABLES.find((each) => sameName(each.name, name));
  if (!table) return [];
  const columnCount = table.columns.length;
  return grid.flatMap((row, r) =>
    row.flatMap(({ entry }, c) => {
      if (entry !== table.title) return [];
      const below = grid
        .slice(r)
        .findIndex((each) => each.slice(c, c + columnCount).every((cell) => cell.entry === ''));
      const rowCount = below < 0 ? grid.length - r : below;
      return [{ rowIndex: top + r, columnIndex: leftmost + c, rowCount, columnCount }];
    }),
  );
}

export const sheetInExcel: ExcelPart = {
  id: 'sheet',
  write: [canBeWritten, remove],
  restore: [canBeRestored, deleteAdded],
};
