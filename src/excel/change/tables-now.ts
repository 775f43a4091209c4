/** Where the tables of a workbook lie now, and what is in them. */
import { sameName, type Place } from './part';
import { cellsOf, type NowCell } from './grid';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';

export interface TableNow {
  readonly area: Area;
  readonly cells: readonly (readonly NowCell[])[];
}

/** Where a table lies now and what is in it; `null` if this sheet has none of that name. */
export const askTable = (place: Place, name: string, bytes: number): (() => TableNow | null) =>
  place.once(`table ${name.toLowerCase()}`, () => ask(place, name, bytes));

function ask(place: Place, name: string, bytes: number): () => TableNow | null {
  let range: Excel.Range | undefined;
  place.ask(bytes, () => {
    range = place.workbook.tables.getItemOrNullObject(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
  });
  return () => {
    if (!range || range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { area: { rowIndex, columnIndex, rowCount, columnCount }, cells: cellsOf(range) ?? [] };
  };
}

/** Where a table lies now; `null` if this sheet has none of that name. */
export const askTableArea = (place: Place, name: string): (() => Area | null) =>
  place.once(`area ${name.toLowerCase()}`, () => {
    let range: Excel.Range | undefined;
    place.ask(100, () => {
      range = place.workbook.tables.getItemOrNullObject(name).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
    });
    return () => {
      if (!range || range.isNullObject || !isOn(place, name)) return null;
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      return { rowIndex, columnIndex, rowCount, columnCount };
    };
  });

export const isOn = (place: Place, table: string): boolean =>
  place.facts().tables.some(({ name, sheet }) => sameName(name, table) && sameName(sheet, place.name));
