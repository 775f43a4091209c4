/**
 * Recalculates every formula with the formula engine, which sees the workbook through its own structural interface.
 * Spilled cells are cleared first and marked again as they are filled. NOW() and TODAY() use the clock passed in, or
 * the machine's. More formulas than the engine takes at once are calculated in parts, again and again until no result
 * changes.
 */
import { calculateFormulas, type WorkbookLike, type WorksheetLike } from '@cj-tech-master/excelts/formula';
import { isOutOfTime, say, TOO_MUCH } from './calc/budget';
import { partsOf, type Parts } from './calc/parts-of-whole';
import { sheetNumber } from './calc/place';
import { sameValue } from './calc/seen-cells';
import { adaptSheet, isLeftOut, type EngineState } from './engine-sheet';
import { definedNames, userFunctions, type Clock } from './engine-workbook';
import { keepsResult } from './plan-functions/add-in-functions';
import { getCell, type Cell, type CellValue, type Sheet, type Workbook } from './workbook';

export const machineClock: Clock = () => Date.now() - new Date().getTimezoneOffset() * 60_000;

/** The engine caches parsed formulas by workbook object, so each workbook keeps the same adapter. */
const adapters = new WeakMap<Workbook, Adapter>();

interface Adapter {
  readonly like: WorkbookLike;
  readonly state: { clock: Clock } & EngineState;
}

/** Calculations of all parts before giving up. */
const MOST_ROUNDS = 20;

/** `order`: the formulas' cells, precedents first as far as is known. */
export function recalculateWhole(
  workbook: Workbook,
  clock: Clock = machineClock,
  order: readonly Cell[] = formulasOf(workbook),
): void {
  if (!hasFormulas(workbook)) return;
  for (const sheet of workbook.sheets) clearSpills(sheet);
  const divided = partsOf(order.filter((cell) => !isLeftOut(cell)));
  if (divided) calculateParts(workbook, clock(), divided);
  else calculateAtOnce(workbook, clock);
}

function calculateAtOnce(workbook: Workbook, clock: Clock): void {
  let adapter = adapters.get(workbook);
  if (!adapter) {
    adapter = adapt(workbook, null);
    adapters.set(workbook, adapter);
  }
  adapter.state.clock = clock;
  adapter.state.source = null;
  calculateFormulas(adapter.like);
}

/** The clock stands still, or the time would be another result each time. */
function calculateParts(workbook: Workbook, now: number, { parts, leftOut }: Parts): void {
  for (const cell of leftOut) cell.value = TOO_MUCH;
  if (leftOut.length > 0)
    say(
      'Some formulas cannot be calculated in a workbook with so many others. They show #NUM!; Excel may calculate them.',
    );
  const adapters = parts.map((part) => ({ part, ...adapt(workbook, part) }));
  let before: ReadonlyMap<string, CellValue> = new Map();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const { part, like, state } of adapters) {
      if (isOutOfTime()) return leaveOutAll(parts);
      for (const sheet of workbook.sheets) clearSpills(sheet, part);
      Object.assign(state, { clock: () => now, source: null });
      calculateFormulas(like);
    }
    const results = resultsOf(workbook);
    if (areSame(before, results)) return;
    before = results;
  }
  say(
    'The formulas of this workbook refer to each other in more ways than the workbench follows. They show #NUM!; Excel may calculate them.',
  );
  leaveOutAll(parts);
}

function leaveOutAll(parts: Parts['parts']): void {
  for (const part of parts) for (const cell of part) cell.value = TOO_MUCH;
}

/** Results by place, and what they fill. */
function resultsOf({ sheets }: Workbook): ReadonlyMap<string, CellValue> {
  const results = new Map<string, CellValue>();
  for (const { id, rows } of sheets)
    for (const [rowIndex, { cells }] of rows)
      for (const [columnIndex, { formula, filledFrom, value }] of cells)
        if (formula !== undefined || filledFrom) results.set(`${id} ${rowIndex} ${columnIndex}`, value);
  return results;
}

function areSame(before: ReadonlyMap<string, CellValue>, after: ReadonlyMap<string, CellValue>): boolean {
  if (before.size !== after.size) return false;
  for (const [place, value] of after) if (!sameValue(before.get(place) ?? null, value)) return false;
  return true;
}

function formulasOf({ sheets }: Workbook): readonly Cell[] {
  const formulas: Cell[] = [];
  for (const { rows } of sheets)
    for (const { cells } of rows.values())
      for (const cell of cells.values()) if (cell.formula !== undefined) formulas.push(cell);
  return formulas;
}

function hasFormulas(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows.values()) {
      for (const cell of row.cells.values()) if (cell.formula !== undefined || cell.filledFrom) return true;
    }
  }
  return false;
}

/** Clears dynamic arrays' results, so that a shorter result leaves nothing behind. `part`: of these formulas only. */
function clearSpills(sheet: Sheet, part: ReadonlySet<Cell> | null = null): void {
  for (const row of sheet.rows.values()) {
    for (const [columnIndex, cell] of row.cells) {
      if (cell.fills && !cell.legacyArray && !keepsResult(cell) && (!part || part.has(cell))) {
        delete cell.fills;
        cell.dynamicArray = true;
      }
      if (!cell.filledFrom) continue;
      const from = getCell(sheet, cell.filledFrom.rowIndex, cell.filledFrom.columnIndex);
      if (part && !(from && part.has(from))) continue;
      if (from && (from.legacyArray || keepsResult(from))) continue;
      delete cell.filledFrom;
      cell.value = null;
      if (!cell.style && !cell.hyperlink) row.cells.delete(columnIndex);
    }
  }
}

function adapt(workbook: Workbook, part: ReadonlySet<Cell> | null): Adapter {
  const state: Adapter['state'] = { clock: machineClock, source: null, part };
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
