/**
 * Restores what cells held before a change. A cell holding neither its old value nor what the change left there was
 * edited since, and is left alone.
 */
import type { CellChange } from '../../plan/change/parts/cells';
import { keptCells, standing, type KeptCell, type KeptCells } from '../../plan/change/parts/kept-cells';
import type { Steps } from '../../plan/steps';
import type { KeptSheet } from '../../plan/change/restoration';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import { intersects } from '../../plan/read/sheet/overlap';
import { cellBlocks, withoutFilledHoles } from '../../plan/change/cell-blocks';
import { askAnchors } from './anchors';
import { askGrid, bytesNow, bytesOfCell, fillStep, type CellToWrite, type NowCell } from './grid';
import type { ExcelWork } from './part';
import { stepwise } from './stepwise';
import { BLOCK_LIMITS } from './payload';

/** The number of cells that one response can hold, and of characters of their formulas. */
const MOST_ASKED = 8_000;
const MOST_CHARACTERS = 1_000_000;

function piecesOf(kept: KeptCells): readonly KeptCells[] {
  const { area, held, formats, left, rowLength = 0 } = kept;
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
      piece.area.rowCount * Math.max(20 * piece.area.columnCount, 1.5 * (piece.rowLength ?? 0)),
    ),
  }));
  const { prepare, result: found } = stepwise(function* (): Steps<readonly Found[]> {
    const all: Found[] = [];
    for (const { piece, bare, now } of asked) {
      const grid = now() ?? [];
      for (const cell of keptCells(piece)) {
        const here = grid[cell.rowIndex - piece.area.rowIndex]?.[cell.columnIndex - piece.area.columnIndex];
        if (here) all.push({ cell, now: here, bare, stands: standing(cell, here.entry) });
      }
      yield piece.area.rowCount;
    }
    return all;
  });
  return {
    prepare,
    guard: askAnchors(
      place,
      asked.map(({ piece: { area } }) => area),
    ),
    edited: () =>
      found()
        .filter(({ stands }) => stands === 'edited')
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
      return cellBlocks(found().flatMap(cellBack), { ...BLOCK_LIMITS, bytesOf })
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

function cellBack({ cell, now, bare, stands }: Found): readonly (CellToWrite & Pick<CellChange, 'before'>)[] {
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
