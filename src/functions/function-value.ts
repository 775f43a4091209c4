/**
 * The values that a custom function takes and returns: a block of cell values, each plain data. An error is a fault,
 * with the code that Excel shows in the cell and a sentence that it shows beside it. Independent of Excel and
 * Office.js.
 */

/** The Excel errors that these functions return. Only these two show our sentence to the person. */
export type FaultCode = '#VALUE!' | '#N/A';

export interface Fault {
  readonly kind: 'fault';
  /** Any Excel code if the error came in with the values, else one of ours. */
  readonly code: FaultCode | (string & {});
  /** `''` for an error that is only passed on. */
  readonly words: string;
}

/** `null` is a blank cell or an omitted value. Dates are serial numbers. */
export type FunctionValue = string | number | boolean | Fault | null;

/** Rows of equal length, at least one by one. */
export type ValueBlock = readonly (readonly FunctionValue[])[];

/** A fault for words that are wrong and must be looked at. */
export const wrong = (words: string): Fault => ({ kind: 'fault', code: '#VALUE!', words });

/** A fault for words that are not wrong but give no answer. */
export const absent = (words: string): Fault => ({ kind: 'fault', code: '#N/A', words });

export const isFault = (value: FunctionValue): value is Fault => typeof value === 'object' && value !== null;

/** Blank cells arrive as `null` or as an empty text, and a formula that refers to one also gives an empty text. */
export const isBlank = (value: FunctionValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** The value as the words of its cell. */
export const wordsOf = (value: FunctionValue): string =>
  value === null || isFault(value)
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);
