/** How the summary is printed: A4 landscape, one page wide, its first two rows on every page. */
import { inWords } from '../../read/dates/calendar';
import type { PageChange } from '../parts/page';
import type { SummaryInput } from './block';
import type { PlacedSheet } from './place-blocks';
import { AS_OF_ROW, WIDTHS } from '../../marks/summary/summary-columns';

/** Longer lists are easier to read on A3. */
const LONG_LIST = 120;

export function summaryPage(placed: PlacedSheet, { plans, built }: SummaryInput): PageChange {
  const names = plans.map(({ label }) => label).join(', ');
  return {
    paper: placed.longest > LONG_LIST ? 'a3' : 'a4',
    orientation: 'landscape',
    titleRows: [0, AS_OF_ROW],
    printArea: { rowIndex: 0, columnIndex: 0, rowCount: placed.endRow, columnCount: WIDTHS.length },
    breaksBefore: placed.breaks,
    header: { left: printed(names), centre: '', right: `Built on ${inWords(built)}` },
    footer: { left: 'RAG summary', centre: '', right: 'Page &P of &N' },
    gridlines: false,
    frozenRows: AS_OF_ROW + 1,
  };
}

/** An ampersand starts one of Excel's codes, and a page header has a single line. */
const printed = (text: string): string => text.slice(0, 100).replace(/&/g, '&&');
