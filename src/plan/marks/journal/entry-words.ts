/** What a row of the journal says of a change to whoever reads "Plan setup": its title, and how many cells of which sheet. */
import { isNamedSetup } from '../../read/setup/find-setup-tables';

interface Written {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly unknown[] }[];
}

/** In brackets after the title, so that the title can be told from it; `''` for a change that wrote no cells. */
export function extentInWords({ sheets }: Written): string {
  const written = sheets.filter((sheet) => !isNamedSetup(sheet) && sheet.cells.length > 0);
  const [only] = written;
  if (!only) return '';
  const count = written.reduce((sum, { cells }) => sum + cells.length, 0);
  const cells = count === 1 ? '1 cell' : `${count.toLocaleString('en-GB')} cells`;
  return ` (${cells} on ${written.length === 1 ? `“${only.name}”` : `${written.length} sheets`})`;
}

const EXTENT = / \([\d,]+ cells? on (?:“[^”]*”|\d+ sheets)\)/;

export const withoutExtent = (what: string): string => what.replace(EXTENT, '');
