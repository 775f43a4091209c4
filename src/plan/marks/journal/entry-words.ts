/**
 * How a row of the journal describes a change to readers of "Plan setup": its title, and how many cells on which sheet.
 */
import { isNamedSetup } from '../../read/setup/find-setup-tables';

interface Written {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly unknown[] }[];
}

/** " (12 cells on “Plan”)", to follow the title; `''` for a change that wrote no cells outside "Plan setup". */
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
