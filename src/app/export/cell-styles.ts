/**
 * The look of each cell of a copied sheet, worked out from its areas: later areas lie over earlier ones. Colours are
 * written with eight digits, for with six Excel takes them as transparent; fonts in full, for a part alone loses the rest.
 */
import type { AlignmentStyle, BorderStyle, CellStyle } from 'hucre';
import type { PlannedFormat } from '../../plan/change/parts/formats';
import type { CopySheet } from '../../plan/export/board-copy/board-copy';
import { opensFormula } from '../../plan/export/opens-formula';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';

export const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** `#RRGGBB` as the file wants it. */
export const argb = (colour: string): { rgb: string } => ({
  rgb: `FF${colour.replace('#', '').toUpperCase()}`,
});

interface Look {
  readonly format: Omit<PlannedFormat, 'area' | 'lines'>;
  readonly border: BorderStyle | null;
  readonly open: boolean;
}

const PLAIN: Look = { format: {}, border: null, open: false };

/** Every cell that looks like something, by `row,column`. Cells that look alike share one style. */
export function cellStyles(sheet: CopySheet): ReadonlyMap<string, CellStyle> {
  const looks = new Map<string, Look>();
  /** `apply` is asked once for each look that it meets, and once more for each edge that it may draw otherwise. */
  const change = (area: Area, apply: (look: Look, row: number) => Look, hasEdges: boolean): void => {
    const { rowIndex, columnIndex, rowCount, columnCount } = area;
    const known = { first: new Map<Look, Look>(), inner: new Map<Look, Look>(), last: new Map<Look, Look>() };
    for (let row = rowIndex; row < rowIndex + rowCount; row++) {
      const place = !hasEdges
        ? 'inner'
        : row === rowIndex
          ? 'first'
          : row === rowIndex + rowCount - 1
            ? 'last'
            : 'inner';
      const changed = known[place];
      for (let column = columnIndex; column < columnIndex + columnCount; column++) {
        const key = `${row},${column}`;
        const before = looks.get(key) ?? PLAIN;
        const after = changed.get(before) ?? apply(before, row);
        changed.set(before, after);
        looks.set(key, after);
      }
    }
  };
  for (const { area, lines, ...format } of sheet.formats)
    change(
      area,
      (look, row) => ({
        ...look,
        format: { ...look.format, ...format },
        border: lines ? bordered(look.border, lines, row, area) : look.border,
      }),
      lines !== undefined,
    );
  for (const area of sheet.open) change(area, (look) => ({ ...look, open: true }), false);
  const known = new Map<Look, Map<string | null, CellStyle>>();
  const styled = (look: Look, numberFormat: string | null): CellStyle => {
    const own = known.get(look) ?? new Map<string | null, CellStyle>();
    const style = own.get(numberFormat) ?? styleOf(look, numberFormat);
    known.set(look, own.set(numberFormat, style));
    return style;
  };
  const styles = new Map<string, CellStyle>();
  for (const [key, look] of looks) styles.set(key, styled(look, null));
  for (const { rowIndex, columnIndex, value, numberFormat } of sheet.cells) {
    const key = `${rowIndex},${columnIndex}`;
    // As text, so that typing the cell in again makes no formula of it.
    const kept = typeof value === 'string' && opensFormula(value) ? '@' : numberFormat;
    if (kept !== null) styles.set(key, styled(looks.get(key) ?? PLAIN, kept));
  }
  return styles;
}

function bordered(
  border: BorderStyle | null,
  { colour, sides }: NonNullable<PlannedFormat['lines']>,
  row: number,
  area: Area,
): BorderStyle {
  const line = { style: 'thin', color: argb(colour) } as const;
  const last = area.rowIndex + area.rowCount - 1;
  const top = row === area.rowIndex ? sides.includes('top') : sides.includes('inside');
  const bottom = row === last ? sides.includes('bottom') : sides.includes('inside');
  return { ...border, ...(top ? { top: line } : {}), ...(bottom ? { bottom: line } : {}) };
}

function styleOf({ format, border, open }: Look, numberFormat: string | null): CellStyle {
  const { bold, italic, fontSize, colour, fill } = format;
  const font = {
    name: DEFAULT_FONT.name,
    size: fontSize ?? DEFAULT_FONT.size,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(colour === undefined ? {} : { color: argb(colour) }),
  };
  const numFmt = numberFormat ?? format.numberFormat;
  return {
    font,
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } as const }),
    ...(border === null ? {} : { border }),
    alignment: alignmentOf(format),
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(open ? { protection: { locked: false } } : {}),
  };
}

function alignmentOf({ wrap, horizontal, vertical, indent }: Look['format']): AlignmentStyle {
  return {
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(horizontal === undefined ? {} : { horizontal: horizontal === 'centre' ? 'center' : horizontal }),
    ...(vertical === undefined ? {} : { vertical: vertical === 'centre' ? 'center' : vertical }),
    ...(indent === undefined ? {} : { indent }),
  };
}
