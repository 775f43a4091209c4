/** Excel raises change events, and marks those that the add-in caused itself. */
import { hear, UNTOLD } from '../hear';
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const ownWritesCase: SelfTestCase = {
  id: 'own-writes',
  title: 'Excel reports a change in a cell, and that the add-in made it itself.',
  known: 'documented',
  from: 'checking again after each edit, but not after the add-in’s own',
  needs: '1.14',
  run: async ({ context, sheet }) => {
    const heard = hear(sheet.onChanged);
    await context.sync();
    sheet.getRange('B2').values = [['written']];
    await context.sync();
    const [event] = await heard.told(1);
    heard.stop();
    await context.sync();
    if (!event) return UNTOLD;
    return firstOf(
      same('The change is', [event.changeType, event.address], ['RangeEdited', 'B2']),
      same('It was made by', event.triggerSource, 'ThisLocalAddin'),
    );
  },
};
