/**
 * Recalculates every formula with the formula engine, which sees the workbook through its own structural interface.
 * Spilled cells are cleared first and marked again as they are filled. NOW() and TODAY() use the clock passed in, or
 * the machine's.
 */
import { calculateFormulas, type WorkbookLike, type WorksheetLike } from '@cj-tech-master/excelts/formula';
import { sheetNumber } from './calc/place';
import { adaptSheet, type SpillState } from './engine-sheet';
import { definedNames, userFunctions, type Clock } from './engine-workbook';
import { keepsResult } from './plan-functions/add-in-functions';
import { getCell, type Sheet, type Workbook } from './workbook';

export const machineClock: Clock = () => Date.now() - new Date().getTimezoneOffset() * 60_000;

/** The engine caches parsed formulas by workbook object, so each workbook keeps the same adapter. */
const adapters = new WeakMap<Workbook, Adapter>();

interface Adapter {
  readonly like: WorkbookLike;
  readonly state: { clock: Clock } & SpillState;
}

export function recalculateWhole(workbook: Workbook, clock: Clock = machineClock): void {
  if (!hasFormulas(workbook)) return;
  for (const sheet of workbook.sheets) clearSpills(sheet);
  let adapter = adapters.get(workbook);
  if (!adapter) {
    adapter = adapt(workbook);
    adapters.set(workbook, adapter);
  }
  adapter.state.clock = clock;
  adapter.state.source = null;
  calculateFormulas(adapter.like);
}

function hasFormulas(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows.values()) {
      for (const cell of row.cells.values()) if (cell.formula !== undefined || cell.filledFrom) return true;
    }
  }
  return false;
}

/** Clears dynamic arrays' results, so that a shorter result leaves nothing behind. */
function clearSpills(sheet: Sheet): void {
  for (const row of sheet.rows.values()) {
    for (const [columnIndex, cell] of row.cells) {
      if (cell.fills && !cell.legacyArray && !keepsResult(cell)) {
        delete cell.fills;
        cell.dynamicArray = true;
      }
      if (!cell.filledFrom) continue;
      const from = getCell(sheet, cell.filledFrom.rowIndex, cell.filledFrom.columnIndex);
      if (from && (from.legacyArray || keepsResult(from))) continue;
      delete cell.filledFrom;
      cell.value = null;
      if (!cell.style && !cell.hyperlink) row.cells.delete(columnIndex);
    }
  }
}

function adapt(workbook: Workbook): Adapter {
  const state: Adapter['state'] = { clock: machineClock, source: null };
  const sheets = new Map<Sheet, WorksheetLike>();
  const likeOf = (sheet: Sheet): WorksheetLike => {
    let like = sheets.get(sheet);
    if (!like) {
      like = adaptSheet(sheet, sheetNumber(sheet), state);
      sheets.set(sheet, like);
    }
    return like;
  };
  const like: WorkbookLike = {
    get worksheets() {
      return workbook.sheets.filter((sheet) => sheet.kind === 'worksheet').map(likeOf);
    },
    getWorksheet: (id) => {
      const found = workbook.sheets.find((sheet) => sheet.name === id || likeOf(sheet).id === id);
      return found ? likeOf(found) : undefined;
    },
    definedNames: {
      getAllEntries: () => definedNames(workbook),
      getAllNames: () => definedNames(workbook),
    },
    get properties() {
      return { date1904: workbook.date1904 };
    },
    userFunctions: userFunctions(workbook, () => state.clock()),
  };
  return { like, state };
}
