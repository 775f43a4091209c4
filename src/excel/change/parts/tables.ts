/**
 * Tables of the add-in, recreated over the cells that it writes; what is left of their old rows is cleared afterwards.
 * Refuses to extend them over cells that are not the add-in's. A table of the board's is only resized, without changing
 * its cells. On undo, a resized table gets its old size back, and a created one becomes plain cells again.
 */
import { keepCells } from '../../../plan/change/parts/kept-cells';
import { areaBack, cellsIn, hasMoved, keyOf } from '../../../plan/change/parts/tables';
import type { KeptSheet } from '../../../plan/change/restoration';
import { holds, sameArea } from '../../../plan/read/sheet/overlap';
import type { SheetChange } from '../../../plan/change/change-set';
import { a1 } from '../../../plan/read/sheet/a1';
import type { Area } from '../../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../../areas';
import { cellRectangles, type Placed } from '../../../plan/change/cell-rectangles';
import { sameName, step, type ExcelPart, type Step, type ExcelWork } from '../part';
import { askTable, askTableArea, isOn, type TableNow } from '../tables-now';

/** Creates or recreates the add-in's own tables. */
const recreate: ExcelWork<SheetChange> = (place, change) => {
  if (change.tables.length === 0) return null;
  const planned = new Set(change.cells.map(keyOf));
  const known = new Set(
    change.cells.flatMap((cell) =>
      cell.before === undefined && cell.beforeFormula === undefined ? [] : [keyOf(cell)],
    ),
  );
  const asked = change.tables.map((table) => {
    const found = askTable(place, table.name, 100_000);
    let fresh: Excel.Range | undefined;
    let others: Excel.TableScopedCollection | undefined;
    place.ask(12 * table.area.rowCount * table.area.columnCount, () => {
      fresh = place.sheet.getRange(addressOf(table.area));
      fresh.load('values');
      others = fresh.getTables(false);
      others.load('items/name');
    });
    return {
      table,
      /** Only if it lies on this sheet. */
      now: () => (isOn(place, table.name) ? found() : null),
      fresh: () => (place.isNew() ? [] : (fresh?.values ?? [])),
      others: () => (place.isNew() ? [] : (others?.items.map(({ name }) => name) ?? [])),
    };
  });
  const leftover = (now: TableNow): readonly Placed[] =>
    cellsIn(now.area).filter((cell) => !planned.has(keyOf(cell)));
  const isOurs = (name: string) => change.tables.some((table) => sameName(table.name, name));
  /** The name of a table that an interrupted write created but did not rename: the only one there, with our headers. */
  const unnamed = ({ table: { area }, now, fresh, others }: (typeof asked)[number]): string | null => {
    const [name, another] = now() ? [] : others().filter((each) => !isOurs(each));
    if (name === undefined || another !== undefined) return null;
    const header = change.cells.filter(
      ({ rowIndex, columnIndex }) => rowIndex === area.rowIndex && holds(area, rowIndex, columnIndex),
    );
    const isHeaded = header.every(
      ({ columnIndex, value }) => fresh()[0]?.[columnIndex - area.columnIndex] === value,
    );
    return isHeaded && header.length === area.columnCount ? name : null;
  };
  return {
    obstacle: () => {
      const isForeign = (each: (typeof asked)[number]): boolean => {
        const own = unnamed(each);
        return each.others().some((name) => !isOurs(name) && name !== own);
      };
      if (asked.some(isForeign)) return { code: 'merged-cells-in-the-way', sheet: place.name };
      const areas = asked.flatMap(({ now }) => now()?.area ?? []);
      const filled = asked.flatMap(({ fresh, table: { area } }) =>
        cellsIn(area).filter(
          (cell) =>
            (fresh()[cell.rowIndex - area.rowIndex]?.[cell.columnIndex - area.columnIndex] ?? '') !== '' &&
            !known.has(keyOf(cell)) &&
            !areas.some((each) => holds(each, cell.rowIndex, cell.columnIndex)),
        ),
      );
      const cellNames = filled.map(({ rowIndex, columnIndex }) => a1(rowIndex, columnIndex));
      return filled.length > 0 ? { code: 'cells-in-the-way', sheet: place.name, cells: cellNames } : null;
    },
    kept: () => ({
      madeTables: asked.flatMap(({ table, now }) => (now() ? [] : [table.name])),
      grow: asked.flatMap(({ table, now }) => {
        const area = now()?.area;
        return area ? [{ name: table.name, from: table.area, to: area }] : [];
      }),
      cells: asked.flatMap(({ now }) => {
        const found = now();
        return found ? keepLeftover(found, leftover(found)) : [];
      }),
    }),
    steps: () =>
      asked.flatMap((each): readonly Step[] => {
        const { table, now } = each;
        const found = now();
        const nameless = unnamed(each);
        const gone = found ? cellRectangles(leftover(found), 100_000) : [];
        const resized = found !== null && canResize(found.area, table.area);
        const taken = place.facts().tables.some((each) => sameName(each.name, table.name)) && !found;
        return [
          ...(found && !resized
            ? [step('release', (sheet) => void sheet.tables.getItem(table.name).convertToRange())]
            : []),
          step('shape', (sheet) => {
            if (resized) return sheet.tables.getItem(table.name).resize(addressOf(table.area));
            const made = nameless === null ? addTable(sheet, table.area) : sheet.tables.getItem(nameless);
            if (nameless !== null) made.resize(addressOf(table.area));
            if (!taken) made.name = table.name;
          }),
          ...gone.map(({ area }) =>
            step('shape', (sheet) => {
              const range = sheet.getRange(addressOf(area));
              range.clear('Contents');
              range.dataValidation.clear();
            }),
          ),
        ];
      }),
  };
};

/** Keeps, as rectangles, the cells that a table held and no longer holds. */
function keepLeftover({ area, cells }: TableNow, leftover: readonly Placed[]) {
  return cellRectangles(leftover, 100_000).map((rectangle) =>
    keepCells(
      rectangle.area,
      rectangle.rows.map((row) =>
        row.flatMap(
          (cell) => cells[cell.rowIndex - area.rowIndex]?.[cell.columnIndex - area.columnIndex] ?? [],
        ),
      ),
      rectangle.rows.map((row) => row.map(() => '')),
    ),
  );
}

/** Excel cannot move a table's header row when resizing. */
const canResize = (now: Area, wanted: Area): boolean =>
  now.rowIndex === wanted.rowIndex &&
  now.columnIndex < wanted.columnIndex + wanted.columnCount &&
  wanted.columnIndex < now.columnIndex + now.columnCount;

/** Extends a table over columns that the change wrote: its edge moves, but none of its cells. */
const grow: ExcelWork<SheetChange> = (place, { grow: planned }) => {
  if (planned.length === 0) return null;
  const asked = planned.map((growing) => ({ growing, now: askTableArea(place, growing.name) }));
  return {
    obstacle: () => {
      const moved = asked.find(({ growing: { from, to }, now }) => {
        const area = now();
        return !area || !(sameArea(area, from) || sameArea(area, to));
      });
      if (!moved) return null;
      return { code: 'changed-since-read', sheet: place.name, cells: [addressOf(moved.growing.from)] };
    },
    kept: () => ({
      grow: asked.flatMap(({ growing: { name, to }, now }) => {
        const area = now();
        return area && !sameArea(area, to) ? [{ name, from: to, to: area }] : [];
      }),
    }),
    steps: () =>
      asked.map(({ growing: { name, to } }) =>
        step('shape', (sheet) => sheet.tables.getItem(name).resize(addressOf(to))),
      ),
  };
};

const restore: ExcelWork<KeptSheet> = (place, { when, grow: kept, madeTables }) => {
  if (when === 'remove' || kept.length + madeTables.length === 0) return null;
  const asked = kept.map((grown) => ({ grown, now: askTableArea(place, grown.name) }));
  return {
    obstacle: () => {
      const moved = asked.some(({ grown, now }) => {
        const area = now();
        return area === null || hasMoved(grown, area);
      });
      return moved ? { code: 'moved-since', sheet: place.name } : null;
    },
    steps: () => [
      ...asked.flatMap(({ grown, now }) => {
        const { name } = grown;
        const area = now();
        const back = area && areaBack(grown, area);
        if (!back) return [];
        if (canResize(area, back))
          return [step('release', (sheet) => sheet.tables.getItem(name).resize(addressOf(back)))];
        return [
          step('release', (sheet) => void sheet.tables.getItem(name).convertToRange()),
          step('shape', (sheet) => void (addTable(sheet, back).name = name)),
        ];
      }),
      ...madeTables
        .filter((name) => isOn(place, name))
        .map((name) => step('release', (sheet) => void sheet.tables.getItem(name).convertToRange())),
    ],
  };
};

export const tablesInExcel: ExcelPart = { id: 'tables', write: [recreate, grow], restore: [restore] };

/** Passes a Range, because some builds apply a bare address to the active sheet (OFFICE.md). */
const addTable = (sheet: Excel.Worksheet, area: Area): Excel.Table =>
  sheet.tables.add(sheet.getRange(addressOf(area)), true);
