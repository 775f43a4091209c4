/** Saving a workbook with something of everything after each kind of change: the rest stays, the change is there again. */
import { strFromU8 } from 'fflate';
import { applyEntry, clearCells, mergeCells, restyle, unmergeCells } from '../../../src/workbench/model/edit';
import type { Area } from '../../../src/workbench/model/area';
import { deleteCells, insertCells } from '../../../src/workbench/model/shift-cells';
import { deleteSheet, renameSheet } from '../../../src/workbench/model/sheets';
import { addTable, resizeTable } from '../../../src/workbench/model/tables';
import {
  addSheet,
  ensureCell,
  getCell,
  setCell,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';
import { originalPackage } from '../../../src/workbench/xlsx/original-package';
import { saveParts, saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { opened } from '../../support/open-built';
import { comparable } from './save-comparable';
import { MAIN } from '../../support/build-xlsx';
import { RICH, richXlsx } from './save-fixture';
import { complaints } from './save-structure';

const area = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): Area => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});
const wholeRows = (rowIndex: number, rowCount: number): Area => area(rowIndex, 0, rowCount, 16_384);
const wholeColumns = (columnIndex: number, columnCount: number): Area =>
  area(0, columnIndex, 1_048_576, columnCount);

const SHEET = 'xl/worksheets/sheet1.xml';
const RED = { fill: { pattern: 'solid', colour: { rgb: '#FF0000' } } };

/** What is changed, how, which parts may differ, and what is said not to be kept. */
type Change = readonly [
  what: string,
  change: (plan: Sheet, book: Workbook) => unknown,
  mayDiffer: readonly string[],
  notKept?: readonly string[],
];
const CHANGES: Change[] = [
  ['nothing', () => undefined, []],
  ['an entry', (plan) => applyEntry(plan, 1, 0, { value: 'New' }), [SHEET]],
  ['a cleared cell', (plan) => clearCells(plan, area(1, 2), 'All'), [SHEET]],
  [
    'a look that the file has',
    (plan) => restyle(plan, area(1, 4), () => plan.rows.get(1)?.cells.get(2)?.style),
    [SHEET],
  ],
  [
    'a new look',
    (plan) =>
      restyle(plan, area(1, 0, 1, 3), (style) => ({
        ...style,
        ...RED,
        font: { ...style?.font, bold: true },
      })),
    [SHEET, 'xl/styles.xml'],
  ],
  ['a row', (plan) => void Object.assign(plan.rows.get(1) ?? {}, { height: 44, hidden: true }), [SHEET]],
  [
    'columns',
    (plan) => plan.columns.set(1, { width: 60 }).set(3, { hidden: true }).set(9, { width: 3 }),
    [SHEET],
  ],
  ['merges', (plan) => (unmergeCells(plan, area(11, 0)), mergeCells(plan, area(14, 0, 2, 2))), [SHEET]],
  ['freeze panes', (plan) => void (plan.freeze = { rowCount: 2, columnCount: 1 }), [SHEET]],
  ['no panes', (plan) => void (plan.freeze = null), [SHEET]],
  [
    'view',
    (plan) =>
      void Object.assign(plan, {
        showGridlines: false,
        zoom: 120,
        selection: area(4, 4, 2, 2),
        tabColour: '#00FF00',
      }),
    [SHEET],
  ],
  ['no protection', (plan) => void (plan.protection = null), [SHEET]],
  [
    'other protection',
    (plan) =>
      void (plan.protection = {
        hasPassword: true,
        options: { ...plan.protection?.options, sort: true, formatCells: false },
      }),
    [SHEET],
  ],
  [
    'no filter',
    (plan, book) => {
      plan.autoFilter = null;
      book.names = book.names.filter(({ name }) => !name.startsWith('_xlnm._F'));
    },
    [SHEET, 'xl/workbook.xml'],
  ],
  [
    'another filter',
    (plan) =>
      void (plan.autoFilter = {
        area: area(19, 0, 11, 3),
        columns: [{ columnOffset: 2, criteria: [{ operator: 'lessThan', value: '5' }], matchAll: true }],
      }),
    [SHEET],
  ],
  [
    'page layout',
    (plan) =>
      void Object.assign(plan.pageLayout, {
        orientation: 'Portrait',
        paperSize: 9,
        fitToHeight: 2,
        oddFooter: 'Page &P',
        rowBreaks: [5, 12],
        columnBreaks: [3],
        printGridlines: true,
      }),
    [SHEET],
  ],
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

const original = originalPackage(opened(richXlsx()))!.parts;

test.each(CHANGES.map(([what, change, mayDiffer, notKept = []]) => ({ what, change, mayDiffer, notKept })))(
  '$what',
  ({ change, mayDiffer, notKept }) => {
    const workbook = opened(richXlsx());
    change(workbook.sheets[0]!, workbook);
    const saved = saveParts(workbook);
    const names = new Set([...original.keys(), ...saved.parts.keys()]);
    const differ = [...names].filter((name) => {
      const [before, after] = [original.get(name), saved.parts.get(name)];
      return !before || !after || Buffer.compare(before, after) !== 0;
    });
    expect(differ.sort()).toEqual([...mayDiffer].sort());
    expect(complaints(saved.parts)).toEqual([]);
    expect(saved.notKept).toEqual(notKept);
    expect(comparable(opened(saveXlsx(workbook).bytes))).toEqual(comparable(workbook));
  },
);

const text = (workbook: Workbook, name: string): string =>
  strFromU8(saveParts(workbook).parts.get(name) ?? new Uint8Array());

describe('What only a changed part shows', () => {
  const changed = (change: (plan: Sheet, book: Workbook) => void): Workbook => {
    const workbook = opened(richXlsx());
    change(workbook.sheets[0]!, workbook);
    return workbook;
  };

  test('the cells, rules and elements beside a changed cell stay the file’s own text', () => {
    const xml = text(
      changed((plan) => applyEntry(plan, 3, 0, { value: 'New' })),
      SHEET,
    );
    for (const kept of [
      'ph="1"',
      'x14ac:dyDescent="0.25"',
      '<f t="shared" ref="F2:F4" si="0">',
      '<x14:sparklineGroup/>',
      '<protectedRanges>',
      'vm="1"',
      '<ignoredErrors>',
      'minLength="0"',
    ])
      expect(xml).toContain(kept);
  });

  test('formulas that were shared with a changed cell are written out', () => {
    const xml = text(
      changed((plan) => applyEntry(plan, 1, 5, { value: 1 })),
      SHEET,
    );
    expect(xml).not.toContain('t="shared"');
    expect(xml).toContain('<c r="F4"><f>C4*2</f><v>84802</v></c>');
  });

  test('a changed formula drops the calculation chain and asks for a calculation', () => {
    const workbook = changed((plan) =>
      applyEntry(plan, 1, 4, { value: 1, formula: '=TEXTJOIN(",",TRUE,A1:A2)' }),
    );
    expect(saveParts(workbook).parts.has('xl/calcChain.xml')).toBe(false);
    expect(text(workbook, 'xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    );
    expect(text(workbook, SHEET)).toContain('_xlfn.TEXTJOIN');
    expect(complaints(saveParts(workbook).parts)).toEqual([]);
  });

  test('a result that changed keeps the formula and the chain', () => {
    const workbook = changed((plan) => void (getCell(plan, 2, 5)!.value = 7));
    expect(text(workbook, SHEET)).toContain('<c r="F3"><f t="shared" si="0"/><v>7</v></c>');
    expect(saveParts(workbook).parts.has('xl/calcChain.xml')).toBe(true);
  });

  test('the picture in a cell that changed is named as lost', () => {
    const workbook = changed((plan) => applyEntry(plan, 5, 7, { value: 'x' }));
    expect(saveXlsx(workbook).notKept).toEqual([
      'The picture or linked data in cell H6 of “Plan”, whose entry has changed or moved.',
    ]);
  });

  test('a password set here is named as lost, and so is a thread', () => {
    const workbook = changed((_plan, book) => {
      const lists = book.sheets[1]!;
      lists.protection = { hasPassword: true, options: {} };
      lists.comments.push({
        id: '{t}',
        rowIndex: 0,
        columnIndex: 0,
        threaded: true,
        author: 'A',
        text: 'Why?',
        replies: [{ author: 'B', text: 'So' }],
        visible: false,
      });
      book.settings.set('k', '1');
    });
    expect(saveXlsx(workbook).notKept).toEqual([
      'The password that protects “Lists”: the sheet is protected without one.',
      'The thread of the new comment at A1 of “Lists”: it is kept as a note.',
      'Settings that an add-in keeps in the workbook itself.',
    ]);
    expect(complaints(saveParts(workbook).parts)).toEqual([]);
    expect(opened(saveXlsx(workbook).bytes).sheets[1]?.comments).toMatchObject([
      { text: 'Why?\nB: So', threaded: false },
    ]);
  });

  test('header cells that Excel would not take are written as the names of their columns', () => {
    const workbook = changed((plan) => {
      ensureCell(plan, 0, 0).value = 2016;
      ensureCell(plan, 0, 1).value = null;
      ensureCell(plan, 0, 2).value = '2016';
      Object.assign(ensureCell(plan, 0, 3), { value: 'By', formula: '="By"' });
    });
    const [again] = opened(saveXlsx(workbook).bytes).sheets;
    const headers = ['2016', 'Lead', 'Due', 'By', 'RAG', 'Days'];
    expect(again!.tables[0]!.columns.map(({ name }) => name)).toEqual(headers);
    expect(headers.map((_, column) => getCell(again!, 0, column)?.value)).toEqual(headers);
    expect(getCell(again!, 0, 3)?.formula).toBeUndefined();
    expect(getCell(workbook.sheets[0]!, 0, 0)?.value).toBe(2016);
  });

  test('a pivot table’s source follows its sheet, and a changed pivot table is named', () => {
    const make = () =>
      opened(
        richXlsx({
          sheets: RICH.sheets.map((sheet) =>
            sheet.name === 'Lists'
              ? { ...sheet, relationships: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']] }
              : sheet,
          ),
          workbookRelationships: [
            ['rIdPivot', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
          ],
          parts: {
            ...RICH.parts,
            'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="Tally"><location ref="A1:B2"/></pivotTableDefinition>`,
            'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:F4" sheet="Plan"/></cacheSource></pivotCacheDefinition>`,
          },
        }),
      );
    const workbook = make();
    renameSheet(workbook, workbook.sheets[0]!, 'Plan 2');
    expect(text(workbook, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('sheet="Plan 2"');
    applyEntry(workbook.sheets[1]!, 5, 5, { value: 1 });
    expect(saveXlsx(workbook).notKept).toEqual([]);
    applyEntry(workbook.sheets[1]!, 1, 0, { value: 1 });
    expect(saveXlsx(workbook).notKept).toEqual([
      'The layout of the pivot table “Tally” on “Lists”, whose cells have changed: refresh it in Excel.',
    ]);
  });

  test('a deleted sheet goes with its parts and nobody else’s', () => {
    const workbook = changed((plan, book) => void deleteSheet(book, plan));
    const { parts } = saveParts(workbook);
    expect([...parts.keys()].filter((name) => /tables|charts|comments\d|drawings|sheet1/.test(name))).toEqual(
      [],
    );
    expect(parts.has('xl/persons/person.xml') && parts.has('customXml/item1.xml')).toBe(true);
    expect(complaints(parts)).toEqual([]);
    expect(comparable(opened(saveXlsx(workbook).bytes))).toEqual(comparable(workbook));
  });
});

test('charts lie where they were put', () => {
  const workbook = opened(richXlsx());
  const [plan] = workbook.sheets;
  Object.assign(plan!.charts[0]!, { left: 300.5, top: 77, width: 250, height: 125 });
  plan!.charts.push({ ...plan!.charts[0]!, id: '{new}', left: 12, top: 100.25, width: 300, height: 200 });
  const places = opened(saveXlsx(workbook).bytes).sheets[0]!.charts.map(({ left, top, width, height }) =>
    [left, top, width, height].map((points) => Math.round(points * 100) / 100),
  );
  expect(places).toEqual([
    [300.5, 77, 250, 125],
    [12, 100.25, 300, 200],
  ]);
});

describe('Inserted and deleted rows and columns', () => {
  test.each([
    ['rows above', (book: Workbook, plan: Sheet) => insertCells(book, plan, wholeRows(0, 2), 'rows')],
    [
      'a row within the table',
      (book: Workbook, plan: Sheet) => insertCells(book, plan, wholeRows(2, 1), 'rows'),
    ],
    ['a column', (book: Workbook, plan: Sheet) => insertCells(book, plan, wholeColumns(1, 1), 'columns')],
    ['a deleted row', (book: Workbook, plan: Sheet) => deleteCells(book, plan, wholeRows(1, 1), 'rows')],
    [
      'a deleted column',
      (book: Workbook, plan: Sheet) => deleteCells(book, plan, wholeColumns(2, 1), 'columns'),
    ],
  ])('%s', (_what, change) => {
    const workbook = opened(richXlsx());
    change(workbook, workbook.sheets[0]!);
    const saved = saveParts(workbook);
    expect(complaints(saved.parts)).toEqual([]);
    expect(comparable(opened(saveXlsx(workbook).bytes))).toEqual(comparable(workbook));
  });
});

describe('Other dialects', () => {
  const prefixed = (xml: string, name: string): string =>
    /worksheets\/sheet|styles|workbook\.xml$/.test(name)
      ? xml
          .replace(/<(\/?)(?=[A-Za-z])(?![a-z0-9]+:)/gi, '<$1s:')
          .replace(/ xmlns="/, ' xmlns:s="')
          .replaceAll('xmlns:r=', 'xmlns:rel=')
          .replaceAll(' r:id=', ' rel:id=')
      : xml;
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );

  test.each([
    ['prefixes of the writer’s own', prefixed],
    ['the strict dialect', strict],
  ])('%s', (_what, rewrite) => {
    const workbook = opened(richXlsx({ rewrite }));
    const plan = workbook.sheets[0]!;
    restyle(plan, area(1, 0, 1, 3), (style) => ({ ...style, ...RED }));
    applyEntry(plan, 1, 1, { value: 'New' });
    plan.conditionalFormats.pop();
    plan.validations.pop();
    ensureCell(plan, 9, 0).hyperlink = { address: 'https://example.org/y' };
    const added = addSheet(workbook, 'More');
    setCell(added, 0, 0, { value: 1, style: RED });
    workbook.names.push({ name: 'N', sheet: added.id, formula: 'More!$A$1', visible: true, comment: '' });
    const saved = saveParts(workbook);
    expect(complaints(saved.parts)).toEqual([]);
    expect(comparable(opened(saveXlsx(workbook).bytes))).toEqual(comparable(workbook));
  });
});
