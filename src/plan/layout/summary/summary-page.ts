/** How the summary is printed: A4 landscape, one page wide, its first two rows on every page, no block torn where it fits. */
import { inWords } from '../../dates/calendar';
import type { PlannedPage } from '../planned-parts';
import type { SummaryInput } from './block';
import type { PlacedSheet } from './place-blocks';
import { AS_OF_ROW, WIDTHS } from './summary-columns';

/** What of a page's height is left for blocks at the width of the columns, in points of the sheet. */
const PAGE_POINTS = 560;
/** Longer lists are easier read on A3. */
const LONG_LIST = 120;

export function summaryPage(placed: PlacedSheet, { plans, built }: SummaryInput): PlannedPage {
  const names = plans.map(({ label }) => label).join(', ');
  return {
    paper: placed.longest > LONG_LIST ? 'a3' : 'a4',
    orientation: 'landscape',
    titleRows: [0, AS_OF_ROW],
    printArea: { rowIndex: 0, columnIndex: 0, rowCount: placed.endRow, columnCount: WIDTHS.length },
    breaksBefore: breaksOf(placed),
    header: { left: printed(names), centre: '', right: `Built on ${inWords(built)}` },
    footer: { left: 'RAG summary', centre: '', right: 'Page &P of &N' },
    gridlines: false,
    frozenRows: AS_OF_ROW + 1,
  };
}

/** An ampersand begins a code of Excel's; what is printed at the top of a page has one line. */
const printed = (text: string): string => text.slice(0, 100).replace(/&/g, '&&');

/** A block goes on the next page where it does not fit on what is left of this one; a longer one begins its own. */
function breaksOf({ blocks }: PlacedSheet): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const { titleRow, height } of blocks) {
    if (used > 0 && used + height > PAGE_POINTS) {
      breaks.push(titleRow);
      used = 0;
    }
    used = (used + height) % PAGE_POINTS;
  }
  return breaks;
}
