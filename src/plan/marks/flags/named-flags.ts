/**
 * Finds the add-in's columns by the workbook's names, which follow their cells whatever is typed over, reworded, moved or
 * inserted. Names are checked against the live formulas, because a board may use a name like ours for its own column.
 */
import { largest, smallest } from '../../long-lists';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { columnNamed, headerNamed } from './find-own-names';
import { FLAG_COLUMNS, type OwnColumnId } from './flag-columns';
import { FORMER_COLUMNS } from './former-columns';
import { headerAbove, isHeader, textAt } from './flag-headers';
import type { FlagSet } from './flag-set';

/** Where the names of one plan point. */
interface Named {
  readonly areas: ReadonlyMap<OwnColumnId, Area>;
  /** The rows below the header; `end` is exclusive. */
  readonly rows: { readonly first: number; readonly end: number };
  /** `null` if no name says. */
  readonly headerRow: number | null;
}

/** Sets found by names, completed by formulas, and sets found by formulas alone; ordered by column, then by row. */
export function withNamedFlags(snapshot: SheetSnapshot, byFormulas: readonly FlagSet[]): readonly FlagSet[] {
  const named = namedOn(snapshot);
  if (named.length === 0) return byFormulas;
  const left = new Set(byFormulas);
  const sets = named.flatMap((one): readonly FlagSet[] => {
    const end = endOf(one, named);
    const told = byFormulas.filter((set) => isOfOne(set, one));
    if (told.length === 0 && !isPlainlyOurs(one)) return [];
    told.forEach((set) => left.delete(set));
    return [together(snapshot, one, told, end)];
  });
  return [...sets, ...left].sort(
    (a, b) => ragOrFirst(a) - ragOrFirst(b) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0),
  );
}

/** The row where the next set in the same columns starts; `Infinity` if there is none. */
function endOf({ areas, rows: { first } }: Named, all: readonly Named[]): number {
  const columns = new Set([...areas.values()].map(({ columnIndex }) => columnIndex));
  const below = all.filter(
    (other) =>
      other.rows.first > first && [...other.areas.values()].some((area) => columns.has(area.columnIndex)),
  );
  return below.reduce((end, { rows, headerRow }) => Math.min(end, headerRow ?? rows.first - 1), Infinity);
}

const ragOrFirst = ({ columnOf }: FlagSet): number => columnOf.get('rag') ?? smallest(columnOf.values());

function namedOn({ names = [] }: SheetSnapshot): readonly Named[] {
  const byPlan = new Map<string, Map<OwnColumnId, Area>>();
  const headerOf = new Map<string, number>();
  for (const { name, area } of names) {
    const header = headerNamed(name);
    if (header !== null && area.rowCount === 1) headerOf.set(header, area.rowIndex);
    const own = columnNamed(name);
    if (!own || area.columnCount !== 1) continue;
    const areas = byPlan.get(own.plan) ?? new Map<OwnColumnId, Area>();
    byPlan.set(own.plan, areas.set(own.id, area));
  }
  return [...byPlan]
    .flatMap(([plan, areas]): readonly Named[] => {
      const rows = commonRows([...areas.values()]);
      if (!rows) return [];
      const within = [...areas].filter(
        ([, { rowIndex, rowCount }]) => rowIndex < rows.end && rows.first < rowIndex + rowCount,
      );
      const header = headerOf.get(plan);
      return [
        {
          areas: new Map(within),
          rows,
          headerRow: header !== undefined && header < rows.first ? header : null,
        },
      ];
    })
    .sort((a, b) => a.rows.first - b.rows.first);
}

/** The rows that most of the names cover. */
function commonRows(areas: readonly Area[]): { readonly first: number; readonly end: number } | null {
  const counts = new Map<string, number>();
  let best: Area | null = null;
  for (const area of areas) {
    const key = `${area.rowIndex} ${area.rowCount}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const most = best ? (counts.get(`${best.rowIndex} ${best.rowCount}`) ?? 0) : 0;
    if (best === null || count > most) best = area;
  }
  return best && { first: best.rowIndex, end: best.rowIndex + best.rowCount };
}

/**
 * Needs two columns in common, because a single formula may have been copied elsewhere, and a row that the names cover:
 * a set that lies wholly below, under a header of its own, is another plan's.
 */
function isOfOne({ rows, columnOf }: FlagSet, { areas, rows: named }: Named): boolean {
  const inside = rows.some((row) => row >= named.first && row < named.end);
  let alike = 0;
  for (const [id, column] of columnOf) if (areas.get(id)?.columnIndex === column) alike += 1;
  return inside && alike >= 2;
}

const OWN_COLUMNS = [...FLAG_COLUMNS, ...FORMER_COLUMNS];
const WORKING: readonly OwnColumnId[] = OWN_COLUMNS.filter(({ working }) => working).map(({ id }) => id);
/** A board may use one or two of these names by chance, but not as many as this. */
const ENOUGH_WORKING = Math.min(3, WORKING.length);

/** Without any formula of ours, only names that no board would choose show that the columns are ours. */
const isPlainlyOurs = ({ areas }: Named): boolean =>
  WORKING.filter((id) => areas.has(id)).length >= ENOUGH_WORKING;

function together(snapshot: SheetSnapshot, named: Named, told: readonly FlagSet[], end: number): FlagSet {
  const rag = named.areas.get('rag')?.columnIndex;
  const formulas = told.find(({ columnOf }) => columnOf.get('rag') === rag) ?? told[0];
  const headerRow = headerOf(snapshot, named, formulas);
  const sure = new Map<OwnColumnId, number>();
  const open = new Map<OwnColumnId, number>();
  const byFormula = new Map(
    [...(formulas?.columnOf ?? [])].filter(([id]) => RATED.has(id) || !named.areas.has(id)),
  );
  for (const { id } of OWN_COLUMNS) {
    const column = named.areas.get(id)?.columnIndex;
    const by = byFormula.get(id);
    if (by !== undefined) sure.set(id, by);
    else if (column !== undefined)
      (isHeader(id, textAt(snapshot, headerRow, column)) ? sure : open).set(id, column);
  }
  const last = told
    .flatMap(({ rows }) => rows.filter((row) => row < end).at(-1) ?? [])
    .reduce((lowest, row) => Math.max(lowest, row), named.rows.end - 1);
  return {
    headerRow,
    rows: Array.from({ length: last - headerRow }, (_, at) => headerRow + 1 + at),
    columnOf: inOrder(withTrusted(sure, open)),
  };
}

function headerOf(snapshot: SheetSnapshot, { areas, rows, headerRow }: Named, formulas?: FlagSet): number {
  if (headerRow !== null) return headerRow;
  const columns = new Map([...areas].map(([id, { columnIndex }]) => [id, columnIndex]));
  const above = headerAbove(snapshot, columns, rows.first) ?? formulas?.headerRow ?? Infinity;
  return above < rows.first ? above : Math.max(rows.first - 1, 0);
}

/** Columns that hold live formulas, and those to which these refer. */
const RATED: ReadonlySet<OwnColumnId> = new Set<OwnColumnId>([
  ...FLAG_COLUMNS.flatMap(({ id, isOwnFormula }) => (isOwnFormula ? [id] : [])),
  'reading',
  'words',
]);

const inOrder = (columnOf: ReadonlyMap<OwnColumnId, number>): ReadonlyMap<OwnColumnId, number> =>
  new Map(
    OWN_COLUMNS.flatMap(({ id }) => {
      const column = columnOf.get(id);
      return column === undefined ? [] : [[id, column] as const];
    }),
  );

/**
 * Accepts a column with a reworded header if it lies among the others, or beside them where columns are missing. Further
 * away, the name may belong to a column of the board's own.
 */
function withTrusted(
  sure: ReadonlyMap<OwnColumnId, number>,
  open: ReadonlyMap<OwnColumnId, number>,
): ReadonlyMap<OwnColumnId, number> {
  if (sure.size === 0) return open;
  const taken = new Set(sure.values());
  const [first, last] = [smallest(taken), largest(taken)];
  const order: readonly OwnColumnId[] = OWN_COLUMNS.map(({ id }) => id);
  const place = (column: number): number => order.findIndex((id) => sure.get(id) === column);
  const [from, to] = [place(first), place(last)];
  const before = order.filter((id, at) => at < from && open.has(id)).length;
  const after = order.filter((id, at) => at > to && open.has(id)).length;
  const trusted = [...open].filter(
    ([, column]) => !taken.has(column) && column >= first - before && column <= last + after,
  );
  return new Map([...sure, ...trusted]);
}
