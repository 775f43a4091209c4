/** A protected sheet refuses writes with the expected error code, and is left unchanged. */
import { firstOf, refusalOf, refusedFor, same, type SelfTestCase } from '../self-test-case';

export const protectedSheetCase: SelfTestCase = {
  id: 'protected-sheet',
  title: 'A protected sheet says that it is, refuses to be written to, and stays as it was.',
  known: 'documented',
  from: 'the message that a sheet is protected, before anything is written',
  needs: '1.7',
  run: async ({ context, sheet, name }) => {
    sheet.getRange('A1').values = [['as it was']];
    sheet.protection.protect();
    sheet.protection.load('protected');
    await context.sync();
    const refusal = await refusalOf(() =>
      Excel.run(async (own) => {
        own.workbook.worksheets.getItem(name).getRange('A1').values = [['written over']];
        await own.sync();
      }),
    );
    sheet.protection.unprotect();
    const cell = sheet.getRange('A1');
    cell.load('values');
    await context.sync();
    return firstOf(
      same('It is protected', sheet.protection.protected, true),
      refusedFor(refusal, 'AccessDenied', 'the protection'),
      same('It holds', cell.values, [['as it was']]),
    );
  },
};
