/** A sheet can be fitted to one page wide, which some builds refuse unless Page Layout has been open. */
import { same, type SelfTestCase } from '../self-test-case';

export const pagesFittedCase: SelfTestCase = {
  id: 'pages-fitted',
  title: 'A sheet that is not in front can be printed one page wide.',
  known: 'documented',
  from: 'the RAG summary and the board copy on paper; reported to be refused at times (office-js issue 1860)',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const page = sheet.pageLayout;
    page.zoom = { horizontalFitToPages: 1 };
    await context.sync();
    page.load('zoom');
    await context.sync();
    return same('It is so many pages wide', page.zoom.horizontalFitToPages, 1);
  },
};
