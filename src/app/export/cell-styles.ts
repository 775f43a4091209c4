/**
 * Works out the format of each cell of a copied sheet from its areas; later areas lie over earlier ones. Colours are
 * written with eight digits, because Excel takes six-digit ones as transparent; fonts are written in full, because a
 * partial font loses the rest.
 */
import type { AlignmentStyle, BorderStyle, CellStyle } from 'hucre';
import type { FormatChange } from '../../plan/change/parts/formats';
import type { CopySheet } from '../../plan/export/board-copy/board-copy';
import { opensFormula } from '../../plan/export/opens-formula';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';

export const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** Converts `#RRGGBB` to the file's form. */
export const argb = (colour: string): { rgb: string } => ({
  rgb: `FF${colour.replace('#', '').toUpperCase()}`,
});

interface CellFormat {
  readonly format: Omit<FormatChange, 'area' | 'lines'>;
  readonly border: BorderStyle | null;
  readonly open: boolean;
}

const PLAIN: CellFormat = { format: {}, border: null, open: false };

/** Every formatted cell, by `row,column`. Cells with the same format share one style object. */
export function cellStyles(sheet: CopySheet): ReadonlyMap<string, CellStyle> {
  const formats = new Map<string, CellFormat>();
  /** `apply` is called once for each distinct format, and again for each edge that it may draw differently. */
  const change = (
    area: Area,
    apply: (cell: CellFormat, row: number) => CellFormat,
    hasEdges: boolean,
  ): void => {
    const { rowIndex, columnIndex, rowCount, columnCount } = area;
    const known = {
      first: new Map<CellFormat, CellFormat>(),
      inner: new Map<CellFormat, CellFormat>(),
      last: new Map<CellFormat, CellFormat>(),
    };
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
        const before = formats.get(key) ?? PLAIN;
        const after = changed.get(before) ?? apply(before, row);
        changed.set(before, after);
        formats.set(key, after);
      }
    }
  };
  for (const { area, lines, ...format } of sheet.formats)
    change(
      area,
      (cell, row) => ({
        ...cell,
        format: { ...cell.format, ...format },
        border: lines ? bordered(cell.border, lines, row, area) : cell.border,
      }),
      lines !== undefined,
    );
  for (const area of sheet.open) change(area, (cell) => ({ ...cell, open: true }), false);
  const known = new Map<CellFormat, Map<string | null, CellStyle>>();
  const styled = (cell: CellFormat, numberFormat: string | null): CellStyle => {
    const own = known.get(cell) ?? new Map<string | null, CellStyle>();
    const style = own.get(numberFormat) ?? styleOf(cell, numberFormat);
    known.set(cell, own.set(numberFormat, style));
    return style;
  };
  const styles = new Map<string, CellStyle>();
  for (const [key, cell] of formats) styles.set(key, styled(cell, null));
  for (const { rowIndex, columnIndex, value, numberFormat } of sheet.cells) {
    const key = `${rowIndex},${columnIndex}`;
    // Format as text, so that retyping the cell does not turn it into a formula.
    const kept = typeof value === 'string' && opensFormula(value) ? '@' : numberFormat;
    if (kept !== null) styles.set(key, styled(formats.get(key) ?? PLAIN, kept));
  }
  return styles;
}

function bordered(
  border: BorderStyle | null,
  { colour, sides }: NonNullable<FormatChange['lines']>,
  row: number,
  area: Area,
): BorderStyle {
  const line = { style: 'thin', color: argb(colour) } as const;
  const last = area.rowIndex + area.rowCount - 1;
  const top = row === area.rowIndex ? sides.includes('top') : sides.includes('inside');
  const bottom = row === last ? sides.includes('bottom') : sides.includes('inside');
  return { ...border, ...(top ? { top: line } : {}), ...(bottom ? { bottom: line } : {}) };
}

function styleOf({ format, border, open }: CellFormat, numberFormat: string | null): CellStyle {
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

function alignmentOf({ wrap, horizontal, vertical, indent }: CellFormat['format']): AlignmentStyle {
  return {
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(horizontal === undefined ? {} : { horizontal: horizontal === 'centre' ? 'center' : horizontal }),
    ...(vertical === undefined ? {} : { vertical: vertical === 'centre' ? 'center' : vertical }),
    ...(indent === undefined ? {} : { indent }),
  };
}
