/**
 * The formats of a copied plan: prominent headers and sections, wrapped text, and columns wide enough for their words.
 */
import type { ColumnFormat } from '../../change/parts/columns';
import type { FormatChange } from '../../change/parts/formats';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { RATING_FILLS } from '../../change/flags/flag-rules';
import type { PlanReport } from '../../judge/report/plan-report';
import { SHOWN_COLUMNS } from '../../marks/flags/flag-columns';
import type { Withheld } from '../withheld-columns';
import { areaFrom, type CopyCell, type CopySheet } from './board-copy';
import type { PlacedPlan } from './placed-plan';

export const HEADER_FILL = '#1F3864';
const SECTION_FILL = '#DCE6F1';
const LINE = '#BFBFBF';

type Formats = Pick<CopySheet, 'formats'>;

export function formatPlan(
  { origin, columnCount, merges }: SheetSnapshot,
  placed: readonly PlacedPlan[],
  { blanked }: Pick<Withheld, 'blanked'>,
): Formats {
  return {
    formats: [
      ...merges.filter(({ columnCount: across }) => across > 1).map((area) => ({ area, ...ACROSS })),
      ...placed.flatMap((each) => [
        ...formatsOf(each, origin.columnIndex + columnCount - 1),
        ...ownRatings(each.plan, blanked),
      ]),
    ],
  };
}

/** Notes across several columns, which would be cut off where those are narrower than the board's. */
const ACROSS: Omit<FormatChange, 'area'> = { wrap: true, vertical: 'top' };

/** The board's own RAG keeps its colours beside ours; where it is withheld, its colour would tell it. */
function ownRatings({ actions }: PlanReport, blanked: ReadonlySet<number>): readonly FormatChange[] {
  return actions.flatMap(({ row, statedRag }) => {
    const own = row.readings.statedRag;
    if (statedRag === null || !own || own.text === '' || blanked.has(own.columnIndex)) return [];
    return [{ area: areaFrom(own.rowIndex, own.columnIndex, 1, 1), ...RATING_FILLS[statedRag] }];
  });
}

function formatsOf(
  { plan, firstColumn, headerRow, lastRow }: PlacedPlan,
  lastUsed: number,
): readonly FormatChange[] {
  const { region, sections, repeatedHeaderRows } = plan.table;
  const ends = [{ from: region.firstColumn, to: region.lastColumn }];
  if (firstColumn !== null) ends.push({ from: firstColumn, to: firstColumn + SHOWN_COLUMNS.length - 1 });
  const over = (row: number, count: number): readonly Area[] =>
    ends.map(({ from, to }) => areaFrom(row, from, count, to - from + 1));
  const header: Omit<FormatChange, 'area'> = {
    bold: true,
    wrap: true,
    vertical: 'centre',
    fill: HEADER_FILL,
    colour: '#FFFFFF',
  };
  const titles = Math.max(0, region.headerRow - region.titleRow);
  return [
    ...(titles === 0
      ? []
      : [
          {
            area: areaFrom(region.titleRow, region.firstColumn, titles, lastUsed - region.firstColumn + 1),
            bold: true,
          },
        ]),
    ...over(region.headerRow, Math.max(1, lastRow - region.headerRow + 1)).map((area) => ({
      area,
      wrap: true,
      vertical: 'top' as const,
      // A number at the right edge would run into the words of the next column.
      horizontal: 'left' as const,
      lines: { colour: LINE, sides: ['top', 'bottom', 'inside'] as const },
    })),
    ...over(region.headerRow, region.headerRowCount).map((area) => ({ area, ...header })),
    ...over(headerRow, 1).map((area) => ({ area, ...header })),
    ...repeatedHeaderRows.flatMap((row) =>
      over(row, 1)
        .slice(0, 1)
        .map((area) => ({ area, ...header })),
    ),
    ...sections.flatMap(({ rowIndex }) =>
      over(rowIndex, 1).map((area) => ({ area, bold: true, fill: SECTION_FILL })),
    ),
  ];
}

const NARROWEST = 10;
const WIDEST = 52;

/**
 * In characters; the board's own width where known. Otherwise a long text gets about twice the square root of its
 * length, since it wraps, and a short one its full length. A merged text spans its columns and is not counted.
 */
export function widthsOf(
  cells: readonly CopyCell[],
  placed: readonly PlacedPlan[],
  merges: readonly Area[],
  known: ReadonlyMap<number, number>,
): readonly ColumnFormat[] {
  const merged = new Set(
    merges.filter(({ columnCount }) => columnCount > 1).map((area) => `${area.rowIndex},${area.columnIndex}`),
  );
  const rows = new Map(placed.map(({ plan, lastRow }) => [plan.table.region.headerRow, lastRow]));
  const within = (row: number): boolean =>
    rows.size === 0 || [...rows].some(([from, to]) => row >= from && row <= to);
  const wanted = new Map<number, number>();
  for (const { rowIndex, columnIndex, value } of cells) {
    if (merged.has(`${rowIndex},${columnIndex}`) || !within(rowIndex)) continue;
    wanted.set(columnIndex, Math.max(wanted.get(columnIndex) ?? NARROWEST, wantedWidth(value)));
  }
  for (const { firstColumn } of placed)
    if (firstColumn !== null) SHOWN_COLUMNS.forEach(({ width }, at) => wanted.set(firstColumn + at, width));
  return [...wanted].map(([columnIndex, width]) => ({
    columnIndex,
    width: Math.min(255, Math.max(4, known.get(columnIndex) ?? width)),
  }));
}

function wantedWidth(value: CopyCell['value']): number {
  if (typeof value !== 'string') return 12;
  const long = Math.min(value.length, 4_000);
  return long <= 14 ? long + 2 : Math.min(WIDEST, Math.round(8 + Math.sqrt(long) * 2.2));
}
