/**
 * Cells as they were. One that already holds that is left alone; one that holds neither that nor what the change left
 * was edited since, and is left to whoever did it.
 */
import { digestOf, keptCells, type KeptCell } from '../../../plan/change/parts/kept-cells';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { CellRef } from '../../../plan/read/sheet/sheet-snapshot';
import { intersects } from '../../areas';
import { cellRectangles } from '../../../plan/change/cell-rectangles';
import { askGrid, fillStep, sameEntry, type CellToWrite, type NowCell } from '../grid';
import type { Part } from '../part';
import { piecesOf } from './pieces';

const RECTANGLE_CELLS = 4_000;

interface Found {
  readonly cell: KeptCell;
  readonly now: NowCell;
  /** Its number format is given back with its look. */
  readonly bare: boolean;
}

export const cells: Part<KeptSheet> = (place, kept) => {
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
  const isBack = ({ cell, now }: Found) => sameEntry(cell.held, now.entry);
  const isOurs = ({ cell, now }: Found) => digestOf(now.entry) === cell.left;
  return {
    edited: () =>
      found()
        .filter((each) => !isBack(each) && !isOurs(each))
        .map(({ cell: { rowIndex, columnIndex } }): CellRef => ({
          sheet: place.name,
          rowIndex,
          columnIndex,
        })),
    steps: () => {
      const back = found().flatMap((each): CellToWrite[] => {
        const { cell, now, bare } = each;
        if (!isBack(each) && !isOurs(each)) return [];
        // A plain look takes the number format away with it.
        const format = bare
          ? cell.numberFormat === 'General'
            ? undefined
            : cell.numberFormat
          : cell.numberFormat;
        const formats =
          format !== undefined && (bare || format !== now.numberFormat) ? { numberFormat: format } : {};
        if (isBack(each) && formats.numberFormat === undefined) return [];
        const { rowIndex, columnIndex, held } = cell;
        return [
          {
            rowIndex,
            columnIndex,
            ...formats,
            ...(typeof held === 'object' ? { formula: held.formula } : { value: held }),
          },
        ];
      });
      // Headers last: by them the rest is known where Excel cuts off what is being taken back.
      return [...cellRectangles(back, RECTANGLE_CELLS)]
        .sort((a, b) => b.area.rowIndex - a.area.rowIndex)
        .map(fillStep);
    },
  };
};
