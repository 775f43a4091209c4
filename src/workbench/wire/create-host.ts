/** Creates the emulated Excel around a workbook, with its switches set from the options. */
import { lacksResults } from '../model/lacks-results';
import { recalculate } from '../model/recalculate';
import type { Workbook } from '../model/workbook';
import { DEFAULT_API_LEVEL } from './api-level';
import { createEventHub } from './events';
import type { Host, HostOptions } from './host';

export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  // A file whose formulas have no results is calculated on opening, even in manual calculation mode [A].
  if (lacksResults(workbook)) recalculate(workbook, options.clock);
  return {
    workbook,
    options,
    apiLevel: options.apiLevel ?? DEFAULT_API_LEVEL,
    switches: {
      limits: options.limits ?? null,
      faults: options.faults ?? [],
      delay: options.delay ?? 0,
      cellEditMode: false,
      silent: false,
      alterations: new Set(),
    },
    stats: {
      syncs: 0,
      requests: 0,
      proxies: 0,
      requestBytes: 0,
      responseBytes: 0,
      largestRequest: 0,
      largestResponse: 0,
      undoEmptied: 0,
    },
    references: new Map(),
    referenceIds: new WeakMap(),
    liveRanges: new Set(),
    events: createEventHub(),
    lastReference: 0,
    dirty: false,
    calculationSuspended: false,
  };
}
