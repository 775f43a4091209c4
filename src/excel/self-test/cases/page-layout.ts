/** How a sheet is printed, and its rows that stay in view. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

/** Without the sheet's name and the dollar signs. */
const local = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');

export const pageLayoutCase: SelfTestCase = {
  id: 'page-layout',
  title:
    'One page wide, rows to repeat, an area to print and rows that stay in view read back as they were given.',
  known: 'documented',
  from: 'the RAG summary and the board copy on paper',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:D30').values = Array.from({ length: 30 }, () => ['a', 'b', 'c', 'd']);
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintArea('A1:D30');
    page.setPrintTitleRows('$1:$2');
    sheet.freezePanes.freezeRows(2);
    await context.sync();
    page.load('orientation,zoom');
    const area = page.getPrintAreaOrNullObject();
    area.load('address');
    const titles = page.getPrintTitleRowsOrNullObject();
    titles.load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('rowCount');
    await context.sync();
    return firstOf(
      same('The page is', page.orientation, 'Landscape'),
      same('It is so many pages wide', page.zoom.horizontalFitToPages, 1),
      same('It prints', area.isNullObject ? null : local(area.address), 'A1:D30'),
      same('It repeats', titles.isNullObject ? null : local(titles.address), '1:2'),
      same('In view stay', frozen.isNullObject ? null : frozen.rowCount, 2),
    );
  },
};
