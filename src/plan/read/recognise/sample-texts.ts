/**
 * Shows the first cells of a column, by which a person would recognise it: short, as displayed in the sheet, without
 * repeats.
 */
import { partsOf } from '../dates/calendar';
import { isDateFormat, serialToIsoDate } from '../sheet/serial-date';
import type { SheetGrid } from './sheet-grid';

const SHOWN = 3;
const LONGEST = 32;
const LOOKED_AT = 60;

/** From the given rows, top down; empty if the column is blank in all of them. */
export function sampleTexts(grid: SheetGrid, column: number, rows: Iterable<number>): readonly string[] {
  const texts = new Set<string>();
  let looked = 0;
  for (const row of rows) {
    if (texts.size === SHOWN || looked++ === LOOKED_AT) break;
    const text = shown(grid, row, column);
    if (text !== '') texts.add(text);
  }
  return [...texts];
}

/** A cell's text on one short line; a date as a day. */
function shown(grid: SheetGrid, row: number, column: number): string {
  return cutAtWord(dayAt(grid, row, column) ?? grid.textAt(row, column));
}

function dayAt(grid: SheetGrid, row: number, column: number): string | null {
  if (grid.kindAt(row, column) !== 'number') return null;
  if (!isDateFormat(grid.formatAt(row, column))) return null;
  const date = serialToIsoDate(grid.valueAt(row, column) as number, grid.snapshot.dateSystem);
  if (date === null) return null;
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** Cut at a nearby word boundary if there is one. */
function cutAtWord(text: string, longest = LONGEST): string {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const word = cut.lastIndexOf(' ');
  return `${(word > longest / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
