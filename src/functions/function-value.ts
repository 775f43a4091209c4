/**
 * What a custom function is given and gives: a block of cells' values, each plain data. An error is a fault with the code
 * that Excel shows in the cell and a sentence that it shows beside it. Knows neither Excel nor Office.js.
 */

/** Excel's errors that these functions give. Only these two carry a sentence of ours to the person. */
export type FaultCode = '#VALUE!' | '#N/A';

export interface Fault {
  readonly kind: 'fault';
  /** Any of Excel's codes where the error came in with the values, else one of ours. */
  readonly code: FaultCode | (string & {});
  /** `''` for an error that only passes through. */
  readonly words: string;
}

/** A blank cell, or a value that was left out, is `null`. Dates are serial numbers. */
export type FunctionValue = string | number | boolean | Fault | null;

/** Rows of equal length, at least one by one. */
export type ValueBlock = readonly (readonly FunctionValue[])[];

/** Something is wrong with the words: they must be looked at. */
export const wrong = (words: string): Fault => ({ kind: 'fault', code: '#VALUE!', words });

/** Nothing is wrong, but there is no answer. */
export const absent = (words: string): Fault => ({ kind: 'fault', code: '#N/A', words });

export const isFault = (value: FunctionValue): value is Fault => typeof value === 'object' && value !== null;

/** Blank cells come as `null` or as an empty text, and a formula that points to one gives an empty text, too. */
export const isBlank = (value: FunctionValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** The value as the words of its cell. */
export const wordsOf = (value: FunctionValue): string =>
  value === null || isFault(value)
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);
