/** Fills the sheets of a chase pack as agencies do: rows sorted, a row added, red text, "12/3" typed, a formula. */
import { unzipSync } from 'fflate';
import { setCell, type Cell, type Sheet } from '../../../src/workbench/model/workbook';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { openWorkbook } from '../../support/check-workbook-file';

export interface FilledFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Filling = (sheet: FilledSheet) => void;

/** A lead's sheet, by its headers; rows count from 0 within the table. */
interface FilledSheet {
  readonly rows: number;
  readonly put: (row: number, header: string, cell: Cell) => void;
  readonly say: (row: number, header: string) => string;
  readonly reverse: () => void;
}

/** The lead's own file from the zip, filled in. */
export function filledFile(zip: Uint8Array, lead: string, fill: Filling): FilledFile {
  const files = unzipSync(zip);
  const name = Object.keys(files).find((each) => each.includes(` ${lead} `));
  if (name === undefined) throw new Error(`No file for ${lead} in ${Object.keys(files).join(', ')}`);
  const workbook = openWorkbook(files[name] as Uint8Array);
  fill(filledSheet(workbook.sheets[0] as Sheet));
  return {
    name: `${lead}.xlsx`,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(saveXlsx(workbook).bytes),
  };
}

function filledSheet(sheet: Sheet): FilledSheet {
  const all = [...sheet.rows].sort(([a], [b]) => a - b);
  const head = all.find(([, { cells }]) => [...cells.values()].some(({ value }) => value === 'Update'));
  if (!head) throw new Error('No header');
  const [headerRow, { cells: titles }] = head;
  const columnOf = new Map([...titles].map(([column, { value }]) => [String(value), column]));
  const body = all.filter(([row]) => row > headerRow).map(([row]) => row);
  const at = (header: string): number => columnOf.get(header) ?? -1;
  return {
    rows: body.length,
    put: (row, header, cell) => setCell(sheet, headerRow + 1 + row, at(header), cell),
    say: (row, header) => String(sheet.rows.get(headerRow + 1 + row)?.cells.get(at(header))?.value ?? ''),
    reverse: () => {
      const contents = body.map((row) => sheet.rows.get(row));
      body.forEach((row, n) => {
        const other = contents[body.length - 1 - n];
        if (other) sheet.rows.set(row, other);
      });
    },
  };
}
