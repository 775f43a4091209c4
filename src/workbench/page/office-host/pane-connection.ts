/** What the page provides for the pane's frame before any of the pane's own scripts run. */
import type { HostStats } from '../../wire/host';
import type { WindowExternal } from './window-external';

export interface PaneConnection {
  readonly external: WindowExternal;
  /** The emulated time in milliseconds since 1970. */
  readonly now: () => number;
  /** Whether download links work; on a Mac they do nothing. */
  readonly takesDownloads: () => boolean;
  /** Requests and bytes since the pane started, for measurements. */
  readonly stats: () => HostStats;
}

/** Name of the property on the page's window. */
export const PANE_CONNECTION = 'workbenchPaneConnection';
