/**
 * The current cells of an area and what is to be written in them: read in the check, then written and read back by
 * steps.
 */
import { plannedEntry, type CellChange } from '../../plan/change/parts/cells';
import { plainFormula, type CellNow, type KeptEntry } from '../../plan/change/parts/kept-cells';
import { a1 } from '../../plan/read/sheet/a1';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../areas';
import type { CellBlock } from '../../plan/change/cell-blocks';
import { inertText } from '../inert-text';
import { step, type Place, type Step } from './part';
import { BYTES_OF_A_RANGE, bytesOfText } from './payload';

export interface NowCell extends CellNow {
  /** The value shown; for a formula, its result. */
  readonly value: string | number | boolean;
}

type Grids = Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>;

const BYTES_OF_A_CELL = 24;

/**
 * Queues a request for an area; after the check the result gives its cells by row and column, or `null` if Excel
 * returned none.
 */
export function askGrid(place: Place, area: Area, characters: number): () => readonly NowCell[][] | null {
  let range: Excel.Range | undefined;
  place.ask(BYTES_OF_A_RANGE + characters + BYTES_OF_A_CELL * area.rowCount * area.columnCount, () => {
    range = place.sheet.getRange(addressOf(area));
    range.load('values,formulas,numberFormat');
  });
  return () => (range && !range.isNullObject ? cellsOf(range) : null);
}

export function cellsOf({ values, formulas, numberFormat }: Grids): NowCell[][] | null {
  if (!Array.isArray(values) || !Array.isArray(formulas)) return null;
  return values.map((row, r) =>
    row.map((value: string | number | boolean, c) => {
      const formula: unknown = formulas[r]?.[c];
      // `formulas` repeats a text that begins with "=", whereas a real formula differs from its result.
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return {
        entry: isFormula ? { formula } : value,
        value,
        numberFormat: String(numberFormat[r]?.[c] ?? 'General'),
      };
    }),
  );
}

/** A cell to write; without a number format it keeps its own. */
export type CellToWrite = Pick<CellChange, 'rowIndex' | 'columnIndex' | 'value' | 'formula' | 'numberFormat'>;

/** The size of a cell in the request, and again when it is read back. */
export const bytesOfCell = ({ value, formula, numberFormat }: CellToWrite): number =>
  bytesOfText(String(formula ?? value ?? '')) + (numberFormat?.length ?? 0) + 8;

/**
 * Writes a block and reads it back; `null` in it leaves a cell alone. `looked` is what the check found there. Anything typed since is read in the
 * same exchange, just before it is overwritten, and restored in the next.
 */
export function fillStep(
  { area, rows }: CellBlock<CellToWrite>,
  looked: readonly (readonly (NowCell | undefined)[])[] | null = null,
): Step {
  let bytes = BYTES_OF_A_RANGE;
  for (const row of rows) for (const cell of row) bytes += cell ? bytesOfCell(cell) : 12;
  return step(
    'fill',
    (sheet, _context, later) => {
      const just = looked ? sheet.getRange(addressOf(area)) : null;
      just?.load('formulas');
      const range = sheet.getRange(addressOf(area));
      // Formats first: a serial number written into a date format keeps it, and text under `@` stays text.
      if (rows.some((row) => row.some((cell) => cell?.numberFormat !== undefined)))
        // `null` leaves a cell's format unchanged.
        range.numberFormat = rows.map((row) => row.map((cell) => cell?.numberFormat ?? null));
      range.formulas = rows.map((row) => row.map((cell) => cell && sent(cell)));
      const back = sheet.getRange(addressOf(area));
      back.load('formulas');
      return () =>
        rows.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            if (!cell) return [];
            const held: unknown = back.formulas[r]?.[c];
            const entry = plannedEntry(cell);
            const was = looked?.[r]?.[c];
            const typed: unknown = just?.formulas[r]?.[c];
            if (was && typedSince(was, typed, cell)) {
              later(() => giveBackTyped(sheet, cell, was, typed));
              return [a1(cell.rowIndex, cell.columnIndex)];
            }
            const same =
              typeof entry === 'object'
                ? plainFormula(String(held)) === plainFormula(entry.formula)
                : held === entry;
            return same ? [] : [a1(cell.rowIndex, cell.columnIndex)];
          }),
        );
    },
    bytes,
  );
}

function sent({ value, formula }: CellToWrite): string | number | boolean {
  if (formula !== undefined) return formula;
  return typeof value === 'string' ? inertText(value) : (value ?? '');
}

/** Whether a cell now holds neither what the check found nor what is planned for it. */
function typedSince({ entry }: NowCell, typed: unknown, cell: CellToWrite): boolean {
  const holds = (wanted: KeptEntry): boolean =>
    typeof wanted === 'object'
      ? plainFormula(String(typed)) === plainFormula(wanted.formula)
      : typed === wanted;
  return !holds(entry) && !holds(plannedEntry(cell));
}

function giveBackTyped(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex }: CellToWrite,
  { numberFormat }: NowCell,
  typed: unknown,
): void {
  const cell = sheet.getRange(a1(rowIndex, columnIndex));
  cell.numberFormat = [[numberFormat]];
  const isText = typeof typed === 'string' && !typed.startsWith('=');
  cell.formulas = [[isText ? inertText(typed) : typed]];
}
