/** Sheets can be created, hidden and renamed without activating them. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const sheetsComeAndGoCase: SelfTestCase = {
  id: 'sheets-come-and-go',
  title: 'A new sheet does not come in front of the person’s, and can be hidden and shown.',
  known: 'documented',
  from: 'the sheets “Plan setup” and “RAG summary”',
  needs: '1.7',
  run: async ({ context, sheet }) => {
    const front = context.workbook.worksheets.getActiveWorksheet();
    front.load('id');
    const { protection } = context.workbook;
    protection.load('protected');
    sheet.visibility = 'Hidden';
    sheet.load('id,visibility');
    await context.sync();
    const hidden = sheet.visibility;
    sheet.visibility = 'Visible';
    sheet.load('visibility');
    await context.sync();
    return firstOf(
      front.id === sheet.id ? 'The new sheet is in front.' : null,
      same('The workbook’s structure is protected', protection.protected, false),
      same('It is', hidden, 'Hidden'),
      same('Then it is', sheet.visibility, 'Visible'),
    );
  },
};
