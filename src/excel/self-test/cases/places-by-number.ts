/** Ranges by row and column index, entire columns, intersections, and the tables on a range. */
import { firstOf, refusalOf, same, type SelfTestCase } from '../self-test-case';

export const placesByNumberCase: SelfTestCase = {
  id: 'places-by-number',
  title:
    'Cells are found by their numbers, with their whole columns and tables; areas that share none are refused.',
  known: 'documented',
  from: 'reading in blocks, widths of columns, and noticing that rows have moved before anything is written',
  needs: '1.9',
  run: async ({ context, sheet, name }) => {
    const empty = sheet.getUsedRangeOrNullObject(true);
    empty.load('address');
    await context.sync();
    const isEmpty = empty.isNullObject;
    sheet.getRange('B2:C3').values = [
      ['Name', 'Kind'],
      ['LSCB', 'board'],
    ];
    const table = sheet.tables.add(sheet.getRange('B2:C3'), true);
    table.load('name');
    const cells = sheet.getRangeByIndexes(1, 1, 2, 2);
    cells.load('values');
    const tables = cells.getTables(false);
    tables.load('items/name');
    const column = sheet.getRange('B2').getEntireColumn();
    column.load('columnIndex,rowCount');
    const inRow = sheet.getRange('2:2').getUsedRangeOrNullObject(true);
    inRow.load('columnIndex,columnCount');
    const noRow = sheet.getRange('7:7').getUsedRangeOrNullObject(true);
    noRow.load('address');
    const shared = sheet.getRange('A1:B2').getIntersection(sheet.getRange('B2:D9'));
    shared.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const place: { asked: string | null } = { asked: null };
    const refusal = await refusalOf(async () => {
      try {
        await Excel.run(async (own) => {
          const there = own.workbook.worksheets.getItem(name);
          there.getRange('A1').getIntersection(there.getRange('C3'));
          await own.sync();
        });
      } catch (error) {
        if (error instanceof OfficeExtension.Error) place.asked = error.debugInfo?.errorLocation ?? null;
        throw error;
      }
    });
    return firstOf(
      same('An empty sheet has no used cells', isEmpty, true),
      same('The cells hold', cells.values, [
        ['Name', 'Kind'],
        ['LSCB', 'board'],
      ]),
      same(
        'Their tables are',
        tables.items.map((each) => each.name),
        [table.name],
      ),
      same('The whole column has rows', [column.columnIndex, column.rowCount], [1, 1_048_576]),
      same('The used cells of a row are', [inRow.columnIndex, inRow.columnCount], [1, 2]),
      same('A blank row has no used cells', noRow.isNullObject, true),
      same(
        'What two areas share is',
        [shared.rowIndex, shared.columnIndex, shared.rowCount, shared.columnCount],
        [1, 1, 1, 1],
      ),
      refusal === null ? 'Areas that share no cells are not refused.' : null,
      place.asked?.includes('getIntersection') ? null : 'Excel does not say what it refused.',
    );
  },
};
