/** A sheet can be fitted to one page wide, and to one page in all, which some builds refuse unless Page Layout has been open. */
import { same, type SelfTestCase } from '../self-test-case';

export const pagesFittedCase: SelfTestCase = {
  id: 'pages-fitted',
  title: 'A sheet that is not in front can be printed one page wide, and on one page.',
  known: 'documented',
  from: 'the RAG summary, the board copy and what changed on paper; reported to be refused at times (office-js issue 1860)',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const page = sheet.pageLayout;
    page.zoom = { horizontalFitToPages: 1 };
    await context.sync();
    page.load('zoom');
    await context.sync();
    const wide = same('It is so many pages wide', page.zoom.horizontalFitToPages, 1);
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    await context.sync();
    page.load('zoom');
    await context.sync();
    const high = same('It is so many pages high', page.zoom.verticalFitToPages, 1);
    return wide ?? high;
  },
};
