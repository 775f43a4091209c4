/** Recalculates formulas at the end of a request that wrote, or when a changed sheet is read. */
import { recalculate } from '../model/recalculate';
import type { Host } from './host';

export function settle(host: Host, force = false): void {
  if (!force && (!host.dirty || host.calculationSuspended || host.workbook.calculation === 'manual')) return;
  recalculate(host.workbook, host.options.clock);
  host.dirty = false;
}

/** The year by the host's clock, for dates entered without one. */
export const yearNow = ({ options }: Host): number =>
  new Date(options.clock?.() ?? Date.now()).getUTCFullYear();
