/**
 * Handles one call of a custom function from Excel: converts Excel's values to plain blocks and the answer back, and a
 * fault to an error with its sentence. The calculation is loaded at the first call. A bug affects only its own cell.
 */
import { ERROR_CODES, type CustomFunctionsHost } from './custom-functions-host';
import { absent, isFault, wrong, type ValueBlock, type Fault, type FunctionValue } from './function-value';
import type { Answer, Moment, PlanFunction } from './plan-function';

const NOT_LOADED = absent(
  'This function could not be loaded. Check that this computer is online, then press F9.',
);
const FAILED = wrong('Something went wrong while this was worked out. Nothing in the workbook was changed.');

export type ErrorMaker = Pick<CustomFunctionsHost, 'Error'>;

/**
 * Rejects with one of Excel's errors if the whole answer is a fault; faults among other answers are written to their
 * cells.
 */
export async function answerCall(
  { parameters, load }: PlanFunction,
  given: readonly unknown[],
  moment: Moment,
  { Error: ExcelError }: ErrorMaker,
): Promise<unknown[][]> {
  const toError = ({ code, words }: Fault): Error =>
    new ExcelError(ERROR_CODES.has(code) ? code : '#VALUE!', words);
  // Excel passes the invocation after the parameters.
  const blocks = parameters.map((_parameter, at) => blockOf(given[at]));
  let answer: Answer;
  try {
    answer = await load();
  } catch {
    throw toError(NOT_LOADED);
  }
  let answers: ValueBlock;
  try {
    answers = answer(blocks, moment);
  } catch {
    throw toError(FAILED);
  }
  const [[only = null] = []] = answers;
  if (answers.length === 1 && answers[0]?.length === 1 && isFault(only)) throw toError(only);
  return answers.map((row) => row.map((value) => (isFault(value) ? toError(value) : (value ?? ''))));
}

/** A range arrives as rows of cells; a single value may arrive on its own. */
function blockOf(given: unknown): ValueBlock {
  if (!Array.isArray(given) || given.length === 0) return [[valueOf(Array.isArray(given) ? null : given)]];
  return given.map((row: unknown) =>
    Array.isArray(row) && row.length > 0 ? row.map(valueOf) : [valueOf(row)],
  );
}

function valueOf(given: unknown): FunctionValue {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return given;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const { code, basicValue } = given as { readonly code?: unknown; readonly basicValue?: unknown };
  if (typeof code === 'string') return { kind: 'fault', code, words: '' };
  return typeof basicValue === 'object' ? null : valueOf(basicValue);
}
