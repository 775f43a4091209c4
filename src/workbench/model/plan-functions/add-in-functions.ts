/**
 * Custom functions that an add-in provides to formulas. A cell that calls one shows #BUSY! until the add-in answers;
 * the answer is then used wherever the same call occurs. As in Excel, add-in and workbook share nothing but the calls
 * queued here and their answers.
 */
import {
  fromEngine,
  isArray,
  toEngine,
  arrayOf,
  type EngineArray,
  type EngineScalar,
} from '../calc/engine-values';
import type { Cell, CellValue, Workbook } from '../workbook';

export interface AddInFunction {
  /** As a formula writes it, in capitals: `PLAN.DUE`. */
  readonly name: string;
  /** The function's id in functions.json. */
  readonly id: string;
  /** Minimum and maximum number of arguments. */
  readonly least: number;
  readonly most: number;
  /** Answers are valid for a day here; Excel asks again at every calculation. */
  readonly volatile: boolean;
}

/** Rows of equal length. */
export type Values = readonly (readonly CellValue[])[];

export interface FunctionCall {
  readonly number: number;
  readonly id: string;
  /** One per parameter; `null` if omitted. */
  readonly given: readonly (Values | null)[];
}

interface Book {
  /** By call; `null` while the answer is pending. */
  readonly answers: Map<string, Values | null>;
  readonly open: Map<number, { readonly key: string; readonly call: FunctionCall }>;
  untaken: FunctionCall[];
}

/** Answers kept per workbook; above this, all are discarded and requested again. */
const MOST_ANSWERS = 50_000;
const BUSY: CellValue = { error: '#BUSY!' };

let installed: readonly AddInFunction[] = [];
let lastNumber = 0;
const books = new WeakMap<Workbook, Book>();

/** Installs the add-in's functions for every workbook that is calculated for the first time from now on. */
export function installFunctions(functions: readonly AddInFunction[]): void {
  installed = functions;
}

/** The prefix of custom functions in files, where _ replaces their dots [T: in public files]. */
const IN_FILES = '_xldudf_';

/** `_xldudf_PLAN_DUE` for `PLAN.DUE`; `null` if no such function is installed. `name` must be in capitals. */
export const writtenName = (name: string): string | null =>
  installed.some((addIn) => addIn.name === name) ? IN_FILES + name.replace(/\./g, '_') : null;

/** The reverse. As in Excel, a function that is not installed is shown as the file has it. */
export const seenName = (written: string): string | null =>
  installed.find(({ name }) => writtenName(name) === IN_FILES + written.slice(IN_FILES.length).toUpperCase())
    ?.name ?? null;

/** A cell of another workbook, as files write it: `[1]Budget!A1`, `'[2]Our figures'!A1`. */
const OUTSIDE = /(?:^|[\s=(,;:+\-*/^&<>]|')\[\d+\][^[\]]*!/;

const refersOutside = (formula: string): boolean =>
  formula.includes('[') && OUTSIDE.test(formula.replace(/"[^"]*"/g, ''));

/**
 * Calls a function of an add-in that is not installed, or refers to another workbook: it cannot be calculated, so the
 * file's result is kept [A].
 */
export const keepsResult = ({ formula, value }: Pick<Cell, 'formula' | 'value'>): boolean =>
  formula !== undefined && value !== null && (formula.includes(IN_FILES) || refersOutside(formula));

/** Whether any formula has called a custom function: its results can change without a cell having changed. */
export const asksAddIn = (workbook: Workbook): boolean => (books.get(workbook)?.answers.size ?? 0) > 0;

/** Takes the queued calls for the add-in, each once. */
export function takeCalls(workbook: Workbook): readonly FunctionCall[] {
  const book = books.get(workbook);
  if (!book || book.untaken.length === 0) return [];
  const taken = book.untaken;
  book.untaken = [];
  return taken;
}

/** Queues again the calls that were handed to an add-in instance that has gone. */
export function askAgain(workbook: Workbook): void {
  const book = books.get(workbook);
  if (book) book.untaken = [...book.open.values()].map(({ call }) => call);
}

/** `false` for a call that is not pending. */
export function answerCall(workbook: Workbook, number: number, values: Values): boolean {
  const book = books.get(workbook);
  const waiting = book?.open.get(number);
  if (!book || !waiting) return false;
  book.open.delete(number);
  book.answers.set(waiting.key, values);
  return true;
}

interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly volatile?: boolean;
  readonly invoke: (args: readonly unknown[]) => unknown;
}

/** The installed functions in the formula engine's form, for one workbook. `day` counts whole days. */
export function addInFunctions(
  workbook: Workbook,
  day: () => number,
): readonly (readonly [string, EngineFunction])[] {
  return installed.map((addIn) => [
    addIn.name,
    {
      minArity: addIn.least,
      maxArity: addIn.most,
      volatile: addIn.volatile,
      invoke: (args) => ask(workbook, addIn, args.map(valuesOf), addIn.volatile ? day() : null),
    },
  ]);
}

function ask(
  workbook: Workbook,
  { id, most }: AddInFunction,
  args: readonly (Values | null)[],
  day: number | null,
): EngineArray | EngineScalar {
  let book = books.get(workbook);
  if (!book) books.set(workbook, (book = { answers: new Map(), open: new Map(), untaken: [] }));
  const given = Array.from({ length: most }, (_value, at) => args[at] ?? null);
  const key = JSON.stringify([id, day, given]);
  const known = book.answers.get(key);
  if (known === undefined) {
    if (book.answers.size >= MOST_ANSWERS) book.answers.clear();
    lastNumber += 1;
    const call = { number: lastNumber, id, given };
    book.answers.set(key, null);
    book.open.set(call.number, { key, call });
    book.untaken.push(call);
  }
  return known ? toResult(known) : toEngine(BUSY);
}

/** A single value is not an array: it fills only its own cell. */
function toResult(values: Values): EngineArray | EngineScalar {
  const [[only = null] = []] = values;
  if (values.length === 1 && values[0]?.length === 1) return toEngine(only);
  return arrayOf(values.map((row) => row.map(toEngine)));
}

function valuesOf(given: unknown): Values {
  return isArray(given) ? given.rows.map((row) => row.map(fromEngine)) : [[fromEngine(given)]];
}
