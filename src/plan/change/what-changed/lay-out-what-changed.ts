/**
 * Lays out the sheet "What changed" (RETURNS.md, section 3): the headline, then one table with a row for each action of
 * a section, A4 landscape. A page's worth and little more is shrunk to one page.
 */
import { sectionsInSteps, type ChangeSection } from '../../compare/change-sections';
import type { ComparedSource } from '../../compare/compare-json';
import type { Comparison } from '../../compare/compare-plans';
import { headlineOf } from '../../compare/headline';
import {
  DIGEST_COLUMN,
  digestInSteps,
  MARK_COLUMN,
  WHAT_CHANGED_SHEET,
} from '../../marks/what-changed/find-what-changed';
import { WHAT_CHANGED_MARK } from '../../marks/what-changed/what-changed-mark';
import { inWords, type IsoDate } from '../../read/dates/calendar';
import { finish, type Steps } from '../../steps';
import type { PaperWords } from '../../judge/report/paper-words';
import type { SheetChange } from '../change-set';
import { headerAndFooter } from '../header-and-footer';
import type { PageChange } from '../parts/page';
import {
  across,
  addRow,
  PAGE_CHARACTERS,
  DARK,
  drawSection,
  HEADER_POINTS,
  ROW_POINTS,
  put,
  TABLE_WIDTHS,
  type Format,
  type Pen,
} from './draw-section';
import { PAPER_FONT } from '../text-width';
import { linesAcross } from './lines-across';

export interface WhatChangedInput {
  readonly comparison: Comparison;
  readonly old: ComparedSource;
  readonly now: ComparedSource;
  /** What every page says of the plans, as the newer version or the open workbook has it. */
  readonly paper: PaperWords;
  /** The day on which the sheet is made. */
  readonly built: IsoDate;
}

export type WhatChangedLayout = Pick<
  SheetChange,
  'cells' | 'formats' | 'columns' | 'rows' | 'page' | 'tabColour'
>;

const HEADERS = ['What', 'No.', 'Action', 'Lead', 'Change'] as const;
const TITLE_POINTS = 20;
const GREY = '#595959';
/** The page's height within Excel's normal margins, and what may be shrunk to it: 10 points to 9. */
const PAGE_POINTS = 485;
const ONE_PAGE_POINTS = 535;

export function* whatChangedInSteps(input: WhatChangedInput): Steps<WhatChangedLayout> {
  const sections = yield* sectionsInSteps(input.comparison);
  const onOne = yield* drawSheet(input, sections, ONE_PAGE_POINTS, true);
  const isOne = onOne.pen.breaks.length === 0;
  const { pen, headerRow } = isOne ? onOne : yield* drawSheet(input, sections, PAGE_POINTS);
  const { cells, formats, rows, row } = pen;
  put(pen, 0, DIGEST_COLUMN, yield* digestInSteps(cells.map(({ value = '', ...at }) => ({ ...at, value }))));
  return {
    cells,
    formats: [{ area: across(0, row), font: PAPER_FONT.name, fontSize: PAPER_FONT.size }, ...formats],
    rows,
    columns: [
      ...TABLE_WIDTHS.map((width, columnIndex) => ({ columnIndex, width })),
      { columnIndex: DIGEST_COLUMN, width: 12, hidden: true },
    ],
    page: pageOf(input, pen, headerRow, isOne),
    tabColour: DARK,
  };
}

/** `whatChangedInSteps` in one go. */
export const layOutWhatChanged = (input: WhatChangedInput): WhatChangedLayout =>
  finish(whatChangedInSteps(input));

/** `onlyOne` gives up once a second page begins. */
function* drawSheet(
  { comparison, old, now, paper }: WhatChangedInput,
  sections: readonly ChangeSection[],
  room: number,
  onlyOne = false,
): Steps<{ readonly pen: Pen; readonly headerRow: number }> {
  const { sources, figures, remarks } = headlineOf(comparison, sections, old, now);
  const pen: Pen = { cells: [], formats: [], rows: [], breaks: [], row: 0, used: 0, room };
  const text = (words: string, format?: Format): void => {
    for (const line of linesAcross(piecesOf(words), PAGE_CHARACTERS, format?.bold))
      addRow(pen, [line], ROW_POINTS, format);
  };
  const bold: Format = { bold: true };
  addRow(pen, [WHAT_CHANGED_SHEET], TITLE_POINTS, {
    ...bold,
    fontSize: 15,
    colour: DARK,
    vertical: 'bottom',
  });
  put(pen, 0, MARK_COLUMN, WHAT_CHANGED_MARK);
  const mark = { rowIndex: 0, columnIndex: MARK_COLUMN, rowCount: 1, columnCount: 1 };
  pen.formats.push({ area: mark, bold: false, italic: true, fontSize: PAPER_FONT.size, colour: GREY });
  text(paper.title, bold);
  for (const words of sources) text(words);
  for (const words of figures) text(words, bold);
  if (remarks.length > 0) text(remarks.join(' '), comparison.notCompared.length > 0 ? bold : {});
  const headerRow = pen.row;
  addRow(pen, HEADERS, HEADER_POINTS, { ...bold, fill: '#E8EDF3', vertical: 'bottom' });
  if (sections.length === 0) text('Nothing is in any list.');
  for (const section of sections) {
    for (const rows of drawSection(pen, section)) {
      yield rows;
      if (onlyOne && pen.breaks.length > 0) return { pen, headerRow };
    }
  }
  return { pen, headerRow };
}

const pageOf = (
  { paper, built }: WhatChangedInput,
  { breaks, row }: Pen,
  headerRow: number,
  isOne: boolean,
): PageChange => ({
  paper: 'a4',
  orientation: 'landscape',
  ...(isOne ? { onePage: true } : {}),
  titleRows: [headerRow, headerRow],
  printArea: across(0, row),
  breaksBefore: breaks,
  ...headerAndFooter(paper, { day: `Made on ${inWords(built)}`, what: WHAT_CHANGED_SHEET }),
  gridlines: false,
  // The headline would take half of a small screen.
  frozenRows: 0,
});

/** Lines end between the counts of a headline, not within them. */
const piecesOf = (words: string): readonly string[] =>
  words.includes(' · ') ? words.replaceAll(' · ', ' ·\n').split('\n') : words.split(' ');
