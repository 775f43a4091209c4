/** Cuts what was kept of a rectangle into pieces that one exchange can answer for. Pure. */
import type { KeptCells } from '../../../plan/change/parts/kept-cells';

const MOST_CELLS = 8_000;

export function piecesOf(kept: KeptCells): readonly KeptCells[] {
  const { area, held, formats, left } = kept;
  const rows = Math.max(1, Math.floor(MOST_CELLS / area.columnCount));
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
