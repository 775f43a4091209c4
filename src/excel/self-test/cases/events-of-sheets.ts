/** Excel raises an event for each sheet that is added or deleted. */
import { hear, UNTOLD } from '../hear';
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const eventsOfSheetsCase: SelfTestCase = {
  id: 'events-of-sheets',
  title: 'Excel tells that a sheet was added and deleted, which one, and that it was done here.',
  known: 'documented',
  from: 'checking again when a sheet comes or goes',
  needs: '1.7',
  run: async ({ context, addBeside }) => {
    const { worksheets } = context.workbook;
    const [added, deleted] = [hear(worksheets.onAdded), hear(worksheets.onDeleted)];
    await context.sync();
    const { sheet } = await addBeside();
    sheet.load('id');
    await context.sync();
    const [came] = await added.told(1);
    sheet.delete();
    await context.sync();
    const [went] = await deleted.told(1);
    added.stop();
    deleted.stop();
    await context.sync();
    if (!came || !went) return UNTOLD;
    return firstOf(
      same('The added sheet is that one', came.worksheetId === sheet.id, true),
      same('The deleted sheet is that one', went.worksheetId === sheet.id, true),
      same('It was done', [came.source, went.source], ['Local', 'Local']),
    );
  },
};
