/**
 * A board's workbook with formats, a table, rules, names and validation of its own; a change of every kind to it; and a
 * picture of everything that a change could affect, for comparison.
 */
import { emptySheet, type SheetChange, type ChangeSet } from '../../../src/plan/change/change-set';
import { addTable } from '../../../src/workbench/model/tables';
import { findSheet, type Sheet, type Workbook } from '../../../src/workbench/model/workbook';
import { ALIGNMENT, borderAspects, FILL, FONT, PROTECTION } from '../../../src/workbench/wire/formats';
import type { Style } from '../../../src/workbench/model/style';
import type { HostOptions } from '../../../src/workbench/wire/host';
import { openInOfficeJs, type OpenWorkbook } from '../../../src/workbench/wire/open-in-office-js';
import { area } from '../../support/grid-snapshot';
import { gridWorkbook } from '../../support/open-grid';

const ROWS = [
  ['Action', 'Lead', 'Due', 'Notes'],
  ['Train staff', 'LSCB', 42825, 'first'],
  ['Audit files', 'CCG', 'TBC', '=not a formula'],
  ['Review policy', 'Police', 42916, ''],
];

export function openBoard(options: HostOptions = {}): OpenWorkbook {
  const workbook = gridWorkbook({
    Plan: ROWS,
    Register: [
      ['Ref', 'What'],
      [1, 'one'],
      [2, 'two'],
    ],
  });
  const plan = findSheet(workbook, 'Plan') as Sheet;
  for (const [column, cell] of plan.rows.get(0)?.cells ?? [])
    cell.style = {
      font: { bold: true, name: 'Arial', size: 10 },
      fill: { pattern: 'solid', colour: { rgb: '#DDEEFF' } },
      borders: { bottom: { line: 'thin', colour: { rgb: '#336699' } } },
      ...(column === 0 ? { alignment: { wrap: true } } : {}),
    };
  plan.columns.set(1, { width: 22 });
  // Their own words beside the plan, some of them formatted: whatever overwrites them, they must come back like that.
  plan.rows.get(3)?.cells.set(5, { value: 'old flag', style: { font: { italic: true } } });
  workbook.names.push({
    name: 'Their_Name',
    sheet: null,
    formula: 'Plan!$A$2:$A$4',
    visible: true,
    comment: '',
  });
  addTable(workbook, findSheet(workbook, 'Register') as Sheet, area('A1:B3'));
  return openInOfficeJs(workbook, options);
}

/** Something of every kind. */
export function wholePlan(): ChangeSet {
  const plan: SheetChange = {
    ...emptySheet('Plan'),
    cells: [
      { rowIndex: 0, columnIndex: 4, value: 'Due date', before: '' },
      { rowIndex: 0, columnIndex: 5, value: 'RAG', before: '' },
      ...[1, 2, 3].flatMap((rowIndex) => [
        { rowIndex, columnIndex: 4, value: 42825 + rowIndex, before: '', numberFormat: 'd mmm yyyy' },
        {
          rowIndex,
          columnIndex: 5,
          formula: `=IF($E${rowIndex + 1}<Figures!$B$1,"Red","Green")`,
          before: rowIndex === 3 ? 'old flag' : '',
        },
      ]),
      // A fix in one of the board's own cells.
      { rowIndex: 1, columnIndex: 1, value: 'Safeguarding Board', before: 'LSCB' },
    ],
    names: [
      { name: 'Plan_RAG', sheet: 'Plan', area: area('F1:F4') },
      { name: 'Figures_AsOf', sheet: 'Figures', area: area('B1') },
    ],
    rules: [
      { area: area('F2:F4'), word: 'Red', fill: '#FFCCCC', colour: '#880000' },
      { area: area('F2:F4'), word: 'Green', fill: '#CCFFCC', colour: '#006600' },
    ],
    copiedFormats: [
      { area: area('E1:F1'), like: { sheet: 'Plan', rowIndex: 0, columnIndex: 3 }, as: 'header' },
      { area: area('E2:F4'), like: { sheet: 'Plan', rowIndex: 1, columnIndex: 3 }, as: 'body' },
    ],
    formats: [{ area: area('F2:F4'), bold: true, horizontal: 'centre' }],
    validations: [
      { area: area('C2:C4'), rule: { type: 'date' }, title: 'Not a date', message: 'A date was expected.' },
      { area: area('B2:B4'), rule: { type: 'register', name: 'Their_Name' }, title: 'Lead', message: 'New?' },
    ],
    notes: [{ rowIndex: 0, columnIndex: 5, title: 'RAG', text: 'Red where overdue.' }],
    columns: [
      { columnIndex: 4, width: 14 },
      { columnIndex: 5, width: 10 },
      { columnIndex: 6, width: 4, hidden: true },
    ],
    tabColour: '#336699',
  };
  const register: SheetChange = {
    ...emptySheet('Register'),
    cells: [{ rowIndex: 0, columnIndex: 2, value: 'Lead', before: '' }],
    grow: [{ name: 'Table1', from: area('A1:B3'), to: area('A1:C3') }],
  };
  const figures: SheetChange = {
    ...emptySheet('Figures', 'create'),
    cells: [
      { rowIndex: 0, columnIndex: 0, value: 'As of' },
      { rowIndex: 0, columnIndex: 1, value: 42900, numberFormat: 'd mmm yyyy' },
      ...['Red', 'Green'].flatMap((word, at) => [
        { rowIndex: 2 + at, columnIndex: 0, value: word },
        { rowIndex: 2 + at, columnIndex: 1, formula: `=COUNTIF(Plan!$F$2:$F$4,A${3 + at})` },
      ]),
    ],
    tables: [],
    shades: [{ area: area('B3:B4'), colour: '#CC3333' }],
    charts: [
      {
        name: 'Ratings',
        kind: 'stacked-bar',
        title: 'Ratings',
        place: area('D1:H12'),
        categories: area('A3:A4'),
        series: [{ title: 'Actions', values: area('B3:B4'), colour: '#CC3333' }],
      },
    ],
    links: [{ rowIndex: 2, columnIndex: 0, to: { sheet: 'Plan', rowIndex: 0, columnIndex: 5 } }],
    page: {
      paper: 'a4',
      orientation: 'landscape',
      titleRows: [0, 0],
      printArea: area('A1:H12'),
      breaksBefore: [8],
      header: { left: '', centre: 'Ratings', right: '' },
      footer: { left: '', centre: '', right: 'Page &P' },
      gridlines: false,
      frozenRows: 1,
    },
  };
  return { sheets: [plan, register, figures] };
}

/** Everything in the cells and over them; blank cells without a format are left out. */
export function picture(workbook: Workbook) {
  return structuredClone({
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(sheet),
      merges: sheet.merges,
      tables: sheet.tables.map(({ name, area: place }) => ({ name, place })),
      rules: sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule })),
      validations: sheet.validations.map((each) => JSON.stringify(each)).sort(),
      widths: [...sheet.columns].flatMap(([at, { hidden, width }]) =>
        hidden || width !== undefined ? [[at, width, hidden ?? false]] : [],
      ),
      charts: sheet.charts.map(({ name }) => name),
      page: sheet.pageLayout,
      tab: sheet.tabColour ?? '',
    })),
    names: workbook.names.map((name) => ({
      ...name,
      sheet: workbook.sheets.find(({ id }) => id === name.sheet)?.name ?? null,
    })),
  });
}

/** A format as it appears, whichever of its properties are set explicitly. */
function shown(style: Style | undefined): Record<string, unknown> {
  const edges = (['top', 'bottom', 'left', 'right'] as const).map(
    (edge) => [edge, borderAspects(edge)] as const,
  );
  const tables = [
    ['font', FONT],
    ['fill', FILL],
    ['alignment', ALIGNMENT],
    ['lock', PROTECTION],
    ...edges,
  ] as const;
  return {
    numberFormat: style?.numberFormat ?? 'General',
    ...Object.fromEntries(
      tables.map(([name, table]) => [
        name,
        Object.values(table)
          .map(({ get }) => get(style))
          .join(),
      ]),
    ),
  };
}

const PLAIN = JSON.stringify(shown(undefined));

function cellsOf(sheet: Sheet): unknown {
  const cells: Record<string, unknown> = {};
  for (const [rowIndex, row] of sheet.rows) {
    for (const [columnIndex, { value, formula, style, hyperlink }] of row.cells) {
      const look = JSON.stringify(shown(style)) === PLAIN ? undefined : shown(style);
      if (value === null && formula === undefined && !look) continue;
      cells[`${rowIndex},${columnIndex}`] = {
        ...(formula === undefined ? { value } : { formula }),
        style: look,
        hyperlink,
      };
    }
  }
  return cells;
}
