/** Excel raises change events, and marks those that the add-in caused itself. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

/** Milliseconds allowed for Excel to raise the event. */
const PATIENCE = 5_000;

export const ownWritesCase: SelfTestCase = {
  id: 'own-writes',
  title: 'Excel reports a change in a cell, and that the add-in made it itself.',
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
