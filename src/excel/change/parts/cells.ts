/**
 * Cells: written unless one holds something other than when the change was proposed. A cell that already holds its new
 * value is no obstacle, so that an interrupted change can be finished.
 */
import { plannedEntry, type CellChange } from '../../../plan/change/parts/cells';
import { keepInSteps, sameEntry, type KeptCells } from '../../../plan/change/parts/kept-cells';
import { appendAll } from '../../../plan/long-lists';
import type { Steps } from '../../../plan/steps';
import { holds } from '../../../plan/read/sheet/overlap';
import type { SheetChange } from '../../../plan/change/change-set';
import { a1 } from '../../../plan/read/sheet/a1';
import { blocksInSteps, withoutFilledHoles, type CellBlock } from '../../../plan/change/cell-blocks';
import { askAnchors } from '../anchors';
import { askGrid, bytesOfCell, fillStep, type NowCell } from '../grid';
import type { ExcelPart, ExcelWork, Step } from '../part';
import { stepwise } from '../stepwise';
import { restoreCells } from '../restore-cells';
import { BLOCK_LIMITS } from '../payload';

const write: ExcelWork<SheetChange> = (place, plan) => {
  if (plan.cells.length === 0) return null;
  const { prepare: ask, result: asked } = stepwise(function* (): Steps<AskedCells> {
    const blocks: AskedCells['blocks'] = [];
    for (const block of yield* blocksInSteps(plan.cells, { ...BLOCK_LIMITS, bytesOf: bytesToPlan })) {
      const characters = block.rows.reduce(
        (sum, row) => sum + row.reduce((all, cell) => all + (cell ? 2 * sizeOf(cell) : 0), 0),
        0,
      );
      blocks.push({ block, now: askGrid(place, block.area, characters) });
      yield block.rows.length;
    }
    const areas = blocks.map(({ block: { area } }) => area);
    return { blocks, guard: askAnchors(place, areas) };
  });
  // Known once the check has been answered.
  const { prepare, result } = stepwise(function* (): Steps<Prepared> {
    const prepared = { changed: [] as string[], kept: [] as KeptCells[], steps: [] as Step[] };
    const isNew = place.isNew();
    // Cells to be cleared first are blank by the time they are written.
    const isBlank = isNew || plan.clear.length > 0;
    for (const { block, now } of asked().blocks)
      for (const piece of piecesFound(block, isNew ? null : now(), isNew)) {
        appendAll(prepared.changed, changedIn(piece, plan));
        yield piece.block.rows.length;
        prepared.kept.push(yield* keptOf(piece));
        yield piece.block.rows.length;
        prepared.steps.push(fillStep(piece.block, isBlank ? null : piece.now));
        yield piece.block.rows.length;
      }
    return prepared;
  });
  return {
    ask,
    prepare,
    guard: (sheet) => asked().guard(sheet),
    obstacle: () => {
      if (place.isNew()) return null;
      if (asked().blocks.some(({ now }) => !now()))
        return { code: 'payload-too-large', sheet: place.name, cell: null };
      const { changed } = result();
      return changed.length > 0 ? { code: 'changed-since-read', sheet: place.name, cells: changed } : null;
    },
    kept: () => ({ cells: result().kept }),
    steps: () => result().steps,
  };
};

/** What the check asks of the cells. */
interface AskedCells {
  readonly blocks: { readonly block: CellBlock<CellChange>; readonly now: ReturnType<typeof askGrid> }[];
  readonly guard: ReturnType<typeof askAnchors>;
}

/** What is known of the cells once the check has been answered. */
interface Prepared {
  /** Addresses of cells that hold something else than when the change was planned. */
  readonly changed: readonly string[];
  readonly kept: readonly KeptCells[];
  readonly steps: readonly Step[];
}

const changedIn = ({ block: { rows }, now }: Piece, plan: SheetChange): readonly string[] =>
  rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const held = now?.[r]?.[c];
      return cell && held && !mayWrite(plan, cell, held) ? [a1(cell.rowIndex, cell.columnIndex)] : [];
    }),
  );

const keptOf = ({ block: { area, rows }, now }: Piece): Steps<KeptCells> =>
  keepInSteps(
    area,
    now,
    rows.map((row) => row.map((cell) => cell && plannedEntry(cell))),
  );

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

export const cellsInExcel: ExcelPart = { id: 'cells', write: [write], restore: [restoreCells] };
