/**
 * Decides whether columns beyond a blank one are a separate block beside the plan: counts by colour, lists for
 * drop-downs, a key. Columns that name a field the plan lacks, and run down alongside its rows, belong to the plan.
 */
import type { Field } from '../schema/fields';
import { fieldsNamed, type HeaderReader } from './header-score';
import type { SheetGrid } from './sheet-grid';

interface Columns {
  readonly first: number;
  readonly last: number;
}

const SAYS_BLOCK =
  /\b(?:counts?|totals?|numbers?|no\. of|lists?|options?|keys?|legend|look-?ups?|values?|summary|drop[\s-]?downs?|meaning|definition|%|percent\w*)\b/i;
const LOOKED_AT = 60;

export function isBlockBeside(
  grid: SheetGrid,
  header: Columns & { readonly rowIndex: number; readonly rowCount: number },
  band: Columns,
  read: HeaderReader,
): boolean {
  if (band.first <= header.last && header.first <= band.last) return false;
  const texts = textsOf(grid, header.rowIndex, band);
  if (texts.some((text) => SAYS_BLOCK.test(text))) return true;
  const own = fieldsNamed(textsOf(grid, header.rowIndex, header), read).fields;
  const here = [...fieldsNamed(texts, read).fields];
  if (here.length > 0 && here.every((field) => own.has(field))) return true;
  return here.length > 0 && listsValues(grid, header, band, here);
}

function textsOf(grid: SheetGrid, row: number, { first, last }: Columns): readonly string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    const text = grid.kindAt(row, column) === 'text' ? grid.textAt(row, column) : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}

const LISTED: readonly Field[] = ['statedRag', 'status', 'priority', 'lead'];

/**
 * A list of values rather than one value per action: no value repeats in consecutive rows from the top, or there is a
 * total.
 */
function listsValues(
  grid: SheetGrid,
  header: { readonly rowIndex: number; readonly rowCount: number },
  band: Columns,
  fields: readonly Field[],
): boolean {
  if (!fields.some((field) => LISTED.includes(field))) return false;
  const top = header.rowIndex + header.rowCount;
  const values: string[] = [];
  for (let row = top; row < Math.min(grid.endRow, top + LOOKED_AT); row++) {
    const text = grid.textAt(row, band.first);
    if (text === '') break;
    values.push(text.toLowerCase());
  }
  if (values.some((value) => /^(?:grand )?total\b/.test(value))) return true;
  return values.length >= 3 && new Set(values).size === values.length && values.length < grid.endRow - top;
}
