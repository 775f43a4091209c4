/**
 * The sheet of one lead in a chase pack: who asks, by when, the pack's mark, the lead's own actions in the board's
 * words, and cells to fill in, which alone can be edited. Nothing of other leads' actions is on it.
 */
import { appendAll } from '../../long-lists';
import { FLAG_DATE_FORMAT } from '../../marks/flags/columns/flag-column';
import { inWords, type IsoDate } from '../../read/dates/calendar';
import type { DateSystem } from '../../read/sheet/sheet-snapshot';
import { markLine } from '../../returns/chase/pack-mark';
import type { LeadChased } from '../../returns/chase/who-to-chase';
import { areaFrom, cellsOfRow, emptyCopy, type CopyCell, type CopySheet } from '../board-copy/board-copy';
import { HEADER_FILL } from '../board-copy/plan-copy-formats';
import { PACK_COLUMNS, type PackColumn } from './pack-columns';
import { heightsAt, packPage, printableSize, widthFor } from './pack-page';

export interface PackHead {
  readonly mark: string;
  readonly asOf: IsoDate;
  readonly replyBy: IsoDate | null;
  /** Who asks; `''` if Setup does not say. */
  readonly from: string;
  /** The protective marking; `''` for none. */
  readonly marking: string;
  /** `''` if it is not known. */
  readonly board: string;
  /** Its title, which may name a case: on what leaves the board only if `namesPlan`. */
  readonly plan: string;
  readonly namesPlan: boolean;
  readonly dateSystem: DateSystem;
}

export const NO_NAMES = 'Please do not put the names of children or adults here.';

const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const LINE = '#BFBFBF';
/** By turns, so that neighbouring cells are told apart. */
const TO_FILL = ['#FFF9E5', '#FFF1C9'];
/** Points: room for a few written lines. */
const LEAST_HEIGHT = 48;

export function leadSheet(name: string, { name: lead, actions }: LeadChased, head: PackHead): CopySheet {
  const { dateSystem } = head;
  const several = new Set(actions.map(({ plan }) => plan.sheet)).size > 1;
  const columns: readonly PackColumn[] = [
    ...(several
      ? [{ title: 'Sheet', width: 10, says: ({ plan }: LeadChased['actions'][number]) => plan.sheet }]
      : []),
    ...PACK_COLUMNS,
  ].filter(
    ({ says, whenSaid }) =>
      whenSaid !== true || actions.some((asked) => (says?.(asked, dateSystem) ?? '') !== ''),
  );
  const widths = columns.map(({ width, says }) =>
    widthFor(width, says ? actions.map((asked) => says(asked, dateSystem)) : []),
  );
  const size = printableSize(widths);
  const title = `Actions for ${lead}`;
  const cells: CopyCell[] = [];
  for (const [row, text] of headLines(title, lead, head).entries())
    appendAll(cells, cellsOfRow(row, 0, [text]));
  appendAll(
    cells,
    cellsOfRow(
      HEADER_ROW,
      0,
      columns.map((column) => column.title),
    ),
  );
  for (const [at, asked] of actions.entries())
    for (const [column, { says, isDate }] of columns.entries())
      appendAll(
        cells,
        cellsOfRow(
          FIRST_ROW + at,
          column,
          [says?.(asked, dateSystem) ?? null],
          isDate ? FLAG_DATE_FORMAT : null,
        ),
      );
  const fill = columns.findIndex(({ says }) => says === undefined);
  const toFill = areaFrom(FIRST_ROW, fill, actions.length, columns.length - fill);
  const body = areaFrom(HEADER_ROW, 0, actions.length + 1, columns.length);
  const under = (column: number) => areaFrom(FIRST_ROW, column, actions.length, 1);
  const sheet: CopySheet = {
    ...emptyCopy(name),
    cells,
    formats: [
      { area: areaFrom(0, 0, HEADER_ROW, 1), fontSize: size },
      { area: areaFrom(0, 0, 1, 1), bold: true, fontSize: size + 5 },
      { area: areaFrom(4, 0, 1, 1), bold: true },
      {
        area: body,
        wrap: true,
        vertical: 'top',
        horizontal: 'left',
        fontSize: size,
        lines: { colour: LINE, sides: ['top', 'bottom', 'inside'] },
      },
      { area: areaFrom(HEADER_ROW, 0, 1, columns.length), bold: true, fill: HEADER_FILL, colour: '#FFFFFF' },
      ...columns.flatMap(({ says }, at) =>
        says ? [] : [{ area: under(at), fill: TO_FILL[at % TO_FILL.length] ?? '' }],
      ),
      ...columns.flatMap(({ isDate, says }, at) =>
        isDate && !says ? [{ area: under(at), numberFormat: FLAG_DATE_FORMAT }] : [],
      ),
    ],
    columns: widths.map((width, columnIndex) => ({ columnIndex, width })),
    filter: body,
    open: [toFill],
    lists: columns.flatMap(({ options }, at) => (options ? [{ area: under(at), options }] : [])),
  };
  return {
    ...sheet,
    heights: heightsAt(size, sheet, LEAST_HEIGHT),
    page: packPage(
      {
        first: HEADER_ROW,
        header: HEADER_ROW,
        rowCount: FIRST_ROW + actions.length,
        columnCount: columns.length,
      },
      { title: `${title} · ${markLine(head.mark, lead)}`, plan: head.namesPlan ? head.plan : '', head },
    ),
  };
}

/** The lines above the table; blank ones stay, so that the header's row is the same on every sheet. */
function headLines(title: string, lead: string, { mark, asOf, replyBy, from, marking }: PackHead): string[] {
  const by = replyBy === null ? '' : ` Please answer by ${inWords(replyBy)}.`;
  return [
    marking === '' ? title : `${title} – ${marking}`,
    `${from === '' ? '' : `From ${from}. `}As at ${inWords(asOf)}.${by}`,
    'Please fill in the yellow cells that apply, save the file and send it back. The other cells are the board’s and are protected.',
    `${markLine(mark, lead)} (please leave this line: it tells us what the answer belongs to).`,
    NO_NAMES,
  ];
}
