/**
 * The format that an Excel table gives its cells (header, bands, totals) by the family and number of its style. Colours
 * are from the Office theme; a cell's own fill and font take precedence.
 */
import { contains } from '../../model/area';
import type { Table } from '../../model/parts';
import type { DifferentialStyle, Style } from '../../model/style';
import type { Sheet } from '../../model/workbook';

/** Black, then the theme's six accents: a style's number selects one of the seven. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const PALE = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'] as const;

const colour = (rgb: string): { readonly rgb: string } => ({ rgb });

interface Palette {
  readonly header: DifferentialStyle;
  readonly band: DifferentialStyle;
  readonly plain: DifferentialStyle;
  readonly total: DifferentialStyle;
}

const palettes = new Map<string, Palette>();

function paletteOf(style: string): Palette | null {
  const known = palettes.get(style);
  if (known) return known;
  const match = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style);
  if (!match) return null;
  const [, family = '', digits = '1'] = match;
  const at = (Number(digits) - 1) % 7;
  const [accent, pale] = [ACCENTS[at] ?? ACCENTS[1], PALE[at] ?? PALE[1]];
  const rule = { line: 'thin', colour: colour(accent) };
  const light = family === 'Light' && Number(digits) < 15;
  const header: DifferentialStyle = light
    ? { font: { bold: true }, borders: { bottom: rule, top: rule } }
    : { font: { bold: true, colour: colour('#FFFFFF') }, fill: { pattern: 'solid', colour: colour(accent) } };
  const palette: Palette = {
    header,
    band: { fill: { pattern: 'solid', colour: colour(pale) }, borders: light ? {} : { bottom: rule } },
    plain: { borders: light ? {} : { bottom: rule } },
    total: { font: { bold: true }, borders: { top: { line: 'double', colour: colour(accent) } } },
  };
  palettes.set(style, palette);
  return palette;
}

/** The table that contains a cell, and the format that it gives the cell. */
export function tableFormat(
  sheet: Sheet,
  rowIndex: number,
  columnIndex: number,
): { readonly table: Table; readonly style: Style | undefined; readonly isHeader: boolean } | undefined {
  const table = sheet.tables.find(({ area }) => contains(area, rowIndex, columnIndex));
  if (!table) return undefined;
  const palette = paletteOf(table.style);
  const isHeader = table.showHeaders && rowIndex === table.area.rowIndex;
  if (!palette) return { table, style: undefined, isHeader };
  const isTotal = table.showTotals && rowIndex === table.area.rowIndex + table.area.rowCount - 1;
  const bodyRow = rowIndex - table.area.rowIndex - (table.showHeaders ? 1 : 0);
  const column = columnIndex - table.area.columnIndex;
  const banded = (table.showBandedRows && bodyRow % 2 === 0) || (table.showBandedColumns && column % 2 === 0);
  const bold =
    (table.highlightFirstColumn && column === 0) ||
    (table.highlightLastColumn && column === table.area.columnCount - 1);
  const base = isHeader ? palette.header : isTotal ? palette.total : banded ? palette.band : palette.plain;
  return { table, style: bold ? { ...base, font: { ...base.font, bold: true } } : base, isHeader };
}
