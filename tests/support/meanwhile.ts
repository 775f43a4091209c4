/** Lets somebody else do something in the workbook just before the n-th request that the add-in makes from now on. */
import type { OpenWorkbook } from '../../src/workbench/wire/open-in-office-js';

/** Gives how many requests were made since. */
export function meanwhile({ switches }: OpenWorkbook, request: number, deed: () => void): () => number {
  let made = 0;
  // The host looks up its delay once for each request, before it carries it out.
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
