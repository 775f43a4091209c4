/**
 * Copies cells, within or between sheets: values, formulas, formats, merges, validation and conditional formats, as
 * requested. A source smaller than the target is repeated. Formulas are adjusted to their new place.
 */
import { intersection, type Area } from './area';
import { addFormat } from './conditional-formats';
import { setValidation } from './data-validations';
import { applyEntry, EditRefused, mergesIn } from './edit';
import { mapRuleFormulas, mapValidationFormulas } from './formula-texts';
import { formulaTranslator, translateFormula } from './translate-formula';
import { ensureCell, getCell, type Cell, type Sheet, type Workbook } from './workbook';

export type CopyWhat = 'All' | 'Values' | 'Formulas' | 'Formats';

/** The part of the target that is written: whole repetitions of the source, at least one [A]. */
export function targetOf(source: Area, target: Area): Area {
  const times = (length: number, piece: number): number => (length % piece === 0 ? length : piece);
  return {
    ...target,
    rowCount: times(target.rowCount, source.rowCount),
    columnCount: times(target.columnCount, source.columnCount),
  };
}

export function copyCells(
  workbook: Workbook,
  from: { readonly sheet: Sheet; readonly area: Area },
  to: { readonly sheet: Sheet; readonly area: Area },
  what: CopyWhat,
  skipBlanks: boolean,
): void {
  const { area: source } = from;
  const pictures = new Map<string, Picture>();
  for (let row = 0; row < source.rowCount; row += 1) {
    for (let column = 0; column < source.columnCount; column += 1) {
      const cell = getCell(from.sheet, source.rowIndex + row, source.columnIndex + column);
      if (cell)
        pictures.set(`${row} ${column}`, {
          cell: { ...cell },
          formulaAt: formulaTranslator(cell.formula ?? ''),
        });
    }
  }
  const merges = mergesIn(from.sheet, source).filter((merge) => isInside(merge, source));
  if (what === 'All' && merges.length > 0 && to.sheet.tables.some(({ area }) => intersection(area, to.area)))
    throw new EditRefused('merge-over-table');
  for (let row = 0; row < to.area.rowCount; row += 1) {
    for (let column = 0; column < to.area.columnCount; column += 1) {
      const [sourceRow, sourceColumn] = [row % source.rowCount, column % source.columnCount];
      const picture = pictures.get(`${sourceRow} ${sourceColumn}`);
      const cell = picture?.cell;
      if (skipBlanks && (cell?.value ?? null) === null) continue;
      const place = { rowIndex: to.area.rowIndex + row, columnIndex: to.area.columnIndex + column };
      const rows = place.rowIndex - source.rowIndex - sourceRow;
      const columns = place.columnIndex - source.columnIndex - sourceColumn;
      if (what !== 'Formats') enter(to.sheet, place, picture, what, rows, columns);
      if (what === 'All' || what === 'Formats') copyFormat(to.sheet, place, cell);
    }
  }
  if (what !== 'All' && what !== 'Formats') return;
  for (const [top, left] of repetitions(source, to.area)) {
    const [rows, columns] = [top - source.rowIndex, left - source.columnIndex];
    const piece = { ...source, rowIndex: top, columnIndex: left };
    if (what === 'All') {
      to.sheet.merges = [
        ...to.sheet.merges.filter((merge) => !intersection(merge, piece)),
        ...merges.map((merge) => moved(merge, rows, columns)),
      ];
    }
    copyRules(workbook, from, to.sheet, what, rows, columns);
  }
}

/** A cell of the source as it was, since source and target may overlap. */
interface Picture {
  readonly cell: Cell;
  readonly formulaAt: (rows: number, columns: number) => string;
}

const isInside = (inner: Area, outer: Area): boolean => {
  const shared = intersection(inner, outer);
  return shared?.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
};

const moved = (area: Area, rows: number, columns: number): Area => ({
  ...area,
  rowIndex: area.rowIndex + rows,
  columnIndex: area.columnIndex + columns,
});

function* repetitions(source: Area, target: Area): Generator<readonly [number, number]> {
  for (let row = 0; row < target.rowCount; row += source.rowCount) {
    for (let column = 0; column < target.columnCount; column += source.columnCount)
      yield [target.rowIndex + row, target.columnIndex + column];
  }
}

function enter(
  sheet: Sheet,
  { rowIndex, columnIndex }: { readonly rowIndex: number; readonly columnIndex: number },
  picture: Picture | undefined,
  what: CopyWhat,
  rows: number,
  columns: number,
): void {
  const cell = picture?.cell;
  const isFormula = picture !== undefined && cell?.formula !== undefined && what !== 'Values';
  applyEntry(sheet, rowIndex, columnIndex, {
    value: isFormula ? null : (cell?.value ?? null),
    ...(isFormula ? { formula: picture.formulaAt(rows, columns) } : {}),
    quotePrefix: cell?.style?.quotePrefix ?? false,
  });
  if (!isFormula || cell.dynamicArray) return;
  // A formula from an old file keeps its implicit intersection.
  delete getCell(sheet, rowIndex, columnIndex)?.dynamicArray;
}

function copyFormat(
  sheet: Sheet,
  { rowIndex, columnIndex }: { readonly rowIndex: number; readonly columnIndex: number },
  source: Cell | undefined,
): void {
  if (!source && !getCell(sheet, rowIndex, columnIndex)) return;
  const cell = ensureCell(sheet, rowIndex, columnIndex);
  if (source?.style) cell.style = source.style;
  else delete cell.style;
  if (source?.hyperlink) cell.hyperlink = source.hyperlink;
  if (source?.richText && cell.value === source.value) cell.richText = source.richText;
}

/** Conditional formats are copied for the cells that have them, each as a new rule [A]. */
function copyRules(
  workbook: Workbook,
  from: { readonly sheet: Sheet; readonly area: Area },
  sheet: Sheet,
  what: CopyWhat,
  rows: number,
  columns: number,
): void {
  for (const { areas, rule, stopIfTrue } of [...from.sheet.conditionalFormats]) {
    const [first] = areas;
    const shared = areas.flatMap((area) => intersection(area, from.area) ?? []);
    const [start] = shared;
    if (!first || !start) continue;
    const down = start.rowIndex + rows - first.rowIndex;
    const across = start.columnIndex + columns - first.columnIndex;
    const there = mapRuleFormulas(rule, (formula) => translateFormula(formula, down, across));
    const copy = addFormat(
      workbook,
      sheet,
      shared.map((area) => moved(area, rows, columns)),
      there,
    );
    copy.stopIfTrue = stopIfTrue;
  }
  if (what !== 'All') return;
  for (const validation of [...from.sheet.validations]) {
    const [first] = validation.areas;
    const shared = validation.areas.flatMap((area) => intersection(area, from.area) ?? []);
    const [start] = shared;
    if (!first || !start) continue;
    const down = start.rowIndex + rows - first.rowIndex;
    const across = start.columnIndex + columns - first.columnIndex;
    setValidation(
      sheet,
      shared.map((area) => moved(area, rows, columns)),
      mapValidationFormulas(validation, (formula) => translateFormula(formula, down, across)),
    );
  }
}
