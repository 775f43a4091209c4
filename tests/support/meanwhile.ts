/** Simulates somebody else changing the workbook just before the n-th request that the add-in makes from now on. */
import type { OpenWorkbook } from '../../src/workbench/wire/open-in-office-js';

/** Returns a function that gives the number of requests made so far. */
export function meanwhile({ switches }: OpenWorkbook, request: number, deed: () => void): () => number {
  let made = 0;
  // The host reads its delay once per request, before carrying it out.
  Object.defineProperty(switches, 'delay', {
    configurable: true,
    get: () => {
      made += 1;
      if (made === request) deed();
      return 0;
    },
  });
  return () => made;
}
