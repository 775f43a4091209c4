/** The COM SAFEARRAY in which desktop Excel returns answers to Office.js, limited to the members that it reads [C]. */

export interface SafeArray {
  readonly toArray: () => unknown[];
  readonly dimensions: () => number;
}

/** Nested arrays become SafeArrays as well. */
export function safeArray(values: readonly unknown[]): SafeArray {
  const wrapped = values.map((value) => (Array.isArray(value) ? safeArray(value) : value));
  return { toArray: () => [...wrapped], dimensions: () => 1 };
}
