/**
 * The part of Office.js's global `CustomFunctions` used here, for which the published types have no declaration.
 * According to the shipped client, an error's sentence is shown to the person for #VALUE! and #N/A only.
 */

export interface CustomFunctionsHost {
  /**
   * Links a function's implementation to its id in functions.json. It is called with every parameter, and the
   * invocation last.
   */
  readonly associate: (id: string, work: (...given: unknown[]) => unknown) => void;
  /** Available only once the client has started; needed when a function answers. */
  readonly Error: new (code: string, words?: string) => Error;
}

/** Error codes that a custom function may return; any other error code passed in is returned as #VALUE!. */
export const ERROR_CODES: ReadonlySet<string> = new Set([
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#NAME?',
  '#REF!',
]);
