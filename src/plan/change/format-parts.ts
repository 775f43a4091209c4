/**
 * Which parts of a change lie over its cells: formats, widths, lists, rules, charts and the page. They are made once
 * the cells are, and what Excel does not take of them leaves the cells as they are.
 */
import { emptySheet, saysSomething, type ChangeSet, type SheetChange } from './change-set';
import { CHANGE_PARTS } from './parts/index';

/** Parts of which nothing lies over cells. */
const OF_CELLS: ReadonlySet<string> = new Set(['sheet', 'clear', 'cells', 'tables', 'names']);

export const FORMAT_PARTS = CHANGE_PARTS.filter(({ id }) => !OF_CELLS.has(id));

/** The change without its cells: what finishes it once they are written. */
export const formatsOf = ({ sheets }: ChangeSet): ChangeSet => ({
  sheets: sheets.map((sheet) => only(sheet, FORMAT_PARTS)).filter(saysSomething),
});

/** One part of what is planned for a sheet; `null` if nothing of it is. */
export function partOf(sheet: SheetChange, id: string): SheetChange | null {
  const part = only(
    sheet,
    FORMAT_PARTS.filter((each) => each.id === id),
  );
  return saysSomething(part) ? part : null;
}

function only(sheet: SheetChange, parts: readonly { readonly none: object }[]): SheetChange {
  const keys = new Set(parts.flatMap(({ none }) => Object.keys(none)));
  return {
    ...emptySheet(sheet.name),
    ...Object.fromEntries(Object.entries(sheet).filter(([key]) => keys.has(key))),
  };
}
