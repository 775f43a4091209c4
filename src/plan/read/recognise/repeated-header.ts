/** Recognises a header repeated at a page break: most of its texts match the plan's header word for word. */
import { headerKey } from '../schema/header-text';
import type { SheetGrid } from './sheet-grid';

interface Header {
  readonly rowIndex: number;
  readonly first: number;
  readonly last: number;
}

/** A header cell, read once for comparison with many rows. */
interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly key: string;
  /** The first word without its ending: a text that does not contain it cannot match. */
  readonly stem: string;
}

/** Whether `row` repeats the header. */
export function sameHeader(grid: SheetGrid, header: Header, row: number): boolean {
  return headerComparer(grid, header)(row);
}

/**
 * The same test for many rows. Parses a cell's words only if its text has about the header's length and contains its
 * stem.
 */
export function headerComparer(grid: SheetGrid, header: Header): (row: number) => boolean {
  const cells: HeaderCell[] = [];
  for (let column = header.first; column <= header.last; column++)
    cells.push(headerCell(column, grid.textAt(header.rowIndex, column)));
  return (row) => {
    if (row === header.rowIndex) return false;
    let texts = 0;
    let same = 0;
    let differ = 0;
    for (const cell of cells) {
      const here = grid.textAt(row, cell.column);
      if (cell.text === '' && here === '') continue;
      texts += 1;
      if (cell.text === here || sameWords(cell, here)) same += 1;
      else differ += 1;
      if (differ > 1 && same === 0) return false;
    }
    return same >= 2 ? same * 3 >= texts * 2 : same === texts && texts > 0;
  };
}

/** Apostrophes and invisible characters can occur inside a word, and then the stem proves nothing. */
const INSIDE_WORDS = /[’‘'`\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

function headerCell(column: number, text: string): HeaderCell {
  const key = text === '' ? '' : headerKey(text);
  const [word = ''] = key.split(' ');
  return { column, text, key, stem: word.endsWith('y') ? word.slice(0, -1) : word };
}

function sameWords({ text, key, stem }: HeaderCell, here: string): boolean {
  if (key === '' || here === '' || Math.abs(text.length - here.length) > 16) return false;
  if (!here.toLowerCase().includes(stem) && !INSIDE_WORDS.test(here)) return false;
  return key === headerKey(here);
}
