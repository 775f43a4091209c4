/** A table added by a bare address goes to the sheet it is added to, even if another sheet is active. */
import { inFront } from '../in-front';
import { same, type SelfTestCase } from '../self-test-case';

export const tablesByAddressCase: SelfTestCase = {
  id: 'tables-by-address',
  title: 'A table whose place is given by address lands on its own sheet, whichever is in front.',
  known: 'assumed',
  from: 'the tables of “Plan setup”; the add-in gives the cells themselves, because it is reported to fail',
  needs: '1.4',
  run: async ({ context, sheet, addBeside }) => {
    const other = await addBeside();
    return inFront(context, other.sheet, async () => {
      sheet.tables.add('A1:B3', true);
      await context.sync();
      for (const { tables } of [sheet, other.sheet]) tables.load('items/name');
      await context.sync();
      return same(
        'Tables on its sheet, and on the sheet in front, are',
        [sheet.tables.items.length, other.sheet.tables.items.length],
        [1, 0],
      );
    });
  },
};
