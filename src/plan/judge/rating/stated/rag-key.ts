/**
 * Reads a plan's own key to colours, letters or numbers ("Green = achieved", "4 = complete"), which takes precedence
 * over their usual meaning (POLICY.md, Done). It must be outside the plan's rows, or in the header of its RAG column,
 * and explain at least two signs, as a single such cell may be anything.
 */
import { appendAll } from '../../../long-lists';
import type { PlanTable } from '../../../read/recognise/plan-table';
import type { SheetGrid } from '../../../read/recognise/sheet-grid';
import { coloursNamed } from './colour-signs';

/** The meaning of each sign, in the key's words; signs as given by `signOf`. */
export type RagKey = ReadonlyMap<string, string>;

export const NO_KEY: RagKey = new Map();

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['red', /^(?:red|r|🔴|🟥)$/iu],
  ['amber', /^(?:amber|a|yellow|orange|🟠|🟡|🟧|🟨)$/iu],
  ['green', /^(?:green|g|🟢|🟩)$/iu],
  ['blue', /^(?:blue|b|🔵|🟦)$/iu],
  ['purple', /^(?:purple|p)$/iu],
  ['grey', /^gr[ea]y$/iu],
  ['black', /^black$/iu],
  ['white', /^white$/iu],
];
const SIGN = String.raw`(?:red|amber|yellow|orange|green|blue|purple|gr[ea]y|black|white|[ragbp]|\d{1,2}|🔴|🟥|🟠|🟡|🟧|🟨|🟢|🟩|🔵|🟦)`;
/**
 * "Green = achieved", "R: overdue", "🟢 – on track". The meaning ends at the next sign, a line break or a semicolon.
 */
const ENTRY = new RegExp(
  String.raw`(?<![\p{L}\d])(${SIGN})\)?\s*(?:=|:|[-–—](?=\s))\s*(.+?)(?=$|[\n;|]|[,.\s]\s*${SIGN}\)?\s*(?:=|:|[-–—]\s))`,
  'giu',
);
const LONGEST_CELL = 600;

/** The sign that is a cell's only content; `null` for anything else. */
export function signOf(text: string): string | null {
  const bare = text.trim().replace(/^\(|\)$|[.:]$/g, '');
  if (/^\d{1,2}$/.test(bare)) return bare;
  return SIGNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** The entries in one text. */
export function entriesIn(text: string): readonly (readonly [sign: string, meaning: string])[] {
  if (text.length > LONGEST_CELL) return [];
  return [...text.matchAll(ENTRY)].flatMap(([, sign, meaning]) => {
    const known = signOf(sign ?? '');
    const words = (meaning ?? '').trim();
    return known !== null && /\p{L}{3}/u.test(words) ? [[known, words] as const] : [];
  });
}

/** The key's words for the single sign that the text is or names; `null` if the key does not explain it. */
export function meaningIn(text: string, key: RagKey): string | null {
  if (key.size === 0) return null;
  const [only, ...more] = coloursNamed(text);
  const sign = signOf(text) ?? (only !== undefined && more.length === 0 ? only : null);
  return sign === null ? null : (key.get(sign) ?? null);
}

/**
 * The key of a plan: above, below or beside its rows, or in the header of its RAG column; `NO_KEY` if there is none.
 */
export function findRagKey(grid: SheetGrid, table: PlanTable, ragHeader: string): RagKey {
  const entries: (readonly [string, string])[] = [...entriesIn(ragHeader)];
  const { region } = table;
  const look = (row: number, column: number): void => {
    const text = grid.textAt(row, column);
    if (text === '') return;
    const within = entriesIn(text);
    if (within.length > 0) {
      appendAll(entries, within);
      return;
    }
    const sign = signOf(text);
    const beside = sign === null ? '' : grid.textAt(row, column + 1);
    // The meaning beside a sign must be words: counts of actions by colour are not a key.
    if (sign !== null && /\p{L}{3}/u.test(beside) && signOf(beside) === null) entries.push([sign, beside]);
  };
  const outside = new Set(table.outsideRows);
  for (let row = region.titleRow; row < region.headerRow; row++) outside.add(row);
  for (const row of outside) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) look(row, column);
  }
  if (region.alone) {
    const beside: number[] = [];
    for (let column = grid.firstColumn; column < grid.endColumn; column++)
      if (isBeside(column, table)) beside.push(column);
    for (let row = region.headerRow; row < Math.min(region.endRow, grid.endRow); row++)
      if (!outside.has(row)) for (const column of beside) look(row, column);
  }
  const key = new Map<string, string>();
  for (const [sign, meaning] of entries) if (!key.has(sign)) key.set(sign, meaning);
  return key.size >= 2 ? key : NO_KEY;
}

/** The plan's own columns in which a key may stand beside its rows. */
export const keyColumns = (table: PlanTable): readonly number[] =>
  table.region.headers.flatMap((_, at) => {
    const column = table.region.firstColumn + at;
    return table.region.alone && isBeside(column, table) ? [column] : [];
  });

/** Outside the plan's columns, or in one with no header or with "key" as its header. */
function isBeside(column: number, { region }: PlanTable): boolean {
  if (column < region.firstColumn || column > region.lastColumn) return true;
  const header = (region.headers[column - region.firstColumn] ?? '').trim();
  return header === '' || /\b(?:key|legend)$/i.test(header);
}
