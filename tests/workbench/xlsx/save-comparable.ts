/**
 * A workbook in a form for comparing with another: everything in the model except what a file does not distinguish
 * (ids, the order of a Map, blank unformatted cells, explicit defaults, charts that moved with their cells).
 */
import { areaName, cellName } from '../../../src/workbench/model/area';
import type { Style } from '../../../src/workbench/model/style';
import type { Cell, Sheet, Workbook } from '../../../src/workbench/model/workbook';

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'source' || key === 'id' || key === 'part' || inner === false || inner === undefined
        ? undefined
        : inner,
    ) ?? 'null',
  );

export function comparable(workbook: Workbook): unknown {
  const nameOf = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
  const base = workbook.defaultFont;
  const look = (style: Style | undefined): unknown => {
    if (!style) return {};
    const { font, ...rest } = style;
    const whole = plain({
      name: base.name,
      size: base.size,
      ...font,
      colour: font?.colour?.rgb ?? '#000000',
    });
    const usual = plain({ ...base, colour: base.colour?.rgb ?? '#000000' });
    const isUsual =
      JSON.stringify(sorted(whole)) === JSON.stringify(sorted(usual)) ||
      !font ||
      Object.keys(plain(font) as object).length === 0;
    return sorted(plain({ ...rest, ...(isUsual ? {} : { font: whole }) }));
  };
  return {
    sheets: workbook.sheets.map((sheet) => sheetOf(sheet, look)),
    names: workbook.names
      .map(({ sheet, ...name }) => ({ ...name, sheet: sheet === null ? null : nameOf.get(sheet) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    active: nameOf.get(workbook.activeSheet),
    date1904: workbook.date1904,
    calculation: workbook.calculation,
    structureProtected: workbook.structureProtected,
    properties: Object.fromEntries(Object.entries(workbook.properties).filter(([, text]) => text !== '')),
  };
}

function sheetOf(sheet: Sheet, look: (style: Style | undefined) => unknown): unknown {
  const cells: [string, unknown][] = [];
  const rows: [number, unknown][] = [];
  for (const [rowIndex, row] of sheet.rows) {
    const { cells: _cells, style, ...rest } = row;
    const about = plain({ ...rest, style: look(style) });
    if (JSON.stringify(about) !== '{"style":{}}') rows.push([rowIndex, about]);
    for (const [columnIndex, cell] of row.cells) {
      const made = cellOf(cell, look);
      if (made !== null) cells.push([cellName(rowIndex, columnIndex), made]);
    }
  }
  return {
    name: sheet.name,
    kind: sheet.kind,
    visibility: sheet.visibility,
    tabColour: sheet.tabColour,
    cells: Object.fromEntries(cells.sort(([a], [b]) => (a < b ? -1 : 1))),
    rows: rows.sort(([a], [b]) => a - b),
    columns: [...sheet.columns]
      .map(([index, { style, width, ...rest }]): [number, unknown] => [
        index,
        plain({ ...rest, width: width === sheet.defaultColumnWidth ? undefined : width, style: look(style) }),
      ])
      .sort((a, b) => Number(a[0]) - Number(b[0])),
    sizes: [sheet.defaultRowHeight, sheet.defaultColumnWidth],
    merges: sheet.merges.map(areaName).sort(),
    tables: sheet.tables
      .map(({ filter, ...table }) => plain({ ...table, filters: filter?.columns ?? [] }))
      .sort(byText),
    conditionalFormats: [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map((each) => plain(each)),
    validations: sheet.validations.map((each) => plain(each)).sort(byText),
    comments: sheet.comments.map((each) => plain(each)).sort(byText),
    charts: sheet.charts
      .map(({ left: _l, top: _t, width: _w, height: _h, ...chart }) => plain(chart))
      .sort(byText),
    autoFilter: plain(sheet.autoFilter),
    freeze: plain(sheet.freeze),
    protection: plain(sheet.protection),
    pageLayout: plain(sheet.pageLayout),
    view: [sheet.showGridlines, sheet.showHeadings, sheet.zoom, areaName(sheet.selection)],
  };
}

function cellOf(cell: Cell, look: (style: Style | undefined) => unknown): unknown {
  const { value, formula, richText, hyperlink, legacyArray, fills } = cell;
  const style = look(cell.style);
  if (value === null && formula === undefined && !hyperlink && JSON.stringify(style) === '{}') return null;
  const fill = fills && (legacyArray || fills.rowCount * fills.columnCount > 1) ? areaName(fills) : undefined;
  return plain({ value, formula, richText, hyperlink, legacyArray, fill, style });
}

const byText = (a: unknown, b: unknown): number =>
  JSON.stringify(sorted(a)) < JSON.stringify(sorted(b)) ? -1 : 1;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
