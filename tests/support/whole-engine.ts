/** All the use cases of the pane at once; the pane itself loads those that change a workbook after the check. */
import { createChangeEngine, type LaterEngine } from '../../src/app/change-engine';
import { createCheckEngine, type CheckEngine } from '../../src/app/check-engine';
import type { Host } from '../../src/app/host';
import type { Pace } from '../../src/app/in-slices';

export interface Engine extends CheckEngine, LaterEngine {}

export const createEngine = (host: Host, pace: Pace): Engine => ({
  ...createCheckEngine(host, pace),
  ...createChangeEngine(host, pace),
});
