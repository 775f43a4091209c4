/**
 * What each cell of a sheet shows and its format, including tables, conditional formats, notes, lists, filters and
 * links. Recreated whenever the workbook changes; works only on the cells that are drawn.
 */
import { type Area } from '../../model/area';
import { shownText } from '../../model/number-format';
import type { Comment, Hyperlink } from '../../model/parts';
import type { Clock } from '../../model/recalculate';
import { numberFormatOf, type Style } from '../../model/style';
import { getCell, isError, type RichRun, type Sheet, type Workbook } from '../../model/workbook';
import { overlay, styleAt } from './cell-style';
import { fillColour, type CellEdges } from './cell-css';
import { conditionalFormatting, type AppliedFormat } from './conditional-formatting';
import { fontForWidth } from './fonts';
import type { Lines } from './lines';
import { indexMerges, type MergeIndex } from './merge-index';
import { tableFormat } from './table-formats';
import { textWidth, type CharacterWidth } from './text-width';
import { validationAt } from './validation-list';

export interface DrawnCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The merge that it represents, or the cell itself. */
  readonly area: Area;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'centred';
  readonly style: Style | undefined;
  readonly fill: string | undefined;
  readonly edges: CellEdges;
  readonly wrap: boolean;
  /** Empty columns to its right that its unwrapped text overflows into. */
  readonly runsOver: number;
  readonly runs: readonly RichRun[] | undefined;
  readonly link: Hyperlink | undefined;
  readonly note: Comment | undefined;
  readonly hasList: boolean;
  /** The arrow of a filter, which says whether it filters by this column. */
  readonly filter: 'open' | 'filtering' | undefined;
  readonly conditional: AppliedFormat | undefined;
}

export interface SheetDrawing {
  readonly merges: MergeIndex;
  readonly prepare: (rows: readonly number[], columns: readonly number[]) => void;
  /** `null` for a cell covered by a merge. */
  readonly cell: (rowIndex: number, columnIndex: number) => DrawnCell | null;
}

const LINK = { font: { underline: 'Single', colour: { rgb: '#0563C1' } } } as const;
/** Maximum number of empty cells that text overflows into. */
const FURTHEST = 40;

export function drawSheet(
  workbook: Workbook,
  sheet: Sheet,
  columns: Lines,
  scale: number,
  width: CharacterWidth,
  clock?: Clock,
): SheetDrawing {
  const merges = indexMerges(sheet);
  const conditional = conditionalFormatting(workbook, sheet, clock);
  const notes = new Map(sheet.comments.map((note) => [`${note.rowIndex},${note.columnIndex}`, note]));
  const filters = filterArrows(sheet);
  const drawn = new Map<string, DrawnCell | null>();

  const bordersAt = (rowIndex: number, columnIndex: number) =>
    rowIndex < 0 || columnIndex < 0 ? undefined : styleAt(sheet, rowIndex, columnIndex)?.borders;

  const draw = (rowIndex: number, columnIndex: number): DrawnCell | null => {
    const merge = merges.at(rowIndex, columnIndex);
    if (merge && (merge.rowIndex !== rowIndex || merge.columnIndex !== columnIndex)) return null;
    const area = merge ?? { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
    const cell = getCell(sheet, rowIndex, columnIndex);
    const value = cell?.value ?? null;
    const table = tableFormat(sheet, rowIndex, columnIndex);
    const look = conditional.at(rowIndex, columnIndex);
    const own = styleAt(sheet, rowIndex, columnIndex);
    const linked = cell?.hyperlink && !own?.font?.colour ? overlay(LINK, own) : own;
    const style = overlay(overlay(table?.style, linked), look?.style);
    const font = fontForWidth(style?.font, workbook.defaultFont, scale);
    const wrap = (style?.alignment?.wrap ?? false) || style?.alignment?.horizontal === 'Justify';
    const full = look?.alone ? '' : shownText(value, numberFormatOf(style), workbook.date1904);
    const room = columns.start(columnIndex + area.columnCount) - columns.start(columnIndex) - 4;
    const isNumber = typeof value === 'number';
    const tooWide = isNumber && numberFormatOf(style) !== '@' && textWidth(full, width(font), room) > room;
    const text = tooWide ? hashes(room, font, width) : full;
    const [lastRow, lastColumn] = [rowIndex + area.rowCount - 1, columnIndex + area.columnCount - 1];
    const far = merge ? bordersAt(lastRow, lastColumn) : style?.borders;
    return {
      rowIndex,
      columnIndex,
      area,
      text,
      kind: isNumber ? 'number' : isError(value) || typeof value === 'boolean' ? 'centred' : 'text',
      style,
      fill: look?.back ?? fillColour(style),
      edges: {
        left: style?.borders?.left ?? bordersAt(rowIndex, columnIndex - 1)?.right,
        top: style?.borders?.top ?? bordersAt(rowIndex - 1, columnIndex)?.bottom,
        right: far?.right ?? bordersAt(rowIndex, lastColumn + 1)?.left,
        bottom: far?.bottom ?? bordersAt(lastRow + 1, columnIndex)?.top,
      },
      wrap,
      runsOver:
        !wrap && !merge && typeof value === 'string' ? runOver(rowIndex, columnIndex, text, style, font) : 0,
      runs: cell?.richText,
      link: cell?.hyperlink,
      note: notes.get(`${rowIndex},${columnIndex}`),
      hasList: hasList(sheet, rowIndex, columnIndex),
      filter: filters.get(`${rowIndex},${columnIndex}`),
      conditional: look,
    };
  };

  /** How many empty columns to the right an unwrapped text needs and has. */
  function runOver(
    rowIndex: number,
    columnIndex: number,
    text: string,
    style: Style | undefined,
    font: string,
  ): number {
    const across = style?.alignment?.horizontal ?? 'General';
    if (text === '' || (across !== 'General' && across !== 'Left')) return 0;
    let over = 0;
    let room = columns.size(columnIndex) - 4;
    const needed = textWidth(text, width(font), 6000);
    while (room < needed && over < FURTHEST && columnIndex + over + 1 < columns.count) {
      const next = columnIndex + over + 1;
      const value = getCell(sheet, rowIndex, next)?.value ?? null;
      if (value !== null || merges.at(rowIndex, next)) break;
      over += 1;
      room += columns.size(next);
    }
    return over;
  }

  return {
    merges,
    prepare: conditional.prepare,
    cell: (rowIndex, columnIndex) => {
      const key = `${rowIndex},${columnIndex}`;
      let found = drawn.get(key);
      if (found === undefined) drawn.set(key, (found = draw(rowIndex, columnIndex)));
      return found;
    },
  };
}

const hashes = (room: number, font: string, width: CharacterWidth): string =>
  '#'.repeat(Math.max(1, Math.min(200, Math.floor(room / width(font)(35)))));

function hasList(sheet: Sheet, rowIndex: number, columnIndex: number): boolean {
  const validation = validationAt(sheet, rowIndex, columnIndex);
  return validation?.kind === 'list' && validation.inCellDropdown;
}

function filterArrows(sheet: Sheet): ReadonlyMap<string, 'open' | 'filtering'> {
  const arrows = new Map<string, 'open' | 'filtering'>();
  const filters = sheet.tables
    .filter((table) => table.showHeaders && table.showFilterButton)
    .map(({ area, filter }) => ({ area, columns: filter?.columns ?? [] }));
  if (sheet.autoFilter) filters.push({ ...sheet.autoFilter });
  for (const { area, columns } of filters) {
    for (let column = 0; column < Math.min(area.columnCount, 500); column += 1)
      arrows.set(
        `${area.rowIndex},${area.columnIndex + column}`,
        columns.some(({ columnOffset }) => columnOffset === column) ? 'filtering' : 'open',
      );
  }
  return arrows;
}
