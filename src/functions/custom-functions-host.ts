/**
 * What Office.js offers to custom functions, as far as it is used here: the shape of its global `CustomFunctions`, for which
 * the published types have no declaration. Read in the shipped client: an error's sentence reaches the person with #VALUE!
 * and #N/A only.
 */

export interface CustomFunctionsHost {
  /** Ties what works a function out to its id in functions.json. Asked with every parameter and the invocation last. */
  readonly associate: (id: string, work: (...given: unknown[]) => unknown) => void;
  /** There only once the client has started; needed when a function answers. */
  readonly Error: new (code: string, words?: string) => Error;
}

/** Codes of errors that a custom function may give; others that came in go out as #VALUE!. */
export const ERROR_CODES: ReadonlySet<string> = new Set([
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#NAME?',
  '#REF!',
]);
