/** How a defined name reports what it refers to, and that it can be changed. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const NAME = 'PlanSelfTest_Name';

export const namesCase: SelfTestCase = {
  id: 'names',
  title: 'A name says the sheet and the cells that it stands for, and can be given others.',
  known: 'documented',
  from: 'the names that ratings and summary are written with',
  needs: '1.7',
  names: [NAME],
  run: async ({ context, sheet, name }) => {
    const all = context.workbook.names;
    const fixed = (address: string): string => `='${name}'!${address}`;
    const made = all.add(NAME, sheet.getRange('B2:B9'));
    made.load('name,formula');
    await context.sync();
    const first = String(made.formula);
    all.getItem(NAME).formula = fixed('$C$2:$C$9');
    const moved = all.getItem(NAME);
    moved.visible = false;
    moved.load('formula,visible');
    await context.sync();
    return firstOf(
      same('It stands for', first, fixed('$B$2:$B$9')),
      same('Moved, it stands for', moved.formula, fixed('$C$2:$C$9')),
      same('Hidden, it says that it is visible:', moved.visible, false),
    );
  },
};
