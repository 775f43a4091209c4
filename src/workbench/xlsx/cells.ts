/**
 * Streams the cells of a sheet: values by type, formulas (shared ones expanded, array ones with the area they fill),
 * styles, row properties. A cell or row without an address follows the previous one. Refuses addresses outside Excel's
 * grid and missing shared strings.
 */
import { parseArea } from '../model/area';
import { PLAIN_STYLE } from '../model/style';
import { setCell, type Cell, type Row } from '../model/workbook';
import { cellAddress, rowNumber } from './addresses';
import { asSeen, shiftFormula } from './formula-text';
import { readStringItem } from './rich-text';
import { readRow } from './rows';
import { readValue } from './cell-value';
import type { SheetContext } from './sheet-context';
import { attribute, numeric, type Attributes, type XmlEvents } from './xml-stream';
import { treeBuilder, type TreeBuilder } from './xml-tree';

interface SharedFormula {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

interface OpenCell {
  readonly columnIndex: number;
  readonly attributes: Attributes;
  value: string | null;
  formula: { readonly attributes: Attributes; text: string } | null;
  inline: ReturnType<typeof readStringItem> | null;
}

/** Events of `sheetData` and its content; `depth` is counted from the sheet's root. */
export function cellReader(context: SheetContext): XmlEvents {
  const { sheet, styles, strings, budget, limits, workbook } = context;
  const shared = new Map<string, SharedFormula>();
  let rowIndex = -1;
  let nextColumn = 0;
  let row: Row | null = null;
  let cell: OpenCell | null = null;
  let inText: 'v' | 'f' | null = null;
  let builder: TreeBuilder | null = null;

  const formulaOf = (open: OpenCell): Partial<Cell> => {
    if (!open.formula) return {};
    const { attributes, text } = open.formula;
    const kind = attribute(attributes, 't') ?? 'normal';
    const place = { rowIndex, columnIndex: open.columnIndex };
    if (kind === 'shared') {
      const key = attribute(attributes, 'si') ?? '';
      if (text !== '') shared.set(key, { text, ...place });
      const master = shared.get(key);
      // A shared formula whose master is not in the file: the cell keeps its last result as a plain value.
      if (!master) return {};
      if (text !== '') return { formula: asSeen(text) };
      budget.characters(master.text.length);
      const moved = shiftFormula(
        master.text,
        rowIndex - master.rowIndex,
        open.columnIndex - master.columnIndex,
      );
      return { formula: asSeen(moved) };
    }
    // A what-if data table has no formula that could be typed; its results are kept.
    if (text === '' || kind === 'dataTable') return {};
    if (kind !== 'array') return { formula: asSeen(text) };
    const area = parseArea(attribute(attributes, 'ref') ?? '');
    const starts = area?.rowIndex === place.rowIndex && area.columnIndex === place.columnIndex;
    const fills = area && starts ? area : { ...place, rowCount: 1, columnCount: 1 };
    // `cm` refers to the metadata that marks a formula as a dynamic array, which spills.
    const dynamic = (numeric(open.attributes, 'cm') ?? 0) > 0;
    return { formula: asSeen(text), fills, ...(dynamic ? {} : { legacyArray: true }) };
  };

  const finishCell = (open: OpenCell): void => {
    const { value, item } = readValue(
      attribute(open.attributes, 't') ?? 'n',
      open.value,
      open.inline,
      strings,
      workbook.date1904,
    );
    const formula = formulaOf(open);
    const style = styles.cellStyle(numeric(open.attributes, 's') ?? 0);
    const plain = style === PLAIN_STYLE;
    const mustSayPlain = row?.style !== undefined || sheet.columns.get(open.columnIndex)?.style !== undefined;
    if (value === null && formula.formula === undefined && plain && !mustSayPlain) return;
    budget.cells(1);
    const made: Cell = { value, ...formula };
    if (!plain || mustSayPlain) made.style = style;
    if (item?.runs) made.richText = item.runs;
    setCell(sheet, rowIndex, open.columnIndex, made);
  };

  return {
    open: (name, attributes, depth) => {
      if (builder) return builder.open(name, attributes);
      if (depth === 2 && name === 'row') {
        rowIndex = rowNumber(attribute(attributes, 'r'), rowIndex + 1);
        nextColumn = 0;
        row = readRow(sheet, rowIndex, attributes, styles, budget);
      } else if (depth === 3 && name === 'c') {
        const columnIndex = cellAddress(attribute(attributes, 'r'), rowIndex, nextColumn);
        nextColumn = columnIndex + 1;
        cell = { columnIndex, attributes, value: null, formula: null, inline: null };
      } else if (depth === 4 && cell) {
        if (name === 'v') {
          inText = 'v';
          cell.value = '';
        } else if (name === 'f') {
          inText = 'f';
          cell.formula = { attributes, text: '' };
        } else if (name === 'is') {
          builder = treeBuilder(limits);
          builder.open(name, attributes);
        }
      }
    },
    text: (text) => {
      if (builder) builder.text(text);
      else if (cell && inText === 'v') cell.value += text;
      else if (cell?.formula && inText === 'f') cell.formula.text += text;
    },
    close: (_name, depth) => {
      if (builder) {
        const item = builder.close();
        if (!item) return;
        builder = null;
        if (cell) cell.inline = readStringItem(item, styles.palette);
        return;
      }
      if (depth === 4) inText = null;
      else if (depth === 3 && cell) {
        finishCell(cell);
        cell = null;
      } else if (depth === 1) markFilled(context);
    },
  };
}

/** Links cells that an array formula fills to the cell that holds it. */
function markFilled({ sheet, budget }: SheetContext): void {
  for (const [rowIndex, row] of sheet.rows) {
    for (const [columnIndex, { fills }] of row.cells) {
      if (!fills || (fills.rowCount === 1 && fills.columnCount === 1)) continue;
      budget.cells(fills.rowCount * fills.columnCount);
      for (let r = 0; r < fills.rowCount; r += 1) {
        const cells = sheet.rows.get(rowIndex + r)?.cells;
        for (let c = 0; cells && c < fills.columnCount; c += 1) {
          const cell = cells.get(columnIndex + c);
          if (cell && cell.formula === undefined) cell.filledFrom = { rowIndex, columnIndex };
        }
      }
    }
  }
}
