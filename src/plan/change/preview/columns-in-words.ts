/**
 * Columns that a change adds or removes, one line each: where, their headers, how much they hold. Hidden working
 * columns, which staff never see, share a line.
 */
import { appendAll } from '../../long-lists';
import { a1, columnName } from '../../read/sheet/a1';
import type { Steps } from '../../steps';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import type { CellChange } from '../parts/cells';
import type { SheetChange } from '../change-set';
import { afterInWords } from './cell-in-words';
import type { PreviewItem } from './preview';
import type { SortedCells } from './sort-cells';

/** A longer example is shortened. */
const LONGEST = 60;

/** Cells that are sorted into columns in one step. */
const CELLS_SORTED = 5_000;

export interface ColumnsInWords {
  readonly columns: readonly PreviewItem[];
  /** Cells not covered by a column's line, each to be listed separately. */
  readonly cells: readonly CellChange[];
}

export function* newColumnsInWords(
  planned: SheetChange,
  snapshot: SheetSnapshot,
  { newHeaders, newCells }: Pick<SortedCells, 'newHeaders' | 'newCells'>,
): Steps<ColumnsInWords> {
  const hidden = new Set(
    planned.columns.filter((column) => column.hidden === true).map((column) => column.columnIndex),
  );
  const explained = new Set(
    planned.notes.flatMap(({ rowIndex, columnIndex, text }) =>
      text === '' ? [] : [a1(rowIndex, columnIndex)],
    ),
  );
  const cellsOf = new Map<number, CellChange[]>();
  for (const [at, cell] of newCells.entries()) {
    if (at % CELLS_SORTED === 0) yield 0;
    const known = cellsOf.get(cell.columnIndex);
    if (known) known.push(cell);
    else cellsOf.set(cell.columnIndex, [cell]);
  }
  const columns: PreviewItem[] = [];
  const cells: CellChange[] = [];
  for (const header of newHeaders) {
    if (hidden.has(header.columnIndex)) continue;
    yield 0;
    const all = cellsOf.get(header.columnIndex) ?? [];
    const body = all.filter(({ value }) => value !== header.value);
    // A note explains each flag column; the user needs to see what goes into any other cell by cell.
    const isFlag = explained.has(a1(header.rowIndex, header.columnIndex));
    if (!isFlag) appendAll(cells, body);
    const text = String(header.value ?? '');
    const repeated = all.length > body.length ? `, its header in ${all.length - body.length + 1} rows` : '';
    columns.push({
      cell: at(planned.name, header),
      words: `Column ${columnName(header.columnIndex)}: “${text}”${repeated}${isFlag ? heldInWords(snapshot, body) : ''}.`,
      before: '',
      after: text,
    });
  }
  const aside = newHeaders.filter(({ columnIndex }) => hidden.has(columnIndex));
  return {
    columns: [
      ...columns,
      ...rangesInWords(planned.name, aside, (range, headers) => ({
        words: `${range}, hidden: live ratings and summaries go by ${headers.length === 1 ? 'it' : 'them'} (${headers.join(', ')}).`,
      })),
    ],
    cells,
  };
}

/** The add-in's columns that are removed; neighbours share a line. */
export function goneColumnsInWords(
  sheet: string,
  snapshot: SheetSnapshot,
  areas: readonly Area[],
): readonly PreviewItem[] {
  const headers = areas
    .map(({ rowIndex, columnIndex }) => ({
      rowIndex,
      columnIndex,
      value: snapshotCell(snapshot, { rowIndex, columnIndex }).value,
    }))
    .sort((a, b) => a.columnIndex - b.columnIndex);
  return rangesInWords(sheet, headers, (range, titles) => ({
    words: `${range}, with all that ${titles.length === 1 ? 'it holds' : 'they hold'}: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  }));
}

function heldInWords(snapshot: SheetSnapshot, cells: readonly CellChange[]): string {
  const filled = cells.filter(({ value, formula }) => formula !== undefined || (value ?? '') !== '');
  const [first] = filled;
  if (!first) return ', blank so far';
  const rows = filled.length === 1 ? 'in 1 row' : `in ${filled.length.toLocaleString('en-GB')} rows`;
  if (first.formula !== undefined) return `, ${rows}: a live formula`;
  const text = afterInWords(snapshot, first);
  const example = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
  return `, ${rows}: ${a1(first.rowIndex, first.columnIndex)} says “${example}”`;
}

/** One item for each run of neighbouring columns with headers in the same row. */
function rangesInWords(
  sheet: string,
  headers: readonly Pick<CellChange, 'rowIndex' | 'columnIndex' | 'value'>[],
  say: (range: string, headers: readonly string[]) => { readonly words: string },
): readonly PreviewItem[] {
  const runs: (typeof headers)[number][][] = [];
  for (const header of headers) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.rowIndex === header.rowIndex && last.columnIndex === header.columnIndex - 1)
      runs.at(-1)?.push(header);
    else runs.push([header]);
  }
  return runs.flatMap((run): readonly PreviewItem[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const range =
      run.length === 1
        ? `Column ${columnName(first.columnIndex)}`
        : `Columns ${columnName(first.columnIndex)} to ${columnName(last.columnIndex)}`;
    const titles = run.map(({ value }) => String(value ?? ''));
    return [{ cell: at(sheet, first), ...say(range, titles), before: null, after: null }];
  });
}

const at = (sheet: string, { rowIndex, columnIndex }: Pick<CellChange, 'rowIndex' | 'columnIndex'>) => ({
  sheet,
  rowIndex,
  columnIndex,
});
