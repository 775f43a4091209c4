import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { boardCopyFile, fileNameOf } from '../../../src/app/export/board-copy-file';
import { cellText } from '../../../src/app/export/file-text';
import { singleSheetCopy } from '../../../src/plan/export/board-copy/make-board-copy';
import { cellsOfRow, emptyCopy, type BoardCopy } from '../../../src/plan/export/board-copy/board-copy';
import { rowDigest } from '../../../src/plan/export/board-copy/row-digest';
import { chaseSheet } from '../../../src/plan/export/chase/chase-sheet';
import { emptySheet } from '../../../src/plan/layout/sheet-plan';
import type { SheetSnapshot } from '../../../src/plan/sheet/sheet-snapshot';
import { getCell, type Workbook } from '../../../src/workbench/model/workbook';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { copyOf, requestOf, rowsOf, sheetNamed, VALIDATED_ON } from '../../support/board-copies';
import { HARMLESS, INJECTIONS } from '../../support/formula-injections';
import { GOLDEN_NAMES, goldenWorkbook } from '../../support/golden-plans';
import { gridSnapshot } from '../../support/grid-snapshot';
import { snapshots } from '../../support/read-through-client';

const opened = (bytes: Uint8Array): Workbook => {
  const result = openXlsx(bytes);
  if (!result.ok) throw new Error(`Not opened: ${JSON.stringify(result)}`);
  return result.workbook;
};
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

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

const textsCopy = (texts: readonly string[]): BoardCopy =>
  singleSheetCopy(
    { ...emptyCopy('Texts'), cells: texts.flatMap((text, row) => cellsOfRow(row, 0, [text])) },
    'Texts',
    VALIDATED_ON,
    1900,
  );

describe('the file of a board copy', () => {
  test('holds no formula, no link out, no macro, no comment, and names nobody', async () => {
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

  test('orders the parts of a font as the schema has them', async () => {
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
    expect(sheets).toHaveLength(2);
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

  test('is the same to the byte whenever the same copy is written', async () => {
    const [one, two] = [await boardCopyFile(copyOf([PLAN])), await boardCopyFile(copyOf([PLAN]))];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  test('opens in the workbench with the cells of the copy, words of ratings coloured by their word', async () => {
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
    // Anyone can work the mark out again from the file that they hold.
    const rows = read.slice(1).map((sheet) => ({
      ...emptyCopy(sheet.name),
      cells: sheet.values.flatMap((row, r) =>
        cellsOfRow(sheet.origin.rowIndex + r, sheet.origin.columnIndex, row),
      ),
    }));
    expect(rowDigest(rows)).toBe(copy.digest);
  });

  test('draws the summary’s charts over the figures that it shows', async () => {
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

  test('of a chase sheet lets people type in the last two columns only', async () => {
    const { report } = requestOf([PLAN]);
    const sheet = chaseSheet(report, 'Police');
    if (!sheet) throw new Error('No sheet');
    const workbook = opened(await boardCopyFile(singleSheetCopy(sheet, 'Chase', VALIDATED_ON, 1900)));
    const locked = (column: number) => getCell(workbook.sheets[0] as never, 4, column)?.style?.locked ?? true;
    expect(Array.from({ length: 9 }, (_, column) => locked(column))).toEqual([
      ...Array.from({ length: 7 }, () => true),
      false,
      false,
    ]);
  });
});

describe('no text of a plan does anything in the file', () => {
  const check = async (texts: readonly string[]): Promise<void> => {
    const bytes = await boardCopyFile(textsCopy(texts));
    const sheet = opened(bytes).sheets[0];
    const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).not.toMatch(/<f[ >]/);
    texts.forEach((text, row) => {
      const cell = sheet && getCell(sheet, row, 0);
      expect(cell?.formula).toBeUndefined();
      expect(cell?.value ?? '').toBe(cellText(text));
    });
  };

  test('over the corpus: every text stays a text, and typing it in again makes no formula', async () => {
    await check([...INJECTIONS, ...HARMLESS]);
    const bytes = await boardCopyFile(textsCopy(INJECTIONS));
    const sheet = opened(bytes).sheets[0];
    INJECTIONS.forEach((text, row) => {
      if (cellText(text) === '') return;
      expect([text, sheet && getCell(sheet, row, 0)?.style?.numberFormat]).toEqual([text, '@']);
    });
  });

  test('whatever the text is', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('_x0041_', '_x005F_', '_xD83D_'),
    );
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 50 }), check), {
      numRuns: 12,
    });
  }, 30_000);

  test('a text longer than a cell holds is cut, not refused', async () => {
    await check(['x'.repeat(40_000), `${'y'.repeat(32_766)}😀`]);
  });
});

describe('the name of the file', () => {
  test.each([
    ['Board copy: Child J', 'Board copy Child J 2016-10-20.xlsx'],
    ['../../etc/passwd', 'etc passwd 2016-10-20.xlsx'],
    ['a\\b|c?d*e"f<g>h', 'a b c d e f g h 2016-10-20.xlsx'],
    ['', 'Action plan 2016-10-20.xlsx'],
    ['...', 'Action plan 2016-10-20.xlsx'],
    ['Ynys Môn – ’24', 'Ynys Môn ’24 2016-10-20.xlsx'],
  ])('of %j is %s', (title, expected) => {
    expect(fileNameOf(title, '2016-10-20', 'xlsx')).toBe(expected);
  });
});

describe('the five plans', () => {
  const SOFFICE = [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ].find((path) => existsSync(path));
  const copies = async (): Promise<ReadonlyMap<string, BoardCopy>> => {
    const made = new Map<string, BoardCopy>();
    for (const name of GOLDEN_NAMES) made.set(name, copyOf(await snapshots(opened(goldenWorkbook(name)))));
    return made;
  };

  test('open in LibreOffice with every cell as it was copied', async () => {
    if (SOFFICE === undefined) {
      process.stdout.write('LibreOffice is not on this machine: the board copies were not opened with it.\n');
      return;
    }
    const made = await copies();
    const folder = mkdtempSync(join(tmpdir(), 'board-copies-'));
    try {
      for (const [name, copy] of made) writeFileSync(join(folder, `${name}.xlsx`), await boardCopyFile(copy));
      const out = join(folder, 'out');
      execFileSync(
        SOFFICE,
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          out,
          ...GOLDEN_NAMES.map((name) => join(folder, `${name}.xlsx`)),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      );
      for (const [name, copy] of made) {
        const read = await snapshots(opened(new Uint8Array(readFileSync(join(out, `${name}.xlsx`)))));
        expect(read.map((sheet) => sheet.name)).toEqual(copy.sheets.map((sheet) => sheet.name));
        for (const [at, sheet] of copy.sheets.entries()) {
          const values = filled(read[at] as SheetSnapshot);
          for (const { rowIndex, columnIndex, value } of sheet.cells)
            expect([
              name,
              sheet.name,
              rowIndex,
              columnIndex,
              values.get(`${rowIndex},${columnIndex}`),
            ]).toEqual([
              name,
              sheet.name,
              rowIndex,
              columnIndex,
              typeof value === 'string' ? cellText(value) : value,
            ]);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});

function filled({ origin, values, kinds }: SheetSnapshot): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (kinds[r]?.[c] !== 'blank') found.set(`${origin.rowIndex + r},${origin.columnIndex + c}`, value);
    }),
  );
  return found;
}
