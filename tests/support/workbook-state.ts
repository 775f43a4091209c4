/**
 * Everything that a person would see of a workbook, as plain data in a fixed order, so that two states can be held against
 * each other. Blank cells without a look, and lines of cells that say nothing, are as if they were not there.
 */
import { a1 } from '../../src/plan/read/sheet/a1';
import type { Sheet, Workbook } from '../../src/workbench/model/workbook';

type Plain = Readonly<Record<string, unknown>>;

export function stateOf({ sheets, names, properties: _, ...rest }: Workbook): Plain {
  return {
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetState(sheet)])),
    names: names.map(({ name, formula, visible }) => `${name} ${formula} ${visible}`).sort(),
    date1904: rest.date1904,
    calculation: rest.calculation,
  };
}

/** `only` leaves out cells and columns for which it says no. */
export function sheetState(
  { rows, columns, conditionalFormats, validations, selection: _, id: __, ...rest }: Sheet,
  only: (rowIndex: number, columnIndex: number) => boolean = () => true,
): Plain {
  return {
    ...rest,
    cells: Object.fromEntries(
      [...rows]
        .sort(([a], [b]) => a - b)
        .flatMap(([r, row]) =>
          [...row.cells]
            .sort(([a], [b]) => a - b)
            .filter(([c]) => only(r, c))
            // The apostrophe before a text that was written back is Excel's own affair: nobody sees it.
            .map(([c, { value, style = {}, ...more }]) => {
              const { quotePrefix: _____, ...look } = style;
              return [a1(r, c), pruned({ value, style: look, ...more })] as const;
            })
            .filter(([, cell]) => Object.keys(cell).length > 0),
        ),
    ),
    rows: Object.fromEntries(
      [...rows].map(([r, { cells: ___, ...row }]) => [r, pruned(row)]).filter(hasSomething),
    ),
    columns: Object.fromEntries(
      [...columns]
        .filter(([c]) => only(0, c))
        .map(([c, { width, ...column }]) => {
          // A width given outright is as good as the standard one: Excel has no way to take it back.
          const own = width !== undefined && Math.abs(width - rest.defaultColumnWidth) > 0.05;
          return [c, pruned(own ? { width, ...column } : column)];
        })
        .filter(hasSomething),
    ),
    rules: conditionalFormats.map(({ id: ___, priority: ____, ...rule }) => rule),
    validations: validations.flatMap(({ areas, ...rule }) =>
      areas.filter((area) => only(area.rowIndex, area.columnIndex)).map((area) => ({ area, ...rule })),
    ),
  };
}

const hasSomething = (pair: readonly unknown[]): boolean => Object.keys(pair[1] as object).length > 0;

/** Without what says nothing: no value, a look of no property. */
function pruned(record: object): Plain {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== false &&
        !(typeof value === 'object' && Object.keys(value as object).length === 0),
    ),
  );
}
