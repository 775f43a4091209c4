/**
 * Row heights on screen. The file's height applies; without one, a row is as high as its wrapped text needs, up to
 * Excel's 409.5 points. A row is measured again only if one of its cells, or a width, has changed. Unlike Excel, merged
 * cells count too: one row's text by the merge's width, several rows' text in the last row.
 */
import type { Area } from '../../model/area';
import { shownText } from '../../model/number-format';
import { numberFormatOf } from '../../model/style';
import { isError, type Cell, type Row, type Sheet, type Workbook } from '../../model/workbook';
import { PIXELS_PER_POINT, screenFont } from './fonts';
import type { Lines } from './lines';
import { styleAt } from './cell-style';
import { countLines, type CharacterWidth } from './text-width';

/** Points. */
const HIGHEST = 409.5;
/** Maximum lines of text in a merge of several rows. */
const TALLEST_MERGE = 400;
/** Pixels beside and above a cell's text. */
const PADDING = 3;

export type RowHeights = (sheet: Sheet, columns: Lines, scale: number) => (rowIndex: number) => number;

interface Measured {
  readonly columns: string;
  readonly seen: readonly unknown[];
  readonly height: number;
}

export function rowHeights(workbook: Workbook, width: CharacterWidth): RowHeights {
  const measured = new WeakMap<Row, Measured>();

  const cellHeight = (sheet: Sheet, cell: Cell, at: Area, columns: Lines, scale: number): number => {
    const style = cell.style ?? styleAt(sheet, at.rowIndex, at.columnIndex);
    const font = screenFont(style?.font, workbook.defaultFont, scale);
    if (!style?.alignment?.wrap || cell.value === null || isError(cell.value)) return font.lineHeight;
    const room = columns.start(at.columnIndex + at.columnCount) - columns.start(at.columnIndex);
    // A hidden column shows nothing and needs no height.
    if (room <= 0) return font.lineHeight;
    const text = shownText(cell.value, numberFormatOf(style), workbook.date1904);
    const indent = (style.alignment.indent ?? 0) * 9 * scale;
    const own = room - 2 * PADDING - 2 - indent;
    // No character is wider than the font size, so most texts need no measuring.
    if (text.length * font.size <= own && !text.includes('\n')) return font.lineHeight;
    const most =
      at.rowCount > 1 ? TALLEST_MERGE : Math.ceil((HIGHEST * PIXELS_PER_POINT * scale) / font.lineHeight) + 1;
    const lines = countLines(text, width(font.css), own, most);
    return lines * font.lineHeight;
  };

  return (sheet, columns, scale) => {
    const merges = mergesByFirstRow(sheet);
    const usual = sheet.defaultRowHeight * PIXELS_PER_POINT * scale;
    const widths = `${scale} ${usual} ${sheet.defaultColumnWidth} ${[...sheet.columns].map(([at, { width: own, hidden }]) => `${at}:${hidden ? 0 : own}`).join()}`;
    const heights = new Map<number, number>();
    const highest = HIGHEST * PIXELS_PER_POINT * scale;
    /** The height that merges of several rows still need from their last row. */
    const asked = new Map<number, { readonly first: number; readonly need: number }[]>();

    const measure = (row: Row, rowIndex: number): number => {
      const known = measured.get(row);
      const own = merges.get(rowIndex) ?? [];
      const seen: unknown[] = [own.length];
      for (const [columnIndex, cell] of row.cells) seen.push(columnIndex, cell.value, cell.style);
      for (const merge of own) seen.push(merge.columnIndex, merge.columnCount, merge.rowCount);
      if (known?.columns === widths && sameList(known.seen, seen)) return known.height;
      let height = usual;
      for (const [columnIndex, cell] of row.cells) {
        const merge = own.find((each) => each.columnIndex === columnIndex);
        if (merge && merge.rowCount > 1) continue;
        const at = merge ?? { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
        height = Math.max(height, cellHeight(sheet, cell, at, columns, scale));
      }
      height = Math.min(Math.ceil(height), highest);
      measured.set(row, { columns: widths, seen, height });
      return height;
    };

    for (const [rowIndex, own] of merges) {
      const row = sheet.rows.get(rowIndex);
      for (const merge of own) {
        const cell = row?.cells.get(merge.columnIndex);
        if (!cell || merge.rowCount < 2 || merge.rowCount > 1000) continue;
        const last = merge.rowIndex + merge.rowCount - 1;
        const asks = asked.get(last) ?? [];
        asks.push({ first: rowIndex, need: cellHeight(sheet, cell, merge, columns, scale) });
        asked.set(last, asks);
      }
    }

    const heightOf = (rowIndex: number): number => {
      const row = sheet.rows.get(rowIndex);
      if (row?.hidden) return 0;
      if (row?.height !== undefined) return Math.round(row.height * PIXELS_PER_POINT * scale);
      const done = heights.get(rowIndex);
      if (done !== undefined) return done;
      const asks = asked.get(rowIndex);
      if (!row && !asks) return usual;
      let height = row ? measure(row, rowIndex) : usual;
      for (const { first, need } of asks ?? []) {
        let above = 0;
        for (let at = first; at < rowIndex; at += 1) above += heightOf(at);
        height = Math.min(Math.max(height, need - above), highest);
      }
      heights.set(rowIndex, height);
      return height;
    };
    return heightOf;
  };
}

function mergesByFirstRow(sheet: Sheet): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    const list = byRow.get(merge.rowIndex);
    if (list) list.push(merge);
    else byRow.set(merge.rowIndex, [merge]);
  }
  return byRow;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);
