/** Excel raises an event for each edit, insertion and deletion, on any sheet of the workbook. */
import { hear, UNTOLD } from '../hear';
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const eventsOfRowsCase: SelfTestCase = {
  id: 'events-of-rows',
  title:
    'Excel tells of edits, and of rows and columns put in or taken out, each by its kind, place and sheet.',
  known: 'documented',
  from: 'checking again after each edit, only what the edit touched',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.load('id');
    const heard = hear(context.workbook.worksheets.onChanged, ({ worksheetId }) => worksheetId === sheet.id);
    await context.sync();
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    await context.sync();
    sheet.getRange('B:B').insert('Right');
    await context.sync();
    const told = await heard.told(4);
    heard.stop();
    await context.sync();
    if (told.length === 0) return UNTOLD;
    return firstOf(
      same(
        'The kinds and places are',
        told.map(({ changeType, address }) => [changeType, address]),
        [
          ['RangeEdited', 'A1:B2'],
          ['RowInserted', '2:3'],
          ['RowDeleted', '2:2'],
          ['ColumnInserted', 'B:B'],
        ],
      ),
      told.every(({ source }) => source === 'Local') ? null : 'They are told as somebody else’s.',
    );
  },
};
