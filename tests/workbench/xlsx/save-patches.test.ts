/** The text of changed parts: what stayed as the file had it, and what was reported as lost. */
import { strFromU8 } from 'fflate';
import { applyEntry } from '../../../src/workbench/model/edit';
import { deleteSheet, renameSheet } from '../../../src/workbench/model/sheets';
import { ensureCell, getCell, type Sheet, type Workbook } from '../../../src/workbench/model/workbook';
import { saveParts, saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { opened } from '../../support/open-built';
import { comparable } from './save-comparable';
import { MAIN } from '../../support/build-xlsx';
import { RICH, richXlsx } from './save-fixture';
import { complaints } from './save-structure';
import { SHEET } from './save-places';

const text = (workbook: Workbook, name: string): string =>
  strFromU8(saveParts(workbook).parts.get(name) ?? new Uint8Array());

describe('Effects that only a changed part shows', () => {
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

  test('a picture in a changed cell is reported as lost', () => {
    const workbook = changed((plan) => applyEntry(plan, 5, 7, { value: 'x' }));
    expect(saveXlsx(workbook).notKept).toEqual([
      'The picture or linked data in cell H6 of “Plan”, whose entry has changed or moved.',
    ]);
  });

  test('a password set here is reported as lost, and so is a thread', () => {
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

  test('header cells that Excel would reject are written as the names of their columns', () => {
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

  test('a pivot table’s source follows its sheet, and a changed pivot table is reported', () => {
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

  test('a deleted sheet is removed with its own parts only', () => {
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
