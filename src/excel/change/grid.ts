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
import { holds } from '../../plan/read/sheet/overlap';
import { askBack, fillDown, stretchesOf } from './fill-down';
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
  let cells: readonly NowCell[][] | null | undefined;
  return () => (cells ??= range && !range.isNullObject ? cellsOf(range) : null);
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
export type CellToWrite = Pick<
  CellChange,
  'rowIndex' | 'columnIndex' | 'value' | 'formula' | 'filled' | 'numberFormat'
>;

/** The size of a cell in the request, and again when it is read back; a formula that is filled down is not sent. */
export const bytesOfCell = ({ value, formula, filled, numberFormat }: CellToWrite): number =>
  (filled === undefined ? bytesOfText(String(formula ?? value ?? '')) : BYTES_OF_A_CELL) +
  (numberFormat?.length ?? 0) +
  8;

/** The size of a cell in an answer. */
export const bytesNow = (cell: NowCell | undefined): number =>
  typeof cell?.entry === 'object' ? bytesOfText(cell.entry.formula) : 0;

/**
 * Writes a block and reads it back; `null` in it leaves a cell alone. `looked` is what the check found there. Anything
 * typed since is read in the same exchange, just before it is overwritten, and restored in the next.
 */
export function fillStep(
  block: CellBlock<CellToWrite>,
  looked: readonly (readonly (NowCell | undefined)[])[] | null = null,
): Step {
  const { area, rows } = block;
  const stretches = stretchesOf(block);
  const filled = stretches.flatMap(({ area: of, isFilled }) => (isFilled ? [of] : []));
  const isFilledDown = (rowIndex: number, columnIndex: number): boolean =>
    filled.some((of) => rowIndex > of.rowIndex && holds(of, rowIndex, columnIndex));
  const toSend = rows.map((row) =>
    row.map((cell) => (cell && !isFilledDown(cell.rowIndex, cell.columnIndex) ? sent(cell) : null)),
  );
  let bytes = BYTES_OF_A_RANGE * (1 + 2 * filled.length);
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) {
      const text = toSend[r]?.[c] ?? null;
      bytes += (cell?.numberFormat?.length ?? 0) + (text === null ? 12 : bytesOfText(String(text)) + 8);
      bytes += bytesNow(looked?.[r]?.[c]);
    }
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
      range.formulas = toSend;
      for (const of of filled) fillDown(sheet, of);
      const asked = stretches.map((stretch) => ({ stretch, back: askBack(sheet, stretch) }));
      return () => {
        const differs = new Set<string>();
        rows.forEach((row, r) =>
          row.forEach((cell, c) => {
            const was = looked?.[r]?.[c];
            const typed: unknown = just?.formulas[r]?.[c];
            if (!cell || !was || !typedSince(was, typed, cell)) return;
            later(() => restoreTyped(sheet, cell, was, typed));
            differs.add(a1(cell.rowIndex, cell.columnIndex));
          }),
        );
        for (const { stretch, back } of asked) {
          const { read, isWhole } = back();
          if (!isWhole) differs.add(addressOf(stretch.area));
          for (const { area: of, formulas } of read)
            formulas.forEach((row, r) =>
              row.forEach((held, c) => {
                const [rowIndex, columnIndex] = [of.rowIndex + r, of.columnIndex + c];
                const cell = rows[rowIndex - area.rowIndex]?.[columnIndex - area.columnIndex];
                if (cell && !isHeld(plannedEntry(cell), held)) differs.add(a1(rowIndex, columnIndex));
              }),
            );
        }
        return [...differs];
      };
    },
    bytes,
  );
}

const isHeld = (entry: KeptEntry, held: unknown): boolean =>
  typeof entry === 'object' ? sameFormula(String(held), entry.formula) : held === entry;

const sameFormula = (a: string, b: string): boolean => a === b || plainFormula(a) === plainFormula(b);

function sent({ value, formula }: CellToWrite): string | number | boolean {
  if (formula !== undefined) return formula;
  return typeof value === 'string' ? inertText(value) : (value ?? '');
}

/** Whether a cell now holds neither what the check found nor what is to be written in it. */
function typedSince({ entry }: NowCell, typed: unknown, cell: CellToWrite): boolean {
  return !isHeld(entry, typed) && !isHeld(plannedEntry(cell), typed);
}

function restoreTyped(
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
