/** How the summary is printed: A4 landscape, one page wide, its first two rows on every page. */
import { inWords } from '../../read/dates/calendar';
import { SUMMARY_SHEET } from '../../marks/summary/find-summary';
import { headerAndFooter } from '../header-and-footer';
import type { PageChange } from '../parts/page';
import type { SummaryInput } from './block';
import { meetingToCome } from './meeting-to-come';
import type { PlacedSheet } from './place-blocks';
import { AS_OF_ROW, WIDTHS } from '../../marks/summary/summary-columns';

export function summaryPage(placed: PlacedSheet, input: SummaryInput): PageChange {
  return {
    paper: 'a4',
    orientation: 'landscape',
    titleRows: [0, AS_OF_ROW],
    printArea: { rowIndex: 0, columnIndex: 0, rowCount: placed.endRow, columnCount: WIDTHS.length },
    breaksBefore: placed.breaks,
    ...headerAndFooter(input.paper, { day: meetingOrDay(input), what: SUMMARY_SHEET }),
    narrow: true,
    gridlines: false,
    frozenRows: AS_OF_ROW + 1,
  };
}

/** The meeting that it goes to, if the board's calendar has one; else the day on which it was made. */
function meetingOrDay(input: SummaryInput): string {
  const next = meetingToCome(input);
  return next === null ? `Made on ${inWords(input.built)}` : `Meeting of ${inWords(next)}`;
}
