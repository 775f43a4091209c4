/**
 * Cells: written unless one holds something other than when the change was proposed. A cell that already holds its new
 * value is no obstacle, so that an interrupted change can be finished. On undo, a cell holding neither its old value
 * nor what the change left there was edited since, and is left alone.
 */
import { plannedEntry, type CellChange } from '../../../plan/change/parts/cells';
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
import { cellBlocks, withoutFilledHoles, type CellBlock } from '../../../plan/change/cell-blocks';
import { askAnchors } from '../anchors';
import { askGrid, bytesNow, bytesOfCell, fillStep, type CellToWrite, type NowCell } from '../grid';
import type { ExcelPart, ExcelWork } from '../part';
import { MOST_BYTES_OF_A_BLOCK } from '../payload';

/** A block must fit into one exchange, in the request and in the response. */
const LIMITS = { mostCells: 8_000, mostBytes: MOST_BYTES_OF_A_BLOCK };

const write: ExcelWork<SheetChange> = (place, plan) => {
  if (plan.cells.length === 0) return null;
  const asked = cellBlocks(plan.cells, { ...LIMITS, bytesOf: bytesToPlan }).map((block) => {
    const characters = block.rows.reduce(
      (sum, row) => sum + row.reduce((all, cell) => all + (cell ? 2 * sizeOf(cell) : 0), 0),
      0,
    );
    return { block, now: askGrid(place, block.area, characters) };
  });
  // Known once the check has been answered.
  const pieces = once(() =>
    asked.flatMap(({ block, now }) => piecesFound(block, place.isNew() ? null : now(), place.isNew())),
  );
  return {
    guard: askAnchors(
      place,
      asked.map(({ block: { area } }) => area),
    ),
    obstacle: () => {
      if (place.isNew()) return null;
      if (asked.some(({ now }) => !now()))
        return { code: 'payload-too-large', sheet: place.name, cell: null };
      const changed = pieces().flatMap(({ block: { rows }, now }) =>
        rows.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            const held = now?.[r]?.[c];
            return cell && held && !mayWrite(plan, cell, held) ? [a1(cell.rowIndex, cell.columnIndex)] : [];
          }),
        ),
      );
      return changed.length > 0 ? { code: 'changed-since-read', sheet: place.name, cells: changed } : null;
    },
    kept: () => ({
      cells: pieces().map(({ block: { area, rows }, now }) =>
        keepCells(
          area,
          now,
          rows.map((row) => row.map((cell) => cell && plannedEntry(cell))),
        ),
      ),
    }),
    steps: () => {
      // Cells to be cleared first are blank by the time they are written.
      const isBlank = place.isNew() || plan.clear.length > 0;
      return pieces().map(({ block, now }) => fillStep(block, isBlank ? null : now));
    },
  };
};

/** What is written, and what the check found there; nothing on a sheet yet to be created. */
interface Piece {
  readonly block: CellBlock<CellChange>;
  readonly now: readonly (readonly NowCell[])[] | null;
}

/** A hole is left in a block only over a cell that is known to be blank. */
function piecesFound(
  block: CellBlock<CellChange>,
  now: readonly NowCell[][] | null,
  isNew: boolean,
): readonly Piece[] {
  const { rowIndex: top, columnIndex: left } = block.area;
  const pieces = withoutFilledHoles(
    block,
    ({ rowIndex, columnIndex }) => isNew || now?.[rowIndex - top]?.[columnIndex - left]?.entry === '',
  );
  return pieces.map((piece) => ({
    block: piece,
    now:
      now &&
      piece.rows.map((row, r) =>
        row.map((_, c) => now[piece.area.rowIndex - top + r]?.[piece.area.columnIndex - left + c] ?? BLANK),
      ),
  }));
}

const BLANK: NowCell = { entry: '', value: '', numberFormat: 'General' };

/** The larger of what is written and what it replaces: both go through Excel's answer. */
const bytesToPlan = (cell: CellChange): number => Math.max(bytesOfCell(cell), 2 * sizeOf(cell));

/** The likely length of the cell's current content, in characters. */
const sizeOf = ({ value, formula, before, beforeFormula }: CellChange): number =>
  String(beforeFormula ?? before ?? formula ?? value ?? '').length;

/**
 * A cell whose content was never read may be written only if it is blank, already holds its new value, or is in an area
 * to be recreated.
 */
function mayWrite({ clear, tables }: SheetChange, cell: CellChange, now: NowCell): boolean {
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

const restore: ExcelWork<KeptSheet> = (place, kept) => {
  if (kept.cells.length === 0 || kept.when === 'remove') return null;
  const plain = kept.looks.filter(({ look }) => look === 'plain').map(({ area }) => area);
  const asked = kept.cells.flatMap(piecesOf).map((piece) => ({
    piece,
    bare: plain.some((area) => intersects(area, piece.area)),
    now: askGrid(place, piece.area, 20 * piece.area.rowCount * piece.area.columnCount),
  }));
  const found = once((): readonly Found[] =>
    asked.flatMap(({ piece, bare, now }) => {
      const grid = now() ?? [];
      return keptCells(piece).flatMap((cell) => {
        const here = grid[cell.rowIndex - piece.area.rowIndex]?.[cell.columnIndex - piece.area.columnIndex];
        return here ? [{ cell, now: here, bare }] : [];
      });
    }),
  );
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
      const here = new Map<string, NowCell>();
      for (const { piece, now } of asked)
        now()?.forEach((row, r) =>
          row.forEach((cell, c) =>
            here.set(`${piece.area.rowIndex + r},${piece.area.columnIndex + c}`, cell),
          ),
        );
      const nowIn = ({ rowIndex, columnIndex }: Pick<CellRef, 'rowIndex' | 'columnIndex'>) =>
        here.get(`${rowIndex},${columnIndex}`);
      const bytesOf = (cell: CellToWrite): number => Math.max(bytesOfCell(cell), bytesNow(nowIn(cell)));
      return cellBlocks(found().flatMap(cellBack), { ...LIMITS, bytesOf })
        .flatMap((block) => withoutFilledHoles(block, (cell) => nowIn(cell)?.entry === ''))
        .sort((a, b) => b.area.rowIndex - a.area.rowIndex)
        .map((block) =>
          fillStep(
            block,
            block.rows.map((row) => row.map((cell) => (cell ? nowIn(cell) : undefined))),
          ),
        );
    },
  };
};

/** Worked out when first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => (done ??= { result: work() }).result;
}

function cellBack({ cell, now, bare }: Found): readonly (CellToWrite & Pick<CellChange, 'before'>)[] {
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
      // It was blank, so it may share a block with others over gaps (`cellBlocks`).
      ...(held === '' ? { before: '' } : {}),
      ...(differs ? { numberFormat } : {}),
      ...(typeof held === 'object' ? { formula: held.formula } : { value: held }),
    },
  ];
}

export const cellsInExcel: ExcelPart = { id: 'cells', write: [write], restore: [restore] };
