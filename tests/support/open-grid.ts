/** A workbook of plain sheets under the real client: the quickest way to a populated Excel. */
import {
  addSheet,
  findSheet,
  getCell,
  newWorkbook,
  setCell,
  type Workbook,
} from '../../src/workbench/model/workbook';
import type { HostOptions } from '../../src/workbench/wire/host';
import { openInOfficeJs, type OpenWorkbook } from '../../src/workbench/wire/open-in-office-js';
import type { CellValue } from '../../src/plan/read/sheet/sheet-snapshot';
import { area } from './grid-snapshot';

type Rows = readonly (readonly (CellValue | null)[])[];

export function openGrid(sheets: Readonly<Record<string, Rows>>, options: HostOptions = {}): OpenWorkbook {
  return openInOfficeJs(gridWorkbook(sheets), options);
}

export function gridWorkbook(sheets: Readonly<Record<string, Rows>>): Workbook {
  const workbook = newWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name);
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null && value !== '') setCell(sheet, r, c, { value });
      }),
    );
  }
  return workbook;
}

/** A cell of the model, however it came there. */
export function cellAt(workbook: Workbook, sheetName: string, address: string) {
  const { rowIndex, columnIndex } = area(address);
  const sheet = findSheet(workbook, sheetName);
  if (!sheet) throw new Error(`No sheet ${sheetName}`);
  return getCell(sheet, rowIndex, columnIndex);
}
