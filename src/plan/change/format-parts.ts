/**
 * Which parts of a change lie over its cells: formats, widths, filters, lists, rules, charts and the page. They are
 * written after the cells, which stay as written even if Excel refuses some of these.
 */
import { emptySheet, changesAnything, type ChangeSet, type SheetChange } from './change-set';
import { CHANGE_PARTS } from './parts/index';

/** The other parts: sheets, rows, cells, tables and names. */
const OF_CELLS: ReadonlySet<string> = new Set(['sheet', 'insertions', 'clear', 'cells', 'tables', 'names']);

export const FORMAT_PARTS = CHANGE_PARTS.filter(({ id }) => !OF_CELLS.has(id));

/** The change without its cells, to finish it once they are written. */
export const formatsOf = ({ sheets }: ChangeSet): ChangeSet => ({
  sheets: sheets.map((sheet) => only(sheet, FORMAT_PARTS)).filter(changesAnything),
});

/** A sheet change reduced to one part; `null` if that part changes nothing. */
export function partOf(sheet: SheetChange, id: string): SheetChange | null {
  const part = only(
    sheet,
    FORMAT_PARTS.filter((each) => each.id === id),
  );
  return changesAnything(part) ? part : null;
}

function only(sheet: SheetChange, parts: readonly { readonly none: object }[]): SheetChange {
  const keys = new Set(parts.flatMap(({ none }) => Object.keys(none)));
  return {
    ...emptySheet(sheet.name),
    ...Object.fromEntries(Object.entries(sheet).filter(([key]) => keys.has(key))),
  };
}
