/** Headers, footers, page breaks and gridlines of a sheet that is not in front. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const pageTextsCase: SelfTestCase = {
  id: 'page-texts',
  title:
    'Headers, footers, page breaks, gridlines and the tab’s colour are set on a sheet that is not in front.',
  known: 'documented',
  from: 'the RAG summary on paper, made while the plan is in front',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:B30').values = Array.from({ length: 30 }, () => ['a', 'b']);
    const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
    texts.leftHeader = 'Self-test';
    texts.centerHeader = 'Plan';
    texts.rightHeader = '&D';
    texts.leftFooter = 'Restricted';
    texts.centerFooter = '&P of &N';
    texts.rightFooter = 'Board';
    const breaks = sheet.horizontalPageBreaks;
    breaks.removePageBreaks();
    breaks.add('A11');
    sheet.showGridlines = false;
    sheet.tabColor = '#1F4E79';
    await context.sync();
    texts.load(['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter']);
    breaks.load('items/rowIndex');
    sheet.load('showGridlines,tabColor');
    await context.sync();
    return firstOf(
      same(
        'The header is',
        [texts.leftHeader, texts.centerHeader, texts.rightHeader],
        ['Self-test', 'Plan', '&D'],
      ),
      same(
        'The footer is',
        [texts.leftFooter, texts.centerFooter, texts.rightFooter],
        ['Restricted', '&P of &N', 'Board'],
      ),
      same(
        'Pages break before the rows that follow this many others',
        breaks.items.map(({ rowIndex }) => rowIndex),
        [10],
      ),
      same('Gridlines are shown', sheet.showGridlines, false),
      same('The tab’s colour is', sheet.tabColor, '#1F4E79'),
    );
  },
};
