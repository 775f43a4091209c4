/** Tells a header that a page break repeated: most of its texts are those of the plan's header, word for word. */
import { headerKey } from '../schema/header-text';
import type { SheetGrid } from './sheet-grid';

interface Header {
  readonly rowIndex: number;
  readonly first: number;
  readonly last: number;
}

/** Whether `row` repeats the header. Reads a cell's words only where its text has about the header's length. */
export function sameHeader(grid: SheetGrid, header: Header, row: number): boolean {
  if (row === header.rowIndex) return false;
  let texts = 0;
  let same = 0;
  let differ = 0;
  for (let column = header.first; column <= header.last; column++) {
    const there = grid.textAt(header.rowIndex, column);
    const here = grid.textAt(row, column);
    if (there === '' && here === '') continue;
    texts += 1;
    if (there === here || sameWords(there, here)) same += 1;
    else differ += 1;
    if (differ > 1 && same === 0) return false;
  }
  return same >= 2 ? same * 3 >= texts * 2 : same === texts && texts > 0;
}

function sameWords(a: string, b: string): boolean {
  if (a === '' || b === '' || Math.abs(a.length - b.length) > 16) return false;
  const key = headerKey(a);
  return key !== '' && key === headerKey(b);
}
