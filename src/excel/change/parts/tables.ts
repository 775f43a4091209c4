/**
 * Tables of the add-in, made anew over cells that it writes: rows that they had and that are not planned go, after the
 * planned ones stand. Refuses to swallow what is not theirs. What grows is a table of the board's: only its edge moves.
 */
import type { SheetChange } from '../../../plan/change/change-set';
import { a1 } from '../../../plan/read/sheet/a1';
import type { Area } from '../../../plan/read/sheet/sheet-snapshot';
import { addressOf, holds } from '../../areas';
import { cellRectangles, type Placed } from '../../../plan/change/cell-rectangles';
import { cellsOf, keepCells, type NowCell } from '../grid';
import { sameName, step, type Part, type Place, type Step } from '../part';

interface TableNow {
  readonly area: Area;
  readonly cells: readonly (readonly NowCell[])[];
}

/** Where a table lies now and what is in it; `null` where there is none of the name. */
const askTable = (place: Place, name: string, bytes: number): (() => TableNow | null) =>
  place.once(`table ${name.toLowerCase()}`, () => ask(place, name, bytes));

function ask(place: Place, name: string, bytes: number): () => TableNow | null {
  let range: Excel.Range | undefined;
  place.ask(bytes, () => {
    range = place.workbook.tables.getItemOrNullObject(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
  });
  return () => {
    if (!range || range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { area: { rowIndex, columnIndex, rowCount, columnCount }, cells: cellsOf(range) ?? [] };
  };
}

export const tables: Part<SheetChange> = (place, plan) => {
  if (plan.tables.length === 0) return null;
  const planned = new Set(plan.cells.map(keyOf));
  const known = new Set(
    plan.cells.flatMap((cell) =>
      cell.before === undefined && cell.beforeFormula === undefined ? [] : [keyOf(cell)],
    ),
  );
  const asked = plan.tables.map((table) => {
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
      /** Only where it lies on this sheet. */
      now: () => (isOn(place, table.name) ? found() : null),
      fresh: () => (place.isNew() ? [] : (fresh?.values ?? [])),
      others: () => (place.isNew() ? [] : (others?.items.map(({ name }) => name) ?? [])),
    };
  });
  const leftover = (now: TableNow): readonly Placed[] =>
    cellsIn(now.area).filter((cell) => !planned.has(keyOf(cell)));
  return {
    obstacle: () => {
      const ours = (name: string) => plan.tables.some((table) => sameName(table.name, name));
      if (asked.some(({ others }) => others().some((name) => !ours(name))))
        return { code: 'merged-cells-in-the-way', sheet: place.name };
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
      asked.flatMap(({ table, now }): readonly Step[] => {
        const found = now();
        const gone = found ? cellRectangles(leftover(found), 100_000) : [];
        const resized = found !== null && canResize(found.area, table.area);
        const taken = place.facts().tables.some((each) => sameName(each.name, table.name)) && !found;
        return [
          ...(found && !resized
            ? [step('release', (sheet) => void sheet.tables.getItem(table.name).convertToRange())]
            : []),
          step('shape', (sheet) => {
            if (resized) return sheet.tables.getItem(table.name).resize(addressOf(table.area));
            const made = sheet.tables.add(addressOf(table.area), true);
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

/** Rectangles of what a table held and no longer holds. */
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

export const isOn = (place: Place, table: string): boolean =>
  place.facts().tables.some(({ name, sheet }) => sameName(name, table) && sameName(sheet, place.name));

const keyOf = ({ rowIndex, columnIndex }: Placed): string => `${rowIndex},${columnIndex}`;

const cellsIn = (area: Area): Placed[] =>
  Array.from({ length: area.rowCount * area.columnCount }, (_, at) => ({
    rowIndex: area.rowIndex + Math.floor(at / area.columnCount),
    columnIndex: area.columnIndex + (at % area.columnCount),
  }));

/** Excel moves no header row when it resizes a table. */
export const canResize = (now: Area, wanted: Area): boolean =>
  now.rowIndex === wanted.rowIndex &&
  now.columnIndex < wanted.columnIndex + wanted.columnCount &&
  wanted.columnIndex < now.columnIndex + now.columnCount;
