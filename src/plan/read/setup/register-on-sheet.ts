/**
 * Reads a leads register that staff keep on a sheet of the workbook: a table with a column of names and at least one
 * column that only a register has (aliases, kind, initials, from, until). Never takes a plan for one.
 */
import { parseIsoDate, type IsoDate } from '../dates/calendar';
import { readDate } from '../dates/read-date';
import type { LeadKind, Register, RegisterEntry } from '../leads/lead-match';
import { sheetGrid, type SheetGrid } from '../recognise/sheet-grid';
import { headerKey } from '../schema/header-text';
import { isDateFormat, serialToIsoDate } from '../sheet/serial-date';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';

const COLUMNS = {
  name: ['name', 'lead', 'lead name', 'agency or post', 'name of lead', 'agency post or person'],
  aliases: [
    'alias',
    'also known as',
    'aka',
    'other name',
    'other spelling',
    'spelling',
    'initial',
    'abbreviation',
    'short name',
    'acronym',
  ],
  kind: ['kind', 'type', 'kind of lead', 'lead type'],
  agency: ['agency', 'organisation', 'employer', 'belong to'],
  from: ['from', 'start', 'start date', 'valid from', 'since'],
  to: ['to', 'until', 'end', 'end date', 'valid to', 'left', 'expired', 'left on'],
} as const;
type Column = keyof typeof COLUMNS;

const KINDS: readonly (readonly [RegExp, LeadKind])[] = [
  [/sub-?\s?group|group|panel|committee/i, 'subgroup'],
  [/board|partnership/i, 'board'],
  [/agency|organi[sz]ation|service|trust|council|provider/i, 'agency'],
  [/person|officer name|individual/i, 'person'],
  [/post|role|job/i, 'role'],
];

const HEADER_ROWS = 30;

/** The first register found on the sheets; `null` if there is none. */
export function registerOnSheets(snapshots: readonly SheetSnapshot[]): Register | null {
  for (const snapshot of snapshots) {
    const grid = sheetGrid(snapshot);
    const header = registerHeader(grid);
    if (header) return { origin: 'confirmed', entries: entriesBelow(grid, header.row, header.columns) };
  }
  return null;
}

/** Whether the sheet has a register. */
export const bearsRegister = (grid: SheetGrid): boolean => registerHeader(grid) !== null;

function registerHeader(
  grid: SheetGrid,
): { readonly row: number; readonly columns: ReadonlyMap<Column, number> } | null {
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + HEADER_ROWS); row++) {
    const columns = registerColumns(grid, row);
    if (columns) return { row, columns };
  }
  return null;
}

function registerColumns(grid: SheetGrid, row: number): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>();
  let texts = 0;
  for (let at = grid.firstColumn; at < grid.endColumn; at++) {
    const text = grid.textAt(row, at);
    if (text === '') continue;
    texts += 1;
    if (text.length > 60) return null;
    const key = headerKey(text);
    const column = (Object.keys(COLUMNS) as Column[]).find((each) =>
      (COLUMNS[each] as readonly string[]).includes(key),
    );
    if (column && !found.has(column)) found.set(column, at);
  }
  const own = found.has('aliases') || found.has('kind');
  return found.has('name') && own && found.size * 2 > texts ? found : null;
}

function entriesBelow(
  grid: SheetGrid,
  header: number,
  columns: ReadonlyMap<Column, number>,
): readonly RegisterEntry[] {
  const entries: RegisterEntry[] = [];
  for (let row = header + 1; row < grid.endRow; row++) {
    const say = (column: Column) => {
      const at = columns.get(column);
      return at === undefined ? '' : grid.textAt(row, at);
    };
    const name = say('name');
    if (name === '') continue;
    entries.push({
      name,
      kind: KINDS.find(([words]) => words.test(say('kind')))?.[1] ?? 'unknown',
      aliases: say('aliases')
        .split(/[;,\n]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      agency: say('agency') || null,
      from: dayIn(grid, row, columns.get('from')),
      to: dayIn(grid, row, columns.get('to')),
    });
  }
  return entries;
}

function dayIn(grid: SheetGrid, row: number, column: number | undefined): IsoDate | null {
  if (column === undefined) return null;
  const { snapshot } = grid;
  const value = grid.valueAt(row, column);
  if (typeof value === 'number')
    return isDateFormat(grid.formatAt(row, column)) ? serialToIsoDate(value, snapshot.dateSystem) : null;
  const text = grid.textAt(row, column);
  if (text === '') return null;
  const context = {
    agreed: null,
    published: null,
    yearKind: 'financial',
    meetings: [],
    columnYears: null,
  } as const;
  const reading = readDate(text, { ...context, dateSystem: snapshot.dateSystem, role: 'achieved' });
  return parseIsoDate(text) ?? reading.due;
}
