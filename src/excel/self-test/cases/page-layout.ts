/** How a page is laid out and reported, on a sheet that is not in front. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

/** Without the sheet's name and the dollar signs. */
const local = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');

export const pageLayoutCase: SelfTestCase = {
  id: 'page-layout',
  title:
    'A landscape page, its margins, rows to repeat and an area to print read back as they were given, on a sheet not in front.',
  known: 'documented',
  from: 'the RAG summary and the board copy on paper',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:D30').values = Array.from({ length: 30 }, () => ['a', 'b', 'c', 'd']);
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.setPrintArea('A1:D30');
    page.setPrintTitleRows('$1:$2');
    page.leftMargin = 28;
    page.rightMargin = 28;
    page.topMargin = 40;
    page.bottomMargin = 40;
    await context.sync();
    page.load('orientation,leftMargin,rightMargin,topMargin,bottomMargin');
    const area = page.getPrintAreaOrNullObject();
    area.load('address');
    const titles = page.getPrintTitleRowsOrNullObject();
    titles.load('address');
    await context.sync();
    return firstOf(
      same(
        'Its margins are',
        [page.leftMargin, page.rightMargin, page.topMargin, page.bottomMargin].map(Math.round),
        [28, 28, 40, 40],
      ),
      same('The page is', page.orientation, 'Landscape'),
      same('It prints', area.isNullObject ? null : local(area.address), 'A1:D30'),
      same('It repeats', titles.isNullObject ? null : local(titles.address), '1:2'),
    );
  },
};
