/**
 * Opens a workbook under the real Office.js client in Node, so that `Excel.run` works on it as in a task pane. One
 * workbook per process at a time: the client knows one host, the last one opened.
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
  /** Counts of requests and bytes since opening. */
  readonly stats: HostStats;
  /** Payload limits, faults, cell-edit mode, delay; may be changed at any time. */
  readonly switches: Host['switches'];
  readonly host: Host;
  /** Simulates a user's edits in the workbook. */
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
