/** A workbook in which something was done before, as often as a test wants it: done once, and copied. */
import type { Workbook } from '../../src/workbench/model/workbook';
import { openEngine, type OpenEngine } from './open-engine';

/** Gives a function that opens a copy of the workbook as `first` leaves it; what was done is known from its own cells. */
export async function startedFrom(
  workbook: Workbook,
  first: (open: OpenEngine) => Promise<unknown>,
): Promise<() => OpenEngine> {
  const open = openEngine(workbook);
  await first(open);
  return () => openEngine(structuredClone(workbook));
}
