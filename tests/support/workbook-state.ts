/**
 * Everything that a user would see of a workbook, as plain data in a fixed order, so that two states can be compared.
 * Blank unformatted cells, and rows and columns of only those, are ignored.
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

/** `only` excludes cells and columns for which it returns false. */
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
            // The leading apostrophe of a text that was written back is invisible, so it is ignored.
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
          // An explicit width equal to the default counts as the default: Excel cannot remove one.
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

/** Without empty properties: no value, a format without properties. */
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
