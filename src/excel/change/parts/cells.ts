/**
 * Cells: written as planned, unless one holds something other than when the change was planned. A cell that already
 * holds its planned value is no obstacle, so that an interrupted change can be finished. On undo, a cell holding
 * neither its old value nor what the change left there was edited since, and is left alone.
 */
import { plannedEntry, type PlannedCell } from '../../../plan/change/parts/cells';
import {
  keepCells,
  keptCells,
  sameEntry,
  standing,
  type KeptCell,
  type KeptCells,
} from '../../../plan/change/parts/kept-cells';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { CellRef } from '../../../plan/read/sheet/sheet-snapshot';
import { holds, intersects } from '../../../plan/read/sheet/overlap';
import type { SheetChange } from '../../../plan/change/change-set';
import { a1 } from '../../../plan/read/sheet/a1';
import { cellRectangles } from '../../../plan/change/cell-rectangles';
import { askAnchors } from '../anchors';
import { askGrid, fillStep, type CellToWrite, type NowCell } from '../grid';
import type { ExcelPart, ExcelWork } from '../part';

/** Cells in a rectangle, which must fit into one exchange, in the request and in the response. */
const RECTANGLE_CELLS = 4_000;

const write: ExcelWork<SheetChange> = (place, plan) => {
  if (plan.cells.length === 0) return null;
  const pieces = cellRectangles(plan.cells, RECTANGLE_CELLS).map((rectangle) => {
    const { area, rows } = rectangle;
    const characters = rows.reduce(
      (sum, row) => sum + row.reduce((all, cell) => all + 2 * sizeOf(cell), 0),
      0,
    );
    return { rectangle, now: askGrid(place, area, characters) };
  });
  const areas = pieces.map(({ rectangle: { area } }) => area);
  return {
    guard: askAnchors(place, areas),
    obstacle: () => {
      if (place.isNew()) return null;
      const changed: string[] = [];
      for (const { rectangle, now } of pieces) {
        const held = now();
        if (!held) return { code: 'payload-too-large', sheet: place.name, cell: null };
        rectangle.rows.forEach((row, r) =>
          row.forEach((cell, c) => {
            const found = held[r]?.[c];
            if (found && !mayWrite(plan, cell, found)) changed.push(a1(cell.rowIndex, cell.columnIndex));
          }),
        );
      }
      return changed.length > 0 ? { code: 'changed-since-read', sheet: place.name, cells: changed } : null;
    },
    kept: () => ({
      cells: pieces.map(({ rectangle: { area, rows }, now }) =>
        keepCells(
          area,
          place.isNew() ? null : now(),
          rows.map((row) => row.map(plannedEntry)),
        ),
      ),
    }),
    steps: () => {
      // Cells to be cleared first are blank by the time they are written.
      const isBlank = place.isNew() || plan.clear.length > 0;
      return pieces.map(({ rectangle, now }) => fillStep(rectangle, isBlank ? null : now()));
    },
  };
};

/** The likely length of the cell's current content, in characters. */
const sizeOf = ({ value, formula, before, beforeFormula }: PlannedCell): number =>
  String(beforeFormula ?? before ?? formula ?? value ?? '').length;

/**
 * A cell whose content was never read may be written only if it is blank, already as planned or in an area to be
 * recreated.
 */
function mayWrite({ clear, tables }: SheetChange, cell: PlannedCell, now: NowCell): boolean {
  const { before, beforeFormula, rowIndex, columnIndex } = cell;
  if (sameEntry(plannedEntry(cell), now.entry)) return true;
  if (beforeFormula !== undefined) return sameEntry({ formula: beforeFormula }, now.entry);
  if (before !== undefined) return now.value === before;
  return (
    now.entry === '' ||
    [...clear, ...tables.map(({ area }) => area)].some((area) => holds(area, rowIndex, columnIndex))
  );
}

/** The number of cells that one response can hold. */
const MOST_ASKED = 8_000;

function piecesOf(kept: KeptCells): readonly KeptCells[] {
  const { area, held, formats, left } = kept;
  const rows = Math.max(1, Math.floor(MOST_ASKED / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, at) => {
    const [from, to] = [at * rows, Math.min((at + 1) * rows, area.rowCount)];
    return {
      area: { ...area, rowIndex: area.rowIndex + from, rowCount: to - from },
      held: held?.slice(from, to) ?? null,
      formats: typeof formats === 'string' ? formats : formats.slice(from, to),
      left: left.slice(from, to),
    };
  });
}

interface Found {
  readonly cell: KeptCell;
  readonly now: NowCell;
  /** Whether the number format is restored along with the cell's format. */
  readonly bare: boolean;
}

const giveBack: ExcelWork<KeptSheet> = (place, kept) => {
  if (kept.cells.length === 0 || kept.when === 'remove') return null;
  const plain = kept.looks.filter(({ look }) => look === 'plain').map(({ area }) => area);
  const asked = kept.cells.flatMap(piecesOf).map((piece) => ({
    piece,
    bare: plain.some((area) => intersects(area, piece.area)),
    now: askGrid(place, piece.area, 20 * piece.area.rowCount * piece.area.columnCount),
  }));
  const found = (): readonly Found[] =>
    asked.flatMap(({ piece, bare, now }) => {
      const grid = now() ?? [];
      return keptCells(piece).flatMap((cell) => {
        const here = grid[cell.rowIndex - piece.area.rowIndex]?.[cell.columnIndex - piece.area.columnIndex];
        return here ? [{ cell, now: here, bare }] : [];
      });
    });
  return {
    guard: askAnchors(
      place,
      asked.map(({ piece: { area } }) => area),
    ),
    edited: () =>
      found()
        .filter(({ cell, now }) => standing(cell, now.entry) === 'edited')
        .map(({ cell: { rowIndex, columnIndex } }): CellRef => ({
          sheet: place.name,
          rowIndex,
          columnIndex,
        })),
    // Headers last: if Excel cuts the undo short, the rest can still be identified by them.
    steps: () => {
      const here = new Map(found().map(({ cell, now }) => [`${cell.rowIndex},${cell.columnIndex}`, now]));
      const nowIn = ({ rowIndex, columnIndex }: CellToWrite) => here.get(`${rowIndex},${columnIndex}`);
      return [...cellRectangles(found().flatMap(cellBack), RECTANGLE_CELLS)]
        .sort((a, b) => b.area.rowIndex - a.area.rowIndex)
        .map((rectangle) =>
          fillStep(
            rectangle,
            rectangle.rows.map((row) => row.map(nowIn)),
          ),
        );
    },
  };
};

function cellBack({ cell, now, bare }: Found): readonly CellToWrite[] {
  const { rowIndex, columnIndex, held, numberFormat } = cell;
  const stands = standing(cell, now.entry);
  if (stands === 'edited') return [];
  // Applying a plain format also resets the number format.
  const differs = bare ? numberFormat !== 'General' : numberFormat !== now.numberFormat;
  if (stands === 'back' && !differs) return [];
  return [
    {
      rowIndex,
      columnIndex,
      ...(differs ? { numberFormat } : {}),
      ...(typeof held === 'object' ? { formula: held.formula } : { value: held }),
    },
  ];
}

export const cellsInExcel: ExcelPart = { id: 'cells', write: [write], giveBack: [giveBack] };
