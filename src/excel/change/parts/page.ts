/**
 * How a sheet is printed and shown: paper, one page wide, print titles, header and footer, page breaks, gridlines,
 * frozen rows.
 */
import type { KeptSheet } from '../../../plan/change/restoration';
import type { PageChange } from '../../../plan/change/parts/page';
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf } from '../../areas';
import { step, type ExcelPart, type ExcelWork, type Place } from '../part';

const LINES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/** In points: 8 mm at the sides; above and below, the header and footer stand in them. */
const NARROW = { leftMargin: 22, rightMargin: 22, topMargin: 36, bottomMargin: 36 } as const;
const MARGINS = ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin'] as const;

/** Reads the settings that `restorePage` restores. */
function askPage(place: Place): () => Readonly<Record<string, unknown>> {
  const { pageLayout, freezePanes, horizontalPageBreaks } = place.sheet;
  const texts = pageLayout.headersFooters.defaultForAllPages;
  const printed = pageLayout.getPrintAreaOrNullObject();
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  const frozen = freezePanes.getLocationOrNullObject();
  place.ask(1_500, () => {
    place.sheet.load('showGridlines');
    pageLayout.load(['orientation', 'paperSize', 'zoom', ...MARGINS]);
    texts.load([...LINES]);
    printed.load('address');
    titles.load('address');
    frozen.load('rowCount,columnCount');
    horizontalPageBreaks.load('items/rowIndex');
  });
  return () => ({
    gridlines: place.sheet.showGridlines,
    orientation: pageLayout.orientation,
    paperSize: pageLayout.paperSize,
    zoom: pageLayout.zoom,
    ...Object.fromEntries(MARGINS.map((side) => [side, pageLayout[side]])),
    ...Object.fromEntries(LINES.map((line) => [line, texts[line]])),
    printArea: printed.isNullObject ? null : local(printed.address),
    titleRows: titles.isNullObject ? null : local(titles.address),
    frozen: frozen.isNullObject ? null : [frozen.rowCount, frozen.columnCount],
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
  });
}

/** The address without the sheet name. */
const local = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** The extent of a whole sheet: panes are frozen in one direction only. */
const WHOLE = { rows: 1_048_576, columns: 16_384 };

/** Restores a page as `askPage` read it; what cannot be read (no print area) is left unchanged. */
function restorePage(sheet: Excel.Worksheet, kept: Readonly<Record<string, unknown>>): void {
  const { pageLayout, freezePanes } = sheet;
  sheet.showGridlines = kept['gridlines'] !== false;
  if (kept['orientation']) pageLayout.orientation = kept['orientation'] as Excel.PageOrientation;
  if (kept['paperSize']) pageLayout.paperSize = kept['paperSize'] as Excel.PaperType;
  if (kept['zoom']) pageLayout.zoom = kept['zoom'];
  for (const side of MARGINS) if (typeof kept[side] === 'number') pageLayout[side] = kept[side];
  for (const line of LINES) pageLayout.headersFooters.defaultForAllPages[line] = String(kept[line] ?? '');
  if (typeof kept['printArea'] === 'string') pageLayout.setPrintArea(kept['printArea']);
  if (typeof kept['titleRows'] === 'string') pageLayout.setPrintTitleRows(kept['titleRows']);
  const [rows = 0, columns = 0] = Array.isArray(kept['frozen']) ? (kept['frozen'] as number[]) : [];
  freezePanes.unfreeze();
  if (rows > 0 && rows < WHOLE.rows && columns > 0 && columns < WHOLE.columns)
    freezePanes.freezeAt(
      sheet.getRange(addressOf({ rowIndex: 0, columnIndex: 0, rowCount: rows, columnCount: columns })),
    );
  else if (rows > 0 && rows < WHOLE.rows) freezePanes.freezeRows(rows);
  else if (columns > 0 && columns < WHOLE.columns) freezePanes.freezeColumns(columns);
  breakBefore(sheet, Array.isArray(kept['breaks']) ? (kept['breaks'] as number[]) : []);
}

function breakBefore(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) if (row > 0) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Separate steps, because some builds of Excel refuse a paper size, fitting to pages, gridlines or frozen rows. */
const PAGE_STEPS: readonly (readonly [string, (sheet: Excel.Worksheet, page: PageChange) => void])[] = [
  ['page', setPage],
  ['paper', ({ pageLayout }, { paper }) => void (pageLayout.paperSize = paper === 'a3' ? 'A3' : 'A4')],
  [
    'fit',
    ({ pageLayout }, { onePage }) =>
      void (pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) }),
  ],
  [
    'margins',
    ({ pageLayout }, { narrow }) => {
      if (narrow) for (const side of MARGINS) pageLayout[side] = NARROW[side];
    },
  ],
  ['gridlines', (sheet, { gridlines }) => void (sheet.showGridlines = gridlines)],
  [
    'frozen-rows',
    ({ freezePanes }, { frozenRows }) => {
      freezePanes.unfreeze();
      if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
    },
  ],
];

function setPage(sheet: Excel.Worksheet, page: PageChange): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (page.printArea) pageLayout.setPrintArea(addressOf(page.printArea));
  if (page.titleRows) {
    const [first, last] = page.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const texts = pageLayout.headersFooters.defaultForAllPages;
  const { header, footer } = page;
  texts.leftHeader = header.left;
  texts.centerHeader = header.centre;
  texts.rightHeader = header.right;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.centre;
  texts.rightFooter = footer.right;
  breakBefore(sheet, page.breaksBefore);
}

const write: ExcelWork<SheetChange> = (place, change) => {
  const planned = change.page;
  if (planned === null) return null;
  const now = askPage(place);
  return {
    kept: () => ({ page: place.isNew() ? null : now() }),
    steps: () =>
      PAGE_STEPS.map(([kind, set]) => ({ ...step('format', (sheet) => set(sheet, planned), 800), kind })),
  };
};

const restore: ExcelWork<KeptSheet> = (_place, { page: kept }) =>
  kept === null ? null : { steps: () => [step('format', (sheet) => restorePage(sheet, kept), 2_500)] };

export const pageInExcel: ExcelPart = { id: 'page', write: [write], restore: [restore] };
