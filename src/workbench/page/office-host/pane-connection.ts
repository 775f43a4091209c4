/** What the page lays ready for the pane's frame to find, before any of the pane's own scripts run. */
import type { HostStats } from '../../wire/host';
import type { WindowExternal } from './window-external';

export interface PaneConnection {
  readonly external: WindowExternal;
  /** The emulated moment, milliseconds since 1970. */
  readonly now: () => number;
  /** Requests and bytes since the pane started, for whoever measures it. */
  readonly stats: () => HostStats;
}

/** A property of the page's window. */
export const PANE_CONNECTION = 'workbenchPaneConnection';
