/** Finds sets of the add-in's columns by their live formulas alone. */
import { columnIndexOf } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import { FLAG_COLUMNS, type FlagColumnId, type OwnColumnId } from './flag-columns';
import { headerAbove, isHeader, textAt } from './flag-headers';
import type { FlagSet } from './flag-set';
import { looseColumns } from './loose-columns';

/** A column of live formulas, and those of our columns that they refer to. */
interface LiveColumn {
  readonly id: FlagColumnId;
  readonly columnIndex: number;
  readonly rows: number[];
  readonly refersTo: ReadonlyMap<FlagColumnId, number>;
}

export function* liveFlagsByFormulas(snapshot: SheetSnapshot): Steps<readonly FlagSet[]> {
  const columns = yield* liveColumns(snapshot);
  const sets: FlagSet[] = [];
  const placed = new Set<LiveColumn>();
  // RAG, Why and Days left refer to the rule; the rule and the other columns refer to the reading and the words.
  for (const anchor of ['rule', 'rag', 'why'] as const)
    for (const column of columns) {
      if (column.id !== anchor || placed.has(column)) continue;
      const joined = columns.filter((other) => !placed.has(other) && belongs(other, column));
      for (const each of joined) placed.add(each);
      for (const rows of runs(snapshot, column)) sets.push(setOf(snapshot, joined, rows));
    }
  return sets;
}

const LIVE = FLAG_COLUMNS.flatMap(({ id, isOwnFormula }) => (isOwnFormula ? [{ id, isOwnFormula }] : []));

function* liveColumns(snapshot: SheetSnapshot): Steps<readonly LiveColumn[]> {
  const found = new Map<string, LiveColumn>();
  const liveAbove = new Map<number, (typeof LIVE)[number]>();
  for (const [r, row] of snapshot.formulas.entries()) {
    if (r % ROWS_PER_STEP === 0) yield 0;
    for (let c = 0; c < row.length; c += 1) {
      const written = row[c];
      if (!written?.startsWith('=IFERROR(')) continue;
      const formula = written.replaceAll('@', '');
      // Mostly the column's formula is that of the row above: no two columns' formulas are alike.
      const above = liveAbove.get(c);
      const live = above?.isOwnFormula(formula)
        ? above
        : LIVE.find(({ isOwnFormula }) => isOwnFormula(formula));
      if (live === undefined) continue;
      liveAbove.set(c, live);
      const { id } = live;
      const columnIndex = snapshot.origin.columnIndex + c;
      const key = `${id} ${columnIndex}`;
      let column = found.get(key);
      if (!column) {
        column = { id, columnIndex, rows: [], refersTo: referencesOf(id, formula) };
        found.set(key, column);
      }
      column.rows.push(snapshot.origin.rowIndex + r);
    }
  }
  return [...found.values()].sort((a, b) => a.columnIndex - b.columnIndex);
}

const RULE = /CHOOSE\(IF\(ISFORMULA\(\$([A-Z]{1,3})\d+\)/;
const RULE_OF_DAYS = /MID\("[01]+",\$([A-Z]{1,3})\d+,1\)/;
const READING = /MID\(\$([A-Z]{1,3})\d+,\d+,\d+\)/;
const WORDS = /LEFT\(\$([A-Z]{1,3})\d+,VALUE\(/;
const WORDS_OF_ACHIEVED = /MID\(\$([A-Z]{1,3})\d+,VALUE\(/;

function referencesOf(id: FlagColumnId, formula: string): ReadonlyMap<FlagColumnId, number> {
  const found = new Map<FlagColumnId, number>();
  const take = (of: FlagColumnId, pattern: RegExp): void => {
    const letters = pattern.exec(formula)?.[1];
    const at = letters === undefined ? null : columnIndexOf(letters);
    if (at !== null) found.set(of, at);
  };
  if (id === 'rag' || id === 'why') take('rule', RULE);
  else if (id === 'days') take('rule', RULE_OF_DAYS);
  else {
    take('reading', READING);
    take('words', id === 'achieved' ? WORDS_OF_ACHIEVED : WORDS);
  }
  return found;
}

/** Whether both are in one set: `other` refers to `column`, or both refer to the same third column. */
function belongs(other: LiveColumn, column: LiveColumn): boolean {
  if (other === column) return true;
  if (other.refersTo.get(column.id) === column.columnIndex) return true;
  return [...other.refersTo].some(([id, at]) => column.refersTo.get(id) === at);
}

/** Splits a column's rows where one of our headers is between them: these are plans below each other. */
function runs(
  snapshot: SheetSnapshot,
  { id, columnIndex, rows }: LiveColumn,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  let before = -1;
  for (const row of rows) {
    const open = found.at(-1);
    if (!open || headerBetween(snapshot, id, columnIndex, before, row)) found.push([row]);
    else open.push(row);
    before = row;
  }
  return found;
}

function headerBetween(
  snapshot: SheetSnapshot,
  id: FlagColumnId,
  columnIndex: number,
  from: number,
  to: number,
): boolean {
  for (let row = from + 1; row < to; row += 1)
    if (isHeader(id, textAt(snapshot, row, columnIndex))) return true;
  return false;
}

/** All columns can be found by header: those without formulas, and those whose formulas were all typed over. */
const IDS: readonly FlagColumnId[] = FLAG_COLUMNS.map(({ id }) => id);

function setOf(snapshot: SheetSnapshot, columns: readonly LiveColumn[], rows: readonly number[]): FlagSet {
  const first = rows[0] ?? 0;
  const columnOf = new Map<OwnColumnId, number>();
  for (const { id, columnIndex, refersTo } of columns) {
    columnOf.set(id, columnIndex);
    for (const [other, at] of refersTo) if (!columnOf.has(other)) columnOf.set(other, at);
  }
  const headerRow = headerAbove(snapshot, columnOf, first) ?? Math.max(first - 1, 0);
  for (const [id, at] of looseColumns(snapshot, headerRow, columnOf, IDS)) columnOf.set(id, at);
  return { headerRow, rows, columnOf };
}
