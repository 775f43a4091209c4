/** Excel tells of changes, and says which of them the add-in made itself. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

/** Milliseconds within which Excel tells of a change. */
const PATIENCE = 5_000;

export const ownWritesCase: SelfTestCase = {
  id: 'own-writes',
  title: 'Excel tells of a change in a cell, and that the add-in made it itself.',
  known: 'documented',
  from: 'checking again after each edit, but not after the add-in’s own',
  needs: '1.14',
  run: async ({ context, sheet }) => {
    let heard: (event: Excel.WorksheetChangedEventArgs) => void = () => undefined;
    const told = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => (heard = resolve));
    const handler = sheet.onChanged.add(async (event) => heard(event));
    await context.sync();
    sheet.getRange('B2').values = [['written']];
    await context.sync();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), PATIENCE)));
    const event = await Promise.race([told, silence]);
    clearTimeout(timer);
    handler.remove();
    await context.sync();
    if (event === null) return 'Nothing was told within five seconds.';
    return firstOf(
      same('The change is', [event.changeType, event.address], ['RangeEdited', 'B2']),
      same('It was made by', event.triggerSource, 'ThisLocalAddin'),
    );
  },
};
