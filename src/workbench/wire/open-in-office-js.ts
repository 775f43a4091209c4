/**
 * Opens a workbook under the real Office.js client in Node: afterwards `Excel.run` works on it, as in a task pane. One
 * workbook at a time in a process: the client knows one host, and the last one opened is it.
 */
import type { Workbook } from '../model/workbook';
import { connectClient } from './boot';
import { createBridge, deliverEvents } from './bridge';
import { createHost } from './create-host';
import type { Host, HostOptions, HostStats } from './host';
import { personAt, type Person } from './person';

export interface OpenWorkbook {
  readonly Excel: typeof Excel;
  readonly workbook: Workbook;
  /** Counts of requests and bytes since the opening. */
  readonly stats: HostStats;
  /** Payload limits, faults, cell-edit mode, delay: turned at any time. */
  readonly switches: Host['switches'];
  readonly host: Host;
  /** What a person does in the workbook meanwhile. */
  readonly person: Person;
}

export function openInOfficeJs(workbook: Workbook, options: HostOptions = {}): OpenWorkbook {
  const host = createHost(workbook, options);
  const bridge = createBridge(host);
  const client = connectClient(bridge, { apiLevel: host.apiLevel, platform: options.platform ?? 'PC' });
  return {
    Excel: client,
    workbook,
    stats: host.stats,
    switches: host.switches,
    host,
    person: personAt(host, () => deliverEvents(host, bridge)),
  };
}
