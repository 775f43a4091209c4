/**
 * How wide a copied sheet may be, so that nothing on it is printed below 9 points when the page is fitted to its width,
 * and how its columns are made narrower for that. The board's own page breaks are not copied: rows have other heights here.
 */
import type { ColumnFormat } from '../../change/parts/columns';
import type { PageChange } from '../../change/parts/page';
import { largest } from '../../long-lists';
import type { CopyCell, CopySheet } from './board-copy';

/**
 * In characters, which programs that set another font for Excel's usual one make 7 points wide: what the paper holds
 * between its margins, where letters of 11 points are shrunk to no less than 9.
 */
const HOLDS: Readonly<Record<PageChange['orientation'], { readonly a4: number; readonly a3: number }>> = {
  landscape: { a4: 137, a3: 196 },
  portrait: { a4: 93, a3: 137 },
};

/** Columns and paper: A4 where it holds them, else A3, with narrower columns where they are too many for that. */
export function fitToPaper(
  sheet: CopySheet,
  orientation: PageChange['orientation'],
): Pick<CopySheet, 'columns'> & Pick<PageChange, 'paper'> {
  const { a4, a3 } = HOLDS[orientation];
  const across = sum(sheet.columns.map(({ width }) => width));
  if (across <= a4) return { columns: sheet.columns, paper: 'a4' };
  return { columns: across <= a3 ? sheet.columns : narrowed(sheet, a3), paper: 'a3' };
}

/** As many characters as let the longer texts of all columns stand in the fewest lines, none wider than it was. */
function narrowed({ columns, cells, merges }: CopySheet, most: number): readonly ColumnFormat[] {
  const merged = new Set(merges.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  const texts = new Map<number, CopyCell['value'][]>();
  for (const { rowIndex, columnIndex, value } of cells) {
    if (merged.has(`${rowIndex},${columnIndex}`)) continue;
    const own = texts.get(columnIndex);
    if (own) own.push(value);
    else texts.set(columnIndex, [value]);
  }
  const needs = columns.map(({ columnIndex }) => needOf(texts.get(columnIndex) ?? []));
  const at = (lines: number): readonly ColumnFormat[] =>
    columns.map((column, c) => {
      const { least = NARROWEST, long = 0 } = needs[c] ?? {};
      return {
        ...column,
        width: Math.min(column.width, Math.max(least, Math.ceil((UNEVEN * long) / lines))),
      };
    });
  let lines = 1;
  while (lines < MOST_LINES && sum(at(lines).map(({ width }) => width)) > most) lines += 0.25;
  return at(lines);
}

const NARROWEST = 6;
/** Characters of a date, and of a word that is not parted. */
const DATE = 11;
const LONGEST_WORD = 11;
/** Lines of the highest row that Excel has, less a few because words part unevenly. */
const MOST_LINES = 22;
const UNEVEN = 1.15;

/** The characters without which words are parted or texts cut, and those of a text that only one in ten exceeds. */
function needOf(values: readonly CopyCell['value'][]): { readonly least: number; readonly long: number } {
  const lengths = values.map((value) => (typeof value === 'string' ? value.length : 0)).sort((a, b) => a - b);
  const long = lengths[Math.floor(0.9 * (lengths.length - 1))] ?? 0;
  const words = values.map((value) =>
    typeof value === 'string' ? largest(value.split(/\s+/).map(({ length }) => length + 1)) : DATE,
  );
  const least = Math.max(NARROWEST, Math.min(LONGEST_WORD, largest(words)));
  return { least: Math.max(least, Math.ceil(largest(lengths) / MOST_LINES)), long };
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
