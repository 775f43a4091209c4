/**
 * Proposes the sheet "RAG summary": the chosen blocks in the chosen order, one set for each plan. An existing summary
 * is recreated in place, keeping what staff wrote in it. Proposes nothing if it is already as it would be built.
 */
import { largest } from '../../long-lists';
import { finish, type Steps } from '../../steps';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import type { RowFormat } from '../parts/rows';
import { emptySheet, type SheetChange } from '../change-set';
import { PAPER_FONT } from '../text-width';
import type { SummaryInput } from './block';
import { putFiguresInWords } from './figures-in-words';
import { compareLast, lastMoves } from './last-compared';
import { blocksOf, DEFAULT_BLOCKS, type ChosenBlocks } from './lay-out-blocks';
import {
  freeSummaryName,
  isSummarySheet,
  staffCells,
  type StaffCell,
} from '../../marks/summary/find-summary';
import { listAttention } from './needs-attention';
import { placeBlocks } from './place-blocks';
import { AS_OF_ROW, COLUMN, OWN_COLUMNS, WIDTHS } from '../../marks/summary/summary-columns';
import { summaryPage } from './summary-page';

/**
 * `snapshots` are the sheets as they are, `taken` the names of all sheets, including those not read. `null` if there is
 * nothing to write.
 */
export const proposeSummary = (
  input: SummaryInput,
  snapshots: readonly SheetSnapshot[],
  chosen: ChosenBlocks = DEFAULT_BLOCKS,
  taken: readonly string[] = [],
): SheetChange | null => finish(summaryInSteps(input, snapshots, chosen, taken));

/** `proposeSummary` in steps: comparing a long plan with its last meeting takes a while. */
export function* summaryInSteps(
  input: SummaryInput,
  snapshots: readonly SheetSnapshot[],
  chosen: ChosenBlocks,
  taken: readonly string[] = [],
): Steps<SheetChange | null> {
  for (const plan of input.plans) {
    yield* compareLast(plan, input);
    yield 0;
    lastMoves(plan, input);
    yield plan.report.actions.length;
  }
  yield* listAttention(input);
  yield* putFiguresInWords(input);
  const own = snapshots.find(isSummarySheet);
  const blocks = yield* blocksOf(input, chosen);
  yield 0;
  const placed = placeBlocks(blocks);
  yield 0;
  const kept = own ? staffCells(own).map((cell) => (hasThesePlaces(own) ? cell : inThisLayout(cell))) : [];
  const cells = [
    ...placed.cells,
    ...keptAt(kept, placed.lastHeaderRow + 1),
    chartNames(placed.charts),
    LAYOUT_CELL,
  ];
  if (own && isUpToDate(own, cells)) return null;
  const endRow = Math.max(placed.endRow, largest(cells.map(({ rowIndex }) => rowIndex + 1)));
  const page = summaryPage({ ...placed, endRow }, input);
  const { rules, shades, charts, links, rows } = placed;
  const sheet: SheetChange = {
    ...emptySheet(
      own?.name ?? freeSummaryName([...snapshots.map(({ name }) => name), ...taken]),
      own ? 'exists' : 'create',
    ),
    cells,
    formats: [{ area: whole(endRow), font: PAPER_FONT.name, fontSize: PAPER_FONT.size }, ...placed.formats],
    rules,
    shades,
    charts,
    links,
    rows: rows.flatMap((row) => aboveSignOff(row, placed.lastHeaderRow)),
    page,
    tabColour: '#1F2A44',
  };
  if (!own) return { ...sheet, columns: columnFormats() };
  const names = new Set(charts.map(({ name }) => name));
  const reach = Math.max(endRow, own.origin.rowIndex + own.rowCount);
  return {
    ...sheet,
    cells: cells.map((cell) => withBefore(own, cell)),
    // Rows that were made higher for their earlier contents get the standard height again first.
    rows: [{ rowIndex: 0, rowCount: reach, height: 'standard' }, ...sheet.rows],
    // Of an earlier version's layout; later the widths belong to staff.
    columns: hasThisLayout(own) ? [] : columnFormats(),
    clear: [whole(reach)],
    staleCharts: keptNames(own).filter((name) => !names.has(name)),
  };
}

const whole = (rowCount: number): Area => ({
  rowIndex: 0,
  columnIndex: 0,
  rowCount,
  columnCount: OWN_COLUMNS,
});

/** What staff type below the last header may need more room, so Excel autofits those rows. */
const aboveSignOff = (row: RowFormat, headerRow: number): readonly RowFormat[] => {
  const rowCount = Math.min(row.rowCount, headerRow + 1 - row.rowIndex);
  return rowCount > 0 ? [{ ...row, rowCount }] : [];
};

const keptAt = (kept: readonly StaffCell[], firstRow: number): readonly CellChange[] =>
  kept.map(({ down, columnIndex, value, formula, numberFormat }) => ({
    rowIndex: firstRow + down,
    columnIndex,
    ...(formula === '' ? { value } : { formula }),
    numberFormat,
  }));

/** Hidden beside the second row: which columns and widths the sheet was made with. */
const LAYOUT_CELL: CellChange = {
  rowIndex: AS_OF_ROW,
  columnIndex: COLUMN.key,
  value: 'Layout 4',
  numberFormat: '@',
};

const hasThisLayout = (own: SheetSnapshot): boolean => at(own, LAYOUT_CELL).value === LAYOUT_CELL.value;

/** These differ from this one in their widths alone. */
const EARLIER = ['Layout 2', 'Layout 3'];

const hasThesePlaces = (own: SheetSnapshot): boolean =>
  hasThisLayout(own) || EARLIER.includes(String(at(own, LAYOUT_CELL).value));

/** Where date and name of a sign-off stand; the first layout had them in the third and fourth column. */
const MOVED = new Map<number, number>([
  [2, COLUMN.nextDue],
  [3, COLUMN.last],
]);

const inThisLayout = (cell: StaffCell): StaffCell => ({
  ...cell,
  columnIndex: MOVED.get(cell.columnIndex) ?? cell.columnIndex,
});

/** Hidden beside the title, so that charts of deleted plans can be found. */
const chartNames = (charts: SheetChange['charts']): CellChange => ({
  rowIndex: 0,
  columnIndex: COLUMN.key,
  value: charts.map(({ name }) => name).join('\n'),
  numberFormat: '@',
});

function keptNames({ origin, values }: SheetSnapshot): readonly string[] {
  const kept = origin.rowIndex === 0 ? (values[0]?.[COLUMN.key] ?? '') : '';
  return String(kept)
    .split('\n')
    .filter((name) => name !== '');
}

/** Sets widths only on a new sheet; later they belong to staff. */
const columnFormats = (): SheetChange['columns'] => [
  ...WIDTHS.map((width, columnIndex) => ({ columnIndex, width })),
  ...Array.from({ length: OWN_COLUMNS - COLUMN.key }, (_, at) => ({
    columnIndex: COLUMN.key + at,
    width: 12,
    hidden: true,
  })),
];

const at = ({ origin, values, formulas }: SheetSnapshot, { rowIndex, columnIndex }: CellChange) => {
  const [r, c] = [rowIndex - origin.rowIndex, columnIndex - origin.columnIndex];
  return { value: values[r]?.[c] ?? '', formula: formulas[r]?.[c] ?? '' };
};

function withBefore(own: SheetSnapshot, cell: CellChange): CellChange {
  const now = at(own, cell);
  // A live formula's value changes by itself, which is not an edit.
  return now.formula === '' ? { ...cell, before: now.value } : cell;
}

/** Whether every cell already has its contents, and our columns contain nothing else. */
function isUpToDate(own: SheetSnapshot, cells: readonly CellChange[]): boolean {
  const said = cells.filter((cell) => cell.formula !== undefined || cell.value !== '');
  const same = said.every((cell) => {
    const now = at(own, cell);
    return cell.formula === undefined
      ? now.formula === '' && now.value === cell.value
      : now.formula === cell.formula;
  });
  if (!same || own.origin.columnIndex > 0) return false;
  let count = 0;
  own.values.forEach((row, r) =>
    row.slice(0, OWN_COLUMNS).forEach((value, c) => {
      if (value !== '' || (own.formulas[r]?.[c] ?? '') !== '') count += 1;
    }),
  );
  return count === said.length;
}
