/** A colour rule of the add-in's over one of the board's: both exist, and ours can be deleted alone. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const colourRuleOverAnotherCase: SelfTestCase = {
  id: 'colour-rule-over-another',
  title: 'A colour rule laid over part of another’s cells is deleted alone, and the other stays as it was.',
  known: 'assumed',
  from: 'the board’s own colour rules, which are never changed',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const boards = sheet.getRange('A1:D20').conditionalFormats.add('CellValue');
    boards.cellValue.rule = { formula1: '="Overdue"', operator: 'EqualTo' };
    boards.load('id');
    await context.sync();
    const ours = sheet.getRange('B2:B9').conditionalFormats.add('CellValue');
    ours.cellValue.rule = { formula1: '="Red"', operator: 'EqualTo' };
    ours.load('id');
    const over = sheet.getRange('B2:B9').conditionalFormats;
    over.load('items/id');
    await context.sync();
    const together = over.items.map(({ id }) => id);
    over.getItem(ours.id).delete();
    await context.sync();
    const left = sheet.getRange().conditionalFormats;
    left.load('items/id');
    const { areas } = boards.getRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    return firstOf(
      same('Both are on the cells', together.sort(), [boards.id, ours.id].sort()),
      same(
        'The other alone remains',
        left.items.map(({ id }) => id === boards.id),
        [true],
      ),
      same(
        'Its first row and column and its size are',
        areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]),
        [[0, 0, 20, 4]],
      ),
    );
  },
};
