import { boardCopyFile, fileNameOf } from '../../../src/app/export/board-copy-file';
import { cellsOfRow, emptyCopy } from '../../../src/plan/export/board-copy/board-copy';
import { rowDigest } from '../../../src/plan/export/board-copy/row-digest';
import { emptySheet } from '../../../src/plan/change/change-set';
import type { SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { copyOf, rowsOf, sheetNamed } from '../../support/board-copies';
import { filled, opened, partsOf } from '../../support/copy-files';
import { gridSnapshot } from '../../support/grid-snapshot';
import { snapshots } from '../../support/read-through-client';

const PLAN = gridSnapshot(
  [
    ['The plan of the board', null, null],
    ['Action', 'Lead', 'Due date'],
    ['Working together', null, null],
    ['=cmd|x', 'Police', 42461],
    ['Train the staff', 'Police', 'whenever'],
  ],
  { formats: { C4: 'dd/mm/yyyy' }, merges: ['A3:C3'], name: "The board's plan & <more>" },
);

describe('the file of a board copy', () => {
  test('contains no formula, external link, macro or comment, and names nobody', async () => {
    const parts = partsOf(await boardCopyFile(copyOf([PLAN])));
    const names = [...parts.keys()];
    expect(names.filter((name) => /vba|external|comment|connection|custom/i.test(name))).toEqual([]);
    for (const [name, xml] of parts) {
      if (/worksheets\/[^/]+\.xml$/.test(name)) expect(xml).not.toMatch(/<f[ >]/);
      if (name.endsWith('.rels')) expect(xml).not.toMatch(/TargetMode="External"/);
    }
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2016-10-20T00:00:00Z', '2016-10-20T00:00:00Z']);
    expect(parts.get('docProps/app.xml')).not.toMatch(/Application|Company|Manager|HyperlinkBase/);
  });

  test('orders the parts of a font as the schema requires', async () => {
    const styles = partsOf(await boardCopyFile(copyOf([PLAN]))).get('xl/styles.xml') ?? '';
    const fonts = styles.match(/<font>.*?<\/font>/g) ?? [];
    const ORDER = ['b', 'i', 'sz', 'color', 'name'];
    for (const font of fonts) {
      const parts = [...font.slice(6).matchAll(/<(\w+)/g)].map(([, part]) => part ?? '');
      expect(parts).toEqual(ORDER.filter((part) => parts.includes(part)));
    }
    expect(fonts.some((font) => font.includes('<color'))).toBe(true);
  });

  test('protects every sheet without a password, lets people filter, and freezes the header', async () => {
    const parts = partsOf(await boardCopyFile(copyOf([PLAN])));
    const sheets = [...parts].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(3);
    for (const [, xml] of sheets) {
      expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"[^>]*autoFilter="0"/);
      expect(xml).not.toMatch(/password|hashValue|saltValue/);
      expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    }
    const plan = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(plan).toContain('<autoFilter ref="A2:I5"/>');
    expect(plan).toMatch(/<pane ySplit="2"/);
    expect(plan).toContain('<mergeCell ref="A3:C3"/>');
    expect(parts.get('xl/workbook.xml')).toContain(
      '&apos;The board&apos;&apos;s plan &amp; &lt;more&gt;&apos;!$2:$2'.replaceAll('&apos;', "'"),
    );
  });

  test('is identical byte for byte whenever the same copy is written', async () => {
    const [one, two] = [await boardCopyFile(copyOf([PLAN])), await boardCopyFile(copyOf([PLAN]))];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  test('opens in the workbench with the cells of the copy, and ratings coloured by their word', async () => {
    const copy = copyOf([PLAN]);
    const bytes = await boardCopyFile(copy);
    const read = await snapshots(opened(bytes));
    expect(read.map(({ name }) => name)).toEqual(copy.sheets.map(({ name }) => name));
    for (const [at, sheet] of copy.sheets.entries())
      expect(filled(read[at] as SheetSnapshot)).toEqual(
        new Map(sheet.cells.map(({ rowIndex, columnIndex, value }) => [`${rowIndex},${columnIndex}`, value])),
      );
    const plan = partsOf(bytes).get('xl/worksheets/sheet2.xml') ?? '';
    for (const word of ['Red', 'Amber', 'Green', 'Blue', 'Unrated'])
      expect(plan).toContain(`<formula>"${word}"</formula>`);
    // Anyone can work out the digest again from the file that they hold.
    // The cover and the last page are not of the plan.
    const rows = read.slice(1, -1).map((sheet) => ({
      ...emptyCopy(sheet.name),
      cells: sheet.values.flatMap((row, r) =>
        cellsOfRow(sheet.origin.rowIndex + r, sheet.origin.columnIndex, row),
      ),
    }));
    expect(rowDigest(rows)).toBe(copy.digest);
  });

  test('draws the summary’s charts from the figures that it shows', async () => {
    const area = (columnIndex: number) => ({ rowIndex: 1, columnIndex, rowCount: 1, columnCount: 1 });
    const planned = {
      ...emptySheet('RAG summary', 'create'),
      cells: [
        { rowIndex: 1, columnIndex: 0, value: 'Police' },
        { rowIndex: 1, columnIndex: 2, formula: '=COUNTIF(Plan_RAG,"Red")' },
        { rowIndex: 1, columnIndex: 1, value: 'a key that formulas count by' },
      ],
      columns: [
        { columnIndex: 0, width: 30 },
        { columnIndex: 1, width: 10, hidden: true },
        { columnIndex: 2, width: 10 },
      ],
      charts: [
        {
          name: 'By lead',
          kind: 'stacked-bar' as const,
          title: 'By lead',
          place: { rowIndex: 4, columnIndex: 0, rowCount: 10, columnCount: 3 },
          categories: area(0),
          series: [{ title: 'Red', values: area(2), colour: '#B10E1C' }],
        },
      ],
    };
    const copy = copyOf([PLAN], { summary: { planned, valueAt: () => 7 } });
    const bytes = await boardCopyFile(copy);
    expect(rowsOf(sheetNamed(copy, 'RAG summary'))[1]).toEqual(['Police', '7']);
    const charts = [...partsOf(bytes)]
      .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
      .map(([, xml]) => xml);
    expect(charts).toHaveLength(2);
    expect(charts.join()).toContain("'RAG summary'!$B$2:$B$2");
    expect(charts.join()).toContain("'Board copy'!");
  });
});

describe('the name of the file', () => {
  test.each([
    ['Board copy: Child J', 'Board copy Child J 2016-10-20.xlsx'],
    ['../../etc/passwd', 'etc passwd 2016-10-20.xlsx'],
    ['a\\b|c?d*e"f<g>h', 'a b c d e f g h 2016-10-20.xlsx'],
    ['', 'Action plan 2016-10-20.xlsx'],
    ['...', 'Action plan 2016-10-20.xlsx'],
    [`${'x'.repeat(79)}𝐏`, `${'x'.repeat(79)} 2016-10-20.xlsx`],
    ['Ynys Môn – ’24', 'Ynys Môn ’24 2016-10-20.xlsx'],
  ])('of %j is %s', (title, expected) => {
    expect(fileNameOf(title, '2016-10-20', 'xlsx')).toBe(expected);
  });
});
