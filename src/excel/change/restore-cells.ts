/**
 * Restores what cells held before a change. A cell holding neither its old value nor what the change left there was
 * edited since, and is left alone.
 */
import type { CellChange } from '../../plan/change/parts/cells';
import {
  keptCells,
  LONG_ROW,
  standing,
  type KeptCell,
  type KeptCells,
} from '../../plan/change/parts/kept-cells';
import { appendAll } from '../../plan/long-lists';
import type { Steps } from '../../plan/steps';
import type { KeptSheet } from '../../plan/change/restoration';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import { intersects } from '../../plan/read/sheet/overlap';
import { blocksInSteps, withoutFilledHoles } from '../../plan/change/cell-blocks';
import { askAnchors } from './anchors';
import { askGrid, bytesNow, bytesOfCell, fillStep, type CellToWrite, type NowCell } from './grid';
import type { ExcelWork, Step } from './part';
import { stepwise } from './stepwise';
import { BLOCK_LIMITS } from './payload';

/** The number of cells that one response can hold, and of characters of their formulas. */
const MOST_ASKED = 8_000;
const MOST_CHARACTERS = 1_000_000;

function piecesOf(kept: KeptCells): readonly KeptCells[] {
  const { area, held, formats, left, rowLength = LONG_ROW } = kept;
  const rows = Math.max(
    1,
    Math.min(Math.floor(MOST_ASKED / area.columnCount), Math.floor(MOST_CHARACTERS / (rowLength + 1))),
  );
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, at) => {
    const [from, to] = [at * rows, Math.min((at + 1) * rows, area.rowCount)];
    return {
      area: { ...area, rowIndex: area.rowIndex + from, rowCount: to - from },
      held: held?.slice(from, to) ?? null,
      formats: typeof formats === 'string' ? formats : formats.slice(from, to),
      left: left.slice(from, to),
      rowLength,
    };
  });
}

interface Found {
  readonly cell: KeptCell;
  readonly now: NowCell;
  readonly stands: ReturnType<typeof standing>;
  /** Whether the number format is restored along with the cell's format. */
  readonly bare: boolean;
}

export const restoreCells: ExcelWork<KeptSheet> = (place, kept) => {
  if (kept.cells.length === 0 || kept.when === 'remove') return null;
  const plain = kept.looks.filter(({ look }) => look === 'plain').map(({ area }) => area);
  const asked = kept.cells.flatMap(piecesOf).map((piece) => ({
    piece,
    bare: plain.some((area) => intersects(area, piece.area)),
    now: askGrid(
      place,
      piece.area,
      piece.area.rowCount * Math.max(20 * piece.area.columnCount, 1.5 * (piece.rowLength ?? LONG_ROW)),
    ),
  }));
  const { prepare, result } = stepwise(function* (): Steps<Prepared> {
    const edited: CellRef[] = [];
    const back: CellBack[] = [];
    const here = new Map<number, ReadonlyMap<number, NowCell>>();
    for (const { piece, bare, now } of asked) {
      const { area } = piece;
      const grid = now() ?? [];
      for (const [r, row] of grid.entries()) {
        const cells = new Map(here.get(area.rowIndex + r));
        for (const [c, cell] of row.entries()) cells.set(area.columnIndex + c, cell);
        here.set(area.rowIndex + r, cells);
      }
      yield area.rowCount;
      let looked = 0;
      for (const cell of keptCells(piece)) {
        const found = grid[cell.rowIndex - area.rowIndex]?.[cell.columnIndex - area.columnIndex];
        if (!found) continue;
        const stands = standing(cell, found.entry);
        if (stands === 'edited')
          edited.push({ sheet: place.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex });
        appendAll(back, cellBack({ cell, now: found, bare, stands }));
        looked += 1;
        if (looked % CELLS_LOOKED_AT === 0) yield 1;
      }
    }
    const nowIn = ({ rowIndex, columnIndex }: Pick<CellRef, 'rowIndex' | 'columnIndex'>) =>
      here.get(rowIndex)?.get(columnIndex);
    const bytesOf = (cell: CellToWrite): number => Math.max(bytesOfCell(cell), bytesNow(nowIn(cell)));
    const blocks = yield* blocksInSteps(back, { ...BLOCK_LIMITS, bytesOf });
    const steps: Step[] = [];
    // Headers last: if Excel cuts the undo short, the rest can still be identified by them.
    for (const block of blocks
      .flatMap((each) => withoutFilledHoles(each, (cell) => nowIn(cell)?.entry === ''))
      .sort((a, b) => b.area.rowIndex - a.area.rowIndex)) {
      const looked = block.rows.map((row) => row.map((cell) => (cell ? nowIn(cell) : undefined)));
      steps.push(fillStep(block, looked));
      yield 1;
    }
    return { edited, steps };
  });
  return {
    prepare,
    guard: askAnchors(
      place,
      asked.map(({ piece: { area } }) => area),
    ),
    edited: () => result().edited,
    steps: () => result().steps,
  };
};

interface Prepared {
  readonly edited: readonly CellRef[];
  readonly steps: readonly Step[];
}

/** Of each the digest of what it holds now may be taken. */
const CELLS_LOOKED_AT = 500;

type CellBack = CellToWrite & Pick<CellChange, 'before'>;

function cellBack({ cell, now, bare, stands }: Found): readonly CellBack[] {
  const { rowIndex, columnIndex, held, numberFormat } = cell;
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
