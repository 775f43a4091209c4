/** The array of Windows' component model, in which desktop Excel hands its answers to Office.js: only as much as is read [C]. */

export interface SafeArray {
  readonly toArray: () => unknown[];
  readonly dimensions: () => number;
}

/** Arrays inside become SafeArrays as well. */
export function safeArray(values: readonly unknown[]): SafeArray {
  const wrapped = values.map((value) => (Array.isArray(value) ? safeArray(value) : value));
  return { toArray: () => [...wrapped], dimensions: () => 1 };
}
