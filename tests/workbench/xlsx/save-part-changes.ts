/** Changes to what lies over the cells or in parts of its own, and to the workbook, for the tests of saving. */
import { applyEntry } from '../../../src/workbench/model/edit';
import { renameSheet } from '../../../src/workbench/model/sheets';
import { addTable, resizeTable } from '../../../src/workbench/model/tables';
import { ensureCell } from '../../../src/workbench/model/workbook';
import { area, RED, SHEET, type Change } from './save-places';

export const PART_CHANGES: readonly Change[] = [
  [
    'a validation gone, one moved, one new',
    (plan) => {
      plan.validations.shift();
      for (const each of plan.validations) each.areas = [area(30, 1, 9, 1)];
      plan.validations.push({
        areas: [area(1, 3, 3, 1)],
        kind: 'whole',
        operator: 'lessThan',
        formula1: '5',
        allowBlank: true,
        inCellDropdown: true,
        errorStyle: 'warning',
        showError: true,
        errorMessage: 'Less\nthan "5"',
        showPrompt: false,
      });
    },
    [SHEET],
  ],
  ['no validation', (plan) => void (plan.validations = []), [SHEET]],
  [
    'a rule gone, the rest moved, one new',
    (plan) => {
      plan.conditionalFormats.shift();
      for (const each of plan.conditionalFormats) each.areas = [area(40, 1, 9, 1)];
      plan.conditionalFormats.push({
        id: '{cf-new}',
        areas: [area(1, 4, 3, 1), area(9, 4)],
        priority: 9,
        stopIfTrue: true,
        rule: {
          kind: 'text',
          operator: 'contains',
          text: 'Red',
          formula: 'NOT(ISERROR(SEARCH("Red",E2)))',
          style: RED,
        },
      });
    },
    [SHEET, 'xl/styles.xml'],
  ],
  ['no rules', (plan) => void (plan.conditionalFormats = []), [SHEET]],
  [
    'links',
    (plan) => {
      delete ensureCell(plan, 1, 0).hyperlink;
      ensureCell(plan, 5, 0).hyperlink = { address: 'https://example.org/x?a=1&b=%20', screenTip: 'a "b"' };
      ensureCell(plan, 6, 0).hyperlink = { documentReference: "'Lists'!A1" };
    },
    [SHEET, 'xl/worksheets/_rels/sheet1.xml.rels'],
  ],
  [
    'a longer table',
    (plan) => resizeTable(plan, plan.tables[0]!, area(0, 0, 6, 7)),
    [SHEET, 'xl/tables/table1.xml'],
    ['The sort arrows of the table “Tasks”, which has moved; its rows stay in their order.'],
  ],
  [
    'another table',
    (plan, book) => void addTable(book, plan, area(50, 0, 3, 2)),
    [SHEET, '[Content_Types].xml', 'xl/tables/table2.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
  ],
  [
    'no table',
    (plan) => void (plan.tables = []),
    [SHEET, 'xl/tables/table1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
  ],
  [
    'a chart moved and renamed',
    (plan) =>
      void Object.assign(plan.charts[0]!, {
        title: 'New & title',
        name: 'Other',
        left: 300.5,
        legend: 'None',
      }),
    ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml'],
  ],
  [
    'no chart',
    (plan) => void (plan.charts = []),
    [
      'xl/charts/_rels/chart1.xml.rels',
      'xl/charts/chart1.xml',
      'xl/charts/style1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ],
  ],
  [
    'another chart',
    (plan) =>
      void plan.charts.push({
        id: '{new}',
        name: 'Mine',
        type: 'ColumnStacked100',
        title: 'Tally',
        series: [
          {
            name: 'Red',
            nameReference: 'Plan!$A$1',
            categories: 'Plan!$A$2:$A$4',
            values: 'Plan!$C$2:$C$4',
            colour: '#C00000',
          },
          { name: 'Own' },
        ],
        left: 12,
        top: 100,
        width: 300,
        height: 200,
        legend: 'Bottom',
      }),
    [
      '[Content_Types].xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ],
  ],
  [
    'a note more, a note moved',
    (plan) => {
      plan.comments = plan.comments.map((each) => (each.threaded ? each : { ...each, rowIndex: 6 }));
      plan.comments.push({
        id: '{new}',
        rowIndex: 3,
        columnIndex: 3,
        threaded: false,
        author: 'A & B',
        text: ' two\nlines',
        replies: [],
        visible: false,
      });
    },
    ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'],
  ],
  [
    'no notes',
    (plan) => void (plan.comments = []),
    ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/threadedComments/threadedComment1.xml'],
  ],
  [
    'names',
    (_plan, book) => {
      book.names = book.names.filter(({ name }) => name !== 'Leads');
      book.names.push({
        name: 'Best',
        sheet: book.sheets[1]!.id,
        formula: 'Lists!$A$1',
        visible: true,
        comment: 'x "y"',
      });
    },
    ['xl/workbook.xml'],
  ],
  [
    'another name and place for sheets',
    (_plan, book) => {
      renameSheet(book, book.sheets[1]!, "Who's & who");
      book.sheets[2]!.visibility = 'Visible';
      book.sheets.reverse();
    },
    ['docProps/app.xml', 'xl/workbook.xml', SHEET],
  ],
  [
    'another sheet in front',
    (_plan, book) => void (book.activeSheet = book.sheets[1]!.id),
    [SHEET, 'xl/workbook.xml', 'xl/worksheets/sheet2.xml'],
  ],
  [
    'properties',
    (_plan, book) =>
      void Object.assign(book.properties, {
        title: 'T & t',
        company: 'Other',
        author: '',
        modified: '2020-01-01T00:00:00Z',
      }),
    ['docProps/app.xml', 'docProps/core.xml'],
  ],
  [
    'settings of the workbook',
    (_plan, book) => void Object.assign(book, { structureProtected: true, calculation: 'manual' }),
    ['xl/workbook.xml'],
  ],
  [
    'rows without addresses',
    (_plan, book) => applyEntry(book.sheets[2]!, 0, 1, { value: 2 }),
    ['xl/worksheets/sheet3.xml'],
  ],
];
