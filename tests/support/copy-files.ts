/** The contents of a board copy's file: its parts as text, its cells by `row,column`. */
import { strFromU8, unzipSync } from 'fflate';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import type { Workbook } from '../../src/workbench/model/workbook';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';

export const opened = (bytes: Uint8Array): Workbook => {
  const result = openXlsx(bytes);
  if (!result.ok) throw new Error(`Not opened: ${JSON.stringify(result)}`);
  return result.workbook;
};
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Cells that hold something. */
export function filled({ origin, values, kinds }: SheetSnapshot): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (kinds[r]?.[c] !== 'blank') found.set(`${origin.rowIndex + r},${origin.columnIndex + c}`, value);
    }),
  );
  return found;
}
