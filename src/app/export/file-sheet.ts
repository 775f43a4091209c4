/**
 * Converts one sheet of a board copy to the file writer's form: values and formats, filter, frozen header, page,
 * charts, and protection without a password that still allows filtering, sorting and resizing.
 */
import { largest } from '../../plan/long-lists';
import type { ConditionalRule, NamedRange, SheetChart, WriteSheet } from 'hucre';
import type { CopySheet } from '../../plan/export/board-copy/board-copy';
import type { ChartChange } from '../../plan/change/parts/charts';
import type { PageChange } from '../../plan/change/parts/page';
import { a1, columnName } from '../../plan/read/sheet/a1';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { argb, cellStyles } from './cell-styles';
import { writtenText } from './file-text';

type FileCells = NonNullable<WriteSheet['cells']>;

export function fileSheet(sheet: CopySheet): WriteSheet {
  const { page } = sheet;
  return {
    name: sheet.name,
    cells: cellsOf(sheet),
    columns: columnsOf(sheet),
    rowDefs: new Map(sheet.heights.map(({ rowIndex, points }) => [rowIndex, { height: points }])),
    merges: sheet.merges.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      startRow: rowIndex,
      startCol: columnIndex,
      endRow: rowIndex + rowCount - 1,
      endCol: columnIndex + columnCount - 1,
    })),
    conditionalRules: rulesOf(sheet),
    dataValidations: sheet.lists.map(({ area, options }) => ({
      type: 'list',
      values: [...options],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: 'Not in the list',
      errorMessage: `Expected one of: ${options.join(', ')}.`.slice(0, 225),
      range: rangeOf(area),
    })),
    charts: sheet.charts.map((chart) => chartOf(chart, sheet.name)),
    protection: {
      sheet: true,
      autoFilter: true,
      sort: true,
      formatColumns: true,
      formatRows: true,
    },
    ...(sheet.filter ? { autoFilter: { range: rangeOf(sheet.filter) } } : {}),
    ...(page && page.frozenRows > 0 ? { freezePane: { rows: page.frozenRows } } : {}),
    ...(page ? pageParts(page) : {}),
    view: {
      showGridLines: page?.gridlines ?? true,
      ...(sheet.tabColour ? { tabColor: argb(sheet.tabColour) } : {}),
    },
  };
}

/** Print areas and title rows as defined names: the file writer does not quote these by itself. */
export function pageNames({ name, page }: CopySheet): readonly NamedRange[] {
  if (!page) return [];
  const on = (range: string): string => `'${name.replaceAll("'", "''")}'!${range}`;
  return [
    ...(page.printArea
      ? [{ name: '_xlnm.Print_Area', scope: name, range: on(absolute(page.printArea)) }]
      : []),
    ...(page.titleRows
      ? [
          {
            name: '_xlnm.Print_Titles',
            scope: name,
            range: on(`$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`),
          },
        ]
      : []),
  ];
}

function cellsOf(sheet: CopySheet): FileCells {
  const cells: FileCells = new Map();
  const styles = cellStyles(sheet);
  for (const [key, style] of styles) cells.set(key, { value: null, type: 'empty', style });
  for (const { rowIndex, columnIndex, value } of sheet.cells) {
    const key = `${rowIndex},${columnIndex}`;
    const style = styles.get(key);
    cells.set(key, {
      ...(typeof value === 'string'
        ? { value: writtenText(value), type: 'string' as const }
        : typeof value === 'boolean'
          ? { value, type: 'boolean' as const }
          : { value: Number.isFinite(value) ? value : null, type: 'number' as const }),
      ...(style ? { style } : {}),
    });
  }
  for (const { rowIndex, columnIndex, to } of sheet.links) {
    const cell = cells.get(`${rowIndex},${columnIndex}`);
    const location = `'${to.sheet.replaceAll("'", "''")}'!${a1(to.rowIndex, to.columnIndex)}`;
    if (cell) cells.set(`${rowIndex},${columnIndex}`, { ...cell, hyperlink: { target: '', location } });
  }
  return cells;
}

function columnsOf({ columns }: CopySheet): NonNullable<WriteSheet['columns']> {
  const widths = new Map(columns.map(({ columnIndex, width }) => [columnIndex, width]));
  const count = Math.max(0, largest([...widths.keys()].map((column) => column + 1)));
  return Array.from({ length: count }, (_, column) => {
    const width = widths.get(column);
    return width === undefined ? {} : { width };
  });
}

/** Colours words by conditional format, so that the colour follows the word through filtering, sorting and pasting. */
function rulesOf({ rules, shades }: CopySheet): ConditionalRule[] {
  const words = rules.map(({ area, word, fill, colour }, at): ConditionalRule => ({
    type: 'cellIs',
    operator: 'equal',
    priority: at + 1,
    formula: `"${word.replaceAll('"', '""')}"`,
    range: rangeOf(area),
    style: {
      font: { color: argb(colour) },
      // A conditional fill is defined by its second colour.
      fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill), bgColor: argb(fill) },
    },
  }));
  const scales = shades.map(({ area, colour }, at): ConditionalRule => ({
    type: 'colorScale',
    priority: rules.length + at + 1,
    range: rangeOf(area),
    colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFFFFFF', argb(colour).rgb] },
  }));
  return [...words, ...scales];
}

function chartOf({ kind, title, bare, place, categories, series }: ChartChange, sheet: string): SheetChart {
  const on = (area: Area): string => `'${sheet.replaceAll("'", "''")}'!${absolute(area)}`;
  return {
    type: kind === 'line' ? 'line' : kind === 'stacked-bar' ? 'bar' : 'column',
    ...(bare ? { axes: { x: { hidden: true }, y: { hidden: true } } } : { title }),
    altText: `${title}. The same figures are in the cells beside the chart.`,
    legend: bare ? false : 'bottom',
    ...(kind === 'line'
      ? {}
      : {
          barGrouping: bare ? ('percentStacked' as const) : ('stacked' as const),
          overlap: 100,
          gapWidth: 60,
        }),
    anchor: {
      from: { row: place.rowIndex, col: place.columnIndex },
      to: { row: place.rowIndex + place.rowCount, col: place.columnIndex + place.columnCount },
    },
    series: series.map(({ title: name, values, colour }) => ({
      name,
      values: on(values),
      categories: on(categories),
      color: colour.replace('#', ''),
    })),
  };
}

function pageParts(page: PageChange): Partial<WriteSheet> {
  const parts = ({ left, centre, right }: PageChange['header']): string =>
    [left && `&L${left}`, centre && `&C${centre}`, right && `&R${right}`].join('');
  const [oddHeader, oddFooter] = [parts(page.header), parts(page.footer)];
  return {
    pageSetup: {
      paperSize: page.paper,
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: page.onePage ? 1 : 0,
      margins: page.narrow
        ? { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }
        : { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { ...(oddHeader ? { oddHeader } : {}), ...(oddFooter ? { oddFooter } : {}) },
    // A break comes after the row before it, and the writer counts from 0.
    ...(page.breaksBefore.length > 0 ? { rowBreaks: page.breaksBefore.map((row) => row - 1) } : {}),
  };
}

const rangeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Area): string =>
  `${a1(rowIndex, columnIndex)}:${a1(rowIndex + rowCount - 1, columnIndex + columnCount - 1)}`;

const absolute = ({ rowIndex, columnIndex, rowCount, columnCount }: Area): string =>
  `$${columnName(columnIndex)}$${rowIndex + 1}:$${columnName(columnIndex + columnCount - 1)}$${rowIndex + rowCount}`;
