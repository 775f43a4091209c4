/** Changes to the cells and to the sheet as a whole, for the tests of saving. */
import { applyEntry, clearCells, mergeCells, unmergeCells } from '../../../src/workbench/model/edit';
import { restyle } from '../../../src/workbench/model/restyle';
import { area, RED, SHEET, type Change } from './save-places';

export const SHEET_CHANGES: readonly Change[] = [
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
];
