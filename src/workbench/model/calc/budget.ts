/**
 * Limits on what one calculation may use, because a page has less memory than Excel and a single thread. A formula that
 * needs more shows #NUM!, and the workbench tells its user. Calculations do not overlap, so there is only one budget.
 */
import { cellName } from '../area';
import { quotedName } from '../formula-references';
import type { Cell, Sheet, Workbook } from '../workbook';

export interface CalculationLimits {
  /** Values in one area or array. */
  readonly values: number;
  /** Values that a function makes from numbers alone: SEQUENCE, RANDARRAY, MUNIT, EXPAND. */
  readonly made: number;
  /** Values that VSTACK or HSTACK puts together. */
  readonly joined: number;
  /** Values read from cells by all formulas together. */
  readonly read: number;
  readonly milliseconds: number;
}

export const CALCULATION_LIMITS: CalculationLimits = {
  values: 5_000_000,
  made: 250_000,
  joined: 1_000_000,
  read: 100_000_000,
  milliseconds: 60_000,
};

/** Shown in place of a result that would take too much. */
export const TOO_MUCH = { error: '#NUM!' } as const;

interface Budget {
  readonly limits: CalculationLimits;
  readonly until: number;
  read: number;
  /** Size of the tallest and of the widest array made so far: an operator could multiply them. */
  tallest: number;
  widest: number;
  stopped: boolean;
  readonly words: Set<string>;
}

const begun = (limits: CalculationLimits): Budget => ({
  limits,
  until: performance.now() + limits.milliseconds,
  read: 0,
  tallest: 1,
  widest: 1,
  stopped: false,
  words: new Set(),
});

let current = begun(CALCULATION_LIMITS);
const said = new WeakMap<Workbook, ReadonlySet<string>>();
const refused = new WeakSet<Cell>();

export function beginCalculation(workbook: Workbook, limits: CalculationLimits): void {
  current = begun(limits);
  said.set(workbook, current.words);
}

/** What the latest calculation of a workbook left out, in plain sentences for the workbench's user. */
export const calculationWords = (workbook: Workbook): readonly string[] => [...(said.get(workbook) ?? [])];

export const limitsNow = (): CalculationLimits => current.limits;

/** Most sentences kept: a whole column of formulas may be refused for the same reason. */
const MOST_WORDS = 5;

/** `words`: what the calculation leaves out, and why. */
export function say(words: string): void {
  if (current.words.size < MOST_WORDS) current.words.add(words);
}

/** Whether the time is up; then nothing more is calculated. */
export function isOutOfTime(): boolean {
  if (!current.stopped && performance.now() > current.until) {
    current.stopped = true;
    const seconds = Math.round(current.limits.milliseconds / 1000);
    say(
      `Calculating took longer than ${seconds} seconds and was stopped. The formulas that were not reached show #NUM!.`,
    );
  }
  return current.stopped;
}

/** Whether that many more values may be read from cells; if so, counts them. */
export function isRoomToRead(count: number): boolean {
  if (count > current.limits.values || current.read + count > current.limits.read) return false;
  current.read += count;
  return !isOutOfTime();
}

/** As `isRoomToRead`, but tells the user if the answer is no. */
export function mayRead(count: number): boolean {
  if (isRoomToRead(count)) return true;
  if (!current.stopped)
    say(
      'Some formulas refer to more cells than the workbench calculates at once. They show #NUM!; Excel may calculate them.',
    );
  return false;
}

/** Whether a function may make an array of that size from numbers alone. */
export function mayMake(name: string, height: number, width: number): boolean {
  const [tallest, widest] = [Math.max(current.tallest, height), Math.max(current.widest, width)];
  if (tallest * widest > current.limits.made) return tooMany(name);
  Object.assign(current, { tallest, widest });
  return true;
}

/** Whether a function may join that many values from its arguments. */
export const mayJoin = (name: string, count: number): boolean =>
  count <= current.limits.joined || tooMany(name);

function tooMany(name: string): false {
  say(
    `A formula with ${name} makes more values than the workbench has room for. It shows #NUM!; Excel may calculate it.`,
  );
  return false;
}

/** Leaves a formula out of the calculation: it shows #NUM!. */
export function refuseFormula(sheet: Sheet, rowIndex: number, columnIndex: number, cell: Cell): void {
  refused.add(cell);
  cell.value = TOO_MUCH;
  const place = `${quotedName(sheet.name)}!${cellName(rowIndex, columnIndex)}`;
  say(
    `The formula in ${place} asks for more values than the workbench has room for. It shows #NUM!; Excel may calculate it.`,
  );
}

/** Marks a formula that the engine could not read. */
export function markUnread(sheet: Sheet, rowIndex: number, columnIndex: number, cell: Cell): void {
  cell.value = { error: '#NAME?' };
  const place = `${quotedName(sheet.name)}!${cellName(rowIndex, columnIndex)}`;
  say(`The workbench cannot read the formula in ${place}. It shows #NAME?; Excel may calculate it.`);
}

export const admitFormula = (cell: Cell): void => void refused.delete(cell);
export const isRefused = (cell: Cell): boolean => refused.has(cell);
