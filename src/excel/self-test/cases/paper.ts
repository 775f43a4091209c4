/** The paper size can be set, which Excel may refuse on a computer without a printer. */
import { same, type SelfTestCase } from '../self-test-case';

export const paperCase: SelfTestCase = {
  id: 'paper',
  title: 'The paper of a sheet can be set to A3, also where no printer is installed.',
  known: 'documented',
  from: 'the RAG summary on paper; without it the paper stays as it is, and the add-in says so',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const page = sheet.pageLayout;
    page.paperSize = 'A3';
    await context.sync();
    page.load('paperSize');
    await context.sync();
    return same('It is', page.paperSize, 'A3');
  },
};
