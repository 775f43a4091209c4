/** Saves a workbook of many features after each kind of change: only expected parts differ, and it reopens the same. */
import { applyEntry } from '../../../src/workbench/model/edit';
import { restyle } from '../../../src/workbench/model/restyle';
import { deleteCells, insertCells } from '../../../src/workbench/model/shift-cells';
import {
  addSheet,
  ensureCell,
  setCell,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';
import { originalPackage } from '../../../src/workbench/xlsx/original-package';
import { saveParts, saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { opened } from '../../support/open-built';
import { comparable } from './save-comparable';
import { richXlsx } from './save-fixture';
import { complaints } from './save-structure';
import { area, RED, wholeColumns, wholeRows } from './save-places';
import { PART_CHANGES } from './save-part-changes';
import { SHEET_CHANGES } from './save-sheet-changes';

const original = originalPackage(opened(richXlsx()))!.parts;

test.each(
  [...SHEET_CHANGES, ...PART_CHANGES].map(([what, change, mayDiffer, notKept = []]) => ({
    what,
    change,
    mayDiffer,
    notKept,
  })),
)('$what', ({ change, mayDiffer, notKept }) => {
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
});

test('charts stay where they were placed', () => {
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
