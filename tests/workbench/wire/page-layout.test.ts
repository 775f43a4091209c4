/** How a sheet prints, and its comments, through the real client. */
import { joinHeader, splitHeader } from '../../../src/workbench/wire/classes/header-footer';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const opened = () => {
  const { workbook, sheet } = workbookOf([
    ['Action', 'Due'],
    ['a', 1],
    ['b', 2],
  ]);
  return { sheet, ...openInOfficeJs(workbook) };
};

describe('page layout', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      'a paper that is none',
      (sheet) => void (sheet.pageLayout.paperSize = 'A17' as 'A4'),
      'PageLayout.paperSize',
    ],
    ['a scale of 500', (sheet) => void (sheet.pageLayout.zoom = { scale: 500 }), 'PageLayout.zoom'],
    ['no pages at all', (sheet) => void (sheet.pageLayout.zoom = {}), 'PageLayout.zoom'],
    ['a margin below nothing', (sheet) => void (sheet.pageLayout.leftMargin = -1), 'PageLayout.leftMargin'],
    [
      'every row as a title',
      (sheet) => sheet.pageLayout.setPrintTitleRows('A:XFD'),
      'PageLayout.setPrintTitleRows',
    ],
    ['a break before row 1', (sheet) => void sheet.horizontalPageBreaks.add('A1'), 'PageBreakCollection.add'],
    [
      'a header of 300 characters',
      (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(300)),
      'HeaderFooter.leftHeader',
    ],
  ])('refuses %s', async (_what, work, location) => {
    const { Excel } = opened();
    const failure = await failureOf(
      Excel.run(async (context) => {
        work(plan(context));
        await context.sync();
      }),
    );
    expect(failure).toEqual({ code: 'InvalidArgument', location });
  });

  it('is set, read back, and stored as in files', async () => {
    const { Excel, sheet, workbook } = opened();
    await Excel.run(async (context) => {
      const layout = plan(context).pageLayout;
      layout.orientation = Excel.PageOrientation.landscape;
      layout.paperSize = 'A3';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.printGridlines = false;
      layout.leftMargin = 36;
      layout.setPrintMargins('Centimeters', { top: 2.54 });
      layout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      layout.headersFooters.defaultForAllPages.leftFooter = 'R&&D "Plan"';
      layout.setPrintArea('A1:B3');
      layout.setPrintTitleRows('$1:$1');
      layout.setPrintTitleColumns('A:A');
      layout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin,rightMargin');
      layout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
      const [area, rows, columns] = [
        layout.getPrintArea().load('address'),
        layout.getPrintTitleRows().load('address'),
        layout.getPrintTitleColumns().load('address'),
      ];
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A3',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        leftMargin: 36,
        topMargin: 72,
      });
      expect(layout.headersFooters.defaultForAllPages.toJSON()).toMatchObject({
        leftFooter: 'R&&D "Plan"',
        centerFooter: 'Page &P of &N',
        rightFooter: '',
      });
      expect([area.address, rows.address, columns.address]).toEqual(['Plan!A1:B3', 'Plan!1:1', 'Plan!A:A']);
    });
    expect(sheet.pageLayout).toMatchObject({
      fitToWidth: 1,
      fitToHeight: null,
      oddFooter: '&LR&&D "Plan"&CPage &P of &N',
    });
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['_xlnm.Print_Area', "'Plan'!$A$1:$B$3"],
      ['_xlnm.Print_Titles', "'Plan'!$A:$A,'Plan'!$1:$1"],
    ]);
  });

  it('follows inserted rows: breaks, print area and titles', async () => {
    const { Excel, sheet, person } = opened();
    await Excel.run(async (context) => {
      const layout = plan(context).pageLayout;
      layout.setPrintArea('A1:B3');
      layout.setPrintTitleRows('1:1');
      plan(context).horizontalPageBreaks.add('A3');
      plan(context).verticalPageBreaks.add('B1');
      await context.sync();
    });
    person.insert('Plan', '2:3');
    await Excel.run(async (context) => {
      const breaks = plan(context).horizontalPageBreaks.load('items/rowIndex');
      const area = plan(context).pageLayout.getPrintAreaOrNullObject().load('address');
      const columns = plan(context).pageLayout.getPrintTitleColumnsOrNullObject();
      const name = plan(context).names.getItem('Print_Area').load('name,formula');
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4]);
      expect([area.address, columns.isNullObject, name.name]).toEqual(['Plan!A1:B5', true, 'Print_Area']);
      breaks.items[0]?.delete();
      plan(context).verticalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect([sheet.pageLayout.rowBreaks, sheet.pageLayout.columnBreaks]).toEqual([[], []]);
  });

  it.each([
    ['', '', '', ''],
    ['Only the centre', '', 'Only the centre', ''],
    ['&LLeft&C&"Arial,Bold"&12Centre&R&D', 'Left', '&"Arial,Bold"&12Centre', '&D'],
    ['&CR&&Co', '', 'R&&Co', ''],
    ['&L&"no end', '&"no end', '', ''],
  ])('splits the header %j', (header, left, center, right) => {
    expect(splitHeader(header)).toEqual({ left, center, right });
    expect(splitHeader(joinHeader({ left, center, right }))).toEqual({ left, center, right });
  });
});

describe('comments', () => {
  it('are refused on several cells, and on a cell that already has one', async () => {
    const { Excel } = opened();
    const attempt = (address: string) =>
      failureOf(
        Excel.run(async (context) => {
          plan(context).comments.add(address, 'Rule: red when overdue.');
          await context.sync();
        }),
      );
    expect((await attempt('Plan!A1:B2')).code).toBe('InvalidArgument');
    await Excel.run(async (context) => {
      plan(context).comments.add('Plan!A1', 'First.');
      await context.sync();
    });
    expect((await attempt('Plan!A1')).code).toBe('InvalidOperation');
  });

  it('are added, answered, moved with their cells, and deleted', async () => {
    const { Excel, sheet, person } = opened();
    await Excel.run(async (context) => {
      const comment = plan(context).comments.add(plan(context).getRange('B2'), 'Who agreed this?');
      comment.replies.add('The sub-group.');
      await context.sync();
    });
    person.insert('Plan', '1:1');
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.getItemByCell('Plan!B3');
      comment.load('id,content,authorName');
      comment.replies.load('items/content');
      const where = comment.getLocation().load('address');
      await context.sync();
      expect([comment.content, where.address]).toEqual(['Who agreed this?', 'Plan!B3']);
      expect(comment.replies.items.map(({ content }) => content)).toEqual(['The sub-group.']);
      comment.content = 'Settled.';
      const again = plan(context).comments.getItem(comment.id).load('content');
      await context.sync();
      expect(again.content).toBe('Settled.');
      comment.delete();
      const gone = plan(context).comments.getItemOrNullObject(comment.id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(sheet.comments).toEqual([]);
  });
});
