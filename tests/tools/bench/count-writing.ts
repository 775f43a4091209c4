/** What flagging a plan costs through Microsoft's client over the workbench: objects and bytes sent, and tasks. */
import { createEngine } from '../../support/whole-engine';
import { connectClient } from '../../../src/workbench/wire/boot';
import { createBridge } from '../../../src/workbench/wire/bridge';
import { createHost } from '../../../src/workbench/wire/create-host';
import { WEB_LIMITS, type HostStats } from '../../../src/workbench/wire/host';
import { given, TODAY } from '../../support/open-engine';
import { syntheticWorkbook } from '../../support/synthetic-workbook';
import { taskMeter, type Tasks } from './task-meter';

export interface WritingCount {
  readonly rows: number;
  /** Of the check and the write, without the reading before them. */
  readonly stats: HostStats;
  readonly proposing: Tasks;
  readonly applying: Tasks;
  /** Characters of the journal's texts on "Plan setup". */
  readonly journal: number;
}

/** Flags a plan of that many actions, within the web's limits. */
export async function countWriting(rows: number): Promise<WritingCount> {
  const workbook = syntheticWorkbook(rows, 'repeated');
  // Calculating is not the pane's work, and takes the emulated host minutes.
  workbook.calculation = 'manual';
  const host = createHost(workbook, { limits: WEB_LIMITS });
  const meter = taskMeter();
  connectClient(meter.apart(createBridge(host)), { apiLevel: host.apiLevel, platform: 'PC' });
  // Loaded only now, because the adapter needs Microsoft's client.
  const { excelHost } = await import('../../../src/excel/excel-host');
  const engine = createEngine(excelHost, meter.pace);
  const proposed = await meter.measure(() => given(engine.prepareFlags({ today: TODAY })));
  const { noRoom } = proposed.value;
  if (noRoom.length > 0) throw new Error(`No room for the flags of ${rows} rows: ${noRoom[0]?.code}`);
  Object.assign(host.stats, createHost(workbook).stats);
  const applied = await meter.measure(() => given(engine.apply(proposed.value, { today: TODAY })));
  const { differs } = applied.value;
  if (differs.length > 0) throw new Error(`${differs.length} cells differ, first ${differs[0]}`);
  const setup = workbook.sheets.find(({ name }) => name === 'Plan setup');
  let journal = 0;
  for (const { cells } of setup?.rows.values() ?? [])
    for (const { value } of cells.values())
      if (typeof value === 'string' && value.length > 1000) journal += value.length;
  return { rows, stats: { ...host.stats }, proposing: proposed.tasks, applying: applied.tasks, journal };
}
